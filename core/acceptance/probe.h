// Questions that the provider's pages leave open and that a run can settle without a buyer, as lists of calls with the
// answer that the simulator gives. Source: Mercado Pago: open questions (fact sheet §17.3, .4, .12), decimals (§10.1).
#pragma once

#include "core/acceptance/results.h"
#include "core/gateway/protocol.h"

namespace mostrador::acceptance {

enum class ProbeAct : quint8 {
    CreateFirst,
    CreateSecond, // a further order on the same point of sale
    ReadFirst,
    ReadSlot,
    EmptySlot,
};

struct ProbeScript {
    Probe probe = Probe::Replay;
    QList<ProbeAct> acts;
    QString expected; // as answersOf() puts it
    bool operator==(const ProbeScript &) const = default;
};

// Nothing where an order could not be taken back: it would stay payable.
[[nodiscard]] QList<ProbeScript> probesOf(gateway::Api api, gateway::QrMode mode, money::Site site);

// The order that a probe makes. `like` has the till's settings and the amount of a payment; `unpredictable` is 8
// letters and digits; `now` is the provider's.
[[nodiscard]] gateway::Charge chargeFor(Probe probe, gateway::Charge like, const QString &unpredictable, Instant now);
[[nodiscard]] bool isOfAProbe(const QString &externalReference);

[[nodiscard]] gateway::Call callOf(ProbeAct act, const QString &firstOrderId);

// The request as it leaves: with one decimal too many for Decimals, else as the codec makes it.
[[nodiscard]] gateway::HttpRequest requestFor(Probe probe, gateway::HttpRequest request);

// What has come back so far, and what it is called.
struct ProbeAnswers {
    QStringList said; // "201", "201 the same", "400 property_value"
    QString firstOrderId;
    QString firstReference;
    QStringList orderIds; // made, to be taken back
    bool madeAnything = false;
    bool lostACreate = false; // whether it made anything is not known
    bool operator==(const ProbeAnswers &) const = default;
};

[[nodiscard]] ProbeAnswers noteAnswer(
    ProbeAnswers answers, ProbeAct act, const gateway::TransportReply &reply, const gateway::Outcome &outcome);
[[nodiscard]] QString answersOf(const ProbeAnswers &answers);

}
