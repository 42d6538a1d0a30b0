// GET /merchant_orders/{id}: the payment side of an order. Source: fact sheet, "merchant orders"; samples
// merchant-order.*.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

[[nodiscard]] Answered readMerchantOrder(const World &world, const QString &id, Instant now);

// Its position in the world's list.
[[nodiscard]] Result<qsizetype, Refusal> merchantOrderNamed(const World &world, const QString &id);
[[nodiscard]] Refusal merchantOrderRefusal(
    int status, const QString &error, const QString &message, const QString &rule);

// Positions of all merchant orders made for a reference, oldest first.
[[nodiscard]] QList<qsizetype> merchantOrdersOf(const World &world, const QString &externalReference);

}
