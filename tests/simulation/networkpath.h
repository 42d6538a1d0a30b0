// The way to the provider and back, with everything that happens to requests and answers on it.
#pragma once

#include "core/gateway/transport.h"
#include "tests/simulation/passage.h"
#include "tests/simulation/wirerules.h"

namespace mostrador::simulation {

class NetworkPath final : public gateway::Transport
{
public:
    NetworkPath(Stage &stage, Life &life, const ListeningProtocols &protocols, WireRules &rules)
        : m_stage(stage)
        , m_life(life)
        , m_protocols(protocols)
        , m_rules(rules)
        , m_random(stage.random.split())
    {
    }

    void send(const gateway::HttpRequest &request, Milliseconds deadline,
        std::function<void(gateway::TransportReply)> done) override;

    // For a while, whatever is sent meets the same fate.
    void spell(Fault fault, Milliseconds duration);

    [[nodiscard]] int calls() const { return m_calls; }

    std::function<void(qsizetype order)> orderMade; // told of each order that the provider has taken from this till
    std::function<void(const QString &reference)> deleteIsSent;

private:
    struct Exchange {
        Sending sending;
        QByteArray name; // for the trace
        gateway::HttpRequest request;
        Milliseconds deadline{};
        Passage passage;
        int start = 0;
        std::function<void(gateway::TransportReply)> done;
    };
    [[nodiscard]] Passage passageFor(const Sending &sending, Milliseconds deadline);
    [[nodiscard]] std::optional<Fault> fateOf(const Sending &sending);
    void begin(const Exchange &exchange);
    [[nodiscard]] gateway::HttpResponse execute(const Exchange &exchange);
    void distort(const Exchange &exchange, gateway::HttpResponse &response);
    void answer(const Exchange &exchange, const gateway::HttpResponse &response, std::optional<Instant> executed);
    void fail(const Exchange &exchange, gateway::TransportFault fault, Milliseconds after);

    Stage &m_stage;
    Life &m_life;
    const ListeningProtocols &m_protocols;
    WireRules &m_rules;
    Random m_random;
    Fault m_spell = Fault::NetworkOut;
    Milliseconds m_spellUntil{-1};
    int m_calls = 0;
};

}
