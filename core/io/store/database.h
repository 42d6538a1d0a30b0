// The one place that makes SQLite connections: opened, checked and brought to the present schema before anybody sees
// them. Source: SQLite: wal.html, pragma.html (synchronous), howtocorrupt.html.
#pragma once

#include "core/base/result.h"
#include "core/journal/journal.h"

#include <QString>

class QSqlDatabase;
class QSqlError;

namespace mostrador::io {

enum class OpenMode { ReadWrite, ReadOnly };

// What a file holds, and what it promises.
struct DatabaseKind {
    QString script; // resources/sql/NNN_<script>.sql
    int newestSchema = 1;
    int applicationId = 0;
    bool holdsMoney = true; // every commit is on the disk before it is answered
};
[[nodiscard]] DatabaseKind journalKind();
[[nodiscard]] DatabaseKind catalogueKind();

// A connection that belongs to the thread that opened it and is closed and forgotten with this object.
class Database
{
public:
    [[nodiscard]] static Result<Database, journal::JournalFailure> open(
        const QString &path, OpenMode mode, DatabaseKind kind = journalKind());
    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const DatabaseKind &kind() const { return m_kind; }
    [[nodiscard]] Result<void, journal::JournalFailure> execute(const QString &statement) const;
    [[nodiscard]] Result<qint64, journal::JournalFailure> schema() const; // its version
    // Whether the tables and indexes are those that the migrations make: a changed letter there changes what all rows
    // mean.
    [[nodiscard]] Result<bool, journal::JournalFailure> hasItsSchema() const;
    [[nodiscard]] journal::JournalFailure failureOf(const QSqlError &error) const;

private:
    Database(QString name, QString path, DatabaseKind kind);

    QString m_name; // in Qt's registry of connections; empty once moved from
    QString m_path;
    DatabaseKind m_kind;
};

}
