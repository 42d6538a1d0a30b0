// Editing the open sale at the desk: discounts, notes, another price, the newest line once more, undo. Pure, as the rest of the desk.
#pragma once

#include "ui/desk/desk.h"
#include "ui/shell/cashierview.h"

namespace mostrador::desk {

[[nodiscard]] bool isEditing(Layer layer); // a discount or a note is being typed

[[nodiscard]] DeskStep openDiscount(Desk desk, const till::State &state, const Shop &shop); // F7; again: the other unit
[[nodiscard]] DeskStep openNote(Desk desk, const till::State &state, const Shop &shop);
[[nodiscard]] DeskStep switchSide(Desk desk, const till::State &state); // Tab
[[nodiscard]] DeskStep chooseOption(Desk desk, int digit, const till::State &state); // percent, amount, line, sale
[[nodiscard]] DeskStep answerEditing(Desk desk, const QString &text, const till::State &state, const Shop &shop);

[[nodiscard]] DeskStep changePrice(Desk desk, money::Money price, const till::State &state, const Shop &shop);
[[nodiscard]] DeskStep undoEdit(Desk desk, const till::State &state, const Shop &shop);

// The newest line as it would be sold once more: at its list price, without its discount and note. None: there is none.
[[nodiscard]] std::optional<sale::LineItem> lineToRepeat(const sale::Sale *sale, std::optional<sale::Quantity> quantity);

// A line without a price is selected, so that it can be typed at once.
[[nodiscard]] Desk selectingRedRow(Desk desk, const sale::Sale &sale);

// What is said and listed once an edit is on record.
[[nodiscard]] DeskStep afterEdit(
    Desk desk, const till::State &before, const till::State &after, const till::Event &event, const Shop &shop);

[[nodiscard]] shell::Panel editingPanelOf(
    const Desk &desk, const sale::Sale &sale, const till::State &state, const Shop &shop);
[[nodiscard]] counter::EntryView editingEntryOf(const Desk &desk, const sale::Sale &sale, const Shop &shop);

}
