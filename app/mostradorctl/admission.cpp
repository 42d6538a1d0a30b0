#include "app/mostradorctl/admission.h"

#include "core/till/runner.h"

using namespace Qt::StringLiterals;

namespace mostrador::app {

using text::AcceptanceProblem;

void Admission::send(const gateway::HttpRequest &request, std::function<void(const gateway::TransportReply &)> done)
{
    m_transport.send(request, till::callDeadline,
        [life = std::weak_ptr<char>(m_life), done = std::move(done)](const gateway::TransportReply &reply) {
            if (!life.expired())
                done(reply);
        });
}

void Admission::askOwner(std::function<void(const OwnerFound &)> done)
{
    send(mercadopago::ownerRequest(),
        [this, done = std::move(done)](const gateway::TransportReply &reply) { done(ownerIn(reply)); });
}

OwnerFound Admission::ownerIn(const gateway::TransportReply &reply) const
{
    if (!reply)
        return failure(AcceptanceTrouble{AcceptanceProblem::AccountUnknown, u"–"_s});
    const auto owner = mercadopago::readOwner(reply->response.body);
    if (reply->response.status != 200 || !owner)
        return failure(AcceptanceTrouble{AcceptanceProblem::AccountUnknown, QString::number(reply->response.status)});
    if (owner->userId != m_example.userId || owner->siteId != money::codeOf(m_example.site))
        return failure(AcceptanceTrouble{AcceptanceProblem::OtherAccount, owner->userId + u' ' + owner->siteId});
    return *owner;
}

void Admission::lookAtSlot(std::function<void(const QString &)> done)
{
    if (!gateway::capabilitiesOf(m_example.api, m_example.mode).usesSlot)
        return done({});
    const gateway::Call call{.operation = gateway::Operation::ReadSlot};
    send(m_protocol.request(call, m_example),
        [this, call, done = std::move(done)](const gateway::TransportReply &reply) {
            const auto outcome = gateway::outcomeOf(m_protocol, call, m_example, reply);
            const auto *answer = std::get_if<gateway::Answer>(&outcome);
            const auto *slot = answer ? std::get_if<gateway::SlotRead>(answer) : nullptr;
            done(slot ? slot->externalReference.value_or(QString()) : QString());
        });
}

}
