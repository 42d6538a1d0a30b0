// The journal in journal.sqlite, behind the port: appends go to the writer's thread and come back as events.
#pragma once

#include "core/io/store/journalwriter.h"

#include <QThread>

namespace mostrador::io {

class SqliteJournal final : public QObject, public journal::Journal
{
    Q_OBJECT
public:
    // Opens or creates the file and brings it to the present schema; waits for that.
    [[nodiscard]] static Result<std::unique_ptr<SqliteJournal>, journal::JournalFailure> open(const QString &path);
    ~SqliteJournal() override; // waits until everything handed over is written

    void append(const QList<journal::Draft> &drafts, Instant at, journal::Durability durability,
        std::function<void(journal::Recorded)> done) override;
    void findUses(const QStringList &payments, std::function<void(journal::Uses)> done) override;

private:
    explicit SqliteJournal(const QString &path);

    QThread m_thread;
    JournalWriter *m_writer = nullptr; // lives on m_thread, deleted with it
};

}
