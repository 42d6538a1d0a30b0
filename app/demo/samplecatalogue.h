// The products of a corner shop, for the demo of one country.
#pragma once

#include "core/catalog/catalogue.h"
#include "core/money/money.h"

namespace mostrador::app {

// Empty for a country without a sample.
[[nodiscard]] catalog::Catalogue sampleCatalogue(money::Site site);

}
