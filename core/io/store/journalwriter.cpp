#include "core/io/store/journalwriter.h"

#include "core/journal/chain.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

using namespace journal;

constexpr int idleBeforeCheckpoint = 300; // ms without a record
constexpr int recordsBeforeCheckpoint = 50;
constexpr int recordsForcingCheckpoint = 1000;

void bindAll(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
}

}

JournalWriter::JournalWriter(QString path) : m_path(std::move(path))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleBeforeCheckpoint);
    connect(&m_idle, &QTimer::timeout, this, &JournalWriter::checkpoint);
}

Result<void, JournalFailure> JournalWriter::open()
{
    auto opened = Database::open(m_path, OpenMode::ReadWrite);
    if (!opened)
        return failure(opened.error());
    m_database = std::make_unique<Database>(std::move(*opened));
    return loadHead();
}

void JournalWriter::close()
{
    if (m_database && !m_broken)
        checkpoint();
    m_idle.stop();
    m_database.reset();
}

Result<void, JournalFailure> JournalWriter::loadHead()
{
    QSqlQuery query(m_database->connection());
    if (!query.exec(u"SELECT sequence, hash FROM head WHERE only = 1"_s) || !query.next())
        return failure(JournalFailure{JournalProblem::Damaged, m_path, query.lastError().text()});
    m_sequence = query.value(0).toLongLong();
    m_hash = query.value(1).toByteArray();
    const bool startsRight = query.exec(u"SELECT coalesce(max(sequence), 0) FROM record"_s) && query.next();
    if (!startsRight || query.value(0).toLongLong() != m_sequence || m_hash.size() != hashSize)
        return failure(JournalFailure{JournalProblem::Damaged, m_path, u"head"_s});
    return {};
}

Recorded JournalWriter::append(const QList<Draft> &drafts, Instant at, Durability durability)
{
    if (!m_database || m_broken)
        return failure(JournalFailure{JournalProblem::Broken, m_path, {}});
    const qint64 sequence = m_sequence;
    const QByteArray hash = m_hash;
    const bool soon = durability == Durability::Soon;
    auto done = m_database->execute(soon ? u"PRAGMA synchronous = NORMAL"_s : u"PRAGMA synchronous = FULL"_s);
    if (done)
        done = m_database->execute(u"BEGIN IMMEDIATE"_s);
    if (!done)
        return giveUp(done.error(), sequence, hash);
    done = write(drafts, at);
    if (done)
        done = m_database->execute(u"COMMIT"_s);
    if (!done)
        return giveUp(done.error(), sequence, hash);
    if (++m_sinceCheckpoint >= recordsForcingCheckpoint)
        checkpoint();
    else if (m_sinceCheckpoint >= recordsBeforeCheckpoint)
        m_idle.start();
    return m_sequence;
}

Recorded JournalWriter::giveUp(const JournalFailure &reason, qint64 sequence, const QByteArray &hash)
{
    m_sequence = sequence;
    m_hash = hash;
    const auto rolledBack = m_database->execute(u"ROLLBACK"_s);
    // A full disk or a write protection leaves the file as it was. After any other error the pages in memory prove nothing.
    const bool harmless = reason.problem == JournalProblem::DiskFull || reason.problem == JournalProblem::NotWritable;
    if (!harmless)
        m_broken = true;
    Q_UNUSED(rolledBack); // an automatic rollback has happened already where this one fails
    return failure(reason);
}

Result<void, JournalFailure> JournalWriter::write(const QList<Draft> &drafts, Instant at)
{
    for (const Draft &draft : drafts) {
        Record record{m_sequence + 1, at, draft.kind, draft.subject, draft.event, draft.state, {}};
        record.hash = chained(m_hash, record);
        if (const auto inserted = insert(record, draft); !inserted)
            return inserted;
        m_sequence = record.sequence;
        m_hash = record.hash;
    }
    return storeHead();
}

Result<void, JournalFailure> JournalWriter::insert(const Record &record, const Draft &draft)
{
    QSqlQuery query(m_database->connection());
    query.prepare(u"INSERT INTO record (sequence, at, kind, subject, event, state, hash) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    bindAll(query, {record.sequence, millisecondsSinceEpoch(record.at), record.kind, record.subject, record.event, record.state, record.hash});
    if (!query.exec())
        return failure(m_database->failureOf(query.lastError()));
    query.prepare(u"INSERT INTO current (kind, subject, sequence, first, open, ticket) VALUES (?, ?, ?, ?, ?, ?) "
                  "ON CONFLICT (kind, subject) DO UPDATE SET sequence = excluded.sequence, open = excluded.open, "
                  "ticket = max(ticket, excluded.ticket)"_s); // whoever comes late may not know the ticket any more
    bindAll(query, {record.kind, record.subject, record.sequence, record.sequence, draft.open ? 1 : 0, draft.ticket});
    if (!query.exec())
        return failure(m_database->failureOf(query.lastError()));
    return {};
}

Result<void, JournalFailure> JournalWriter::storeHead()
{
    QSqlQuery query(m_database->connection());
    query.prepare(u"UPDATE head SET sequence = ?, hash = ? WHERE only = 1"_s);
    bindAll(query, {m_sequence, m_hash});
    if (!query.exec())
        return failure(m_database->failureOf(query.lastError()));
    return {};
}

void JournalWriter::checkpoint()
{
    if (m_database && m_database->execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s))
        m_sinceCheckpoint = 0;
}

}
