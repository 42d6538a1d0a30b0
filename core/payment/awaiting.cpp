// A live order: polled until it is paid, withdrawn or expired. A rejected try is an observation, not an end.
#include "core/payment/moves.h"

namespace mostrador::payment {

using namespace gateway;

Step awaitingDue(Payment payment, const Surroundings &around)
{
    if (around.now >= payment.charge.expiresAt)
        return startWithdrawing(std::move(payment), WithdrawReason::Expired, around);
    return look(std::move(payment), Activity::Looking);
}

Step awaitingLearned(Payment payment, const Verdict &verdict, const Surroundings &around)
{
    auto &awaiting = std::get<AwaitingPayment>(payment.phase);
    const auto goOn = [&] {
        const Instant next = std::min(around.now + pollAfter(payment, awaiting.since, around), payment.charge.expiresAt);
        return restUntil(std::move(payment), std::max(next, around.now));
    };
    return std::visit(Overloaded{
                          [&](const NotPaid &seen) {
                              if (seen.ended)
                                  return startWithdrawing(std::move(payment), WithdrawReason::Expired, around);
                              awaiting.rejections = seen.rejections;
                              awaiting.lastRejection = seen.lastRejection;
                              awaiting.partly = {0, payment.charge.amount.currency};
                              return goOn();
                          },
                          [&](const PartlyPaid &seen) {
                              awaiting.partly = seen.sum;
                              return goOn();
                          },
                          [&](const FullyPaid &paid) { return foundPaid(std::move(payment), paid, around); },
                          [&](const Disagrees &found) { return foundConflict(std::move(payment), conflictOf(found.what), found.payments, around); },
                      },
        verdict);
}

}
