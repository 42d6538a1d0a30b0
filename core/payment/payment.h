// One attempt to be paid by QR: its charge, its phase, and how far the till is with asking about it. A value; it changes only
// through transition().
#pragma once

#include "core/gateway/charge.h"
#include "core/gateway/protocol.h"
#include "core/payment/inquiry.h"
#include "core/payment/phase.h"

namespace mostrador::payment {

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
    std::optional<Instant> hintedAt; // somebody said then that there is news, and it has not been looked at since
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
    std::optional<Instant> payableAtLeastUntil{}; // its expiry may be wrong: see withKnownTime(). Not on record: found again after a restart
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

// Nothing will change any more by itself: refused, or no longer watched and without money that a manager has to decide about.
[[nodiscard]] bool isSettled(const Payment &payment, Instant now);

// Settled, and nothing is under way or due any more: the last look of a watch has been taken.
[[nodiscard]] bool isOver(const Payment &payment, Instant now);

// Money that a manager has to decide about.
[[nodiscard]] bool needsManager(const Payment &payment);
[[nodiscard]] std::optional<ConflictKind> conflictOf(const Payment &payment);
[[nodiscard]] QList<gateway::ProviderPayment> paymentsInConflict(const Payment &payment); // what is not decided yet
[[nodiscard]] QList<gateway::ProviderPayment> paymentsToSettle(const Payment &payment);   // of these, what has not gone back by itself

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

// The provider's time is known from `now` on, for the first time since the start. A charge that was made without it may expire at
// another moment than it says: until a whole lifetime has passed it is taken for payable.
[[nodiscard]] Payment withKnownTime(Payment payment, Instant now);

// Somebody says that there is news. It may not be true, so it only brings the next look forward: of what is looked at anyway, and
// neither the next try of a create, nor the last look of a withdrawal, nor one that waits because the provider was in trouble.
[[nodiscard]] Payment hinted(Payment payment, Instant at);

// When transition() wants a Due event; nothing while a call is in flight or when there is nothing to do any more.
[[nodiscard]] std::optional<Instant> dueAt(const Payment &payment);

}
