// GET /v1/orders: a search that is documented for `type=online` only, and so finds no order of QR. With the switch
// search_lists_qr it does, where no other type is asked for. Source: fact sheet, "GET an order". The reference has `page`
// and `page_size`, the OpenAPI file `limit` and `offset`: both are taken, but not together. Not documented there, and so
// our choice: the frame of the answer (`data`, `paging`), the code of a wrong parameter, what `sort_by` may name
// (created_date, last_updated_date), and that other parameters are passed over.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

inline constexpr int usualPageSize = 20;
inline constexpr int usualLimit = 30;
inline constexpr int largestPageSize = 100; // so is the largest limit

[[nodiscard]] Answered searchOrders(const World &world, const Request &request, Instant now);

}
