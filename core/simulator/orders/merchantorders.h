// GET /merchant_orders/{id} and /merchant_orders/search: the payment side of an order. Source: fact sheet, "merchant
// orders"; samples merchant-order.*. A search that finds nothing answers `elements: null`.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

inline constexpr std::chrono::days searchReach{90};
inline constexpr qsizetype defaultPage = 30;
inline constexpr qsizetype largestPage = 100;

[[nodiscard]] Answered readMerchantOrder(const World &world, const QString &id, Instant now);
[[nodiscard]] Answered searchMerchantOrders(const World &world, const Request &request, Instant now);

// Its position in the world's list.
[[nodiscard]] Result<qsizetype, Refusal> merchantOrderNamed(const World &world, const QString &id);
[[nodiscard]] Refusal merchantOrderRefusal(
    int status, const QString &error, const QString &message, const QString &rule);

// A page of a list, as `offset` and `limit` ask for it.
struct Page {
    qsizetype offset = 0;
    qsizetype limit = defaultPage;
};
[[nodiscard]] Page pageOf(const Request &request);

// Positions of all merchant orders made for a reference, oldest first.
[[nodiscard]] QList<qsizetype> merchantOrdersOf(const World &world, const QString &externalReference);

}
