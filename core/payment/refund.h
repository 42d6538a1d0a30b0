// A refund of one payment, whole or in part: a machine of its own with the rules of the payment. Its key is durable before it is
// sent; a lost answer is asked again with the same key, and what the provider lists decides. A value; it changes only through
// transition().
// Mercado Pago: refunds (fact sheet §5.4, §7.8): the same key is the same refund; an answer may be "in process".
#pragma once

#include "core/payment/transition.h"

namespace mostrador::payment {

struct RefundRequesting {
    int tries = 0;           // 0: what went back earlier is being read, so that ours can be told from it
    bool unanswered = false; // the outcome of a try is unknown
    bool operator==(const RefundRequesting &) const = default;
};
struct RefundPending { // the provider has it and has not finished
    QString refundId;
    Instant since{};
    bool operator==(const RefundPending &) const = default;
};
struct RefundDone {
    QString refundId;
    Instant at{};
    bool operator==(const RefundDone &) const = default;
};
struct RefundFailed { // certainly: no money went back
    std::optional<gateway::Refusal> refusal; // none: the provider rejected it later, or never got it
    Instant at{};
    bool operator==(const RefundFailed &) const = default;
};

using RefundPhase = std::variant<RefundRequesting, RefundPending, RefundDone, RefundFailed>;

struct Refund {
    QString id; // unique for ever, and the key of the request
    QString saleId;
    qint64 ticket = 0;
    gateway::Charge charge; // of the attempt that was paid
    QString orderId;
    gateway::ProviderPayment payment;
    money::Money amount; // 0 of a payment in another currency, which goes back whole: what it was stands in `payment`
    QStringList earlier; // ids of the provider's refunds of this payment before this one
    people::Approval approval;
    Instant startedAt{};
    RefundPhase phase;
    Pace pace; // lost on a restart without harm: a restarted refund looks first
    bool operator==(const Refund &) const = default;
};

using RefundEvent = std::variant<Restarted, Due, CheckNow, Answered>;

struct RefundStep {
    Refund refund;
    QList<Effect> effects;
};

// `refund` as the till has filled it in: its phase and pace begin here.
[[nodiscard]] RefundStep begin(Refund refund);
[[nodiscard]] RefundStep transition(Refund refund, const RefundEvent &event, const Surroundings &around);

[[nodiscard]] bool isWhole(const Refund &refund);
[[nodiscard]] bool isSettled(const Refund &refund);      // done or failed
[[nodiscard]] bool isUnanswered(const Refund &refund);   // nobody knows whether it was made
[[nodiscard]] bool isSameOnRecord(const Refund &one, const Refund &other);
[[nodiscard]] std::optional<Instant> dueAt(const Refund &refund);

}
