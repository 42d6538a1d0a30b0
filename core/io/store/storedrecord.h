// Rows of the table of records as they lie in the file, read so exactly that no changed byte can pass for the one that
// was written.
#pragma once

#include "core/io/store/database.h"

#include <QList>
#include <QVariantList>

#include <optional>

class QSqlQuery;

namespace mostrador::io {

// The columns that recordFrom() reads, of the table `record` under the name r.
[[nodiscard]] QString recordColumns();

// Nothing where a column holds what no writer puts there: bytes that are not UTF-8, or `open` as neither 0 nor 1.
[[nodiscard]] std::optional<journal::Record> recordFrom(const QSqlQuery &query);

// Beginnings of statements for provenRecords(): records as r, or the newest record of each subject with its row of
// `current` as c.
[[nodiscard]] QString selectRecords();
[[nodiscard]] QString selectCurrents(const QString &indexedBy = {});
// The same from any rows that lead to a record r: `fits` says whether the row says what the records say.
[[nodiscard]] QString selectProven(const QString &fits, const QString &from);

// Each has been compared with its own hash, and a row of `current` with the records; the first that does not fit ends
// it as Damaged.
[[nodiscard]] Result<QList<journal::Record>, journal::JournalFailure> provenRecords(
    const Database &database, const QString &statement, const QVariantList &values = {});

[[nodiscard]] journal::JournalFailure damaged(const Database &database, const QString &where);

}
