#include "ui/text/words_payment.h"

#include "core/base/result.h"
#include "core/money/amounttext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace mostrador::text {

namespace {

using namespace payment;

QString noMoney(const Phrasebook &words)
{
    return words.say("payment", "No money moved.");
}

QString moneyUnknown(const Phrasebook &words)
{
    return words.say("payment", "It is not known yet whether money moved.");
}

Message offline(const Phrasebook &words, const Payment &payment)
{
    if (payment.pace.trouble)
        return {Severity::Warning, messageOf(words, *payment.pace.trouble, payment.charge.externalPosId).whatHappened, moneyUnknown(words),
            words.say("payment", "Take no other payment for this sale yet. F9 asks again.")};
    return {Severity::Warning, words.say("payment", "Mercado Pago cannot be reached."), moneyUnknown(words),
        words.say("payment", "Take no other payment for this sale yet. F9 asks again.")};
}

Message creating(const Phrasebook &words, const Creating &phase)
{
    if (!phase.unanswered)
        return {Severity::Information, words.say("payment", "Preparing the QR."), {}, {}};
    return {Severity::Warning, words.say("payment", "Mercado Pago did not say whether the order was created."), moneyUnknown(words),
        words.say("payment", "The till is finding out by itself. Do not charge again.")};
}

Message awaiting(const Phrasebook &words, const AwaitingPayment &phase)
{
    if (phase.partly.isPositive())
        return {Severity::Warning, words.say("payment", "Only %1 has been paid so far.").arg(toShownText(phase.partly)),
            words.say("payment", "Part of the money moved."), words.say("payment", "The customer can pay the rest with the same QR.")};
    if (phase.rejections > 0)
        return {Severity::Warning, words.say("payment", "A payment was rejected."), noMoney(words),
            words.say("payment", "The same QR is still good: try another card or wallet.")};
    return {Severity::Information, words.say("payment", "Waiting for the payment."), {}, {}};
}

Message withdrawing(const Phrasebook &words, const Payment &payment)
{
    if (payableUntil(payment)) // the countdown beside it says until when
        return {Severity::Warning, words.say("payment", "This QR cannot be taken back: it can be paid until it expires."), moneyUnknown(words),
            words.say("payment", "Serve the next customer with F10, or wait for the end.")};
    if (payment.pace.buyerIsPaying)
        return {Severity::Warning, words.say("payment", "The customer is paying at this moment."), moneyUnknown(words),
            words.say("payment", "Wait: the till goes on by itself.")};
    return {Severity::Information, words.say("payment", "Withdrawing the QR and looking once more."), moneyUnknown(words),
        words.say("payment", "Take no other payment for this sale yet. F9 asks again.")};
}

QString operationsOf(const QList<gateway::ProviderPayment> &payments)
{
    QStringList ids;
    for (const auto &payment : payments)
        ids.append(payment.id);
    return ids.join(u", "_s);
}

Message unpaid(const Phrasebook &words, const Unpaid &phase)
{
    const QString again = words.say("payment", "Charge again or take another tender.");
    switch (phase.reason) {
    case WithdrawReason::Cashier:
    case WithdrawReason::NobodyWaits:
        return {Severity::Information, words.say("payment", "Not paid: the QR was withdrawn."), noMoney(words), again};
    case WithdrawReason::Expired:
        return {Severity::Information, words.say("payment", "Not paid: the QR expired."), noMoney(words), again};
    case WithdrawReason::CreateUnanswered:
        return {Severity::Warning, words.say("payment", "The order could not be created."), noMoney(words), again};
    case WithdrawReason::UnreadableQr:
        return {Severity::Failure, words.say("payment", "Mercado Pago sent a QR that no phone can read; it was withdrawn."), noMoney(words), again};
    }
    Q_UNREACHABLE();
}

Message refused(const Phrasebook &words, const Refused &phase, const QString &externalPosId)
{
    if (phase.refusal)
        return messageOf(words, *phase.refusal, externalPosId);
    if (phase.obscurity == gateway::Obscurity::Untrusted)
        return {Severity::Failure, words.say("gateway", "The secure connection to Mercado Pago could not be verified; nothing was sent."),
            noMoney(words), words.say("gateway", "Check the computer's date, and whether a proxy or an antivirus opens secure connections.")};
    return {Severity::Failure, words.say("gateway", "Mercado Pago cannot be reached."), noMoney(words),
        words.say("gateway", "Check the internet connection; cash can be taken.")};
}

QString whatDisagrees(const Phrasebook &words, ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::PartlyPaid:
        return words.say("payment", "Only a part was paid before the QR ended.");
    case ConflictKind::DifferentAmount:
        return words.say("payment", "The amount paid is not the amount of the sale.");
    case ConflictKind::DifferentCurrency:
        return words.say("payment", "The payment came in another currency.");
    case ConflictKind::SecondPayment:
        return words.say("payment", "The sale was paid more than once.");
    case ConflictKind::LatePayment:
        return words.say("payment", "A payment came after the QR had ended.");
    case ConflictKind::PaymentUsedElsewhere:
        return words.say("payment", "Another sale has already been paid with this payment.");
    case ConflictKind::OtherPointOfSale:
        return words.say("payment", "The payment was made at another point of sale.");
    case ConflictKind::NotConfirmed:
        return words.say("payment", "Confirmed by hand, and Mercado Pago knows of no payment.");
    }
    Q_UNREACHABLE();
}

