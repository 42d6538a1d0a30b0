// One request's way to the provider and back: how long it takes, where it ends, what comes back instead of the answer.
#pragma once

#include "core/gateway/transport.h"
#include "tests/simulation/faults.h"
#include "tests/simulation/random.h"

namespace mostrador::simulation {

struct Passage {
    bool reaches = true;
    Milliseconds there{0}; // 0: as usual
    Milliseconds back{0};
    std::optional<gateway::TransportFault> fault{}; // instead of an answer
    std::optional<gateway::HttpResponse> instead{}; // of the provider's own answer
    bool truncates = false;
    bool misleads = false; // the answer looks like the provider's own
};

// What a fault of the network makes of a request with such a deadline; other faults leave it alone.
[[nodiscard]] Passage passageOf(Fault fault, Milliseconds deadline, Random &random);

}
