// The cashier: sells, charges, takes back, forgets, presses twice; and closes the shop in the evening, when everything
// works again and every sale has to come to an end.
#pragma once

#include "tests/simulation/manager.h"
#include "tests/simulation/staff.h"

namespace mostrador::simulation {

class Cashier
{
public:
    Cashier(Stage &stage, Program &program)
        : m_stage(stage)
        , m_program(program)
        , m_manager(stage, program)
        , m_random(stage.random.split())
        , m_staff(stage)
    {
    }

    void begin();
    [[nodiscard]] bool hasClosed() const { return m_closed; }

private:
    void tick();
    void serve(till::Runner &till);
    void beforeSale(till::Runner &till);
    void onSale(till::Runner &till, const sale::Sale &sale);
    void onWaitingSale(till::Runner &till, const sale::Sale &sale);
    void makesItHarder(till::Runner &till, const sale::Sale &sale, int line);
    void forbidden(till::Runner &till, const sale::Sale &sale);
    void addLine(till::Runner &till);
    [[nodiscard]] money::Money priceIn(money::Currency currency);
    void wish(till::Runner &till, const till::Event &event);
    void close(till::Runner &till);
    void closeOpen(till::Runner &till, const sale::Sale &sale);
    void openTheLast(till::Runner &till);
    [[nodiscard]] Milliseconds untilNext();
    [[nodiscard]] QString waitingElsewhere(const till::State &state);

    Stage &m_stage;
    Program &m_program;
    Manager m_manager;
    Random m_random;
    Staff m_staff;
    int m_begun = 0;
    bool m_restarted = false;
    bool m_closed = false;
};

}
