#include "tests/simulation/gossip.h"

namespace mostrador::simulation {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

void Gossip::begin()
{
    if (m_stage.weather.mayStrike(Fault::Gossip))
        m_stage.timeline.after(m_random.between(1s, 60s), [this] { act(); });
}

void Gossip::act()
{
    if (!m_stage.weather.mayStrike(Fault::Gossip))
        return;
    if (till::Runner *runner = m_program.runner()) {
        m_stage.weather.struck(Fault::Gossip);
        QList<gateway::Hint> hints;
        for (qint64 number = m_random.between(1, 3); number > 0; --number)
            hints.append(hint(runner->state()));
        runner->post(till::Notified{hints});
    }
    const bool isFlood = m_random.chance(300);
    m_stage.timeline.after(isFlood ? m_random.between(50ms, 1s) : m_random.between(1s, 90s), [this] { act(); });
}

// About any charge, about one of ours, or about nothing that there is.
gateway::Hint Gossip::hint(const till::State &state)
{
    gateway::Hint hint{.resource = u"order %1"_s.arg(m_random.below(1000))};
    if (m_random.chance(400))
        return hint;
    if (m_random.chance(200) || state.payments.isEmpty()) {
        hint.orderId = u"ORD%1"_s.arg(m_random.below(1000));
        return hint;
    }
    const QList<payment::Payment> payments = state.payments.values();
    const payment::Payment &payment = payments.at(m_random.below(payments.size()));
    hint.orderId = payment.orderId;
    hint.externalReference = referenceOf(payment);
    return hint;
}

}
