#include "core/io/store/snapshot.h"

#include "core/io/store/interruption.h"
#include "core/io/store/storedrecord.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace mostrador::io {

using journal::JournalFailure;

Result<void, JournalFailure> snapshot(
    const QString &from, const QString &to, const DatabaseKind &kind, const std::atomic<bool> &stop)
{
    const auto database = Database::open(from, OpenMode::ReadOnly, kind);
    if (!database)
        return failure(database.error());
    const Interruption interruption(*database, &stop);
    QSqlQuery query(database->connection());
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(to);
    if (!query.exec())
        return failure(database->failureOf(query.lastError()));
    return {};
}

Result<void, JournalFailure> proveCatalogue(const QString &path)
{
    const auto database = Database::open(path, OpenMode::ReadOnly, catalogueKind());
    if (!database)
        return failure(database.error());
    QSqlQuery query(database->connection());
    if (!query.exec(u"PRAGMA integrity_check(1)"_s) || !query.next())
        return failure(database->failureOf(query.lastError()));
    if (query.value(0).toString() != u"ok")
        return failure(damaged(*database, query.value(0).toString()));
    return {};
}

}
