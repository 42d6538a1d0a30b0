// The poster of a shop's fixed QR, in the words of its country.
#pragma once

#include "core/io/print/poster.h"
#include "core/settings/settings.h"

namespace mostrador::app {

// `posName`: at the provider, for a shop whose name is not set; may be empty.
[[nodiscard]] io::Poster posterOf(const settings::Settings &settings, const QString &posName, qr::Matrix code);

}
