// Makes the printer that the settings name. Everything a printer does to the world is behind it.
#pragma once

#include "core/base/result.h"
#include "core/io/print/rendering.h"
#include "core/printing/printer.h"
#include "core/settings/settings.h"

#include <memory>

namespace mostrador::io {

enum class PrinterProblem {
    AddressMissing,
    AddressInvalid,      // tcp: not host:port
    LanguageNotPossible, // PDF goes to files and to the system's queues only
};

// Without a printer (kind none) every job is answered with Nothing and NotConfigured. PDF needs a QGuiApplication for
// its fonts.
[[nodiscard]] Result<std::unique_ptr<printing::Printer>, PrinterProblem> makePrinter(const settings::Printer &options);

// The same connection with bytes of another making.
[[nodiscard]] Result<std::unique_ptr<printing::Printer>, PrinterProblem> makePrinter(
    const settings::Printer &options, const Rendering &render);

}
