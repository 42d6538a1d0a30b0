#include "core/io/store/journalreader.h"

#include "core/io/store/interruption.h"
#include "core/io/store/journalhead.h"
#include "core/io/store/storedrecord.h"
#include "core/io/store/usedpayments.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::io {

using namespace journal;

namespace {

constexpr qint64 recordsBetweenWords = 200;
constexpr int chainPercent = 70; // of the time that the whole check takes, about
constexpr int partPercent = 10;  // each of the other three

bool isStopped(const CheckWatch &watch)
{
    return watch.stop && *watch.stop;
}

void tell(const CheckWatch &watch, int percent)
{
    if (watch.progress)
        watch.progress(percent);
}

}

Result<JournalReader, JournalFailure> JournalReader::open(const QString &path)
{
    auto database = Database::open(path, OpenMode::ReadOnly);
    if (!database)
        return failure(database.error());
    return JournalReader(std::move(*database));
}

JournalReader::Read<QList<Current>> JournalReader::currents(const QString &statement, const QVariantList &values) const
{
    auto found = provenRecords(m_database, statement, values);
    if (!found)
        return failure(found.error());
    QList<Current> all;
    for (Record &record : *found)
        all.append({record.kind, record.subject, record.sequence, std::move(record.state)});
    return all;
}

JournalReader::Read<qint64> JournalReader::number(const QString &statement) const
{
    QSqlQuery query(m_database.connection());
    if (!query.exec(statement) || !query.next())
        return failure(m_database.failureOf(query.lastError()));
    return query.value(0).toLongLong();
}

JournalReader::Read<QList<Current>> JournalReader::open(const QString &kind, bool onlyOpen, int most) const
{
    // Few are open: left to itself SQLite walks along everything that ever was, and a start would take longer every
    // day.
    const QString which = onlyOpen
                              ? selectCurrents(u"INDEXED BY current_open"_s) + u"WHERE c.kind = ? AND c.open = 1 "_s
                              : selectCurrents() + u"WHERE c.kind = ? "_s;
    return currents(which + u"ORDER BY c.first LIMIT ?"_s, {kind, most});
}

JournalReader::Read<QList<Current>> JournalReader::newest(const QString &kind, int most) const
{
    return currents(selectCurrents() + u"WHERE c.kind = ? ORDER BY c.first DESC LIMIT ?"_s, {kind, most});
}

JournalReader::Read<std::optional<Current>> JournalReader::bySubject(const QString &kind, const QString &subject) const
{
    auto found = currents(selectCurrents() + u"WHERE c.kind = ? AND c.subject = ?"_s, {kind, subject});
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->takeFirst());
}

JournalReader::Read<QList<Current>> JournalReader::byTicket(const QString &kind, qint64 ticket) const
{
    return currents(
        selectCurrents() + u"WHERE c.kind = ? AND c.ticket = ? AND c.ticket > 0 ORDER BY c.first"_s, {kind, ticket});
}

JournalReader::Read<QList<Record>> JournalReader::history(const QString &subject, int most) const
{
    return provenRecords(
        m_database, selectRecords() + u"WHERE r.subject = ? ORDER BY r.sequence LIMIT ?"_s, {subject, most});
}

JournalReader::Read<QList<Record>> JournalReader::recent(int most) const
{
    return provenRecords(m_database, selectRecords() + u"ORDER BY r.sequence DESC LIMIT ?"_s, {most});
}

JournalReader::Read<JournalHead> JournalReader::head() const
{
    return readHead(m_database);
}

JournalReader::Read<qint64> JournalReader::lastTicket() const
{
    return number(u"SELECT ticket FROM head WHERE only = 1"_s);
}

JournalReader::Read<JournalCheck> JournalReader::check(const CheckWatch &watch) const
{
    const Interruption interruption(m_database, watch.stop);
    // One snapshot for all questions: the till may be writing meanwhile.
    if (const auto begun = m_database.execute(u"BEGIN"_s); !begun)
        return failure(begun.error());
    auto result = checkSnapshot(watch);
    if (const auto ended = m_database.execute(u"COMMIT"_s); !ended && !isStopped(watch))
        return failure(ended.error());
    if (!isStopped(watch))
        return result;
    JournalCheck stopped;
    stopped.wasStopped = true;
    return stopped;
}

