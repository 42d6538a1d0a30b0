// The statements of one append, prepared once for a connection: to prepare them anew takes as long as to run them.
#pragma once

#include "core/io/store/database.h"
#include "core/io/store/usedpayments.h"

#include <QSqlQuery>

#include <memory>

namespace mostrador::io {

struct AppendStatements {
    [[nodiscard]] static Result<std::unique_ptr<AppendStatements>, journal::JournalFailure> prepare(
        const Database &database);

    QSqlQuery begin;
    QSqlQuery before;
    QSqlQuery record;
    QSqlQuery current;
    QSqlQuery head;
    QSqlQuery commit;
    UseStatements uses;
};

// With its values in order. After a failure none of these statements is to be used again.
[[nodiscard]] Result<void, journal::JournalFailure> run(
    const Database &database, QSqlQuery &statement, const QVariantList &values = {});

}
