// Who stands at the till, in a shop that has people and a drawer: logs in, opens the drawer, puts cash in and takes it
// out, counts it in the evening.
#pragma once

#include "core/till/runner.h"
#include "tests/simulation/stage.h"

namespace mostrador::simulation {

class Staff
{
public:
    explicit Staff(Stage &stage) : m_stage(stage), m_random(stage.random.split()) {}

    // Each of them says whether there was something to do.
    [[nodiscard]] bool prepares(till::Runner &till); // what has to be before anything is sold
    [[nodiscard]] bool acts(till::Runner &till);     // between the sales
    [[nodiscard]] bool counts(till::Runner &till);   // once, in the evening

private:
    void close(till::Runner &till, const shift::Session &drawer);
    void onDrawer(till::Runner &till, const shift::Act &act);
    [[nodiscard]] people::Approval approval();
    [[nodiscard]] money::Money someCash(const till::Runner &till);

    Stage &m_stage;
    Random m_random;
    bool m_counted = false;
};

}
