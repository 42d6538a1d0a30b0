#include "core/io/store/sqlitejournal.h"

namespace mostrador::io {

using namespace journal;

SqliteJournal::SqliteJournal(const QString &path) : m_writer(new JournalWriter(path))
{
    m_thread.setObjectName(QStringLiteral("journal"));
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    m_thread.start();
}

SqliteJournal::~SqliteJournal()
{
    QMetaObject::invokeMethod(m_writer, [writer = m_writer] { writer->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<SqliteJournal>, JournalFailure> SqliteJournal::open(const QString &path)
{
    std::unique_ptr<SqliteJournal> journal(new SqliteJournal(path));
    Result<void, JournalFailure> opened;
    QMetaObject::invokeMethod(journal->m_writer, [&] { opened = journal->m_writer->open(); }, Qt::BlockingQueuedConnection);
    if (!opened)
        return failure(opened.error());
    return journal;
}

void SqliteJournal::append(const QList<Draft> &drafts, Instant at, Durability durability, std::function<void(Recorded)> done)
{
    QMetaObject::invokeMethod(m_writer, [this, drafts, at, durability, done = std::move(done)] {
        const Recorded recorded = m_writer->append(drafts, at, durability);
        QMetaObject::invokeMethod(this, [done, recorded] { done(recorded); }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void SqliteJournal::findUses(const QStringList &payments, std::function<void(Uses)> done)
{
    QMetaObject::invokeMethod(m_writer, [this, payments, done = std::move(done)] {
        const Uses uses = m_writer->findUses(payments);
        QMetaObject::invokeMethod(this, [done, uses] { done(uses); }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

}
