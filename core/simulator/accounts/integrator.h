// GET and PATCH /instore/integrator: the callback_url of whoever integrates the shop. Source: fact sheet, "other in-store
// endpoints", which names no more than this. It is kept; nothing that the simulator does is told there.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

inline constexpr qsizetype longestCallback = 500; // characters, as a notification_url

[[nodiscard]] Answered answerIntegrator(World &world, const Request &request, Instant now);

}
