// How a finished sale is shown to the cashier: by the tender that paid it, or by all of them when it was mixed.
#pragma once

#include "core/sale/sale.h"
#include "ui/payment/paymentview.h"
#include "ui/text/phrasebook.h"

namespace mostrador::counter {

[[nodiscard]] ResultPanel resultOf(const text::Phrasebook &words, const sale::Sale &sale);

}
