// What may go over the wire, judged by what the till had on record and what it had been told before. Knows each call by
// listening at the protocol, so that no codec of the till is trusted to say what it does.
#pragma once

#include "core/mercadopago/protocols.h"
#include "tests/simulation/forgetfuljournal.h"
#include "tests/simulation/ledger.h"

#include <QMap>

namespace mostrador::simulation {

enum class SlotSight : quint8 { None, Ours, Foreign };

// What the till knows of one attempt, whoever forgot it meanwhile.
struct AttemptFacts {
    bool createSent = false;
    gateway::HttpRequest create;   // as it was sent first
    int createsUnderWay = 0;       // in this run of the program: neither answered nor given up
    bool foundSinceCreate = false; // a search was answered after the newest create
    std::optional<SlotSight> slotSinceCreate;
    bool slotWasOurs = false;        // in the newest reading, nothing deleted since
    std::optional<Instant> lastFind; // the newest true answer of a search, in the provider's time
    std::optional<Instant> lastSlot; // and of a reading or deleting of the slot
    bool slotMisled = false;         // the newest reading of the slot was answered "not there" though it was
    bool misled = false;             // the newest search or reading was answered "not found" though it was there

    [[nodiscard]] bool couldSee(const LedgerEntry &entry) const;
};

struct Sending {
    gateway::Call call;
    gateway::Charge charge;
};

class ListeningProtocol final : public gateway::PaymentProtocol
{
public:
    ListeningProtocol(const gateway::PaymentProtocol &protocol, Sending &newest)
        : m_protocol(protocol)
        , m_newest(newest)
    {
    }

    [[nodiscard]] gateway::HttpRequest request(const gateway::Call &call, const gateway::Charge &charge) const override;
    [[nodiscard]] Result<gateway::Answer, gateway::ReadError> read(
        const gateway::Call &call, const gateway::Charge &charge, const gateway::HttpResponse &response) const override;

private:
    const gateway::PaymentProtocol &m_protocol;
    Sending &m_newest;
};

// Every way of charging, listened to.
class ListeningProtocols final : public gateway::Protocols
{
public:
    [[nodiscard]] const gateway::PaymentProtocol &of(gateway::Api api) const override
    {
        return m_listening.at(static_cast<std::size_t>(api));
    }
    [[nodiscard]] const Sending &newest() const { return m_newest; } // the request that was built last

private:
    [[nodiscard]] ListeningProtocol listening(gateway::Api api) { return {m_all.of(api), m_newest}; }

    Sending m_newest;
    mercadopago::AllProtocols m_all;
    std::array<ListeningProtocol, 5> m_listening{listening(gateway::Api::Hybrid), listening(gateway::Api::Orders),
        listening(gateway::Api::Dynamic), listening(gateway::Api::AttendedV2), listening(gateway::Api::AttendedV1)};
};

class WireRules
{
public:
    WireRules(Stage &stage, const ForgetfulJournal &journal) : m_stage(stage), m_journal(journal) {}

    void sending(const Sending &sending, const gateway::HttpRequest &request);
    // What came back; `executed` is the provider's time if it is its true answer.
    void delivered(const Sending &sending, const gateway::HttpResponse &response, std::optional<Instant> executed);

    void ended(const Sending &sending); // answered, or given up
    void started();                     // the program: it waits for nothing that it sent before

    [[nodiscard]] AttemptFacts factsOf(const QString &reference) const { return m_facts.value(reference); }

private:
    void sendingCreate(const gateway::Charge &charge, const gateway::HttpRequest &request);
    void sendingDelete(const Sending &sending);
    void sendingRefund(const Sending &sending, const gateway::HttpRequest &request);
    void checkLooked(const AttemptFacts &facts, const gateway::Charge &charge);
    void checkOthersEnded(const gateway::Charge &charge);

    Stage &m_stage;
    const ForgetfulJournal &m_journal;
    QMap<QString, AttemptFacts> m_facts;
    QMap<QString, gateway::HttpRequest> m_refunds; // by key: as it was sent first
};

}
