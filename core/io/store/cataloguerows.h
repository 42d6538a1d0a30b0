// Rows of the catalogue's tables as products. A rank is at once the key of a product and its place in every list: what
// is sold before what is put away, then the more popular, then in the order in which they came. So a list is read in
// the order of its key and never sorted. Source: SQLite: fts5.html §4.4 (rows come by rowid); measured: to rank a
// prefix query of a million products takes 300 ms, to read it in order 31 µs.
#pragma once

#include "core/catalog/product.h"

#include <QVariantList>

class QSqlQuery;

namespace mostrador::io {

inline constexpr qint64 firstPutAway = qint64(1) << 62;

[[nodiscard]] qint64 rankOf(const catalog::Product &product, qint64 serial);
[[nodiscard]] qint64 serialOf(qint64 rank);

// A statement for one of the two slots, whose digit stands where '#' is.
[[nodiscard]] QString forSlot(QStringView statement, int slot);

// The columns that productFrom() and tileFrom() read, of product_# under the name p.
[[nodiscard]] QString productColumns();
[[nodiscard]] QString tileColumns();
[[nodiscard]] catalog::Product productFrom(const QSqlQuery &query, money::Currency currency);
[[nodiscard]] catalog::Product tileFrom(const QSqlQuery &query, money::Currency currency);

// The values of a row of product_#, in the order of its columns.
[[nodiscard]] QString insertProduct();
[[nodiscard]] QVariantList rowValues(const catalog::Product &product, qint64 rank, qint64 seen);

// What of a product is indexed: one that has no name yet is found by its code.
[[nodiscard]] QString indexedWordsOf(const catalog::Product &product);

}
