// What every actor of one run shares: time, chance, the provider, the trace, and the first rule that was broken.
#pragma once

#include "core/simulator/world.h"
#include "tests/simulation/plan.h"
#include "tests/simulation/trace.h"
#include "tests/simulation/virtualclock.h"
#include "tests/simulation/weather.h"

namespace mostrador::simulation {

inline constexpr auto tillNumber = u"7";
inline constexpr auto otherTillNumber = u"9";
inline constexpr auto pointOfSale = u"CAJA01";
inline constexpr auto accessToken = "TEST-4470618412345678-simulation"; // must never be seen again

struct Violation {
    QByteArray invariant;
    QByteArray text;
};

struct Stage {
    Stage(const Plan &plan, Keep keep);
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    Plan plan;
    Random random;
    Timeline timeline;
    Trace trace;
    VirtualClock clock;
    Weather weather;
    simulator::World provider;
    std::optional<Violation> violation;

    void broken(const QByteArray &invariant, const QByteArray &text); // keeps the first
};

}
