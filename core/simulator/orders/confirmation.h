// POST /instore/orders/{merchant_order_id}/confirmation: the shop says whether it handed the cash of a cash-out over.
// Argentina and Brazil only. Source: fact sheet, "other in-store endpoints". What a second, other answer meets is not
// documented: here the first one holds.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

// `request.path` is instore, orders, the merchant order's id, confirmation.
[[nodiscard]] Answered answerConfirmation(World &world, const Request &request, Instant now);

}
