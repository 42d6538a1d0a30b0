// The sheet of people as a value, for managers: who is here, somebody new, another role, a new PIN, somebody who leaves.
// Pure: what is decided goes out as a change; the PIN goes to its keeper and nowhere else.
#pragma once

#include "core/till/till.h"
#include "ui/desk/shop.h"
#include "ui/history/historyview.h"
#include "ui/sale/saleview.h"

#include <optional>
#include <variant>

namespace mostrador::staff {

enum class Step : quint8 { List, Person, Name, Role, Pin, PinAgain };

struct PeopleSheet {
    Step step = Step::List;
    int row = 0;       // of the list: 0 adds somebody
    QString person;    // id; empty: somebody new
    QString name;      // of somebody new
    people::Role role = people::Role::Cashier;
    QString pin;       // as typed the first time
    QString allowedBy; // the manager who opened the sheet
    bool operator==(const PeopleSheet &) const = default;
};

struct WithPin { // the change is made once the PIN has been kept
    people::Change change;
    QString pin;
};

struct Turnout {
    PeopleSheet sheet;
    std::variant<std::monostate, people::Change, WithPin> wants{};
    std::optional<text::Message> message{}; // why not
    bool leaves = false;
};

[[nodiscard]] PeopleSheet opened(const QString &allowedBy);
[[nodiscard]] PeopleSheet moved(PeopleSheet sheet, int step, const till::State &state);
[[nodiscard]] Turnout openRow(PeopleSheet sheet, const till::State &state);
[[nodiscard]] Turnout choose(PeopleSheet sheet, int digit, const till::State &state);
[[nodiscard]] Turnout answer(PeopleSheet sheet, const QString &text, const till::State &state, const desk::Shop &shop);
[[nodiscard]] Turnout escape(PeopleSheet sheet);

// What became of the PIN.
[[nodiscard]] Turnout pinGiven(PeopleSheet sheet, people::PinGiven given, const desk::Shop &shop);

// Those who are here first, by name.
[[nodiscard]] QList<people::Person> listed(const till::State &state);

[[nodiscard]] std::variant<history::SalesPanel, history::Sheet> panelOf(
    const PeopleSheet &sheet, const till::State &state, const desk::Shop &shop);
[[nodiscard]] counter::EntryView entryOf(const PeopleSheet &sheet, const desk::Shop &shop);

}
