// The till as one pure machine: the sales with their payments and receipts, and how each event changes them together, so that what
// belongs together is recorded in one transaction: paid, finished, receipt owed.
#pragma once

#include "core/journal/journal.h"
#include "core/till/events.h"
#include "core/till/setup.h"

#include <QMap>

namespace mostrador::till {

struct State {
    QString currentSale; // id; empty: the next line opens one. A finished sale stays current until its result has been seen
    QMap<QString, sale::Sale> sales;          // by id: the open ones and the current one
    QMap<QString, payment::Payment> payments; // by external reference: unsettled, watched, or of the current sale
    QMap<QString, printing::PrintJob> receipts; // by sale id: not printed yet, or of the current sale
    qint64 lastTicket = 0;
    QString lastFinished; // id of the sale whose receipt Ctrl+P prints
    bool operator==(const State &) const = default;
};

enum class Problem {
    NoSale,            // there is nothing to do it to
    NoProvider,        // the settings have no [provider]: cash only
    PointOfSaleBusy,   // another sale's order may still be paid there
    NothingToPrint,
    ChargeNotWaiting,  // there is no charge to withdraw or to check
};

struct Rejection {
    std::variant<Problem, sale::SaleProblem> problem;
    QString sale; // the other sale's id, for PointOfSaleBusy
    bool operator==(const Rejection &) const = default;
};

struct CallProvider {
    QString reference;
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

[[nodiscard]] const sale::Sale *currentSale(const State &state); // nullptr if there is none
[[nodiscard]] const payment::Payment *waitingPayment(const State &state, const sale::Sale &sale); // of its waiting tender
[[nodiscard]] const payment::Payment *holderOfPointOfSale(const State &state, const QString &externalPosId);

}
