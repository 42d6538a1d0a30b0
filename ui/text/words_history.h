// What the till says about sales of the past: their state in a word, refunds, what a manager decides, and whose payment
// an operation number is.
#pragma once

#include "core/payment/refund.h"
#include "core/printing/printjob.h"
#include "core/till/till.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

namespace mostrador::text {

[[nodiscard]] QString stateOf(
    const Phrasebook &words, const sale::Sale &sale); // "paid by QR", "confirmed by hand · refunded" …
[[nodiscard]] QString nameOf(const Phrasebook &words, sale::SaleState state);
[[nodiscard]] QString nameOf(const Phrasebook &words, payment::ConflictKind kind); // "late payment"
[[nodiscard]] QString nameOf(const Phrasebook &words, const payment::RefundPhase &phase);
[[nodiscard]] QString nameOf(const Phrasebook &words, printing::OriginalState state);

// In another currency as the provider wrote it.
[[nodiscard]] QString shownAmount(const Phrasebook &words, const gateway::ProviderPayment &payment);
[[nodiscard]] QString shownAmount(const Phrasebook &words, const payment::Refund &refund);

[[nodiscard]] Message messageOf(const Phrasebook &words, const payment::Refund &refund);
[[nodiscard]] std::optional<Message> givenBack(
    const Phrasebook &words, const sale::Sale &sale, const QList<sale::Refund> &refunds); // out of the drawer

// `ticket` is the number of the sale on the desk, 0: none.
[[nodiscard]] Message messageOf(const Phrasebook &words, const till::Lookup &lookup, qint64 ticket);

[[nodiscard]] Message clockIsOff(const Phrasebook &words, Milliseconds skew);
[[nodiscard]] Message anotherTill(const Phrasebook &words, const QString &pointOfSale, const QString &reference);

}
