// Money on its way from another wallet: in process for a while, then it arrives by itself. How long is a switch. Source: fact sheet,
// "behaviour in time" (interoperable wallets).
#pragma once

#include "core/simulator/world.h"

namespace mostrador::simulator {

// Approves each transfer at the moment when it arrives.
void settleTransfers(World &world, Instant now);

// None: nothing is on its way by itself.
[[nodiscard]] std::optional<Instant> nextTransfer(const World &world);

// Finds those on their way, after loading.
void listTransfers(World &world);

}
