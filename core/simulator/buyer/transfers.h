// Money on its way: from another wallet it is in process for a while (a switch says how long) and arrives by itself; what is
// pending is cancelled after 30 days. Source: fact sheet, "behaviour in time", "status and status_detail".
#pragma once

#include "core/simulator/world.h"

namespace mostrador::simulator {

// Settles each payment at the moment when it arrives or is given up.
void settleTransfers(World &world, Instant now);

// None: nothing is on its way by itself.
[[nodiscard]] std::optional<Instant> nextTransfer(const World &world);

// Finds those on their way, after loading.
void listTransfers(World &world);

}
