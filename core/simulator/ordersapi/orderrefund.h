// POST /v1/orders/{id}/refund: all of an order, or amounts of its payments. Source: fact sheet, "refund"; samples
// orders.refund.*.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

// Positions of the refunds made, or the refusal; nothing is made then.
[[nodiscard]] Result<QList<qsizetype>, Refusal> refundOrder(
    World &world, qsizetype order, const QByteArray &body, Instant now);

}
