// A sale that leaves the desk unfinished: put aside, taken up again (at once, or from a list of several), cancelled for
// a reason.
#pragma once

#include "ui/desk/desk.h"
#include "ui/history/historyview.h"

namespace mostrador::desk {

[[nodiscard]] QList<sale::Sale> heldSales(const till::State &state); // the newest first

[[nodiscard]] DeskStep hold(Desk desk, const till::State &state, const Shop &shop);
[[nodiscard]] DeskStep moveHeld(Desk desk, int step, const till::State &state);
[[nodiscard]] DeskStep touchHeld(Desk desk, int row, const till::State &state);
[[nodiscard]] DeskStep recallChosen(Desk desk, const till::State &state);

[[nodiscard]] DeskStep openCancel(Desk desk, const sale::Sale *sale, const Shop &shop);
[[nodiscard]] DeskStep chooseCancelReason(Desk desk, int digit, const till::State &state, const Shop &shop);

[[nodiscard]] history::SalesPanel heldPanel(const Desk &desk, const till::State &state, const Shop &shop, Instant providerNow);
[[nodiscard]] QList<history::Fact> cancelFacts(const sale::Sale &sale, const text::Phrasebook &words); // and what goes back
[[nodiscard]] history::Sheet cancelSheet(const sale::Sale &sale, const Shop &shop);

}
