// PUT and POST …/pos/{external_pos}/qrs: an order with a QR of its own, with PUT also on the point of sale's slot,
// where it replaces what lay there. Source: fact sheet, "dynamic and hybrid legacy".
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

[[nodiscard]] Answered createOrder(World &world, const Request &request, const QString &externalPosId, Instant now);

}
