#include "core/payment/payment.h"

#include "core/base/result.h"

#include <algorithm>

namespace mostrador::payment {

namespace {

bool isWatched(const Payment &payment, Instant now)
{
    return std::visit(Overloaded{
                          [&](const Unpaid &unpaid) { return now < unpaid.since + watchTime; },
                          [&](const Paid &paid) { return now < paid.at + (paid.moreMayCome ? Milliseconds(watchTime) : Milliseconds(surplusWatch)); },
                          [&](const ConfirmedByHand &confirmed) { return !confirmed.agreedAt; },
                          [&](const Conflict &conflict) { return now < conflict.at + watchTime; },
                          [](const auto &) { return false; },
                      },
        payment.phase);
}

bool followsHint(const Payment &payment)
{
    const bool mayLook = !std::holds_alternative<Creating>(payment.phase) && !payment.pace.slotWasEmpty && payment.pace.failures == 0;
    return payment.pace.hintedAt && mayLook;
}

QList<gateway::ProviderPayment> undecided(QList<gateway::ProviderPayment> payments, const QStringList &decided)
{
    payments.removeIf([&](const gateway::ProviderPayment &each) { return decided.contains(each.id); });
    return payments;
}

}

const QString &referenceOf(const Payment &payment)
{
    return payment.charge.externalReference;
}

bool isSameOnRecord(const Payment &one, const Payment &other)
{
    return one.phase == other.phase && one.orderId == other.orderId;
}

bool isLive(const Payment &payment)
{
    return std::holds_alternative<Creating>(payment.phase) || std::holds_alternative<AwaitingPayment>(payment.phase)
        || std::holds_alternative<Withdrawing>(payment.phase);
}

bool holdsPointOfSale(const Payment &payment)
{
    // What cannot be taken back and is only waited for lies on no point of sale.
    return isLive(payment) && !(std::holds_alternative<Withdrawing>(payment.phase) && payableUntil(payment));
}

bool isSettled(const Payment &payment, Instant now)
{
    return !isLive(payment) && !needsManager(payment) && !isWatched(payment, now);
}

bool isOver(const Payment &payment, Instant now)
{
    return isSettled(payment, now) && !payment.pace.inFlight && !dueAt(payment);
}

bool needsManager(const Payment &payment)
{
    return conflictOf(payment).has_value();
}

std::optional<ConflictKind> conflictOf(const Payment &payment)
{
    if (const auto *conflict = std::get_if<Conflict>(&payment.phase); conflict && !conflict->settled)
        return conflict->kind;
    if (const auto *paid = std::get_if<Paid>(&payment.phase); paid && !paid->surplus.isEmpty() && !paid->settled)
        return ConflictKind::SecondPayment;
    return std::nullopt;
}

QList<gateway::ProviderPayment> paymentsInConflict(const Payment &payment)
{
    if (const auto *conflict = std::get_if<Conflict>(&payment.phase))
        return undecided(conflict->payments, conflict->decided);
    const auto *paid = std::get_if<Paid>(&payment.phase);
    return paid ? undecided(paid->surplus, paid->decided) : QList<gateway::ProviderPayment>();
}

QList<gateway::ProviderPayment> paymentsToSettle(const Payment &payment)
{
    auto payments = paymentsInConflict(payment);
    payments.removeIf([](const gateway::ProviderPayment &each) { return each.state == gateway::PaymentState::Returned; });
    return payments;
}

QList<gateway::ProviderPayment> knownPayments(const Payment &payment)
{
    return std::visit(Overloaded{
                          [](const Paid &paid) { return paid.payments + paid.surplus; },
                          [](const Conflict &conflict) { return conflict.payments; },
                          [](const ConfirmedByHand &confirmed) { return confirmed.payments; },
                          [](const auto &) { return QList<gateway::ProviderPayment>(); },
                      },
        payment.phase);
}

bool isUnconfirmed(const Payment &payment, Instant now)
{
    return isLive(payment) && isOffline(payment, now);
}

std::optional<Instant> payableUntil(const Payment &payment)
{
    const bool stays = isLive(payment) && !capabilitiesOf(payment.charge.api, payment.charge.mode).canWithdraw;
    return stays ? std::optional(payment.charge.expiresAt) : std::nullopt;
}

bool isOffline(const Payment &payment, Instant now)
{
    return payment.pace.silentSince && now - *payment.pace.silentSince >= silenceShown;
}

bool isConfirming(const Payment &payment)
{
    const bool looking = payment.pace.activity == Activity::Looking || payment.pace.activity == Activity::LookingAgain;
    return looking && payment.pace.inquiry.stage != InquiryStage::Finding;
}

std::optional<Instant> dueAt(const Payment &payment)
{
    if (payment.pace.inFlight || payment.pace.nextAt == Instant::max())
        return std::nullopt;
    if (std::holds_alternative<Refused>(payment.phase))
        return std::nullopt;
    return followsHint(payment) ? std::min(*payment.pace.hintedAt, payment.pace.nextAt) : payment.pace.nextAt;
}

Payment hinted(Payment payment, Instant at)
{
    const bool isLookedAt = payment.pace.inFlight || payment.pace.nextAt != Instant::max();
    if (isLookedAt && !payment.pace.hintedAt)
        payment.pace.hintedAt = at;
    return payment;
}

}
