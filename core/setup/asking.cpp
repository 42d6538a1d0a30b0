#include "core/setup/asking.h"

#include "core/mercadopago/accounts.h"

namespace mostrador::setup {

using namespace gateway;

void Asker::ask(const AccountQuestion &question, std::function<void(AccountAnswer)> done)
{
    m_transport.send(mercadopago::requestOf(question), answerDeadline,
        [life = std::weak_ptr<const bool>(m_life), question, done = std::move(done)](const TransportReply &reply) {
            if (life.lock())
                done(mercadopago::answerTo(question, reply));
        });
}

void Asker::interview(Interview interview, std::function<void(Facts)> done)
{
    const auto question = nextQuestion(interview);
    if (!question)
        return done(std::move(interview.facts));
    ask(*question, [this, interview, done = std::move(done)](const AccountAnswer &answer) { this->interview(answered(interview, answer), done); });
}

}
