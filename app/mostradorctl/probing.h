// Runs probes one after the other: asks, notes what is answered, and takes back every order that came of it before the
// next one.
#pragma once

#include "core/acceptance/probe.h"
#include "core/base/clock.h"

#include <memory>

namespace mostrador::app {

struct ProbingPorts {
    gateway::Transport &transport;
    const gateway::PaymentProtocol &protocol;
    const Clock &clock;
    Randomness &randomness;
};

class Probing
{
public:
    struct Listener {
        std::function<void(const acceptance::ProbeResult &)> found;
        std::function<void(const QStringList &left)> ended; // references of orders that could not be taken back
    };

    // `like` has the settings of the till and the amount of a payment; `skew` is the provider's clock minus ours.
    Probing(ProbingPorts ports, gateway::Charge like, Milliseconds skew, Listener listener);

    void run(QList<acceptance::ProbeScript> scripts);
    void stop() { m_stopped = true; } // after the probe that is under way

private:
    void next();
    void act();
    void answered(acceptance::ProbeAct act, const gateway::Call &call, const gateway::TransportReply &reply);
    void takeBack();
    void send(const gateway::HttpRequest &request, std::function<void(const gateway::TransportReply &)> done);
    [[nodiscard]] const gateway::Charge &chargeOf(acceptance::ProbeAct act) const;
    [[nodiscard]] QString unpredictable();

    ProbingPorts m_ports;
    gateway::Charge m_like;
    Milliseconds m_skew;
    Listener m_listener;
    QList<acceptance::ProbeScript> m_scripts; // the one under way first
    qsizetype m_act = 0;
    gateway::Charge m_first;
    gateway::Charge m_second;
    acceptance::ProbeAnswers m_answers;
    QStringList m_left;
    bool m_stopped = false;
    std::shared_ptr<char> m_life = std::make_shared<char>(); // answers that come later see that it is gone
};

}
