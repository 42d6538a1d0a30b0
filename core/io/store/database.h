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

// A connection that belongs to the thread that opened it and is closed and forgotten with this object.
class Database
{
public:
    [[nodiscard]] static Result<Database, journal::JournalFailure> open(const QString &path, OpenMode mode);
    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&) = delete;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Result<void, journal::JournalFailure> execute(const QString &statement) const;
    [[nodiscard]] Result<qint64, journal::JournalFailure> schema() const; // its version
    // Whether the tables and indexes are those that the migrations make: a changed letter there changes what all rows
    // mean.
    [[nodiscard]] Result<bool, journal::JournalFailure> hasItsSchema() const;
    [[nodiscard]] journal::JournalFailure failureOf(const QSqlError &error) const;

private:
    Database(QString name, QString path);

    QString m_name; // in Qt's registry of connections; empty once moved from
    QString m_path;
};

}
