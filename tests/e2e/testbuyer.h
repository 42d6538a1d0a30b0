// The person of an acceptance run, and the phone in the other hand: reads what mostradorctl asks for, does it at the
// simulated provider, and answers from what the app showed.
#pragma once

#include "tests/e2e/runningsimulator.h"
#include "tests/e2e/shop.h"

#include <functional>

namespace mostrador::e2e {

class TestBuyer
{
public:
    TestBuyer(RunningSimulator &simulator, Run &run) : m_simulator(simulator), m_run(run) {}

    // True: the person does not do it, but whatever the test does there instead.
    using Instead = std::function<bool(const QJsonObject &event)>;

    // Goes along until the run ends, or until `instead` has ended it.
    void goAlong(const Instead &instead = {});

private:
    void follow(const QString &instruction);
    [[nodiscard]] bool sees(const QString &question);

    RunningSimulator &m_simulator;
    Run &m_run;
    QString m_qr;        // on the screen
    QString m_reference; // of the charge that it is for
    int m_shown = 0;     // by the app, at the last scan: 200 an amount, 404 nothing, 409 an error
};

// "A1 passed", "A2 failed" …, in the order in which the rows ended.
[[nodiscard]] QStringList endings(const Said &said);
// "replay as_expected", "minimum differs: 201, not 400 property_value" …
[[nodiscard]] QStringList probes(const Said &said);

}
