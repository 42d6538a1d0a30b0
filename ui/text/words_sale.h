// What the till says when an act on a sale is not possible.
#pragma once

#include "core/sale/sale.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

#include <QStringList>

namespace mostrador::text {

[[nodiscard]] Message messageOf(const Phrasebook &words, sale::SaleProblem problem);

// The name of a line without a name of its own: a free amount.
[[nodiscard]] QString nameOfFreeAmount(const Phrasebook &words);

[[nodiscard]] QString nameOf(const Phrasebook &words, sale::TenderKind kind);
[[nodiscard]] QString nameOf(const Phrasebook &words, const sale::Tender &tender); // as the shop calls it
[[nodiscard]] QString notVerified(const Phrasebook &words);                        // of another tender
[[nodiscard]] QStringList usualOtherTenders(const Phrasebook &words);              // of the country
[[nodiscard]] QString nameOf(const Phrasebook &words, sale::TenderState state);

}
