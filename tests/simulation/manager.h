// The manager: settles money that does not fit, confirms by hand while the provider cannot be asked, gives money back,
// and looks up the number that a buyer shows. Everything with a name and a reason.
#pragma once

#include "tests/simulation/program.h"

namespace mostrador::simulation {

class Manager
{
public:
    Manager(Stage &stage, Program &program);

    void passesBy(till::Runner &till);                // during the day: perhaps does something
    [[nodiscard]] bool settles(till::Runner &till);   // one conflict, if there is one
    [[nodiscard]] bool givesBack(till::Runner &till); // in the evening, what is still planned to go back
    [[nodiscard]] people::Approval approval();

private:
    [[nodiscard]] bool confirmsByHand(till::Runner &till);
    void refund(till::Runner &till, const sale::Sale &sale);
    void looksUp(till::Runner &till);

    Stage &m_stage;
    Program &m_program;
    Random m_random;
    int m_refundsLeft = 0;
    qint64 m_words = 0;
};

}
