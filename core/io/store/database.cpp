#include "core/io/store/database.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

using journal::JournalFailure;
using journal::JournalProblem;

constexpr int pagesBeforeCheckpoint = 4000; // of a catalogue; the journal's are written when it is idle

// SQLite's result codes, by their lower byte.
JournalProblem problemOf(int code)
{
    switch (code & 0xFF) {
    case 13: // SQLITE_FULL
        return JournalProblem::DiskFull;
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return JournalProblem::NotWritable;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return JournalProblem::Damaged;
    default:
        return JournalProblem::Broken;
    }
}

Result<qint64, JournalFailure> number(const Database &database, const QString &pragma)
{
    QSqlQuery query(database.connection());
    if (!query.exec(u"PRAGMA "_s + pragma) || !query.next())
        return failure(database.failureOf(query.lastError()));
    return query.value(0).toLongLong();
}

Result<QString, JournalFailure> text(const Database &database, const QString &statement)
{
    QSqlQuery query(database.connection());
    if (!query.exec(statement) || !query.next())
        return failure(database.failureOf(query.lastError()));
    return query.value(0).toString();
}

// The statements of one migration, without its comments: the driver takes one at a time, and a comment is none.
Result<QStringList, JournalFailure> statementsOf(const Database &database, int schema)
{
    QFile file(u":/sql/%1_%2.sql"_s.arg(schema, 3, 10, QChar(u'0')).arg(database.kind().script));
    if (!file.open(QIODevice::ReadOnly))
        return failure(JournalFailure{JournalProblem::Damaged, database.path(), file.fileName()});
    QString script = QString::fromUtf8(file.readAll());
    script.remove(QRegularExpression(u"--[^\n]*"_s));
    QStringList statements;
    for (const QString &statement : script.split(u';', Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
    }
    return statements;
}

Result<void, JournalFailure> migrate(const Database &database, int schema)
{
    const auto statements = statementsOf(database, schema);
    if (!statements)
        return failure(statements.error());
    auto done = database.execute(u"BEGIN IMMEDIATE"_s);
    for (const QString &statement : *statements) {
        if (done)
            done = database.execute(statement);
    }
    if (done)
        done = database.execute(u"PRAGMA user_version = %1"_s.arg(schema));
    if (done)
        done = database.execute(u"PRAGMA application_id = %1"_s.arg(database.kind().applicationId));
    if (done)
        done = database.execute(u"COMMIT"_s);
    return done;
}

// A file of another program is not ours to change, nor is what stands in it a sale. Answers with the version of the
// schema; 0: empty.
Result<qint64, JournalFailure> identify(const Database &database)
{
    const auto schema = number(database, u"user_version"_s);
    if (!schema)
        return failure(schema.error());
    const auto id = number(database, u"application_id"_s);
    if (!id)
        return failure(id.error());
    if (*schema < 0 || *id != (*schema == 0 ? 0 : database.kind().applicationId))
        return failure(JournalFailure{JournalProblem::Damaged, database.path(), u"application_id %1"_s.arg(*id)});
    return *schema;
}

// Without it SQLite looks for a row among the rubbish of a page that counts more cells than it has, and finds nothing: the
// till would start without a payment that waits, and not know that its disk has a fault.
Result<void, JournalFailure> distrustPages(const Database &database)
{
    return database.execute(u"PRAGMA cell_size_check = ON"_s);
}

// A journal is written at its end and read where something is open: more pages than these are kept for nothing, and memory
// grows with the day.
constexpr int journalCache = 512; // KiB; SQLite's own is 2000 for each connection

Result<void, JournalFailure> boundCache(const Database &database)
{
    if (!database.kind().holdsMoney)
        return {};
    return database.execute(u"PRAGMA cache_size = -%1"_s.arg(journalCache));
}

Result<void, JournalFailure> prepareReading(const Database &database)
{
    if (const auto set = distrustPages(database).and_then([&] { return boundCache(database); }); !set)
        return set;
    const auto schema = identify(database);
    if (!schema)
        return failure(schema.error());
    if (*schema == 0) // its writer is about to fill it, or was cut off before it could
        return failure(JournalFailure{JournalProblem::Broken, database.path(), u"empty"_s});
    return {};
}

// SQLite counts its memory under one lock for all connections: a look-up for a sale then waits whenever the thread that
// imports has been put to sleep with the lock in its hand. Nobody asks for the figures. It has to be said before the first
// connection; afterwards SQLite refuses, and only that wait comes back.
void withoutSharedFigures()
{
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(once);
}

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

// Before SQLite sees it: the files that it puts beside a database get the permissions that the database has then.
void createPrivate(const QString &path)
{
    QFile file(path);
    (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly); // where this fails, SQLite says why
}

Result<void, JournalFailure> prepareWriting(const Database &database)
{
    if (const auto set = distrustPages(database).and_then([&] { return boundCache(database); }); !set)
        return set;
    const auto schema = identify(database);
    if (!schema)
        return failure(schema.error());
    if (*schema > database.kind().newestSchema)
        return failure(JournalFailure{JournalProblem::TooNew, database.path(), QString::number(*schema)});
    const bool money = database.kind().holdsMoney;
    const auto mode = text(database, u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return failure(mode.error());
    for (const QString &pragma :
        {money ? u"synchronous = FULL"_s : u"synchronous = NORMAL"_s,
            u"wal_autocheckpoint = %1"_s.arg(money ? 0 : pagesBeforeCheckpoint), u"foreign_keys = ON"_s,
            u"trusted_schema = OFF"_s}) {
        if (const auto set = database.execute(u"PRAGMA "_s + pragma); !set)
            return set;
    }
    for (int next = static_cast<int>(*schema) + 1; next <= database.kind().newestSchema; ++next) {
        if (const auto migrated = migrate(database, next); !migrated)
            return migrated;
    }
    const bool durable = *mode == u"wal" && number(database, u"synchronous"_s).value_or(0) >= (money ? 2 : 1) &&
                         number(database, u"foreign_keys"_s).value_or(0) == 1 &&
                         number(database, u"trusted_schema"_s).value_or(1) == 0;
    if (!durable)
        return failure(JournalFailure{JournalProblem::NotDurable, database.path(), *mode});
    return {};
}

}

DatabaseKind journalKind()
{
    return {u"journal"_s, 2, 0x4D4F5354, true}; // "MOST"
}

DatabaseKind catalogueKind()
{
    return {u"catalogue"_s, 2, 0x4D4F4341, false}; // "MOCA"
}

Database::Database(QString name, QString path, DatabaseKind kind)
    : m_name(std::move(name)), m_path(std::move(path)), m_kind(std::move(kind))
{
}

Database::Database(Database &&other) noexcept
    : m_name(std::exchange(other.m_name, {})), m_path(std::move(other.m_path)), m_kind(std::move(other.m_kind))
{
}

Database::~Database()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

JournalFailure Database::failureOf(const QSqlError &error) const
{
    return {problemOf(error.nativeErrorCode().toInt()), m_path, error.text()};
}

Result<void, JournalFailure> Database::execute(const QString &statement) const
{
    QSqlQuery query(connection());
    if (!query.exec(statement))
        return failure(failureOf(query.lastError()));
    return {};
}

Result<Database, JournalFailure> Database::open(const QString &path, OpenMode mode, DatabaseKind kind)
{
    withoutSharedFigures();
    Database database(QUuid::createUuid().toString(), path, std::move(kind));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_name);
    connection.setDatabaseName(path);
    const bool readOnly = mode == OpenMode::ReadOnly;
    connection.setConnectOptions(
        readOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!readOnly)
        createPrivate(path);
    if (!connection.open())
        return failure(database.failureOf(connection.lastError()));
    if (const auto prepared = readOnly ? prepareReading(database) : prepareWriting(database); !prepared)
        return failure(prepared.error());
    if (readOnly)
        return database;
    QFile::setPermissions(path, ownerOnly);
    return database;
}

Result<qint64, JournalFailure> Database::schema() const
{
    return number(*this, u"user_version"_s);
}

Result<bool, JournalFailure> Database::hasItsSchema() const
{
    const auto schema = identify(*this);
    if (!schema)
        return failure(schema.error());
    if (*schema > m_kind.newestSchema)
        return true; // a newer one is not known here
    QStringList expected;
    for (int each = 1; each <= *schema; ++each) {
        const auto statements = statementsOf(*this, each);
        if (!statements)
            return failure(statements.error());
        expected += statements->filter(QRegularExpression(u"^CREATE "_s));
    }
    QStringList found;
    QSqlQuery query(connection());
    if (!query.exec(u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"_s))
        return failure(failureOf(query.lastError()));
    while (query.next())
        found.append(query.value(0).toString());
    expected.sort();
    found.sort();
    return found == expected;
}

}
