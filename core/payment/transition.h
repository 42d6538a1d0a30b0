// The payment machine: what happened in, the new payment and the calls to make out. Pure: no clock, no random, no I/O. The caller
// records a changed phase durably before it makes the calls.
#pragma once

#include "core/payment/payment.h"

#include <QMap>

namespace mostrador::payment {

struct Surroundings {
    Instant now{}; // in the provider's time
    Milliseconds pollInterval{2000}; // of the first minute; then half as often
    const QMap<QString, QString> *used = nullptr; // payment id → reference of the attempt that named it first; empty: none has
};

struct Restarted { // the program began again: nothing is known but the record
    bool operator==(const Restarted &) const = default;
};
struct Due { // dueAt() has come
    bool operator==(const Due &) const = default;
};
struct CheckNow { // a person wants to know now
    bool operator==(const CheckNow &) const = default;
};
struct Withdraw {
    WithdrawReason reason = WithdrawReason::Cashier;
    bool operator==(const Withdraw &) const = default;
};
struct ConfirmByHand { // a manager, while the outcome cannot be learned
    people::Approval approval;
    QString evidence;
    bool operator==(const ConfirmByHand &) const = default;
};
struct Settle { // a manager, about a conflict
    Settled settled;
    bool operator==(const Settle &) const = default;
};
struct RefundEnded { // of a payment that a manager decided to give back
    QString payment; // its id
    bool returned = false;
    bool operator==(const RefundEnded &) const = default;
};
struct Answered {
    int call = 0;
    gateway::Outcome outcome;
    bool operator==(const Answered &) const = default;
};

using Event = std::variant<Restarted, Due, CheckNow, Withdraw, Answered, ConfirmByHand, Settle, RefundEnded>;

// A call to make. Its number comes back in Answered.
struct Effect {
    int number = 0;
    gateway::Call call;
    bool operator==(const Effect &) const = default;
};

struct Step {
    Payment payment;
    QList<Effect> effects;
};

struct Beginning {
    QString saleId;
    qint64 ticket = 0;
    gateway::Charge charge;
};

// One of the payments says that it is for something else, or another attempt has named it on record before this one did.
[[nodiscard]] bool isUsedElsewhere(const QList<gateway::ProviderPayment> &payments, const Payment &payment, const Surroundings &around);

[[nodiscard]] Step begin(Beginning beginning, const Surroundings &around);
[[nodiscard]] Step transition(Payment payment, const Event &event, const Surroundings &around);

}
