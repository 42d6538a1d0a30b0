// Many seeds, one after the other or in several processes at once, until one breaks a rule or the
// processor's time for it is over.
#pragma once

#include "tests/simulation/options.h"
#include "tests/simulation/world.h"

namespace mostrador::simulation {

struct Tally {
    quint64 seeds = 0;
    quint64 steps = 0;
    quint64 payments = 0;
    Coverage coverage;
    std::optional<quint64> failed; // the smallest seed that broke a rule
    Milliseconds processorTime{0}; // of one core; what else the machine does meanwhile does not count
};

[[nodiscard]] Plan planFor(const Options &options, quint64 seed);
[[nodiscard]] Tally runCampaign(const Options &options);

// A violation, the end of the log and the command that replays it, on standard output.
void printFailure(const Options &options, quint64 seed);

}
