// The cashier's desk as a value: which layer is open, which line is selected, what is being typed, what was said last.
// What a key means depends on it and on the till's state; everything it does to a sale goes to the till. Pure.
#pragma once

#include "core/journal/journal.h"
#include "core/people/pin.h"
#include "core/till/till.h"
#include "ui/desk/backroomwishes.h"
#include "ui/desk/history.h"
#include "ui/desk/shop.h"
#include "ui/desk/shownresult.h"
#include "ui/shell/intents.h"
#include "ui/text/message.h"

#include <optional>
#include <variant>

namespace mostrador::desk {

enum class Layer : quint8 {
    Favourites,
    Search,
    Cash,
    WithdrawQuestion,
    BusyQuestion, // another sale's QR holds the point of sale: Enter withdraws that one
    Help,
    LastSales,
    Evidence,
    RefundReason,
    RefundAmount,
    Conflict,
    Note, // why a payment is kept
    HandEvidence,
    HandReason,
    Pin,
    NewPin,
    NewPinAgain,
    Drawer,
    People,
};

// What a manager is asked to allow.
struct RefundErrand {
    QString saleId;
    money::Money most;   // that can still go back
    money::Money amount; // that shall
    bool operator==(const RefundErrand &) const = default;
};
struct SettleErrand {
    QString reference;
    payment::Settlement how = payment::Settlement::Keep;
    bool operator==(const SettleErrand &) const = default;
};
struct HandErrand {
    QString reference;
    QString evidence;
    bool operator==(const HandErrand &) const = default;
};
using Errand = std::variant<std::monostate, RefundErrand, SettleErrand, HandErrand, DrawerErrand, PeopleErrand>;

// What is being done beside selling.
struct Office {
    QList<PastSale> sales;          // newest first
    QString chosen;                 // id of a sale, or the reference of a payment to be settled
    std::optional<PastStory> story; // of the sale whose evidence is open
    Errand errand;
    QString why;
    QString newPin; // as typed the first time
    people::WrongTries tries;
    QString approver; // whose PIN allowed the errand; empty: the one PIN's
    bool operator==(const Office &) const = default;
};

struct Desk {
    Layer layer = Layer::Favourites;
    int selectedLine = 0; // number of a line, 0: none
    QString searchWords;
    QString received;                 // the text in the cash field
    bool cashAfterWithdrawal = false; // F4 on a waiting QR: cash, once it is certain that nobody paid
    QString busyWith;                 // reference of the QR that holds the point of sale
    QString chargeAfter;              // F5 goes on once it is certain that nobody paid that one
    Office office;
    drawer::DrawerSheet drawer;
    staff::PeopleSheet staff;
    std::optional<text::Message> message;
    std::optional<printing::PrintResult> printerTrouble; // of the last receipt; none: it printed
    std::optional<ShownResult> lastResult;               // its customer reads it though the next sale has begun
    bool operator==(const Desk &) const = default;
};

enum class Tone : quint8 { None, Low, High };

struct AddItem {
    sale::LineItem line;
};
struct Charge {
};
struct LoadSales { // into the office
};
struct LoadStory {
    QString saleId;
};
struct CheckPin {
    QString pin;
};
struct ChoosePin {
    QString pin;
};
struct PutPinOff {
};
struct Refund {
    QString saleId;
    std::optional<money::Money> amount; // none: all of it
    QString why;
};
struct Settle {
    QString reference;
    payment::Settlement how = payment::Settlement::Keep;
    QString why;
};
struct ConfirmHand {
    QString reference;
    QString evidence;
    QString why;
};
using Wish = std::variant<AddItem, Charge, LoadSales, LoadStory, CheckPin, ChoosePin, PutPinOff, Refund, Settle,
    ConfirmHand, ActOnDrawer, ChangePerson, GivePin, till::Event>;

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
