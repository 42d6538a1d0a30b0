#include "core/io/store/storedrecord.h"

#include "core/journal/chain.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

// Bytes that are no UTF-8 become the same replacement character whatever they are: then the text would hide the change.
std::optional<QString> exactText(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return text.toUtf8() == bytes ? std::optional(text) : std::nullopt;
}

constexpr int recordColumnCount = 9;

// The record of a row, if it is the one that was written.
std::optional<journal::Record> provenRecord(const QSqlQuery &query)
{
    auto record = recordFrom(query);
    const bool isFirst = record && record->sequence == 1;
    const QByteArray previous = isFirst ? journal::genesis() : query.value(recordColumnCount).toByteArray();
    const bool fits = query.value(recordColumnCount + 1).toLongLong() == 1;
    if (!record || !fits || journal::chained(previous, *record) != record->hash)
        return std::nullopt;
    return record;
}

}

QString recordColumns()
{
    return u"r.sequence, r.at, CAST(r.kind AS BLOB), CAST(r.subject AS BLOB), r.event, r.state, r.open, r.ticket, r.hash"_s;
}

std::optional<journal::Record> recordFrom(const QSqlQuery &query)
{
    const auto kind = exactText(query.value(2).toByteArray());
    const auto subject = exactText(query.value(3).toByteArray());
    const qint64 open = query.value(6).toLongLong();
    if (query.isNull(0) || !kind || !subject || (open != 0 && open != 1))
        return std::nullopt;
    return journal::Record{query.value(0).toLongLong(), instantFromMilliseconds(query.value(1).toLongLong()), *kind,
        *subject, query.value(4).toByteArray(), query.value(5).toByteArray(), open == 1, query.value(7).toLongLong(),
        query.value(8).toByteArray()};
}

// A record with the hash of the one before it and whether the row that led to it says the same as the records.
QString selectProven(const QString &fits, const QString &from)
{
    return u"SELECT "_s + recordColumns() + u", p.hash, "_s + fits + u" FROM "_s + from +
           u" LEFT JOIN record p ON p.sequence = r.sequence - 1 "_s;
}

QString selectRecords()
{
    return selectProven(u"1"_s, u"record r"_s);
}

// A newest record that is missing leaves a row of its own behind: left out, a list would only be shorter.
QString selectCurrents(const QString &indexedBy)
{
    return selectProven(
        u"c.kind IS r.kind AND c.subject IS r.subject AND c.open IS r.open AND c.ticket IS r.ticket "
        "AND c.first IS (SELECT n.sequence FROM record n WHERE n.subject = c.subject AND n.kind = c.kind ORDER BY "
        "n.sequence LIMIT 1) "
        "AND c.sequence IS (SELECT n.sequence FROM record n WHERE n.subject = c.subject AND n.kind = c.kind ORDER BY n.sequence DESC LIMIT 1)"_s,
        u"current c "_s + indexedBy + u" LEFT JOIN record r ON r.sequence = c.sequence"_s);
}

Result<QList<journal::Record>, journal::JournalFailure> provenRecords(
    const Database &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failure(database.failureOf(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(database.failureOf(query.lastError()));
    QList<journal::Record> found;
    while (query.next()) {
        auto record = provenRecord(query);
        if (!record)
            return failure(damaged(database, u"record %1"_s.arg(query.value(0).toLongLong())));
        found.append(std::move(*record));
    }
    if (query.lastError().isValid()) // a damaged page ends the rows like their end does: a list cut short is no list
        return failure(database.failureOf(query.lastError()));
    return found;
}

journal::JournalFailure damaged(const Database &database, const QString &where)
{
    return {journal::JournalProblem::Damaged, database.path(), where};
}

}
