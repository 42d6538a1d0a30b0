// How a sale is paid: cash, QR, what is taken outside the till, and a sale that is paid in parts. The cash part comes
// last, so that it alone is rounded.
#pragma once

#include "ui/desk/desk.h"
#include "ui/history/historyview.h"

namespace mostrador::desk {

inline constexpr qsizetype mostOtherTenders = 9; // a digit each

[[nodiscard]] DeskStep openCash(Desk desk, const sale::Sale &sale, const Shop &shop);
[[nodiscard]] DeskStep payCash(Desk desk, const QString &received, const sale::Sale *sale, const Shop &shop);

// F12: how is it paid? And what a digit means there.
[[nodiscard]] DeskStep openTenders(Desk desk);
[[nodiscard]] std::optional<shell::Act> actOfTender(int digit);

[[nodiscard]] DeskStep openOthers(Desk desk, const Shop &shop);
[[nodiscard]] DeskStep chooseOther(Desk desk, int digit, const Shop &shop);
[[nodiscard]] DeskStep takeOther(Desk desk, const QString &amount, const sale::Sale *sale, const Shop &shop);

// The tender that was asked for while a QR waited, now that nobody can have paid it.
[[nodiscard]] Desk withTender(Desk desk, Layer tender, const sale::Sale &sale, const Shop &shop);

// A part of the open sale has been paid: what comes next. Only what was planned as cash: take it now.
[[nodiscard]] Desk afterPart(Desk desk, const sale::Sale &sale, const Shop &shop);
[[nodiscard]] Desk afterPlan(Desk desk, const sale::Sale &sale, const Shop &shop);

[[nodiscard]] history::Sheet tendersSheet(const sale::Sale &sale, const Shop &shop);
[[nodiscard]] history::Sheet othersSheet(const sale::Sale &sale, const Shop &shop);
[[nodiscard]] history::Sheet otherAmountSheet(const Desk &desk, const sale::Sale &sale, const Shop &shop);

}
