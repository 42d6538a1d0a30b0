// GET and DELETE …/pos/{external_pos}/orders: the one order that lies on a point of sale. Source: fact sheet, "attended
// v2".
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

[[nodiscard]] Answered readSlot(const World &world, const QString &externalPosId, Instant now);
[[nodiscard]] Answered emptySlot(World &world, const QString &externalPosId, Instant now);

}
