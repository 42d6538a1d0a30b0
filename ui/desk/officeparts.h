// The parts of the office's panels: the list and the evidence, and what has to be filled in for somebody's word. Internal
// to ui/desk.
#pragma once

#include "ui/desk/desk.h"
#include "ui/history/historyview.h"
#include "ui/sale/saleview.h"

namespace mostrador::desk {

[[nodiscard]] history::SalesPanel salesPanel(const Desk &desk, const till::State &state, const Shop &shop);
[[nodiscard]] history::Sheet evidenceSheet(const Desk &desk, const Shop &shop);

// A payment with its operations and what was decided about it.
[[nodiscard]] QList<history::Fact> paymentFacts(const text::Phrasebook &words, const payment::Payment &payment);
[[nodiscard]] QList<history::Fact> approvalFacts(const text::Phrasebook &words, const people::Approval &approval);

[[nodiscard]] history::Sheet errandSheet(const Desk &desk, const till::State &state, const Shop &shop);
[[nodiscard]] counter::EntryView errandEntry(const Desk &desk, const Shop &shop);

}
