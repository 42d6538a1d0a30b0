#include "app/mostradorctl/admission.h"

#include "core/mercadopago/accounts.h"
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

void Admission::askAccount(std::function<void(const AccountFound &)> done)
{
    const gateway::AccountQuestion question{gateway::AskAccount{}};
    send(mercadopago::requestOf(question), [this, question, done = std::move(done)](const gateway::TransportReply &reply) {
        done(accountIn(mercadopago::answerTo(question, reply)));
    });
}

AccountFound Admission::accountIn(const gateway::AccountAnswer &answer) const
{
    const auto *refusal = std::get_if<gateway::Refusal>(&answer);
    const auto *account = std::get_if<gateway::SellerAccount>(&answer);
    if (!account)
        return failure(AcceptanceTrouble{AcceptanceProblem::AccountUnknown, refusal ? QString::number(refusal->status) : u"–"_s});
    if (account->userId != m_example.userId || account->site != m_example.site) {
        const QString country = account->site ? money::codeOf(*account->site) : u"–"_s;
        return failure(AcceptanceTrouble{AcceptanceProblem::OtherAccount, account->userId + u' ' + country});
    }
    return *account;
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
