// POST and GET /v1/orders, GET /v1/orders/{id}, POST …/cancel, …/refund and …/events. Source: fact sheet, "Orders API for QR";
// samples orders.*. Whatever changes something needs an X-Idempotency-Key; refused requests are not remembered under
// it.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

inline constexpr std::chrono::days ordersAreReadableFor{90};

// `request.path` begins with v1, orders.
[[nodiscard]] Answered answerOrders(World &world, const Request &request, Instant now);

}