QString whatWasSettled(const Phrasebook &words, Settlement how)
{
    switch (how) {
    case Settlement::Attach:
        return words.say("payment", "Settled: it counts for the sale.");
    case Settlement::Refund:
        return words.say("payment", "Settled: it goes back to the buyer.");
    case Settlement::Keep:
        return words.say("payment", "Settled: it is kept, with a note.");
    }
    Q_UNREACHABLE();
}

QString whatMoved(const Phrasebook &words, const Payment &payment)
{
    const auto payments = paymentsInConflict(payment);
    const auto there = paymentsToSettle(payment);
    if (!there.isEmpty())
        return words.say("payment", "Money moved: operation %1.").arg(operationsOf(there));
    if (!payments.isEmpty())
        return words.say("payment", "The money has gone back to the buyer already: operation %1.").arg(operationsOf(payments));
    return words.say("payment", "As far as Mercado Pago knows, no money moved.");
}

Message conflict(const Phrasebook &words, ConflictKind kind, const Payment &payment)
{
    return {Severity::Failure, whatDisagrees(words, kind), whatMoved(words, payment), words.say("payment", "A manager has to settle it (F6).")};
}

Message settled(const Phrasebook &words, const Payment &payment, const Conflict &phase)
{
    if (!phase.settled)
        return conflict(words, phase.kind, payment);
    return {Severity::Information, whatWasSettled(words, phase.settled->how), {}, {}};
}

Message paid(const Phrasebook &words, const Payment &payment, const Paid &phase)
{
    if (needsManager(payment))
        return conflict(words, ConflictKind::SecondPayment, payment);
    return {Severity::Success, words.say("payment", "Paid: Mercado Pago confirmed %1.").arg(toShownText(payment.charge.amount)),
        words.say("payment", "The money moved: operation %1.").arg(operationsOf(phase.payments)), {}};
}

Message byHand(const Phrasebook &words, const ConfirmedByHand &phase)
{
    if (phase.agreedAt)
        return {Severity::Success, words.say("payment", "Confirmed by hand, and Mercado Pago says the same."),
            words.say("payment", "The money moved: operation %1.").arg(operationsOf(phase.payments)), {}};
    return {Severity::Warning, words.say("payment", "Confirmed by hand by %1.").arg(phase.approval.who), moneyUnknown(words),
        words.say("payment", "The till goes on asking Mercado Pago.")};
}

}

