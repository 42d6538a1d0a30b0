// GET /pos, /pos/{id}, /v2/pos, /v2/pos/{id}: the seller's points of sale with the text of their fixed QR. Source: fact
// sheet, "POS, first API" and "POS, second API"; samples pos.search, pos-v2.search, pos-v2.create.
#pragma once

#include "core/simulator/accounts/account.h"
#include "core/simulator/exchange.h"

namespace mostrador::simulator {

[[nodiscard]] Answered readPointsOfSale(const Account &account, const Request &request);   // /pos …
[[nodiscard]] Answered readPointsOfSaleV2(const Account &account, const Request &request); // /v2/pos …

}
