// Every label on the receipt, in the shop's language and its country's usage.
#pragma once

#include "core/receipt/testslip.h"
#include "core/receipt/words.h"
#include "ui/text/phrasebook.h"

namespace mostrador::text {

[[nodiscard]] receipt::Words receiptWords(const Phrasebook &words);
[[nodiscard]] receipt::TestSlipWords testSlipWords(const Phrasebook &words);

}
