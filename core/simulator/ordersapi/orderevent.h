// POST /v1/orders/{id}/events: a test account sets an order's state itself. Source: fact sheet, "simulating states". It
// is documented for Point; what the two states that an order of QR does not have come to here is our choice.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

// Does at once what `status` names. A buyer pays (processed), is refused (failed: an order of QR stays created), is
// asked for something on the phone (action_required: scanned, and locked), gets everything back (refunded); the shop
// cancels, or the time is over. Answers why it cannot: always bad_request.
[[nodiscard]] std::optional<Refusal> simulateEvent(
    World &world, qsizetype order, const QByteArray &body, Instant now);

}
