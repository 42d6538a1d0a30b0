// Making refunds and letting them come to their end: the part that the Payments API and the Orders API share. Source:
// fact sheet, "refunds" (rules), "the seven sites" (partial refunds).
#pragma once

#include "core/simulator/world.h"

namespace mostrador::simulator {

enum class RefundObstacle : quint8 {
    AlreadyRefunded,
    NotApproved, // nothing came in, or it was charged back
    TooOld,
    PartialNotSupported, // Peru
    ExceedsRest,         // more than what is left, what is in process included
};

// What is neither refunded nor on its way back.
[[nodiscard]] money::Money refundableOf(const World &world, const Payment &payment);
[[nodiscard]] bool hasRefundInProcess(const World &world, const Payment &payment);

[[nodiscard]] std::optional<RefundObstacle> obstacleTo(
    const World &world, const Payment &payment, money::Money amount, Instant now);

// Answers the refund's position; at once done or in process, as the switches say.
qsizetype makeRefund(World &world, qsizetype payment, money::Money amount, Instant now);

// Ends the refunds whose time has come.
void settleRefunds(World &world, Instant now);

}
