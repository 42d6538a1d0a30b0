// The layers that ask something beside the lines of the sale: which they are, who answers, and what they show.
#pragma once

#include "ui/desk/views.h"

namespace mostrador::desk {

[[nodiscard]] bool isAsking(Layer layer);

[[nodiscard]] DeskStep chooseAsked(Desk desk, int digit, const till::State &state, const Shop &shop);                                        // a digit
[[nodiscard]] DeskStep answerAsked(Desk desk, const QString &text, const till::State &state, const Shop &shop);    // a text
[[nodiscard]] DeskStep confirmAsked(Desk desk, const till::State &state, const Shop &shop); // Enter in an empty field

[[nodiscard]] shell::Panel askedPanelOf(const Desk &desk, const till::State &state, const Shop &shop, const Moment &moment);
[[nodiscard]] counter::EntryView askedEntryOf(const Desk &desk, const till::State &state, const Shop &shop);

}
