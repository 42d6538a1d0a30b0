#include "core/io/store/journalwriter.h"

#include "core/io/store/appendstatements.h"
#include "core/io/store/usedpayments.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

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

// Qt tells "no bytes" from "nothing" and hands the latter to SQLite as NULL.
QByteArray noNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

// What the newest record of a subject said before this append.
struct SubjectBefore {
    qint64 open = 0;
    qint64 ticket = 0;
};

Result<SubjectBefore, JournalFailure> subjectBefore(const Database &database, QSqlQuery &statement, const Draft &draft)
{
    if (const auto asked = run(database, statement, {draft.kind, draft.subject}); !asked)
        return failure(asked.error());
    SubjectBefore before;
    if (statement.next())
        before = {statement.value(0).toLongLong(), statement.value(1).toLongLong()};
    const auto error = statement.lastError();
    statement.finish();
    if (error.isValid())
        return failure(database.failureOf(error));
    return before;
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
    auto head = readHead(*m_database);
    if (!head)
        return failure(head.error());
    m_head = std::move(*head);
    return proveOpenSubjects(*m_database);
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

Recorded JournalWriter::append(const QList<Draft> &drafts, Instant at, Durability durability)
{
    if (!m_database || m_broken)
        return failure(JournalFailure{JournalProblem::Broken, m_path, {}});
    const JournalHead before = m_head;
    auto done = begin(durability);
    if (done)
        done = write(drafts, at);
    if (done)
        done = run(*m_database, m_statements->commit);
    if (!done)
        return giveUp(done.error(), before);
    if (++m_sinceCheckpoint >= recordsForcingCheckpoint)
        checkpoint();
    else if (m_sinceCheckpoint >= recordsBeforeCheckpoint)
        m_idle.start();
    return m_head.sequence;
}

Uses JournalWriter::findUses(const QStringList &payments) const
{
    if (!m_database || m_broken)
        return failure(JournalFailure{JournalProblem::Broken, m_path, {}});
    return io::findUses(*m_database, payments);
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

Recorded JournalWriter::giveUp(const JournalFailure &reason, const JournalHead &head)
{
    m_head = head;
    m_statements.reset(); // one of them stands in its error
    const auto rolledBack = m_database->execute(u"ROLLBACK"_s);
    // A full disk or a write protection leaves the file as it was. After any other error the pages in memory prove
    // nothing.
    const bool harmless = reason.problem == JournalProblem::DiskFull || reason.problem == JournalProblem::NotWritable;
    if (!harmless)
        m_broken = true;
    Q_UNUSED(rolledBack); // an automatic rollback has happened already where this one fails
    return failure(reason);
}

Result<void, JournalFailure> JournalWriter::write(const QList<Draft> &drafts, Instant at)
{
    for (const Draft &draft : drafts) {
        const auto before = subjectBefore(*m_database, m_statements->before, draft);
        if (!before)
            return failure(before.error());
        Record record{m_head.sequence + 1, at, draft.kind, draft.subject, noNull(draft.event), noNull(draft.state),
            draft.open, std::max(draft.ticket, before->ticket), {}};
        record.hash = chained(m_head.hash, record);
        if (const auto inserted = insert(record); !inserted)
            return inserted;
        m_head = {record.sequence, m_head.open + (record.open ? 1 : 0) - before->open,
            std::max(m_head.ticket, record.ticket), record.hash};
    }
    return storeHead();
}

Result<void, JournalFailure> JournalWriter::insert(const Record &record)
{
    const int open = record.open ? 1 : 0;
    const auto inserted = run(*m_database, m_statements->record,
        {record.sequence, millisecondsSinceEpoch(record.at), record.kind, record.subject, record.event, record.state,
            open, record.ticket, record.hash});
    if (!inserted)
        return inserted;
    const auto pointed = run(*m_database, m_statements->current,
        {record.kind, record.subject, record.sequence, record.sequence, open, record.ticket});
    if (!pointed || record.kind != u"payment")
        return pointed;
    return takeOverUses(*m_database, m_statements->uses, record.sequence);
}

Result<void, JournalFailure> JournalWriter::storeHead()
{
    return run(*m_database, m_statements->head, {m_head.sequence, m_head.open, m_head.ticket, m_head.hash});
}

void JournalWriter::checkpoint()
{
    if (m_database && m_database->execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s))
        m_sinceCheckpoint = 0;
}

}
