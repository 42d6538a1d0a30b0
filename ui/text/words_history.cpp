#include "ui/text/words_history.h"

#include "core/base/result.h"
#include "ui/text/figures.h"
#include "ui/text/words_payment.h"
#include "ui/text/words_sale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::text {

namespace {

using sale::Sale;
using sale::TenderKind;
using sale::TenderState;

bool isByHand(const Sale &sale)
{
    return std::any_of(
        sale.tenders.begin(), sale.tenders.end(), [](const sale::Tender &tender) { return tender.byHand; });
}

QString howPaid(const Phrasebook &words, const Sale &sale)
{
    if (isByHand(sale))
        return words.say("history", "Confirmed by hand");
    QStringList ways;
    bool isVerified = true;
    for (const sale::Tender &tender : sale.tenders) {
        if (tender.state != TenderState::Confirmed)
            continue;
        isVerified = isVerified && tender.kind != TenderKind::Other;
        if (const QString way = nameOf(words, tender); !ways.contains(way))
            ways.append(way);
    }
    if (ways.isEmpty()) // everything was free
        return words.say("history", "Nothing to pay");
    const QString paid = words.say("history", "Paid: %1").arg(ways.join(u" + "_s));
    return isVerified ? paid : paid + u" · "_s + notVerified(words);
}

QString refundsOf(const Phrasebook &words, const Sale &sale)
{
    if (hasPendingRefund(sale))
        return words.say("history", "Refund pending");
    const auto back = refunded(sale);
    if (back.isPositive())
        return leftToRefund(sale).isPositive() ? words.say("history", "Partly refunded") : words.say("history", "Refunded");
    return words.say("history", "Refund failed");
}

Message knownOperation(const Phrasebook &words, const till::Lookup &lookup, qint64 ticket)
{
    const QString amount = shownAmount(words, *lookup.payment);
    const QString counted = lookup.onRecord ? words.say("history", "The till has it on record already.")
                                           : words.say("history", "It counts for no sale yet.");
    if (lookup.ofOtherTill)
        return {Severity::Warning,
            words.say("history", "Operation %1: %2, of another till.").arg(lookup.number, amount), counted,
            words.say("history", "It does not pay this sale.")};
    const bool ours = ticket > 0 && lookup.ticket == QString::number(ticket);
    if (!ours)
        return {Severity::Warning,
            words.say("history", "Operation %1: %2, of ticket %3.").arg(lookup.number, amount, lookup.ticket), counted,
            words.say("history", "It does not pay this sale.")};
    return {Severity::Information, words.say("history", "Operation %1: %2, of this sale.").arg(lookup.number, amount),
        counted, words.say("history", "F9 asks for this sale's payment now.")};
}

}

QString stateOf(const Phrasebook &words, const Sale &sale)
{
    switch (sale.state) {
    case sale::SaleState::Open:
        return hasWaitingTender(sale) ? words.say("history", "Waiting for the QR") : words.say("history", "Open");
    case sale::SaleState::Cancelled:
        return sale.refunds.isEmpty() ? words.say("history", "Cancelled")
                                      : words.say("history", "Cancelled") + u" · "_s + refundsOf(words, sale);
    case sale::SaleState::Finished:
        return sale.refunds.isEmpty() ? howPaid(words, sale) : howPaid(words, sale) + u" · "_s + refundsOf(words, sale);
    }
    Q_UNREACHABLE();
}

QString nameOf(const Phrasebook &words, sale::SaleState state)
{
    switch (state) {
    case sale::SaleState::Open:
        return words.say("history", "sale opened");
    case sale::SaleState::Finished:
        return words.say("history", "sale finished");
    case sale::SaleState::Cancelled:
        return words.say("history", "sale cancelled");
    }
    Q_UNREACHABLE();
}

QString nameOf(const Phrasebook &words, payment::ConflictKind kind)
{
    using payment::ConflictKind;
    switch (kind) {
    case ConflictKind::PartlyPaid:
        return words.say("history", "Only partly paid");
    case ConflictKind::DifferentAmount:
        return words.say("history", "Different amount");
    case ConflictKind::DifferentCurrency:
        return words.say("history", "Different currency");
    case ConflictKind::SecondPayment:
        return words.say("history", "Second payment");
    case ConflictKind::LatePayment:
        return words.say("history", "Late payment");
    case ConflictKind::PaymentUsedElsewhere:
        return words.say("history", "Payment of another sale");
    case ConflictKind::OtherPointOfSale:
        return words.say("history", "At another point of sale");
    case ConflictKind::NotConfirmed:
        return words.say("history", "By hand, and not found");
    }
    Q_UNREACHABLE();
}

