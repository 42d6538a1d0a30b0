// What each step of the printer's set-up begins with, and what its rows and fields change.
#pragma once

#include "core/setup/printersetup.h"

namespace mostrador::setup {

inline constexpr int pictureField = 2; // of Look

[[nodiscard]] std::array<QString, printerFields> usualPrinterTexts(const PrinterSetup &setup);
[[nodiscard]] int usualPrinterRow(const PrinterSetup &setup);

// The chosen row, the typed texts become settings.
void takePrinterRow(PrinterSetup &setup);
void takePrinterTexts(PrinterSetup &setup);

[[nodiscard]] std::optional<PrinterTrouble> addressTrouble(const settings::Printer &printer);
[[nodiscard]] std::optional<PrinterTrouble> lookTrouble(const PrinterSetup &setup);

}
