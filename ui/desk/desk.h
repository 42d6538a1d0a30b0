// The cashier's desk as a value: which layer is open, which line is selected, what is being typed, what was said last.
// What a key means depends on it and on the till's state; everything it does to a sale goes to the till. Pure.
#pragma once

#include "core/journal/journal.h"
#include "core/people/pin.h"
#include "core/till/till.h"
#include "ui/desk/asked.h"
#include "ui/desk/errand.h"
#include "ui/desk/history.h"
#include "ui/desk/layer.h"
#include "ui/desk/shop.h"
#include "ui/desk/wish.h"
#include "ui/help/helpview.h"
#include "ui/shell/intents.h"
#include "ui/text/message.h"

#include <optional>
#include <variant>

namespace mostrador::desk {

// What is being done beside selling.
struct Office {
    QList<PastSale> sales;          // newest first
    QString chosen;                 // id of a sale, or the reference of a payment to be settled
    std::optional<PastStory> story; // of the sale whose evidence is open
    Errand errand;
    QString why;
    QString newPin; // as typed the first time
    QString toHandBack; // the words of the cash that a refund just recorded; empty: none
    people::WrongTries tries;
    QString approver; // whose PIN allowed the errand; empty: the one PIN's
    bool operator==(const Office &) const = default;
};

// The discount or note that is being typed.
struct Editing {
    bool ofSale = false;  // of the whole sale; else of the selected line
    bool inMoney = false; // a discount's amount; else percent
    QString typed;
    bool operator==(const Editing &) const = default;
};

// How a sale ended, as its customer reads it.
struct ShownResult {
    Instant at{};
    sale::TenderKind kind = sale::TenderKind::Cash;
    money::Money amount; // paid by QR, or the change in cash
    bool operator==(const ShownResult &) const = default;
};

// A sale that was put aside has been paid.
struct PaidAside {
    Instant at{};
    qint64 ticket = 0;
    money::Money amount;
    money::Money due; // that is still to be paid, if it is a mixed one
    bool operator==(const PaidAside &) const = default;
};

// The help lies over everything else and changes none of it.
struct Help {
    Layer below = Layer::Favourites; // what Esc goes back to
    bool onLock = false;             // over the question for the PIN of a locked till
    help::Reading reading;
    bool operator==(const Help &) const = default;
};

struct Desk {
    Layer layer = Layer::Favourites;
    int selectedLine = 0; // number of a line, 0: none
    QString searchWords;
    QString received;                 // the text in the cash field
    std::optional<Layer> afterWithdrawal; // F4 or F11 on a waiting QR: opens once it is certain that nobody paid
    QString busyWith;                 // reference of the QR that holds the point of sale
    QString chargeAfter;              // F5 goes on once it is certain that nobody paid that one
    Asked asked;
    Office office;
    drawer::DrawerSheet drawer;
    staff::PeopleSheet staff;
    Editing editing;
    Help help;
    std::optional<text::Message> message;
    std::optional<printing::PrintResult> printerTrouble; // of the last receipt; none: it printed
    std::optional<ShownResult> lastResult;               // its customer reads it though the next sale has begun
    std::optional<PaidAside> paidAside;                  // the strip says so for a while
    bool operator==(const Desk &) const = default;
};

enum class Tone : quint8 { None, Scanned, Low, High, Refused, Meanwhile }; // Low: not that; High: approved

struct DeskStep {
    Desk desk;
    QList<Wish> wishes; // for the till, in order
    Tone tone = Tone::None;
};

[[nodiscard]] DeskStep act(
    Desk desk, const shell::Intent &intent, const till::State &state, const Shop &shop, Instant now);

// The till has changed, refused, or could not record: what the desk makes of it.
[[nodiscard]] DeskStep published(Desk desk, const till::State &before, const till::State &after,
    const till::Event &event, const Shop &shop, Instant now);
[[nodiscard]] DeskStep rejected(
    Desk desk, const till::Rejection &rejection, const till::State &state, const Shop &shop, Instant now);
[[nodiscard]] DeskStep notRecorded(Desk desk, const journal::JournalFailure &failure, const Shop &shop);

[[nodiscard]] bool isFinished(const sale::Sale *sale);
[[nodiscard]] bool isWaiting(const sale::Sale *sale);
[[nodiscard]] bool canBeWithdrawn(const payment::Payment *payment); // live at the provider's, as far as is known

}
