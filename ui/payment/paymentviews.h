// Makes the payment's views from amounts and facts: the words come from the phrasebook, the figures in the country's
// form.
#pragma once

#include "core/money/currency.h"
#include "ui/payment/paymentview.h"
#include "ui/text/phrasebook.h"

namespace mostrador::counter {

// `received` as typed so far. What it reads as is worked out again here, so that the change is always that of the text
// shown.
[[nodiscard]] CashPanel cashPanelOf(
    const text::Phrasebook &words, money::Money due, money::CashRounding rounding, const QString &received);

// What F4 puts into the field first.
[[nodiscard]] QString exactCashText(money::Money due, money::CashRounding rounding);

[[nodiscard]] QrPanel preparingQr(const text::Phrasebook &words, money::Money amount);
[[nodiscard]] QrPanel waitingQr(const text::Phrasebook &words, money::Money amount, std::optional<qr::Matrix> code,
    Milliseconds remaining, Milliseconds whole); // no code: the printed one is to be scanned
[[nodiscard]] QrPanel shownToCustomer(const text::Phrasebook &words, QrPanel waiting); // the code is on his window alone
[[nodiscard]] QrPanel refusedQr(const text::Phrasebook &words, QrPanel waiting);     // a refused card; the QR stays
[[nodiscard]] QrPanel verifyingQr(const text::Phrasebook &words, QrPanel waiting);   // an answer is being looked for
[[nodiscard]] QrPanel withdrawingQr(const text::Phrasebook &words, QrPanel waiting); // nothing scannable any more
[[nodiscard]] QrPanel unconfirmedQr(const text::Phrasebook &words, money::Money amount);
[[nodiscard]] QrPanel withManager(const text::Phrasebook &words, QrPanel unconfirmed); // nobody can be asked any more
[[nodiscard]] QrPanel askingToWithdraw(const text::Phrasebook &words, QrPanel waiting);

[[nodiscard]] ResultPanel paidInCash(
    const text::Phrasebook &words, money::Money total, money::Money received, money::Money change);
// Not green: that is Mercado Pago's word alone.
[[nodiscard]] ResultPanel confirmedByHand(
    const text::Phrasebook &words, money::Money amount, const QString &evidence);
[[nodiscard]] ResultPanel paidByQr(const text::Phrasebook &words, money::Money amount, const QString &operation);

}
