// Notifications, true and false, at any moment: whoever reaches the till's receiver may send them. They may hurry the till, and must
// change nothing else.
#pragma once

#include "tests/simulation/program.h"
#include "tests/simulation/stage.h"

namespace mostrador::simulation {

class Gossip
{
public:
    Gossip(Stage &stage, Program &program) : m_stage(stage), m_program(program), m_random(stage.plan.seed ^ 0x7a1e5ULL) {}
    void begin();

private:
    void act();
    [[nodiscard]] gateway::Hint hint(const till::State &state);

    Stage &m_stage;
    Program &m_program;
    Random m_random;
};

}
