// What the till says about an amount that it could not read, and the words of money that differ from country to
// country.
#pragma once

#include "core/money/amounttext.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

namespace mostrador::text {

[[nodiscard]] Message messageOf(const Phrasebook &words, const money::AmountError &error);

[[nodiscard]] QString wordForChange(const Phrasebook &words); // vuelto, cambio, troco
[[nodiscard]] QString nameOfTax(const Phrasebook &words); // IVA, IGV: as the country's law calls it
[[nodiscard]] QString wordForTotal(const Phrasebook &words);

}
