#include "core/io/store/journalend.h"

#include "core/io/store/journalhead.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

using backup::JournalEnd;
using journal::JournalFailure;

// The first row of a question; all nulls where there is none.
Result<QVariantList, JournalFailure> row(const Database &database, const QString &statement, const QVariantList &values = {})
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(database.failureOf(query.lastError()));
    QVariantList found;
    if (query.next()) {
        for (int column = 0; column < 4; ++column)
            found.append(query.value(column));
    }
    return found.isEmpty() ? QVariantList(4) : found;
}

Result<JournalEnd, JournalFailure> endOf(const Database &database)
{
    const auto head = readHead(database);
    if (!head)
        return failure(head.error());
    const auto sales = row(database, u"SELECT count(*), 0, 0, 0 FROM current WHERE kind = 'sale'"_s);
    if (!sales)
        return failure(sales.error());
    const auto newest = row(database, u"SELECT ticket, at, 0, 0 FROM record WHERE kind = 'sale' ORDER BY sequence DESC LIMIT 1"_s);
    if (!newest)
        return failure(newest.error());
    const auto last = row(database, u"SELECT at, 0, 0, 0 FROM record ORDER BY sequence DESC LIMIT 1"_s);
    if (!last)
        return failure(last.error());
    const auto shift = row(database,
        u"SELECT json_extract(CAST(r.state AS TEXT), '$.number'), 0, 0, 0 FROM current c JOIN record r ON r.sequence = c.sequence "
        "WHERE c.kind = 'shift' ORDER BY c.first DESC LIMIT 1"_s);
    if (!shift)
        return failure(shift.error());
    JournalEnd end{head->sequence, head->hash, head->ticket, shift->at(0).toLongLong(), sales->at(0).toLongLong(),
        newest->at(0).toLongLong(), {}};
    if (!last->at(0).isNull())
        end.newestAt = instantFromMilliseconds(last->at(0).toLongLong());
    return end;
}

Result<backup::PresentJournal, JournalFailure> compared(const Database &database, const JournalEnd &backup)
{
    auto end = endOf(database);
    if (!end)
        return failure(end.error());
    const auto there = row(database, u"SELECT hash, 0, 0, 0 FROM record WHERE sequence = ?"_s, {backup.records});
    if (!there)
        return failure(there.error());
    const auto after = row(database,
        u"SELECT count(DISTINCT subject), 0, 0, 0 FROM record WHERE kind = 'sale' AND sequence > ?"_s, {backup.records});
    if (!after)
        return failure(after.error());
    return backup::PresentJournal{std::move(*end), there->at(0).toByteArray(), after->at(0).toLongLong()};
}

}

Result<JournalEnd, JournalFailure> journalEnd(const QString &path)
{
    const auto database = Database::open(path, OpenMode::ReadOnly);
    if (!database)
        return failure(database.error());
    return endOf(*database);
}

backup::Present presentJournal(const QString &path, const JournalEnd &backup)
{
    if (QFileInfo(path).size() == 0) // missing, or a first start that was cut off
        return backup::NoJournal{};
    const auto database = Database::open(path, OpenMode::ReadOnly);
    if (!database)
        return backup::UnreadableJournal{database.error().detail};
    auto present = compared(*database, backup);
    if (!present)
        return backup::UnreadableJournal{present.error().detail};
    return std::move(*present);
}

}
