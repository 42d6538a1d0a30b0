#include "core/io/store/journalhead.h"

#include "core/io/store/storedrecord.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

using journal::JournalFailure;

bool ends(const JournalHead &head, const QList<journal::Record> &newest)
{
    if (newest.isEmpty())
        return head == JournalHead{};
    return newest[0].sequence == head.sequence && newest[0].hash == head.hash;
}

}

Result<JournalHead, JournalFailure> readHead(const Database &database)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT sequence, open, ticket, hash, (SELECT count(*) FROM current WHERE open = 1), "
                    "(SELECT coalesce(max(ticket), 0) FROM current WHERE ticket > 0) FROM head WHERE only = 1"_s))
        return failure(database.failureOf(query.lastError()));
    if (!query.next())
        return failure(damaged(database, u"head"_s));
    const JournalHead head{query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong(),
        query.value(3).toByteArray()};
    const bool sumsFit = query.value(4).toLongLong() == head.open && query.value(5).toLongLong() == head.ticket;
    query.finish();
    const auto newest = provenRecords(database, selectRecords() + u"ORDER BY r.sequence DESC LIMIT 1"_s);
    if (!newest)
        return failure(newest.error());
    if (!sumsFit || !ends(head, *newest))
        return failure(damaged(database, u"head"_s));
    return head;
}

Result<void, JournalFailure> proveOpenSubjects(const Database &database)
{
    const auto all = provenRecords(database, selectCurrents(u"INDEXED BY current_open"_s) + u"WHERE c.open = 1"_s);
    if (!all)
        return failure(all.error());
    return {};
}

}
