// What was changed in the catalogue as a record of the journal, for the audit trail: who did what to which products. The
// products themselves are the catalogue's.
#pragma once

#include "core/catalog/productkeeper.h"
#include "core/journal/record.h"

namespace mostrador::catalog {

[[nodiscard]] journal::Draft recordOf(const Selection &selection, const PriceChange &change, const ChangedBy &by, qint64 products);
// `last`: the change that was taken back.
[[nodiscard]] journal::Draft recordOfUndo(const LastPriceChange &last, const ChangedBy &by, qint64 products);
// One product as it is now; `before`: as it was, nothing for a new one.
[[nodiscard]] journal::Draft recordOf(const Product &product, const std::optional<Product> &before, const QString &who);
[[nodiscard]] journal::Draft recordOf(const ImportReport &report, const QString &who);

}
