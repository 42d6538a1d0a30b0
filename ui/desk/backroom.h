// The two sheets behind the counter, on the desk: the drawer and the people. What they decide goes to the till at once,
// or first to somebody who may allow it. Pure.
#pragma once

#include "ui/desk/desk.h"
#include "ui/shell/cashierview.h"

namespace mostrador::desk {

[[nodiscard]] bool isBackroom(Layer layer);

[[nodiscard]] DeskStep openDrawerSheet(Desk desk, const till::State &state, const Shop &shop);
[[nodiscard]] DeskStep openPeople(Desk desk, const till::State &state, const Shop &shop);

[[nodiscard]] DeskStep chooseInBackroom(Desk desk, int digit, const till::State &state, const Shop &shop, Instant now);
[[nodiscard]] DeskStep answerInBackroom(
    Desk desk, const QString &text, const till::State &state, const Shop &shop, Instant now);
[[nodiscard]] DeskStep escapeBackroom(Desk desk, const till::State &state);
[[nodiscard]] DeskStep movePerson(Desk desk, int step, const till::State &state);
[[nodiscard]] DeskStep touchPerson(Desk desk, int row, const till::State &state);
[[nodiscard]] DeskStep openPerson(Desk desk, const till::State &state);

[[nodiscard]] DeskStep printReport(Desk desk, const till::State &state, const Shop &shop); // the one being read

// Somebody has allowed it.
[[nodiscard]] DeskStep allowedDrawer(Desk desk, const DrawerErrand &errand);
[[nodiscard]] DeskStep allowedClosings(Desk desk, drawer::Asks asks, const Shop &shop);
[[nodiscard]] DeskStep allowedPeople(Desk desk, const Shop &shop);

[[nodiscard]] DeskStep pinWasGiven(Desk desk, people::PinGiven given, const Shop &shop);
[[nodiscard]] Desk withClosings(Desk desk, QList<shift::Session> closings);
[[nodiscard]] DeskStep drawerActed(Desk desk, const shift::Act &act, const till::State &state, const Shop &shop, Instant now);

[[nodiscard]] shell::Panel backroomPanelOf(const Desk &desk, const till::State &state, const Shop &shop, Instant now);
[[nodiscard]] counter::EntryView backroomEntryOf(const Desk &desk, const till::State &state, const Shop &shop);

}
