// After an unpaid end the till goes on looking for a day: a payment that comes late is money without a sale.
#include "core/payment/phases.h"

namespace mostrador::payment {

namespace {

Step watchOn(Payment payment, const Surroundings &around)
{
    const Instant since = std::get<Unpaid>(payment.phase).since;
    return restUntil(std::move(payment), nextWatch(since, around.now).value_or(Instant::max()));
}

}

// The watch ends with a look, not with the clock: the till may have been off for days.
Step watchingDue(Payment payment, const Surroundings &)
{
    return look(std::move(payment), Activity::Looking);
}

Step watchingLearned(Payment payment, const Verdict &verdict, const Surroundings &around)
{
    return std::visit(Overloaded{
                          [&](const NotPaid &) { return watchOn(std::move(payment), around); },
                          [&](const PartlyPaid &seen) { return foundConflict(std::move(payment), ConflictKind::LatePayment, seen.payments, around); },
                          [&](const FullyPaid &paid) { return foundConflict(std::move(payment), ConflictKind::LatePayment, paid.payments, around); },
                          [&](const Disagrees &found) { return foundConflict(std::move(payment), ConflictKind::LatePayment, found.payments, around); },
                      },
        verdict);
}

}
