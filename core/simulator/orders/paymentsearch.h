// GET /v1/payments/search. Source: fact sheet, "GET /v1/payments/search"; sample payment.search.response-200. `sort`, `criteria` and
// `external_reference` are flagged required there and left out in practice: here, too. Without dates it looks at the last three
// months. Not documented, and so our choice: which of the numbered errors a wrong parameter gets, and that other parameters are
// passed over.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

inline constexpr std::chrono::days paymentSearchReach{365};
inline constexpr std::chrono::months usualSearchReach{3};
inline constexpr int paymentPage = 30;        // unless `limit` says otherwise
inline constexpr int mostRowsSearched = 1000; // of one page

[[nodiscard]] Answered searchPayments(const World &world, const Request &request, Instant now);

// ISO 8601 with an offset, or a time before now: NOW, NOW-5DAYS, NOW-3MONTHS …; a month is the twelfth part of a year.
[[nodiscard]] std::optional<Instant> searchDate(const QString &text, Instant now);

}
