// The till as one pure machine: the sales with their payments and receipts, and how each event changes them together, so that what
// belongs together is recorded in one transaction: paid, finished, receipt owed.
#pragma once

#include "core/journal/journal.h"
#include "core/till/events.h"
#include "core/till/pointofsale.h"
#include "core/till/setup.h"

#include <QMap>

namespace mostrador::till {

enum class LookupState : quint8 {
    Asking,
    Found,    // our account received it
    NotKnown, // the provider knows no such payment, or another account received it
    NoAnswer,
};

// Whose payment an operation number is.
struct Lookup {
    QString number;
    LookupState state = LookupState::Asking;
    std::optional<gateway::ProviderPayment> payment;
    QString ticket;        // of the sale it belongs to, as in its reference; empty: not of this till's series
    bool ofOtherTill = false;
    bool onRecord = false; // an attempt has named it: it counts for a sale, or a manager has to decide or has decided about it
    bool operator==(const Lookup &) const = default;
};

inline constexpr qsizetype mostHeldSales = 50;

inline constexpr Milliseconds skewWorthAWarning{60'000};
inline constexpr Milliseconds largestSkew{600'000}; // with more, a QR would expire at the wrong moment: none is made

struct State {
    QString currentSale; // id; empty: the next line opens one. A finished sale stays current until its result has been seen
    QMap<QString, sale::Sale> sales;          // by id: the open ones and the current one
    QMap<QString, payment::Payment> payments; // by external reference: unsettled, watched, or of the current sale
    QMap<QString, printing::PrintJob> receipts; // by sale id: not printed yet, or of the current sale
    QMap<QString, payment::Refund> refunds;     // by id: not settled
    people::People people;
    std::optional<shift::Session> drawer; // the newest session: open until it has its closing
    qint64 lastTicket = 0;
    QString lastFinished; // id of the sale whose receipt Ctrl+P prints
    QMap<QString, FixedQr> fixedQrs; // by keyOf(): of this till's point of sale, and of those that it had before

    // Not on record.
    QString cashier;                // id of who serves; empty: nobody has logged in
    QMap<QString, QString> used;    // what the journal says of the payments that the event is about: see uses.h
    std::optional<Lookup> lookup;   // of an operation number, the last one asked for
    Milliseconds skew{0};           // the provider's clock minus ours
    bool skewKnown = false;
    PointOfSaleReading reading;     // of this till's point of sale
    QStringList unrecordedQrs;      // keys in fixedQrs: they go on record with the next thing that does
    QString otherTill;              // an order of another till that was found on our point of sale
    Instant lastPoll{};             // when the provider was last asked by itself
    bool operator==(const State &) const = default;
};

enum class Problem {
    NoSale,            // there is nothing to do it to
    NoProvider,        // the settings have no [provider]: cash only
    PointOfSaleBusy,   // another sale's order may still be paid there
    NothingToPrint,
    ChargeNotWaiting,  // there is no charge to withdraw or to check
    ClockWrong,        // this computer's clock is too far from the provider's
    NothingToSettle,   // no conflict, or it does not fit its sale: then it can only go back or stay
    NothingToRefund,   // no payment of the provider's stands behind it, or all of it has gone back
    NeedsManager,      // another price than the list's: it has to be allowed
    NothingToHold,     // the sale has no line yet
    TooManyHeld,
    NotUnconfirmed,    // the provider can be asked: nobody confirms by hand what can be known
};

struct Rejection {
    std::variant<Problem, sale::SaleProblem, gateway::Obstacle, people::PeopleProblem, shift::ShiftProblem> problem;
    QString sale; // the other sale's id, for PointOfSaleBusy
    bool operator==(const Rejection &) const = default;
};

enum class Caller : quint8 { Payment, Refund, Lookup, PointOfSale };

struct CallProvider {
    Caller caller = Caller::Payment;
    QString subject; // reference of the payment, id of the refund, operation number, key of the point of sale
    gateway::Charge charge;
    payment::Effect effect;
    bool operator==(const CallProvider &) const = default;
};
struct SendToPrinter {
    QString saleId;
    receipt::Document document;
    bool operator==(const SendToPrinter &) const = default;
};
using Effect = std::variant<CallProvider, SendToPrinter>;

struct Step {
    State state;
    QList<journal::Draft> drafts; // to be recorded before the effects run; empty: nothing changed that is a matter of record
    journal::Durability durability = journal::Durability::Soon;
    QList<Effect> effects;
    std::optional<Rejection> rejection; // then nothing else changed
};

[[nodiscard]] Step advance(const State &state, const Event &event, const Setup &setup, Instant now);

// What could not be recorded did not happen: the answer that was lost with it is asked for again.
[[nodiscard]] State afterNotRecorded(State state, const Event &event, Instant now);

// The events whose time has come, and when to ask again.
[[nodiscard]] QList<Event> dueEvents(const State &state, Instant now);
[[nodiscard]] std::optional<Instant> nextDue(const State &state);

// What the provider's clock says.
[[nodiscard]] Instant providerTime(const State &state, Instant now);

// Attempts with money that a manager has to decide about.
[[nodiscard]] QList<payment::Payment> conflicts(const State &state);

// What a close of the drawer has to list: live and unconfirmed charges, conflicts, refunds on their way.
[[nodiscard]] QList<shift::Unresolved> unresolvedOf(const State &state, Instant now);

[[nodiscard]] const shift::Session *openDrawer(const State &state); // nullptr: it is closed
[[nodiscard]] money::Money proposedFloat(const State &state, money::Currency currency); // what the last close left

[[nodiscard]] QString cashierName(const State &state); // empty: nobody has logged in

[[nodiscard]] const sale::Sale *currentSale(const State &state); // nullptr if there is none
[[nodiscard]] const payment::Payment *waitingPayment(const State &state, const sale::Sale &sale); // of its waiting tender
// What the buyer scans while the payment is awaited: the order's own QR, else the fixed one of its point of sale; empty when neither is
// there to be shown.
[[nodiscard]] QString qrTextOf(const State &state, const payment::Payment &payment);
[[nodiscard]] const payment::Payment *holderOfPointOfSale(const State &state, const QString &externalPosId);

}
