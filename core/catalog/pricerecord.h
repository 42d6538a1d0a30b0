// Prices of many products changed, or given back, as a record of the journal: who did what to how many, for the audit
// trail. The prices themselves are the catalogue's.
#pragma once

#include "core/catalog/productkeeper.h"
#include "core/journal/record.h"

namespace mostrador::catalog {

[[nodiscard]] journal::Draft recordOf(const Selection &selection, const PriceChange &change, const ChangedBy &by, qint64 products);
// `last`: the change that was taken back.
[[nodiscard]] journal::Draft recordOfUndo(const LastPriceChange &last, const ChangedBy &by, qint64 products);

}
