// Edits of an open sale beyond its lines: discounts, notes, and taking edits back. The other edits are in sale.h; all of them are
// remembered for undo(), until money was taken.
#pragma once

#include "core/sale/sale.h"

namespace mostrador::sale {

inline constexpr int wholeSale = 0; // as the number of a line: the sale itself

// Of a line, or of the whole sale; none takes it away. DiscountTooHigh: it comes to more than `discount.allowed`, by itself or, on the
// sale, together with those of the lines.
[[nodiscard]] SaleResult giveDiscount(Sale sale, int line, std::optional<Discount> discount);

// An empty one takes it away; too long ones are cut.
[[nodiscard]] SaleResult setNote(Sale sale, int line, const QString &note);

// Takes the last edit back; at most mostUndoSteps of them.
[[nodiscard]] SaleResult undo(Sale sale);
[[nodiscard]] bool canUndo(const Sale &sale);

// The line that the last edit concerned; wholeSale: the sale itself, or there was none.
[[nodiscard]] int lastEditedLine(const Sale &sale);

}