Message messageOf(const Phrasebook &words, const gateway::Refusal &refusal, const QString &externalPosId)
{
    const QString code = refusal.code.isEmpty() ? QString::number(refusal.status) : u"%1 %2"_s.arg(refusal.status).arg(refusal.code);
    switch (refusal.kind) {
    case gateway::RefusalKind::Credentials:
        return {Severity::Failure, words.say("payment", "Mercado Pago refuses the access token (%1).").arg(code), noMoney(words),
            words.say("payment", "A manager sets a valid one (products, “Mercado Pago”); cash can be taken.")};
    case gateway::RefusalKind::PointOfSale:
        return {Severity::Failure, words.say("payment", "Mercado Pago does not know the point of sale “%1” (%2).").arg(externalPosId, code),
            noMoney(words), words.say("payment", "A manager has to correct “external_pos_id” in the settings; cash can be taken.")};
    case gateway::RefusalKind::Amount:
        return {Severity::Failure, words.say("payment", "Mercado Pago does not take this amount (%1).").arg(code), noMoney(words),
            words.say("payment", "Take another tender, or charge an amount within the country's limits.")};
    case gateway::RefusalKind::BuyerIsPaying:
        return {Severity::Warning, words.say("payment", "The customer is paying at this moment."), moneyUnknown(words),
            words.say("payment", "Wait: the till goes on by itself.")};
    case gateway::RefusalKind::NotFound:
    case gateway::RefusalKind::NotPossible:
    case gateway::RefusalKind::TooLate:
    case gateway::RefusalKind::PartNotPossible:
    case gateway::RefusalKind::Invalid:
        return {Severity::Failure, words.say("payment", "Mercado Pago refused the request (%1).").arg(code), noMoney(words),
            words.say("payment", "Take another tender and tell whoever looks after the till this code.")};
    }
    Q_UNREACHABLE();
}

Message messageOf(const Phrasebook &words, const Payment &payment, Instant now)
{
    if (isLive(payment) && isOffline(payment, now))
        return offline(words, payment);
    const auto *waiting = std::get_if<AwaitingPayment>(&payment.phase);
    const bool isPartKnown = waiting && waiting->partly.isPositive(); // it is read again at every look, and is no news
    if (isConfirming(payment) && isLive(payment) && !isPartKnown)
        return {Severity::Information, words.say("payment", "A payment was seen and is being confirmed."), {}, {}};
    return std::visit(Overloaded{
                          [&](const Creating &phase) { return creating(words, phase); },
                          [&](const AwaitingPayment &phase) { return awaiting(words, phase); },
                          [&](const Withdrawing &) { return withdrawing(words, payment); },
                          [&](const Paid &phase) { return paid(words, payment, phase); },
                          [&](const Unpaid &phase) { return unpaid(words, phase); },
                          [&](const Refused &phase) { return refused(words, phase, payment.charge.externalPosId); },
                          [&](const Conflict &phase) { return settled(words, payment, phase); },
                          [&](const ConfirmedByHand &phase) { return byHand(words, phase); },
                      },
        payment.phase);
}

QString nameOf(const Phrasebook &words, const Phase &phase)
{
    return std::visit(Overloaded{
                          [&](const Creating &) { return words.say("payment", "being created"); },
                          [&](const AwaitingPayment &) { return words.say("payment", "waiting"); },
                          [&](const Withdrawing &) { return words.say("payment", "being withdrawn"); },
                          [&](const Paid &) { return words.say("payment", "paid"); },
                          [&](const Unpaid &) { return words.say("payment", "not paid"); },
                          [&](const Refused &) { return words.say("payment", "refused"); },
                          [&](const Conflict &conflict) { return conflict.settled ? words.say("payment", "settled") : words.say("payment", "to be settled"); },
                          [&](const ConfirmedByHand &) { return words.say("payment", "confirmed by hand"); },
                      },
        phase);
}

}
