// The cashier's desk as a value: which layer is open, which line is selected, what is being typed, what was said last.
// What a key means depends on it and on the till's state; everything it does to a sale goes to the till. Pure.
#pragma once

#include "core/journal/journal.h"
#include "core/till/till.h"
#include "ui/desk/shop.h"
#include "ui/shell/intents.h"
#include "ui/text/message.h"

#include <optional>
#include <variant>

namespace mostrador::desk {

enum class Layer : quint8 { Favourites, Search, Cash, WithdrawQuestion, Help };

// How a sale ended, as its customer reads it.
struct ShownResult {
    Instant at{};
    sale::TenderKind kind = sale::TenderKind::Cash;
    money::Money amount; // paid by QR, or the change in cash
    bool operator==(const ShownResult &) const = default;
};

struct Desk {
    Layer layer = Layer::Favourites;
    int selectedLine = 0; // number of a line, 0: none
    QString searchWords;
    QString received;                 // the text in the cash field
    bool cashAfterWithdrawal = false; // F4 on a waiting QR: cash, once it is certain that nobody paid
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
using Wish = std::variant<AddItem, Charge, till::Event>;

struct DeskStep {
    Desk desk;
    QList<Wish> wishes; // for the till, in order
    Tone tone = Tone::None;
};

[[nodiscard]] DeskStep act(Desk desk, const shell::Intent &intent, const till::State &state, const Shop &shop);

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
