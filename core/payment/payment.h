// One attempt to be paid by QR: its charge, its phase, and how far the till is with asking about it. A value; it changes only
// through transition().
#pragma once

#include "core/gateway/charge.h"
#include "core/gateway/protocol.h"
#include "core/gateway/provider.h"
#include "core/payment/inquiry.h"

#include <variant>

namespace mostrador::payment {

struct Creating { // the order is being put to the provider
    int tries = 1;
    bool unanswered = false; // the outcome of a try is unknown: look before the next one
    bool operator==(const Creating &) const = default;
};

struct AwaitingPayment { // a live order; the buyer may pay, be refused and try again
    QString orderId;
    QString qrData; // empty: the till's fixed QR is the one to scan
    Instant since{};
    int rejections = 0;
    QString lastRejection;  // the provider's code
    money::Money partly;    // approved so far, less than the total
    bool operator==(const AwaitingPayment &) const = default;
};

enum class WithdrawReason : quint8 { Cashier, Expired, CreateUnanswered, NobodyWaits };

struct Withdrawing { // being taken back; a payment that arrives first wins
    WithdrawReason reason = WithdrawReason::Cashier;
    Instant since{};
    bool operator==(const Withdrawing &) const = default;
};

struct Paid { // read again and equal to the charge
    QString orderId;
    QList<gateway::ProviderPayment> payments;
    Instant at{};
    bool operator==(const Paid &) const = default;
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

enum class ConflictKind : quint8 { PartlyPaid, DifferentAmount, DifferentCurrency, SecondPayment, LatePayment };

struct Conflict { // money that does not fit the sale: a manager settles it, nothing completes by itself
    ConflictKind kind = ConflictKind::DifferentAmount;
    QList<gateway::ProviderPayment> payments;
    Instant at{};
    bool operator==(const Conflict &) const = default;
};

using Phase = std::variant<Creating, AwaitingPayment, Withdrawing, Paid, Unpaid, Refused, Conflict>;

// What the till is busy with. Lost on a restart without harm: a restarted payment looks first.
enum class Activity : quint8 { Resting, Requesting, Looking, ReadingSlot, Deleting, LookingAgain };

struct Pace {
    Activity activity = Activity::Resting;
    int calls = 0;        // number of the newest call: an answer to an older one is dropped
    bool inFlight = false;
    Instant nextAt{};     // when to act next, if nothing is in flight
    Inquiry inquiry;
    int failures = 0;     // calls in a row without an answer
    std::optional<Instant> silentSince;
    std::optional<gateway::Silence> silence;   // the latest of them
    std::optional<gateway::Refusal> trouble;   // an answer that only a person can mend: the token was revoked …
    bool buyerIsPaying = false;                // the provider locked the order
    bool slotWasEmpty = false;                 // the order had left the point of sale before we deleted it: perhaps paid
    bool operator==(const Pace &) const = default;
};

struct Payment {
    QString saleId;
    gateway::Charge charge;
    Instant startedAt{};
    Phase phase;
    Pace pace;
    bool operator==(const Payment &) const = default;
};

inline constexpr std::chrono::hours watchTime{24};
inline constexpr std::chrono::seconds silenceShown{15}; // without an answer for so long, the window says "offline"

[[nodiscard]] const QString &referenceOf(const Payment &payment);

// Only the phase is a matter of record: what the till is busy with may be lost.
[[nodiscard]] bool isSameOnRecord(const Payment &one, const Payment &other);

// It may still be paid at the provider's, so its point of sale takes no other order.
[[nodiscard]] bool holdsPointOfSale(const Payment &payment);

// Nothing will change any more by itself: paid, refused, or unpaid and no longer watched.
[[nodiscard]] bool isSettled(const Payment &payment, Instant now);

// The provider has not answered for so long that a person should be told.
[[nodiscard]] bool isOffline(const Payment &payment, Instant now);

// A payment has been seen and is being read again before it counts.
[[nodiscard]] bool isConfirming(const Payment &payment);

// When transition() wants a Due event; nothing while a call is in flight or when there is nothing to do any more.
[[nodiscard]] std::optional<Instant> dueAt(const Payment &payment);

}