JournalReader::Read<JournalCheck> JournalReader::checkSnapshot(const CheckWatch &watch) const
{
    JournalCheck result;
    if (const auto checked = checkChain(result, watch); !checked)
        return failure(checked.error());
    int percent = chainPercent;
    for (const auto part : {&JournalReader::checkHead, &JournalReader::checkPayments, &JournalReader::checkFile}) {
        if (const auto checked = (this->*part)(result); !checked)
            return failure(checked.error());
        percent += partPercent;
        tell(watch, percent);
    }
    return result;
}

JournalReader::Read<void> JournalReader::checkChain(JournalCheck &result, const CheckWatch &watch) const
{
    const auto all = number(u"SELECT coalesce(max(sequence), 0) FROM record"_s);
    if (!all)
        return failure(all.error());
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT "_s + recordColumns() + u" FROM record r ORDER BY r.sequence"_s))
        return failure(m_database.failureOf(query.lastError()));
    ChainCheck chain;
    while (!result.chainBreak && !isStopped(watch) && query.next()) {
        const auto record = recordFrom(query);
        result.chainBreak = record ? chain.follow(*record) : ChainBreak{ChainFault::HashDiffers, chain.length() + 1};
        if (chain.length() % recordsBetweenWords == 0)
            tell(watch, static_cast<int>(std::min<qint64>(chain.length() * chainPercent / std::max<qint64>(*all, 1), chainPercent)));
    }
    if (query.lastError().isValid())
        return failure(m_database.failureOf(query.lastError()));
    result.records = chain.length();
    result.head = chain.head();
    return {};
}

JournalReader::Read<void> JournalReader::checkHead(JournalCheck &result) const
{
    const auto tail = number(
        u"SELECT abs(coalesce((SELECT sequence FROM head), 0) - (SELECT coalesce(max(sequence), 0) FROM record))"_s);
    const auto heads = number(u"SELECT count(*) FROM head"_s);
    const auto strays = number(
        u"SELECT (SELECT count(*) FROM (SELECT kind, subject, max(sequence) AS newest, min(sequence) AS first FROM "
        u"record GROUP BY kind, subject) AS s "
        "JOIN record r ON r.sequence = s.newest LEFT JOIN current c ON c.kind = s.kind AND c.subject = s.subject "
        "WHERE c.sequence IS NOT s.newest OR c.first IS NOT s.first OR c.open IS NOT r.open OR c.ticket IS NOT "
        "r.ticket) "
        "+ (SELECT count(*) FROM current c LEFT JOIN record r ON r.sequence = c.sequence WHERE r.subject IS NOT c.subject OR r.kind IS NOT c.kind)"_s);
    for (const auto *each : {&tail, &heads, &strays}) {
        if (!*each)
            return failure(each->error());
    }
    const auto head = readHead(m_database);
    if (!head && head.error().problem != JournalProblem::Damaged)
        return failure(head.error());
    result.missingTail = *tail;
    result.headFits = head.has_value() && *heads == 1;
    result.strayStates = *strays;
    return {};
}

JournalReader::Read<void> JournalReader::checkPayments(JournalCheck &result) const
{
    const auto strays = countStrayPayments(m_database);
    if (!strays)
        return failure(strays.error());
    result.strayPayments = *strays;
    return {};
}

// Pages, indexes, types and constraints: what no statement about the content would see.
JournalReader::Read<void> JournalReader::checkFile(JournalCheck &result) const
{
    const auto schema = m_database.hasItsSchema();
    if (!schema)
        return failure(schema.error());
    if (!*schema)
        result.fileFault = u"schema"_s;
    QSqlQuery query(m_database.connection());
    if (!query.exec(u"PRAGMA integrity_check(1)"_s) || !query.next())
        return failure(m_database.failureOf(query.lastError()));
    const QString said = query.value(0).toString();
    if (said != u"ok")
        result.fileFault = said;
    return {};
}

}
