#include "core/io/store/appendstatements.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::io {

using journal::JournalFailure;

Result<std::unique_ptr<AppendStatements>, JournalFailure> AppendStatements::prepare(const Database &database)
{
    const QSqlDatabase connection = database.connection();
    std::unique_ptr<AppendStatements> all(new AppendStatements{QSqlQuery(connection), QSqlQuery(connection),
        QSqlQuery(connection), QSqlQuery(connection), QSqlQuery(connection), QSqlQuery(connection),
        {QSqlQuery(connection), QSqlQuery(connection), QSqlQuery(connection)}});
    const bool done =
        all->begin.prepare(u"BEGIN IMMEDIATE"_s) &&
        all->before.prepare(u"SELECT open, ticket FROM current WHERE kind = ? AND subject = ?"_s) &&
        all->record.prepare(u"INSERT INTO record (sequence, at, kind, subject, event, state, open, ticket, hash) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s) &&
        all->current.prepare(
            u"INSERT INTO current (kind, subject, sequence, first, open, ticket) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (kind, subject) DO UPDATE SET sequence = excluded.sequence, open = excluded.open, "
            "ticket = excluded.ticket"_s) &&
        all->uses.prepare() &&
        all->head.prepare(u"UPDATE head SET sequence = ?, open = ?, ticket = ?, hash = ? WHERE only = 1"_s) &&
        all->commit.prepare(u"COMMIT"_s);
    if (done)
        return all;
    const auto failed = {&all->begin, &all->before, &all->record, &all->current, &all->head, &all->commit,
        &all->uses.named, &all->uses.insert, &all->uses.connect};
    const auto *const first =
        std::find_if(failed.begin(), failed.end(), [](const QSqlQuery *each) { return each->lastError().isValid(); });
    return failure(database.failureOf(first == failed.end() ? connection.lastError() : (*first)->lastError()));
}

Result<void, JournalFailure> run(const Database &database, QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec())
        return failure(database.failureOf(query.lastError()));
    return {};
}

}
