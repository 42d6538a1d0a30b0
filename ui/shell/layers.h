// Which layer of the window a key belongs to, and what Enter, Esc and the arrows mean there. Pure: from the view and
// the typed text.
#pragma once

#include "ui/shell/cashierview.h"
#include "ui/shell/intents.h"

#include <optional>

namespace mostrador::shell {

enum class Layer : quint8 {
    Withdraw, // the question about a waiting QR
    Cash,
    Result,
    Search,
    Sales, // the last ones
    Sheet,
    Help,
    Sale, // the scan field, with or without a QR waiting beside it
};

// The keys that a layer can have on the screen, beside those of its own.
enum class KeySet : quint8 {
    Digits, // PIN, operation number
    Amount,
    Sale, // with * and +
    Letters,
};

// Those that stand there now. `wanted`: the cashier has asked for them; a question brings its own.
[[nodiscard]] std::optional<KeySet> keysOnScreen(const CashierView &view, bool wanted);

// What is typed may become an amount or an answer at once.
[[nodiscard]] bool typesAnswers(const CashierView &view);

[[nodiscard]] Layer topLayer(const CashierView &view);

// The field belongs to a question of the layer: nothing typed there is a code, a name or an item's price.
[[nodiscard]] bool isQuestion(counter::EntryMode mode);

// Where one digit chooses, or the letter that stands beside a choice.
[[nodiscard]] std::optional<Choose> onDigit(const CashierView &view, const QString &typed);

// `chosen` is the row that is selected in the search panel; −1: none.
[[nodiscard]] Intent onEnter(const CashierView &view, const QString &typed, qsizetype chosen);

// For the layers that cannot be left by clearing the field.
[[nodiscard]] Intent onEscape(const CashierView &view);

// A scan, with the "3*" that may stand in the field.
[[nodiscard]] EnterCode onScan(const CashierView &view, const QString &code, const QString &typed);

[[nodiscard]] EntryEdited onEdit(const CashierView &view, const QString &typed);

// The line above (−1) or below (+1) the selected one; nothing at the ends.
[[nodiscard]] std::optional<SelectLine> onMove(const CashierView &view, int step);

// The act of a key as the view has it now: done, or not available.
[[nodiscard]] Intent onAct(const CashierView &view, Act act);

}
