#include "core/io/store/snapshot.h"

#include "core/io/store/storedrecord.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

using journal::JournalFailure;

constexpr int stepsBetweenLooks = 20'000; // of SQLite's machine: some milliseconds

int wantsToStop(void *stop)
{
    return static_cast<const std::atomic<bool> *>(stop)->load() ? 1 : 0;
}

sqlite3 *handleOf(const Database &database)
{
    const QVariant handle = database.connection().driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

}

Result<void, JournalFailure> snapshot(
    const QString &from, const QString &to, const DatabaseKind &kind, const std::atomic<bool> &stop)
{
    const auto database = Database::open(from, OpenMode::ReadOnly, kind);
    if (!database)
        return failure(database.error());
    if (sqlite3 *const handle = handleOf(*database))
        sqlite3_progress_handler(handle, stepsBetweenLooks, wantsToStop, const_cast<std::atomic<bool> *>(&stop));
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
