// Who may ask: a bearer token with one of the two prefixes the provider gives out, the collector that it belongs to,
// and a point of sale of that collector. Each family of the API refuses in its own words.
#pragma once

#include "core/simulator/accounts/account.h"
#include "core/simulator/exchange.h"

namespace mostrador::simulator {

[[nodiscard]] std::optional<Refusal> refuseToken(const Request &request);
[[nodiscard]] std::optional<Refusal> refuseCollector(const Account &account, const QString &userId);
[[nodiscard]] std::optional<Refusal> refusePointOfSale(const Account &account, const QString &externalPosId);

[[nodiscard]] const PointOfSale *pointOfSale(const Account &account, const QString &externalPosId);

}
