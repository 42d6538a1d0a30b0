// The parts of editing a sale that its layers share. Internal to ui/desk.
#pragma once

#include "ui/desk/desk.h"
#include "ui/sale/saleview.h"

namespace mostrador::desk {

[[nodiscard]] int editedLine(const Desk &desk); // its number, or sale::wholeSale
[[nodiscard]] QString editedSubject(const Desk &desk, const sale::Sale &sale, const text::Phrasebook &words);

[[nodiscard]] inline DeskStep quietly(Desk desk)
{
    desk.message.reset();
    return {std::move(desk), {}, Tone::None};
}

// What the discount in question is on record, as it would be typed in the unit in question; empty: there is none.
[[nodiscard]] QString discountOnRecord(const Desk &desk, const sale::Sale &sale);

[[nodiscard]] DeskStep answerDiscount(
    Desk desk, const QString &text, const sale::Sale &sale, const till::State &state, const Shop &shop);
[[nodiscard]] counter::DiscountPanel discountPanelOf(
    const Desk &desk, const sale::Sale &sale, const till::State &state, const Shop &shop);
[[nodiscard]] counter::EntryView discountEntryOf(const Desk &desk, const sale::Sale &sale, const Shop &shop);

}
