#include "tests/simulation/plan.h"

namespace mostrador::simulation {

namespace {

using namespace std::chrono_literals;

// "Swarm": each run has faults of its own, few or many. All of them at once would hide each other.
FaultSet chosen(Random &random)
{
    constexpr std::array<int, 4> densities{40, 120, 250, 450};
    const int density = densities.at(static_cast<std::size_t>(random.below(densities.size())));
    FaultSet set;
    for (std::size_t fault = 0; fault < faultCount; ++fault)
        set.set(fault, random.chance(density));
    return set;
}

}

Plan planOf(quint64 seed)
{
    Random random(seed);
    Plan plan;
    plan.seed = seed;
    plan.faults = chosen(random);
    constexpr std::array<int, 4> severities{30, 100, 250, 500};
    plan.severity = severities.at(static_cast<std::size_t>(random.below(severities.size())));
    plan.sales = static_cast<int>(random.between(1, 4));
    constexpr std::array<std::chrono::seconds, 3> expiries{45s, 90s, 200s};
    plan.expiry = expiries.at(static_cast<std::size_t>(random.below(expiries.size())));
    constexpr std::array<Milliseconds, 3> polls{2s, 5s, 8s};
    plan.poll = polls.at(static_cast<std::size_t>(random.below(polls.size())));
    plan.chaos = random.between(60s, 480s);
    return plan;
}

}
