// The desk beside selling: the last sales and their evidence, refunds, payments that a manager settles or confirms by
// hand, and the manager's PIN. Pure, as the rest of the desk.
#pragma once

#include "ui/desk/desk.h"
#include "ui/shell/cashierview.h"

#include <QSet>

namespace mostrador::desk {

// A row of the list: a payment to be settled, or a sale.
struct OfficeRow {
    QString key; // reference of the payment, or id of the sale
    const payment::Payment *conflict = nullptr;
    const PastSale *sale = nullptr;
};

[[nodiscard]] QList<OfficeRow> rowsOf(const Office &office, const till::State &state); // what needs somebody first
[[nodiscard]] int chosenRow(const Office &office, const till::State &state);           // −1: there is none

[[nodiscard]] bool isOffice(Layer layer);    // or behind it: the panel is not the counter's, whatever is being sold
[[nodiscard]] bool asksManager(Layer layer); // an errand is being filled in
[[nodiscard]] bool belongsToSelling(const Errand &errand); // once it is done or left, selling goes on
[[nodiscard]] DeskStep askManager(Desk desk, Errand errand, const QString &why, const Shop &shop); // for the PIN
[[nodiscard]] DeskStep openLastSales(Desk desk, const till::State &state, const Shop &shop);
[[nodiscard]] DeskStep openByHand(Desk desk, const till::State &state, const Shop &shop, Instant now);

[[nodiscard]] DeskStep openKiosk(Desk desk, const till::State &state, const Shop &shop, Instant now);
[[nodiscard]] DeskStep openProducts(Desk desk, const till::State &state, const Shop &shop); // once somebody with the right has agreed

[[nodiscard]] DeskStep choose(Desk desk, int digit, const till::State &state, const Shop &shop);
[[nodiscard]] DeskStep answer(Desk desk, const QString &text, const Shop &shop, Instant now);
[[nodiscard]] DeskStep moveChoice(Desk desk, int step, const till::State &state);
[[nodiscard]] DeskStep touchRow(Desk desk, int row, const till::State &state, const Shop &shop);
[[nodiscard]] DeskStep openChosen(Desk desk, const till::State &state, const Shop &shop);
[[nodiscard]] DeskStep escapeOffice(Desk desk);

// The keys that mean something in the list and on the evidence. Nothing: the key belongs to selling.
[[nodiscard]] std::optional<DeskStep> pressInOffice(
    Desk desk, shell::Act act, const till::State &state, const Shop &shop);

// What was read or checked outside.
[[nodiscard]] Desk withSales(Desk desk, QList<PastSale> sales, const till::State &state);
[[nodiscard]] Desk withStory(Desk desk, std::optional<PastStory> story);
[[nodiscard]] Desk atFirstStart(Desk desk); // the manager's PIN is chosen
[[nodiscard]] DeskStep pinChecked(Desk desk, bool right, const Shop &shop, Instant now, const QString &approver = {});
[[nodiscard]] DeskStep pinChosen(Desk desk, bool kept, const Shop &shop);

// The office's part of the window.
[[nodiscard]] shell::Panel officePanelOf(const Desk &desk, const till::State &state, const Shop &shop, Instant now);
[[nodiscard]] counter::EntryView officeEntryOf(const Desk &desk, const till::State &state, const Shop &shop);
[[nodiscard]] QSet<shell::Act> officeActs(const Desk &desk);

}
