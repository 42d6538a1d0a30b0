// GET /merchant_orders/search, with all its documented filters; each must hold. Source: fact sheet, "merchant orders"
// (endpoints, errors). A search that finds nothing answers `elements: null`. Not documented, and so our choice: what comes first (the
// oldest), the largest page, `items` (the id of one of them), and that other parameters are passed over.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

inline constexpr std::chrono::days searchReach{90}; // older ones are found by their id only
inline constexpr qsizetype merchantOrderPage = 30;  // unless `limit` says otherwise
inline constexpr qsizetype mostMerchantOrders = 100; // a larger `limit` gets no more

[[nodiscard]] Answered searchMerchantOrders(const World &world, const Request &request, Instant now);

}
