// GET /v1/orders: a search that is documented for `type=online` only, and so finds no order of QR. With the switch
// search_lists_qr it does, where no other type is asked for. Source: fact sheet, "GET an order". The frame of the
// answer, `data` and `paging`, is not documented there: it is our choice.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

inline constexpr int usualPageSize = 20;
inline constexpr int largestPageSize = 100;

[[nodiscard]] Answered searchOrders(const World &world, const Request &request, Instant now);

}
