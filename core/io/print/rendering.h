// A document in the language and for the paper that the settings name.
#pragma once

#include "core/receipt/document.h"
#include "core/settings/settings.h"

namespace mostrador::io {

// Empty only where PDF was asked for and there is nothing to draw fonts with.
[[nodiscard]] QByteArray rendered(const receipt::Document &document, const settings::Printer &options);

// What the print service is told about these bytes.
[[nodiscard]] QByteArray mediaTypeOf(settings::PrinterLanguage language);

}
