#include "tests/simulation/plan.h"

#include "core/money/currency.h"

namespace mostrador::simulation {

namespace {

using namespace std::chrono_literals;

// "Swarm": each run has faults of its own, few or many. All of them at once would hide each other.
FaultSet chosen(Random &random)
{
    constexpr std::array<int, 4> densities{40, 120, 250, 450};
    const int density = densities.at(static_cast<std::size_t>(random.below(densities.size())));
    FaultSet set;
    for (std::size_t fault = 0; fault < static_cast<std::size_t>(Fault::Gossip); ++fault)
        set.set(fault, random.chance(density));
    return set;
}

// Drawn apart, so that the other runs stay what they were.
bool isGossiped(quint64 seed)
{
    return Random(seed ^ 0x9055'1bULL).chance(250);
}

using gateway::Api;
using money::Site;

bool isThere(Api api, Site site)
{
    switch (api) {
    case Api::Orders:
        return site != Site::MLM && site != Site::MCO && site != Site::MPE;
    case Api::Hybrid:
    case Api::Dynamic:
        return site == Site::MLA || site == Site::MLB || site == Site::MLM;
    case Api::AttendedV2:
    case Api::AttendedV1:
        return true;
    }
    Q_UNREACHABLE();
}

// Most shops of most countries charge by hybrid QRs or the Orders API.
void chooseWay(Plan &plan, Random &random)
{
    constexpr std::array ways{Api::Hybrid, Api::Hybrid, Api::Hybrid, Api::Orders, Api::Orders, Api::Dynamic,
        Api::AttendedV2, Api::AttendedV1};
    constexpr std::array modes{gateway::QrMode::Static, gateway::QrMode::Dynamic, gateway::QrMode::Hybrid};
    plan.api = ways.at(static_cast<std::size_t>(random.below(ways.size())));
    plan.mode = modes.at(static_cast<std::size_t>(random.below(modes.size())));
    do {
        plan.site = money::allSites.at(static_cast<std::size_t>(random.below(money::allSites.size())));
    } while (!isThere(plan.api, plan.site));
}

}

Plan planOf(quint64 seed)
{
    Random random(seed);
    Plan plan;
    plan.seed = seed;
    plan.faults = chosen(random);
    plan.faults.set(static_cast<std::size_t>(Fault::Gossip), isGossiped(seed));
    constexpr std::array<int, 4> severities{30, 100, 250, 500};
    plan.severity = severities.at(static_cast<std::size_t>(random.below(severities.size())));
    plan.sales = static_cast<int>(random.between(1, 4));
    if (has(plan.faults, Fault::SharedPayment))
        plan.sales += 2; // it takes two for the same amount
    constexpr std::array<std::chrono::seconds, 3> expiries{45s, 90s, 200s};
    plan.expiry = expiries.at(static_cast<std::size_t>(random.below(expiries.size())));
    constexpr std::array<Milliseconds, 3> polls{2s, 5s, 8s};
    plan.poll = polls.at(static_cast<std::size_t>(random.below(polls.size())));
    plan.chaos = random.between(60s, 480s);
    chooseWay(plan, random);
    // What cannot be taken back and is begun "tomorrow", before the provider has told the time, is polled until then.
    if (plan.api == Api::Dynamic)
        plan.faults.reset(static_cast<std::size_t>(Fault::ClockDay));
    plan.hasStaff = random.chance(200);
    return plan;
}

Plan atSite(Plan plan, Site site)
{
    plan.site = site;
    if (!isThere(plan.api, site))
        plan.api = Api::AttendedV2;
    return plan;
}

}
