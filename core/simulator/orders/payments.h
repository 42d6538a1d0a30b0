// GET /v1/payments/{id} and /v1/payments/search. Source: fact sheet, "payments and refunds"; samples payment.*.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

inline constexpr std::chrono::days paymentSearchReach{365};
inline constexpr int mostRowsSearched = 1000;

[[nodiscard]] Answered readPayment(const World &world, const QString &id);
[[nodiscard]] Answered searchPayments(const World &world, const Request &request, Instant now);

// The position of a payment of the shop.
[[nodiscard]] Result<qsizetype, Refusal> paymentNamed(const World &world, const QString &id);

}
