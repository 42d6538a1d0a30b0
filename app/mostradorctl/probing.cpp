#include "app/mostradorctl/probing.h"

#include "core/till/runner.h"

using namespace Qt::StringLiterals;

namespace mostrador::app {

using acceptance::ProbeAct;
using acceptance::ProbeScript;
using gateway::Operation;
using gateway::TransportReply;

namespace {

constexpr int markBytes = 4; // eight letters and digits

bool tookBack(const TransportReply &reply)
{
    return reply && (reply->response.status < 300 || reply->response.status == 404);
}

}

Probing::Probing(ProbingPorts ports, gateway::Charge like, Milliseconds skew, Listener listener)
    : m_ports(ports)
    , m_like(std::move(like))
    , m_skew(skew)
    , m_listener(std::move(listener))
{
}

QString Probing::unpredictable()
{
    return QString::fromLatin1(m_ports.randomness.bytes(markBytes).toHex());
}

void Probing::run(QList<ProbeScript> scripts)
{
    m_scripts = std::move(scripts);
    next();
}

void Probing::next()
{
    if (m_stopped || m_scripts.isEmpty()) {
        m_listener.ended(m_left);
        return;
    }
    const acceptance::Probe probe = m_scripts.constFirst().probe;
    const Instant now = m_ports.clock.now() + m_skew;
    m_first = acceptance::chargeFor(probe, m_like, unpredictable(), now);
    m_second = acceptance::chargeFor(probe, m_like, unpredictable(), now);
    m_answers = {};
    m_answers.firstReference = m_first.externalReference;
    m_act = 0;
    act();
}

const gateway::Charge &Probing::chargeOf(ProbeAct act) const
{
    return act == ProbeAct::CreateSecond ? m_second : m_first;
}

void Probing::act()
{
    const ProbeScript &script = m_scripts.constFirst();
    if (m_act == script.acts.size()) {
        m_listener.found({script.probe, script.expected, answersOf(m_answers)});
        takeBack();
        return;
    }
    const ProbeAct act = script.acts.at(m_act++);
    const gateway::Call call = acceptance::callOf(act, m_answers.firstOrderId);
    const auto request = acceptance::requestFor(script.probe, m_ports.protocol.request(call, chargeOf(act)));
    send(request, [this, act, call](const TransportReply &reply) { answered(act, call, reply); });
}

void Probing::answered(ProbeAct act, const gateway::Call &call, const TransportReply &reply)
{
    const auto outcome = gateway::outcomeOf(m_ports.protocol, call, chargeOf(act), reply);
    m_answers = acceptance::noteAnswer(std::move(m_answers), act, reply, outcome);
    this->act();
}

// By its id, where the API has one for it; else whatever lies on the point of sale.
void Probing::takeBack()
{
    const bool usesSlot = gateway::capabilitiesOf(m_like.api, m_like.mode).usesSlot;
    const bool hasMore = usesSlot ? m_answers.madeAnything || m_answers.lostACreate : !m_answers.orderIds.isEmpty();
    if (!hasMore) {
        if (m_answers.lostACreate)
            m_left.append(m_first.externalReference); // it has no id that we know: it lives for its minute
        m_scripts.removeFirst();
        next();
        return;
    }
    m_answers.madeAnything = false;
    m_answers.lostACreate = m_answers.lostACreate && !usesSlot;
    const QString id = m_answers.orderIds.isEmpty() ? QString() : m_answers.orderIds.takeFirst();
    const gateway::Call call{.operation = Operation::WithdrawOrder, .id = id, .key = unpredictable()};
    send(m_ports.protocol.request(call, m_first), [this](const TransportReply &reply) {
        if (!tookBack(reply))
            m_left.append(m_first.externalReference);
        takeBack();
    });
}

void Probing::send(const gateway::HttpRequest &request, std::function<void(const TransportReply &)> done)
{
    m_ports.transport.send(request, till::callDeadline,
        [life = std::weak_ptr<char>(m_life), done = std::move(done)](const TransportReply &reply) {
            if (!life.expired())
                done(reply);
        });
}

}
