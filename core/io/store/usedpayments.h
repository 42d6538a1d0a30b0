// Which attempt each payment of the provider's belongs to, over everything that was ever recorded: found without reading it all, and
// proved: what is found by the record that said so, what is not found by the row before it. The facts come from the states of payments:
// what they list as paid.
#pragma once

#include "core/io/store/database.h"

#include <QSqlQuery>

namespace mostrador::io {

// The statements that take over what one record names, prepared once for a connection.
struct UseStatements {
    [[nodiscard]] bool prepare();

    QSqlQuery named;   // by a record
    QSqlQuery insert;  // where it is not known yet
    QSqlQuery connect; // the row before it to it
};

// Within the transaction that writes the record.
[[nodiscard]] Result<void, journal::JournalFailure> takeOverUses(const Database &database, UseStatements &statements, qint64 sequence);

// Damaged: the table does not say what the records say, or a row of it has gone.
[[nodiscard]] journal::Uses findUses(const Database &database, const QStringList &payments);

// Reads every record: payments that are missing from the table, are there without a record, with another attempt or out of order.
[[nodiscard]] Result<qint64, journal::JournalFailure> countStrayPayments(const Database &database);

}
