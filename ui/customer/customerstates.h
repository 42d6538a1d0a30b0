// Makes the customer's states from facts: the words come from the phrasebook, the amounts in the country's form.
#pragma once

#include "core/money/money.h"
#include "core/sale/sale.h"
#include "ui/customer/customerview.h"
#include "ui/text/phrasebook.h"

namespace mostrador::customer {

[[nodiscard]] Amount toPay(const text::Phrasebook &words, money::Money amount);

[[nodiscard]] Idle idle(const text::Phrasebook &words, const QString &timeOfDay = {}, int slide = noSlide);
[[nodiscard]] Cart cart(const text::Phrasebook &words, const sale::Sale &sale);
[[nodiscard]] PriceCheck priceCheck(const text::Phrasebook &words, const QString &name, money::Money price);
[[nodiscard]] Preparing preparing(const text::Phrasebook &words, money::Money amount);
[[nodiscard]] Scan scan(
    const text::Phrasebook &words, money::Money amount, qr::Matrix code, Milliseconds remaining, Milliseconds whole);
[[nodiscard]] Scan refused(const text::Phrasebook &words, Scan scan); // the same with its band filled
[[nodiscard]] Offline offline(const text::Phrasebook &words, money::Money amount);
[[nodiscard]] Verifying verifying(const text::Phrasebook &words, money::Money amount);
[[nodiscard]] Approved approved(const text::Phrasebook &words, money::Money amount, const QString &timeOfDay);
[[nodiscard]] Ended ended(const text::Phrasebook &words, Ending ending);
[[nodiscard]] Unknown unknown(const text::Phrasebook &words);
[[nodiscard]] CashChange cashChange(const text::Phrasebook &words, money::Money change);

}