QString nameOf(const Phrasebook &words, const payment::RefundPhase &phase)
{
    return std::visit(Overloaded{
                          [&](const payment::RefundRequesting &) { return words.say("history", "refund asked for"); },
                          [&](const payment::RefundPending &) { return words.say("history", "refund pending"); },
                          [&](const payment::RefundDone &) { return words.say("history", "refund done"); },
                          [&](const payment::RefundFailed &) { return words.say("history", "refund failed"); },
                      },
        phase);
}

QString nameOf(const Phrasebook &words, printing::OriginalState state)
{
    switch (state) {
    case printing::OriginalState::Owed:
        return words.say("history", "receipt owed");
    case printing::OriginalState::Sending:
        return words.say("history", "receipt being printed");
    case printing::OriginalState::Printed:
        return words.say("history", "receipt printed");
    case printing::OriginalState::Unknown:
        return words.say("history", "receipt perhaps printed");
    }
    Q_UNREACHABLE();
}

QString shownAmount(const Phrasebook &words, const gateway::ProviderPayment &payment)
{
    if (!payment.inOtherCurrency)
        return shownAmount(payment.amount);
    return payment.foreign.isEmpty() ? words.say("history", "another currency") : payment.foreign;
}

QString shownAmount(const Phrasebook &words, const payment::Refund &refund)
{
    return refund.payment.inOtherCurrency ? shownAmount(words, refund.payment) : shownAmount(refund.amount);
}

Message messageOf(const Phrasebook &words, const payment::Refund &refund)
{
    const QString amount = shownAmount(words, refund);
    if (std::holds_alternative<payment::RefundDone>(refund.phase))
        return {Severity::Success, words.say("history", "Refunded: %1 went back.").arg(amount),
            words.say("history", "The money moved: operation %1.").arg(refund.payment.id), {}};
    if (const auto *failed = std::get_if<payment::RefundFailed>(&refund.phase)) {
        const QString why = failed->refusal
                                ? messageOf(words, *failed->refusal, refund.charge.externalPosId).whatHappened
                                : words.say("history", "Mercado Pago rejected it.");
        return {Severity::Failure, words.say("history", "The refund of %1 failed. %2").arg(amount, why),
            words.say("payment", "No money moved."),
            words.say("history", "Try again later, or give the money back in another way.")};
    }
    return {Severity::Warning, words.say("history", "Refund pending: %1.").arg(amount),
        words.say("payment", "It is not known yet whether money moved."),
        words.say("history", "The till goes on asking; F6 shows its end.")};
}

std::optional<Message> givenBack(const Phrasebook &words, const Sale &sale, const QList<sale::Refund> &refunds)
{
    QStringList parts;
    for (const sale::Refund &refund : refunds) {
        const auto tender = std::find_if(sale.tenders.begin(), sale.tenders.end(),
            [&](const sale::Tender &each) { return each.number == refund.tender; });
        if (refund.state != sale::RefundState::Done || tender == sale.tenders.end())
            continue;
        const auto handed = refund.amount + refund.rounding.value_or(money::Money{0, sale.currency});
        const auto way = tender->kind == TenderKind::Cash ? words.say("history", "%1 in cash") : words.say("history", "%1 by %2");
        parts.append(tender->kind == TenderKind::Cash ? way.arg(shownAmount(handed)) : way.arg(shownAmount(handed), tender->name));
    }
    if (parts.isEmpty())
        return std::nullopt;
    return Message{Severity::Success, words.say("history", "Refund recorded."), {},
        words.say("history", "Give back %1.").arg(parts.join(u" · "_s))};
}

Message messageOf(const Phrasebook &words, const till::Lookup &lookup, qint64 ticket)
{
    switch (lookup.state) {
    case till::LookupState::Asking:
        return {Severity::Information, words.say("history", "Looking up operation %1 …").arg(lookup.number), {}, {}};
    case till::LookupState::Found:
        return knownOperation(words, lookup, ticket);
    case till::LookupState::NotKnown:
        return {Severity::Warning,
            words.say("history", "Operation %1 is of another account, or not known.").arg(lookup.number), {},
            words.say("history", "Compare the number with the customer's phone.")};
    case till::LookupState::NoAnswer:
        return {Severity::Warning, words.say("history", "No answer about operation %1.").arg(lookup.number),
            words.say("payment", "It is not known yet whether money moved."),
            words.say("history", "Type the number again in a moment.")};
    }
    Q_UNREACHABLE();
}

Message clockIsOff(const Phrasebook &words, Milliseconds skew)
{
    return {Severity::Warning,
        words.say("history", "This computer's clock differs by %1 from Mercado Pago's.")
            .arg(shownDuration(std::chrono::abs(skew))),
        {}, words.say("history", "Set its date and time; over ten minutes there is no QR.")};
}

Message anotherTill(const Phrasebook &words, const QString &pointOfSale, const QString &reference)
{
    return {Severity::Warning, words.say("history", "Another till charges at %1 (%2).").arg(pointOfSale, reference), {},
        words.say("history", "Give each till a point of sale of its own in the settings.")};
}

}
