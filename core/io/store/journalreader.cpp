#include "core/io/store/journalreader.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace mostrador::io {

using namespace journal;

namespace {

Record recordOf(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), instantFromMilliseconds(query.value(1).toLongLong()), query.value(2).toString(),
        query.value(3).toString(), query.value(4).toByteArray(), query.value(5).toByteArray(), query.value(6).toByteArray()};
}

constexpr auto currentColumns = "SELECT c.kind, c.subject, c.sequence, r.state FROM current c JOIN record r ON r.sequence = c.sequence "_L1;
// Few are open: left to itself SQLite walks along everything that ever was, and a start would take longer every day.
constexpr auto openColumns = "SELECT c.kind, c.subject, c.sequence, r.state FROM current c INDEXED BY current_open JOIN record r ON r.sequence = c.sequence "_L1;
constexpr auto recordColumns = "SELECT sequence, at, kind, subject, event, state, hash FROM record "_L1;

}

Result<JournalReader, JournalFailure> JournalReader::open(const QString &path)
{
    auto database = Database::open(path, OpenMode::ReadOnly);
    if (!database)
        return failure(database.error());
    return JournalReader(std::move(*database));
}

JournalReader::Read<QList<Current>> JournalReader::select(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failure(m_database.failureOf(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(m_database.failureOf(query.lastError()));
    QList<Current> found;
    while (query.next())
        found.append({query.value(0).toString(), query.value(1).toString(), query.value(2).toLongLong(), query.value(3).toByteArray()});
    if (query.lastError().isValid()) // a damaged page ends the rows like their end does: a list cut short is no list
        return failure(m_database.failureOf(query.lastError()));
    return found;
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
    const QString which = onlyOpen ? openColumns + u"WHERE c.kind = ? AND c.open = 1 "_s : currentColumns + u"WHERE c.kind = ? "_s;
    return select(which + u"ORDER BY c.first LIMIT ?"_s, {kind, most});
}

JournalReader::Read<QList<Current>> JournalReader::newest(const QString &kind, int most) const
{
    return select(currentColumns + u"WHERE c.kind = ? ORDER BY c.first DESC LIMIT ?"_s, {kind, most});
}

JournalReader::Read<std::optional<Current>> JournalReader::bySubject(const QString &kind, const QString &subject) const
{
    auto found = select(currentColumns + u"WHERE c.kind = ? AND c.subject = ?"_s, {kind, subject});
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->takeFirst());
}

JournalReader::Read<QList<Current>> JournalReader::byTicket(const QString &kind, qint64 ticket) const
{
    return select(currentColumns + u"WHERE c.kind = ? AND c.ticket = ? AND c.ticket > 0 ORDER BY c.first"_s, {kind, ticket});
}

JournalReader::Read<QList<Record>> JournalReader::history(const QString &subject, int most) const
{
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(recordColumns + u"WHERE subject = ? ORDER BY sequence LIMIT ?"_s))
        return failure(m_database.failureOf(query.lastError()));
    query.addBindValue(subject);
    query.addBindValue(most);
    if (!query.exec())
        return failure(m_database.failureOf(query.lastError()));
    QList<Record> records;
    while (query.next())
        records.append(recordOf(query));
    if (query.lastError().isValid())
        return failure(m_database.failureOf(query.lastError()));
    return records;
}

JournalReader::Read<qint64> JournalReader::lastTicket() const
{
    return number(u"SELECT coalesce(max(ticket), 0) FROM current WHERE kind = 'sale' AND ticket > 0"_s);
}

JournalReader::Read<JournalCheck> JournalReader::check() const
{
    // One snapshot for all questions: the till may be writing meanwhile.
    if (const auto begun = m_database.execute(u"BEGIN"_s); !begun)
        return failure(begun.error());
    auto result = checkSnapshot();
    if (const auto ended = m_database.execute(u"COMMIT"_s); !ended)
        return failure(ended.error());
    return result;
}

JournalReader::Read<JournalCheck> JournalReader::checkSnapshot() const
{
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    if (!query.exec(recordColumns + u"ORDER BY sequence"_s))
        return failure(m_database.failureOf(query.lastError()));
    JournalCheck result;
    ChainCheck chain;
    while (!result.chainBreak && query.next())
        result.chainBreak = chain.follow(recordOf(query));
    if (query.lastError().isValid())
        return failure(m_database.failureOf(query.lastError()));
    query.finish();
    result.records = chain.length();
    result.head = chain.head();
    const auto tail = number(u"SELECT abs(coalesce((SELECT sequence FROM head), 0) - (SELECT coalesce(max(sequence), 0) FROM record))"_s);
    const auto headDiffers = number(u"SELECT count(*) FROM head WHERE sequence > 0 AND hash <> coalesce((SELECT hash FROM record WHERE record.sequence = head.sequence), x'')"_s);
    const auto strays = number(u"SELECT (SELECT count(*) FROM (SELECT kind, subject, max(sequence) AS newest FROM record GROUP BY kind, subject) AS r "
                               "LEFT JOIN current c ON c.kind = r.kind AND c.subject = r.subject WHERE c.sequence IS NOT r.newest) "
                               "+ (SELECT count(*) FROM current c LEFT JOIN record r ON r.sequence = c.sequence WHERE r.subject IS NOT c.subject OR r.kind IS NOT c.kind)"_s);
    for (const auto *each : {&tail, &headDiffers, &strays}) {
        if (!*each)
            return failure(each->error());
    }
    result.missingTail = *tail + *headDiffers;
    result.strayStates = *strays;
    return result;
}

}
