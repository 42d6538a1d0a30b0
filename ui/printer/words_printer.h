// What the printer's set-up says.
#pragma once

#include "core/setup/printersetup.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

namespace mostrador::printerui {

[[nodiscard]] QString headingOf(const text::Phrasebook &words, setup::PrinterStep step);
[[nodiscard]] QString explanationOf(const text::Phrasebook &words, const setup::PrinterSetup &setup);
[[nodiscard]] QString nameOf(const text::Phrasebook &words, const setup::PrinterChoice &choice);
[[nodiscard]] QString hintOf(const text::Phrasebook &words, const setup::PrinterChoice &choice); // what its address looks like
[[nodiscard]] QString paperName(const text::Phrasebook &words, int columns);

// About what is under way, or what went wrong.
[[nodiscard]] text::Message waitingMessage(const text::Phrasebook &words, const setup::PrinterSetup &setup);
[[nodiscard]] text::Message messageOf(const text::Phrasebook &words, const setup::PrinterSetup &setup, setup::PrinterTrouble trouble);
[[nodiscard]] text::Message messageOf(const text::Phrasebook &words, const printing::PrintResult &result);

// On the cashier's screen, while nobody has confirmed the printer. `keys` lead there.
[[nodiscard]] text::Message notConfirmed(const text::Phrasebook &words, const QString &keys);

}
