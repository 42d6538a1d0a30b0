// The phases of a payment, each with its own facts: no QR's text before there is a QR.
#pragma once

#include "core/gateway/outcome.h"
#include "core/gateway/provider.h"
#include "core/people/approval.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace mostrador::payment {

struct Creating { // the order is being put to the provider
    int tries = 1;
    bool unanswered = false; // the outcome of a try is unknown: look before the next one
    bool operator==(const Creating &) const = default;
};

struct AwaitingPayment { // a live order; the buyer may pay, be refused and try again
    QString qrData; // empty: the till's fixed QR is the one to scan
    bool wrongChecksum = false; // of the QR's text: shown, with a warning
    Instant since{};
    int rejections = 0;
    QString lastRejection;  // the provider's code
    money::Money partly;    // approved so far, less than the total
    bool operator==(const AwaitingPayment &) const = default;
};

enum class WithdrawReason : quint8 { Cashier, Expired, CreateUnanswered, NobodyWaits, UnreadableQr };

struct Withdrawing { // being taken back; a payment that arrives first wins
    WithdrawReason reason = WithdrawReason::Cashier;
    Instant since{};
    bool operator==(const Withdrawing &) const = default;
};

// What a manager decides about money that does not fit its sale.
enum class Settlement : quint8 {
    Attach, // it counts for the sale
    Refund, // it goes back
    Keep,   // it stays, with a note
};

struct Settled {
    Settlement how = Settlement::Keep;
    people::Approval approval;
    bool operator==(const Settled &) const = default;
};

struct Paid { // read again and equal to the charge
    QList<gateway::ProviderPayment> payments;
    Instant at{};
    bool moreMayCome = false;                // another wallet's transfer was under way: looked at for a day
    QList<gateway::ProviderPayment> surplus{}; // came after it was paid: a second wallet
    std::optional<Settled> settled{};          // what was decided about the surplus
    QStringList decided{};                     // ids of the surplus that a manager has decided about
    bool operator==(const Paid &) const = default;
};

struct ConfirmedByHand { // nobody could ask the provider; marked for ever, and contradicted if the provider disagrees later
    people::Approval approval;
    QString evidence; // an operation number, what the buyer showed …
    Instant at{};
    std::optional<Instant> agreedAt; // the provider says the same
    QList<gateway::ProviderPayment> payments; // as the provider knows them
    bool operator==(const ConfirmedByHand &) const = default;
};

struct Unpaid { // the provider said so and a second look found no payment; watched for a day
    WithdrawReason reason = WithdrawReason::Cashier;
    Instant since{};
    bool operator==(const Unpaid &) const = default;
};

struct Refused { // nothing was created
    std::optional<gateway::Refusal> refusal; // none: the provider was not reached
    gateway::Obscurity obscurity = gateway::Obscurity::NoConnection;
    QString detail;
    bool operator==(const Refused &) const = default;
};

enum class ConflictKind : quint8 {
    PartlyPaid,
    DifferentAmount,
    DifferentCurrency,
    SecondPayment,
    LatePayment,
    PaymentUsedElsewhere, // another sale has been paid with it
    OtherPointOfSale,     // the provider has it on another point of sale
    NotConfirmed,         // confirmed by hand, and the provider knows of no payment
};

struct Conflict { // money that does not fit the sale: a manager settles it, nothing completes by itself
    ConflictKind kind = ConflictKind::DifferentAmount;
    QList<gateway::ProviderPayment> payments;
    Instant at{}; // when it came up, or the newest of its payments was found
    std::optional<Settled> settled{};
    QStringList decided{}; // ids of payments that a manager has decided about: never attached or refunded again
    bool operator==(const Conflict &) const = default;
};

using Phase = std::variant<Creating, AwaitingPayment, Withdrawing, Paid, Unpaid, Refused, Conflict, ConfirmedByHand>;

}
