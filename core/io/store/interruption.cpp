#include "core/io/store/interruption.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace mostrador::io {

namespace {

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

Interruption::Interruption(const Database &database, const std::atomic<bool> *stop) : m_database(database)
{
    sqlite3 *const handle = stop ? handleOf(database) : nullptr;
    if (handle)
        sqlite3_progress_handler(handle, stepsBetweenLooks, wantsToStop, const_cast<std::atomic<bool> *>(stop));
}

Interruption::~Interruption()
{
    if (sqlite3 *const handle = handleOf(m_database))
        sqlite3_progress_handler(handle, 0, nullptr, nullptr);
}

}
