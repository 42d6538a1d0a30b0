// Charging for others: GET /authorization as the seller's consent (given at once), POST /oauth/token. Any client id and
// secret are good: which applications exist is not simulated. Source: fact sheet, "OAuth"; samples oauth-token.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

[[nodiscard]] Answered authorizeApplication(World &world, const Request &request, Instant now);
[[nodiscard]] Answered giveToken(World &world, const Request &request, Instant now);

}
