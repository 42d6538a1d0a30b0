#include "core/io/store/journalwriter.h"

#include "core/io/store/appendstatements.h"
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

QString pragmaOf(Durability durability)
{
    switch (durability) {
    case Durability::Synced:
        return u"PRAGMA synchronous = FULL"_s;
    case Durability::Soon:
        return u"PRAGMA synchronous = NORMAL"_s;
    }
    Q_UNREACHABLE();
}

}

JournalWriter::JournalWriter(QString path) : m_path(std::move(path))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleBeforeCheckpoint);
    connect(&m_idle, &QTimer::timeout, this, &JournalWriter::checkpoint);
}

JournalWriter::~JournalWriter() = default;

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
    m_statements.reset();
    m_durability.reset();
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
    auto done = begin(durability);
    if (done)
        done = write(drafts, at);
    if (done)
        done = run(*m_database, m_statements->commit);
    if (!done)
        return giveUp(done.error(), sequence, hash);
    if (++m_sinceCheckpoint >= recordsForcingCheckpoint)
        checkpoint();
    else if (m_sinceCheckpoint >= recordsBeforeCheckpoint)
        m_idle.start();
    return m_sequence;
}

Result<void, JournalFailure> JournalWriter::begin(Durability durability)
{
    if (!m_statements) {
        auto prepared = AppendStatements::prepare(*m_database);
        if (!prepared)
            return failure(prepared.error());
        m_statements = std::move(*prepared);
    }
    if (durability != m_durability) {
        m_durability.reset();
        if (const auto set = m_database->execute(pragmaOf(durability)); !set)
            return set;
        m_durability = durability;
    }
    return run(*m_database, m_statements->begin);
}

Recorded JournalWriter::giveUp(const JournalFailure &reason, qint64 sequence, const QByteArray &hash)
{
    m_sequence = sequence;
    m_hash = hash;
    m_statements.reset(); // one of them stands in its error
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
    const auto inserted = run(*m_database, m_statements->record,
        {record.sequence, millisecondsSinceEpoch(record.at), record.kind, record.subject, record.event, record.state, record.hash});
    if (!inserted)
        return inserted;
    return run(*m_database, m_statements->current,
        {record.kind, record.subject, record.sequence, record.sequence, draft.open ? 1 : 0, draft.ticket});
}

Result<void, JournalFailure> JournalWriter::storeHead()
{
    return run(*m_database, m_statements->head, {m_sequence, m_hash});
}

void JournalWriter::checkpoint()
{
    if (m_database && m_database->execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s))
        m_sinceCheckpoint = 0;
}

}
