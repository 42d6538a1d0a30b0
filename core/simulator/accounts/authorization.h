// Who may ask: a bearer token with one of the two prefixes the provider gives out, the collector that it belongs to,
// and a point of sale of that collector. Each family of the API refuses in its own words.
#pragma once

#include "core/simulator/accounts/account.h"
#include "core/simulator/exchange.h"

namespace mostrador::simulator {

// The bearer token; where the older APIs are asked, also the query's access_token, as they took it until 2022.
[[nodiscard]] QByteArray tokenOf(const Request &request);

[[nodiscard]] std::optional<Refusal> refuseToken(const Account &account, const Request &request, Instant now);
[[nodiscard]] std::optional<Refusal> refuseCollector(const Account &account, const QString &userId);
[[nodiscard]] std::optional<Refusal> refusePointOfSale(const Account &account, const QString &externalPosId);

// A token that the seller allowed another application to use.
[[nodiscard]] bool isOfAnotherApplication(const Account &account, const Request &request);

}
