// What the desk says while a sale is paid in parts or outside the till, put aside or cancelled.
#pragma once

#include "core/money/money.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

#include <QStringList>

namespace mostrador::desk {

[[nodiscard]] text::Message noOtherTenders(const text::Phrasebook &words);
[[nodiscard]] text::Message moreThanDue(const text::Phrasebook &words, money::Money due);
[[nodiscard]] text::Message cashPlanned(const text::Phrasebook &words, money::Money planned, money::Money rest);
[[nodiscard]] text::Message noCashPlanned(const text::Phrasebook &words);
[[nodiscard]] text::Message nowTakeCash(const text::Phrasebook &words, money::Money payable);
[[nodiscard]] text::Message stillDue(const text::Phrasebook &words, money::Money paid, money::Money due);

[[nodiscard]] QString leftOfHeld(const text::Phrasebook &words, money::Money due); // what to do about it

[[nodiscard]] text::Message isHeld(const text::Phrasebook &words, qint64 ticket);
[[nodiscard]] text::Message nothingHeld(const text::Phrasebook &words);
[[nodiscard]] text::Message takeItUpFirst(const text::Phrasebook &words, qint64 ticket);
[[nodiscard]] text::Message isCancelled(const text::Phrasebook &words, qint64 ticket, const QString &why);
[[nodiscard]] QStringList cancelReasons(const text::Phrasebook &words);

[[nodiscard]] QString wordForDue(const text::Phrasebook &words);
[[nodiscard]] QString wordForPlannedCash(const text::Phrasebook &words);
[[nodiscard]] QString escBack(const text::Phrasebook &words);

}
