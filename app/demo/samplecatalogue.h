// The products of a corner shop, for the demo of one country.
#pragma once

#include "core/catalog/product.h"

#include <QList>

namespace mostrador::app {

[[nodiscard]] QString sampleFile(money::Site site);

// All of them, the favourites first.
[[nodiscard]] QList<catalog::Product> sampleProducts(money::Site site);
[[nodiscard]] QStringList sampleCodes(money::Site site); // those that are sold by the piece

}
