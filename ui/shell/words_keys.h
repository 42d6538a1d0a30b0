// The words of the keys: short ones for the bar, and a sentence for a key that cannot act now.
#pragma once

#include "ui/shell/keymap.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

namespace mostrador::shell {

[[nodiscard]] QString wordOf(const text::Phrasebook &words, Act act);    // "Cash"
[[nodiscard]] QString purposeOf(const text::Phrasebook &words, Act act); // "Take cash: Enter takes the exact amount"

// Why a greyed key does nothing.
[[nodiscard]] text::Message unavailableMessage(const text::Phrasebook &words, Act act);

}
