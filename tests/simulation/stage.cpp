#include "tests/simulation/stage.h"

namespace mostrador::simulation {

namespace {

simulator::World providerFor(const Plan &plan)
{
    simulator::Setup setup;
    setup.site = plan.site;
    setup.seed = plan.seed;
    return simulator::makeWorld(setup);
}

}

Stage::Stage(const Plan &chosen, Keep keep)
    : plan(chosen)
    , random(chosen.seed ^ 0x5eed'0f'57a6e5ULL)
    , trace(timeline, keep)
    , clock(timeline)
    , weather(chosen.faults, random.split())
    , provider(providerFor(chosen))
{
}

void Stage::broken(const QByteArray &invariant, const QByteArray &text)
{
    trace.note("BROKEN " + invariant + ": " + text);
    if (!violation)
        violation = Violation{invariant, text};
}

}
