// The one connection that writes and checkpoints the journal, on its own thread: a shop's disk may take ten
// milliseconds to sync, and Debian's SQLite must never see two writers (its WAL-reset bug).
#pragma once

#include "core/io/store/journalhead.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace mostrador::io {

struct AppendStatements;

class JournalWriter final : public QObject
{
    Q_OBJECT
public:
    explicit JournalWriter(QString path);
    ~JournalWriter() override;

    // All of these run on the writer's thread.
    [[nodiscard]] Result<void, journal::JournalFailure> open();
    [[nodiscard]] journal::Recorded append(
        const QList<journal::Draft> &drafts, Instant at, journal::Durability durability);
    [[nodiscard]] journal::Uses findUses(const QStringList &payments) const;
    void close();

private:
    [[nodiscard]] Result<void, journal::JournalFailure> begin(journal::Durability durability);
    [[nodiscard]] Result<void, journal::JournalFailure> write(const QList<journal::Draft> &drafts, Instant at);
    [[nodiscard]] Result<void, journal::JournalFailure> insert(const journal::Record &record);
    [[nodiscard]] Result<void, journal::JournalFailure> storeHead();
    [[nodiscard]] journal::Recorded giveUp(const journal::JournalFailure &failure, const JournalHead &head);
    void checkpoint();

    QString m_path;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AppendStatements> m_statements;  // of m_database; none: to be prepared
    std::optional<journal::Durability> m_durability; // as the connection has it now
    JournalHead m_head;
    bool m_broken =
        false; // after an error of the disk nothing may be written before a new start has read everything again
    int m_sinceCheckpoint = 0;
    QTimer m_idle{this};
};

}
