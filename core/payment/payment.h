// One attempt to be paid by QR: its charge, its phase, and how far the till is with asking about it. A value; it changes only
// through transition().
#pragma once

#include "core/gateway/charge.h"
#include "core/gateway/protocol.h"
#include "core/gateway/provider.h"
#include "core/payment/inquiry.h"
#include "core/people/approval.h"

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
    Instant at{};
    std::optional<Settled> settled{};
    bool operator==(const Conflict &) const = default;
};

using Phase = std::variant<Creating, AwaitingPayment, Withdrawing, Paid, Unpaid, Refused, Conflict, ConfirmedByHand>;

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
    bool deletionAsked = false;                // its answer was lost: an empty slot is our own doing
    bool slotWasEmpty = false;                 // the order had left the point of sale before we deleted it: perhaps paid
    bool operator==(const Pace &) const = default;
};

// All instants of a payment are in the provider's time: what its clock says, not ours.
struct Payment {
    QString saleId;
    qint64 ticket = 0; // the sale's number
    gateway::Charge charge;
    Instant startedAt{};
    QString orderId{}; // the provider's, as soon as it is known
    Phase phase;
    Pace pace;
    bool operator==(const Payment &) const = default;
};

inline constexpr std::chrono::hours watchTime{24};
inline constexpr std::chrono::minutes surplusWatch{10}; // a paid QR is looked at so long for a second wallet
inline constexpr std::chrono::seconds silenceShown{15}; // without an answer for so long, the window says "offline"

[[nodiscard]] const QString &referenceOf(const Payment &payment);

// Only the phase is a matter of record: what the till is busy with may be lost.
[[nodiscard]] bool isSameOnRecord(const Payment &one, const Payment &other);

// It may still be paid at the provider's.
[[nodiscard]] bool isLive(const Payment &payment);

// Its point of sale takes no other order meanwhile.
[[nodiscard]] bool holdsPointOfSale(const Payment &payment);

// Nothing will change any more by itself: refused, no longer watched, or a conflict that a manager has settled.
[[nodiscard]] bool isSettled(const Payment &payment, Instant now);

// Settled, and nothing is under way or due any more: the last look of a watch has been taken.
[[nodiscard]] bool isOver(const Payment &payment, Instant now);

// Money that a manager has to decide about.
[[nodiscard]] bool needsManager(const Payment &payment);
[[nodiscard]] std::optional<ConflictKind> conflictOf(const Payment &payment);
[[nodiscard]] QList<gateway::ProviderPayment> paymentsInConflict(const Payment &payment);

// Everything that the provider has told us was paid on it.
[[nodiscard]] QList<gateway::ProviderPayment> knownPayments(const Payment &payment);

// The outcome cannot be learned at the moment: a manager may decide by hand.
[[nodiscard]] bool isUnconfirmed(const Payment &payment, Instant now);

// Until when somebody may still pay although it is being withdrawn; nothing where the provider takes it back at once.
[[nodiscard]] std::optional<Instant> payableUntil(const Payment &payment);

// The provider has not answered for so long that a person should be told.
[[nodiscard]] bool isOffline(const Payment &payment, Instant now);

// A payment has been seen and is being read again before it counts.
[[nodiscard]] bool isConfirming(const Payment &payment);

// When transition() wants a Due event; nothing while a call is in flight or when there is nothing to do any more.
[[nodiscard]] std::optional<Instant> dueAt(const Payment &payment);

}
