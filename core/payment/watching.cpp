// After its end a payment is looked at for a while: an unpaid one and a conflict for a day, a paid one for a second wallet, one
// confirmed by hand until the provider says the same. Money that comes late is money without a sale.
#include "core/payment/moves.h"

#include <algorithm>

namespace mostrador::payment {

using namespace gateway;

Step watchAgain(Payment payment, std::optional<Instant> next)
{
    payment.pace.nextAt = Instant::max();
    return restUntil(std::move(payment), next.value_or(Instant::max()));
}

QList<ProviderPayment> approvedIn(const Verdict &verdict)
{
    return std::visit(Overloaded{
                          [](const NotPaid &) { return QList<ProviderPayment>(); },
                          [](const auto &found) { return found.payments; },
                      },
        verdict);
}

QList<ProviderPayment> notAmong(const QList<ProviderPayment> &found, const QList<ProviderPayment> &known)
{
    QList<ProviderPayment> fresh = found;
    fresh.removeIf([&](const ProviderPayment &each) {
        return std::any_of(known.begin(), known.end(), [&](const ProviderPayment &other) { return other.id == each.id; });
    });
    return fresh;
}

namespace {

Step unpaidLearned(Payment payment, const Verdict &verdict, const Surroundings &around)
{
    const auto late = approvedIn(verdict);
    if (!late.isEmpty())
        return foundConflict(std::move(payment), ConflictKind::LatePayment, late, around);
    const Instant since = std::get<Unpaid>(payment.phase).since;
    return watchAgain(std::move(payment), nextWatch(since, around.now));
}

// Paid stays paid; what came on top of it is a manager's affair.
Step paidLearned(Payment payment, const Verdict &verdict, const Surroundings &around)
{
    auto &paid = std::get<Paid>(payment.phase);
    const auto fresh = notAmong(approvedIn(verdict), paid.payments + paid.surplus);
    if (!fresh.isEmpty()) {
        paid.surplus += fresh;
        paid.settled.reset(); // what was decided was not about this
    }
    const auto next = paid.moreMayCome ? nextWatch(paid.at, around.now) : nextSurplusLook(paid.at, around.now);
    return watchAgain(std::move(payment), next);
}

Step agreed(Payment payment, const FullyPaid &found, const Surroundings &around)
{
    if (isUsedElsewhere(found.payments, payment, around))
        return foundConflict(std::move(payment), ConflictKind::PaymentUsedElsewhere, found.payments, around);
    auto &confirmed = std::get<ConfirmedByHand>(payment.phase);
    confirmed.agreedAt = around.now;
    confirmed.payments = found.payments;
    return watchAgain(std::move(payment), std::nullopt);
}

Step notConfirmed(Payment payment, const NotPaid &seen, const Surroundings &around)
{
    const Instant at = std::get<ConfirmedByHand>(payment.phase).at;
    const auto next = nextWatch(at, around.now);
    const bool contradicts = !seen.inProgress && (seen.ended || !next);
    if (contradicts)
        return foundConflict(std::move(payment), ConflictKind::NotConfirmed, {}, around);
    return watchAgain(std::move(payment), next ? next : around.now + jittered(std::chrono::hours(1), payment));
}

Step byHandLearned(Payment payment, const Verdict &verdict, const Surroundings &around)
{
    return std::visit(Overloaded{
                          [&](const NotPaid &seen) { return notConfirmed(std::move(payment), seen, around); },
                          [&](const PartlyPaid &seen) { return foundConflict(std::move(payment), ConflictKind::PartlyPaid, seen.payments, around); },
                          [&](const FullyPaid &found) { return agreed(std::move(payment), found, around); },
                          [&](const Disagrees &found) { return foundConflict(std::move(payment), conflictOf(found.what), found.payments, around); },
                      },
        verdict);
}

}

// A watch ends with a look, not with the clock: the till may have been off for days.
Step watchingDue(Payment payment, const Surroundings &)
{
    return look(std::move(payment), Activity::Looking);
}

Step watchingLearned(Payment payment, const Verdict &verdict, const Surroundings &around)
{
    if (std::holds_alternative<Unpaid>(payment.phase))
        return unpaidLearned(std::move(payment), verdict, around);
    if (std::holds_alternative<Paid>(payment.phase))
        return paidLearned(std::move(payment), verdict, around);
    if (std::holds_alternative<ConfirmedByHand>(payment.phase))
        return byHandLearned(std::move(payment), verdict, around);
    return conflictLearned(std::move(payment), verdict, around);
}

}
