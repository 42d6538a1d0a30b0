#include "core/io/store/usedpayments.h"

#include "core/io/store/appendstatements.h"
#include "core/io/store/storedrecord.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace mostrador::io {

using journal::JournalFailure;

namespace {

// The payments that records of `which` (a condition on r) name in one list of their facts. A state that is no JSON names none.
QString namedIn(const QString &list, const QString &which)
{
    return u"SELECT r.sequence AS sequence, r.subject AS attempt, json_extract(p.value, '$.id') AS payment FROM record AS r, "
           "json_each(CASE json_valid(CAST(r.state AS TEXT)) WHEN 1 THEN CAST(r.state AS TEXT) ELSE '{}' END, '$.facts.%1') AS p "
           "WHERE r.kind = 'payment' AND p.type = 'object' AND json_type(p.value, '$.id') = 'text' "
           "AND json_extract(p.value, '$.id') <> '' AND %2"_s.arg(list, which);
}

QString named(const QString &which)
{
    return namedIn(u"payments"_s, which) + u" UNION ALL "_s + namedIn(u"surplus"_s, which);
}

QString selectUse()
{
    return selectProven(u"u.attempt IS r.subject AND u.payment IN (SELECT n.payment FROM (%1) AS n)"_s.arg(
                            named(u"r.sequence = u.sequence"_s)),
        u"used_payment u LEFT JOIN record r ON r.sequence = u.sequence"_s);
}

// The row of a payment, or the one before the place where it would be.
struct Row {
    QString payment; // empty: before all payments
    bool isIt = false;
    bool isNext = false; // nothing is to be between it and the payment that was asked for
};

Result<Row, JournalFailure> rowAt(const Database &database, const QString &payment)
{
    QSqlQuery query(database.connection());
    const bool prepared = query.prepare(u"SELECT payment, payment = ?, next = '' OR next > ? FROM used_payment WHERE payment <= ? "
                                        "ORDER BY payment DESC LIMIT 1"_s);
    for (int i = 0; i < 3; ++i)
        query.addBindValue(payment);
    if (!prepared || !query.exec())
        return failure(database.failureOf(query.lastError()));
    if (!query.next())
        return failure(damaged(database, u"used payments"_s));
    return Row{query.value(0).toString(), query.value(1).toBool(), query.value(2).toBool()};
}

// Who used it; empty: nobody.
Result<QString, JournalFailure> userOf(const Database &database, const QString &payment)
{
    const auto row = rowAt(database, payment);
    if (!row)
        return failure(row.error());
    QString user;
    if (!row->payment.isEmpty()) {
        const auto records = provenRecords(database, selectUse() + u"WHERE u.payment = ?"_s, {row->payment});
        if (!records)
            return failure(records.error());
        if (records->isEmpty())
            return failure(damaged(database, row->payment));
        user = records->constFirst().subject;
    }
    if (row->isIt)
        return user;
    if (!row->isNext)
        return failure(damaged(database, payment));
    return QString();
}

}

bool UseStatements::prepare()
{
    return named.prepare(u"SELECT payment, attempt FROM (%1)"_s.arg(io::named(u"r.sequence = ?"_s))) &&
           insert.prepare(
               u"INSERT INTO used_payment (payment, attempt, sequence, next) SELECT ?, ?, ?, (SELECT b.next FROM used_payment b "
               "WHERE b.payment < ? ORDER BY b.payment DESC LIMIT 1) WHERE NOT EXISTS (SELECT 1 FROM used_payment WHERE payment = ?)"_s) &&
           connect.prepare(u"UPDATE used_payment SET next = ? WHERE payment = (SELECT max(payment) FROM used_payment WHERE payment < ?)"_s);
}

Result<void, JournalFailure> takeOverUses(const Database &database, UseStatements &statements, qint64 sequence)
{
    if (const auto asked = run(database, statements.named, {sequence, sequence}); !asked)
        return asked;
    QList<std::pair<QString, QString>> found;
    while (statements.named.next())
        found.append({statements.named.value(0).toString(), statements.named.value(1).toString()});
    const auto error = statements.named.lastError();
    statements.named.finish();
    if (error.isValid())
        return failure(database.failureOf(error));
    for (const auto &[payment, attempt] : found) {
        if (const auto inserted = run(database, statements.insert, {payment, attempt, sequence, payment, payment}); !inserted)
            return inserted;
        if (statements.insert.numRowsAffected() == 0)
            continue;
        if (const auto connected = run(database, statements.connect, {payment, payment}); !connected)
            return connected;
    }
    return {};
}

journal::Uses findUses(const Database &database, const QStringList &payments)
{
    QMap<QString, QString> uses;
    for (const QString &payment : payments) {
        const auto user = payment.isEmpty() ? QString() : userOf(database, payment);
        if (!user)
            return failure(user.error());
        if (!user->isEmpty())
            uses.insert(payment, *user);
    }
    return uses;
}

Result<qint64, JournalFailure> countStrayPayments(const Database &database)
{
    constexpr qint64 withUses = 2;
    const auto schema = database.schema();
    if (!schema)
        return failure(schema.error());
    if (*schema < withUses) // an older program's journal, which none of today has written to yet
        return 0;
    QSqlQuery query(database.connection());
    const bool asked = query.exec(
        u"WITH named AS (SELECT payment, attempt, min(sequence) AS sequence FROM (%1) GROUP BY payment), "
        "expected AS MATERIALIZED (SELECT payment, attempt, sequence, coalesce(lead(payment) OVER (ORDER BY payment), '') AS next "
        "FROM (SELECT '' AS payment, '' AS attempt, NULL AS sequence UNION ALL SELECT * FROM named)) "
        "SELECT (SELECT count(*) FROM expected e LEFT JOIN used_payment u ON u.payment = e.payment "
        "WHERE u.attempt IS NOT e.attempt OR u.sequence IS NOT e.sequence OR u.next IS NOT e.next) "
        "+ abs((SELECT count(*) FROM used_payment) - (SELECT count(*) FROM expected))"_s.arg(named(u"true"_s)));
    if (!asked || !query.next())
        return failure(database.failureOf(query.lastError()));
    return query.value(0).toLongLong();
}

}
