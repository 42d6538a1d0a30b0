// The drawer's sheet as a value: opening with a float, cash in and out, the reports, and closing with a count. What is
// typed becomes an act on the drawer; whether somebody has to allow it is for the desk to say. Pure.
#pragma once

#include "core/shift/act.h"
#include "core/shift/count.h"
#include "core/till/till.h"
#include "ui/desk/shop.h"
#include "ui/history/historyview.h"
#include "ui/sale/saleview.h"

#include <optional>

namespace mostrador::drawer {

enum class Step : quint8 {
    Float,  // the drawer is closed
    Menu,
    Amount, // in or out
    Reason,
    OwnReason,
    Count,
    Review, // of the count: how much is taken out
    Report, // to read
    Closings, // of before: which one
};

inline constexpr qsizetype closingsInAPage = 8; // by digit; 9 turns the page
inline constexpr int mostClosings = 72;

struct DrawerSheet {
    Step step = Step::Menu;
    shift::MoveKind kind = shift::MoveKind::In;
    money::Money amount; // in or out
    shift::Count count;
    std::optional<shift::Report> report;
    QList<shift::Session> closings; // newest first
    qsizetype page = 0;
    QString closingsAllowedBy; // who opened their list with a PIN; empty: whoever serves has the right
    bool operator==(const DrawerSheet &) const = default;
};

enum class Elsewhere : quint8 { Nowhere, People, Lock, Away };

enum class Asks : quint8 { Nothing, Closings, Copy }; // of the past; whether somebody may is for the desk to say

// What came of a key.
struct Turnout {
    DrawerSheet sheet;
    std::optional<shift::Act> act{};
    std::optional<text::Message> message{}; // why not
    Elsewhere goes = Elsewhere::Nowhere;
    Asks asks = Asks::Nothing;
};

[[nodiscard]] DrawerSheet opened(const till::State &state);
[[nodiscard]] Turnout choose(DrawerSheet sheet, int digit, const till::State &state, const desk::Shop &shop, Instant now);
[[nodiscard]] Turnout answer(DrawerSheet sheet, const QString &text, const till::State &state, const desk::Shop &shop, Instant now);
[[nodiscard]] Turnout escape(DrawerSheet sheet, const till::State &state);
[[nodiscard]] DrawerSheet reading(shift::Report report);
[[nodiscard]] DrawerSheet withClosings(DrawerSheet sheet, QList<shift::Session> closings);
[[nodiscard]] qsizetype pagesOf(const DrawerSheet &sheet); // of closings

[[nodiscard]] history::Sheet sheetOf(
    const DrawerSheet &sheet, const till::State &state, const desk::Shop &shop, Instant now);
[[nodiscard]] counter::EntryView entryOf(const DrawerSheet &sheet, const till::State &state, const desk::Shop &shop);

// What the act is called on the sheet that asks somebody to allow it.
[[nodiscard]] QList<history::Fact> factsOf(const shift::Act &act, const till::State &state, const desk::Shop &shop);

// Said once it is done.
[[nodiscard]] text::Message doneMessage(const text::Phrasebook &words, const shift::Act &act, const till::State &state);

}
