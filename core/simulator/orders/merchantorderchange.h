// POST /merchant_orders makes a merchant order that no QR leads to; PUT /merchant_orders/{id} changes how many of each
// item there are, and nothing else. Source: fact sheet, "merchant orders" (endpoints, errors).
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

inline constexpr std::chrono::days merchantOrderLife{90}; // not documented: as long as a search finds it

[[nodiscard]] Answered createMerchantOrder(World &world, const QByteArray &body, Instant now);

// What the body says besides items[].quantity must be what GET shows; its items are all of them, in the same order. Only
// before money came. Our choice: the total of an order with a QR stays, since the buyer was already shown it.
[[nodiscard]] Answered changeMerchantOrder(World &world, const QString &id, const QByteArray &body, Instant now);

}
