// A document in the language and for the paper that the settings name.
#pragma once

#include "core/receipt/testslip.h"
#include "core/settings/settings.h"

#include <functional>

namespace mostrador::io {

// Empty only where PDF was asked for and there is nothing to draw fonts with. Safe on any thread.
using Rendering = std::function<QByteArray(const receipt::Document &)>;

// The shop's picture is read with the first document, and kept.
[[nodiscard]] Rendering renderingFor(const settings::Printer &options);

// The slip for trying the printer out, whatever document it is asked for.
[[nodiscard]] Rendering testRendering(const settings::Printer &options, const receipt::TestSlipWords &words);

// What the print service is told about these bytes.
[[nodiscard]] QByteArray mediaTypeOf(settings::PrinterLanguage language);

}
