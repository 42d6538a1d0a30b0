// The first API of points of sale: /pos, /pos/{id}, /users/{user}/pos. Source: fact sheet, "POS, first API"; samples
// pos.*.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

[[nodiscard]] Answered answerPointsOfSale(World &world, const Request &request, Instant now); // /pos, /users/{user}/pos
[[nodiscard]] Answered answerPointOfSale(World &world, const Request &request, Instant now);  // /pos/{id}

// Its printed QR ends with it.
void removePointOfSale(World &world, qint64 id);

}
