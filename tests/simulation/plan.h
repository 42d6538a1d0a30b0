// What one run is made of: chosen from a seed, or put together by a test.
#pragma once

#include "core/gateway/api.h"
#include "core/money/money.h"
#include "tests/simulation/faults.h"
#include "tests/simulation/random.h"

#include <optional>

namespace mostrador::simulation {

// The k-th call of a port goes wrong, counted from 1; once, or all calls from then on until everything heals.
struct CallFault {
    int call = 0; // 0: none
    bool fromThenOn = false;
    Fault fault = Fault::NotSent;
    bool operator==(const CallFault &) const = default;
};

struct Plan {
    quint64 seed = 1;
    money::Site site = money::Site::MLA;
    gateway::Api api = gateway::Api::Hybrid;
    gateway::QrMode mode = gateway::QrMode::Dynamic; // with Api::Orders
    FaultSet faults;                                 // what may happen
    int severity = 0;                                // ‰ of requests that something happens to
    int sales = 2;
    bool hasStaff = false; // people and a drawer, without which nothing is sold
    std::chrono::seconds expiry{300};
    Milliseconds poll{2000};
    Milliseconds chaos{0}; // then everything heals
    CallFault journal;
    CallFault transport;
};

[[nodiscard]] Plan planOf(quint64 seed);

// On another site; with another way of charging where there is no such one.
[[nodiscard]] Plan atSite(Plan plan, money::Site site);

}
