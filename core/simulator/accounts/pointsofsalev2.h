// The second API of points of sale: /v2/pos, /v2/pos/{id}, with an X-Idempotency-Key for all that changes something.
// Source: fact sheet, "POS, second API"; samples pos-v2.*.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

[[nodiscard]] Answered answerPointsOfSaleV2(World &world, const Request &request, Instant now); // /v2/pos
[[nodiscard]] Answered answerPointOfSaleV2(World &world, const Request &request, Instant now);  // /v2/pos/{id}

}
