// Whether an acceptance run may begin: whose account it is, and what lies on the point of sale.
#pragma once

#include "app/mostradorctl/acceptancefolder.h"
#include "core/gateway/account.h"
#include "core/gateway/protocol.h"

#include <memory>

namespace mostrador::app {

using AccountFound = Result<gateway::SellerAccount, AcceptanceTrouble>;

class Admission
{
public:
    // `example` has the settings of the till. What is passed in must outlive it.
    Admission(gateway::Transport &transport, const gateway::PaymentProtocol &protocol, gateway::Charge example)
        : m_transport(transport)
        , m_protocol(protocol)
        , m_example(std::move(example))
    {
    }

    // Whose the token is: an account that the settings do not name is trouble.
    void askAccount(std::function<void(const AccountFound &)> done);
    // The reference of the order there; empty: none, or the API has no such place, or it does not tell.
    void lookAtSlot(std::function<void(const QString &)> done);

private:
    void send(const gateway::HttpRequest &request, std::function<void(const gateway::TransportReply &)> done);
    [[nodiscard]] AccountFound accountIn(const gateway::AccountAnswer &answer) const;

    gateway::Transport &m_transport;
    const gateway::PaymentProtocol &m_protocol;
    gateway::Charge m_example;
    std::shared_ptr<char> m_life = std::make_shared<char>(); // answers that come later see that it is gone
};

}
