// Taking an order of the Orders API back. Source: fact sheet, "cancel".
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

// Cancels the order, which is only possible while it is created, and tells the shop; answers why it did not.
[[nodiscard]] std::optional<Refusal> cancelOrder(World &world, qsizetype order, Instant now);

// Why the order is no longer to be had: over, or a buyer is paying it.
[[nodiscard]] std::optional<Refusal> obstacleToCancel(const World &world, const InStoreOrder &order, Instant now);

}
