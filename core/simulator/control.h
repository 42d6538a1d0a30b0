// The control interface under /_simulator/: it plays the buyer's phone, sets faults and switches, moves the clock and
// shows what happened. Others rely on its form: the README documents it.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

inline constexpr qint64 largestAdvanceSeconds = 400LL * 24 * 3600;

[[nodiscard]] bool isControlTarget(const QByteArray &target);
[[nodiscard]] bool isControl(const Request &request);

// `now` is the world's time.
[[nodiscard]] gateway::HttpResponse answerControl(World &world, const Request &request, Instant now);

}
