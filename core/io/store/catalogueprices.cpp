#include "core/io/store/catalogueprices.h"

#include "core/io/store/appendstatements.h"
#include "core/io/store/cataloguereader.h"
#include "core/io/store/cataloguerows.h"
#include "core/io/store/cataloguewriter.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace mostrador::io {

using catalog::KeepError;
using catalog::KeepProblem;
using journal::JournalFailure;

namespace {

constexpr qsizetype mostNames = 5; // of products whose price stays

// No text is NULL: Qt tells an empty one from none.
QString noNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Result<void, JournalFailure> prepared(const Database &database, QSqlQuery &query, const QString &statement)
{
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failure(database.failureOf(query.lastError()));
    return {};
}

}

Result<QList<CataloguePrices::Repriced>, JournalFailure> CataloguePrices::repriced(
    const catalog::Selection &selection, const catalog::PriceChange &change) const
{
    const SelectionQuery wanted = queryOf(selection);
    QSqlQuery query(m_database.connection());
    const QString statement = u"SELECT p.rank, p.codes, p.price FROM "_s + wanted.from + u" WHERE "_s + wanted.where;
    auto done = prepared(m_database, query, forSlot(statement, m_slot));
    if (done)
        done = run(m_database, query, valuesOf(wanted, 0));
    if (!done)
        return failure(done.error());
    QList<Repriced> all;
    while (query.next()) {
        const money::Money price{query.value(2).toLongLong(), m_currency};
        const money::Money next = price.isPositive() ? catalog::changed(price, change) : price;
        if (next != price)
            all.append({query.value(0).toLongLong(), query.value(1).toString().section(u'\n', 0, 0), price.minor, next.minor});
    }
    return all;
}

catalog::Kept CataloguePrices::change(
    const catalog::Selection &selection, const catalog::PriceChange &change, const catalog::ChangedBy &by)
{
    const auto all = repriced(selection, change);
    if (!all)
        return failure(keepErrorOf(all.error()));
    if (all->isEmpty())
        return 0;
    QSqlQuery set(m_database.connection());
    QSqlQuery keep(m_database.connection());
    auto done = remember(selection, change, by);
    if (done)
        done = prepared(m_database, set, forSlot(u"UPDATE product_# SET price = ? WHERE rank = ?", m_slot));
    if (done)
        done = prepared(m_database, keep, u"INSERT INTO former_price (code, before, since) VALUES (?, ?, ?)"_s);
    for (const Repriced &each : *all) {
        if (done)
            done = run(m_database, set, {each.since, each.rank});
        if (done)
            done = run(m_database, keep, {each.code, each.before, each.since});
    }
    if (!done)
        return failure(keepErrorOf(done.error()));
    return all->size();
}

CataloguePrices::Done CataloguePrices::remember(
    const catalog::Selection &selection, const catalog::PriceChange &change, const catalog::ChangedBy &by)
{
    QSqlQuery query(m_database.connection());
    auto done = forget();
    if (done)
        done = prepared(m_database, query,
            u"INSERT INTO price_change (only, at, person, percent, step, words) VALUES (1, ?, ?, ?, ?, ?)"_s);
    if (!done)
        return done;
    return run(m_database, query,
        {millisecondsSinceEpoch(by.at), noNull(by.who), change.basisPoints, change.roundedTo, noNull(selection.words)});
}

CataloguePrices::Done CataloguePrices::forget()
{
    auto done = m_database.execute(u"DELETE FROM price_change"_s);
    return done ? m_database.execute(u"DELETE FROM former_price"_s) : done;
}

Result<QList<CataloguePrices::Former>, JournalFailure> CataloguePrices::formers() const
{
    QSqlQuery query(m_database.connection());
    auto done = prepared(m_database, query,
        forSlot(u"SELECT p.rank, f.before, p.price = f.since, coalesce(p.name, f.code) FROM former_price f "
                "LEFT JOIN code_# c ON c.code = f.code LEFT JOIN product_# p ON p.rank = c.rank", m_slot));
    if (done)
        done = run(m_database, query);
    if (!done)
        return failure(done.error());
    QList<Former> all;
    while (query.next())
        all.append({query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toInt() == 1, query.value(3).toString()});
    return all;
}

Result<catalog::LastPriceChange, KeepError> CataloguePrices::last() const
{
    QSqlQuery query(m_database.connection());
    if (!query.exec(u"SELECT at, person, percent, step, words FROM price_change WHERE only = 1"_s))
        return failure(keepErrorOf(m_database.failureOf(query.lastError())));
    if (!query.next())
        return failure(KeepError{KeepProblem::NothingToUndo, {}});
    catalog::LastPriceChange last;
    last.by = {query.value(1).toString(), instantFromMilliseconds(query.value(0).toLongLong())};
    last.change = {query.value(2).toInt(), query.value(3).toLongLong()};
    last.words = query.value(4).toString();
    const auto all = formers();
    if (!all)
        return failure(keepErrorOf(all.error()));
    last.products = all->size();
    for (const Former &each : *all) {
        last.changedSince += each.isUntouched ? 0 : 1;
        if (!each.isUntouched && last.names.size() < mostNames)
            last.names.append(each.name);
    }
    return last;
}

catalog::Kept CataloguePrices::undo()
{
    const auto all = formers();
    if (!all)
        return failure(keepErrorOf(all.error()));
    if (all->isEmpty())
        return failure(KeepError{KeepProblem::NothingToUndo, {}});
    QSqlQuery set(m_database.connection());
    auto done = prepared(m_database, set, forSlot(u"UPDATE product_# SET price = ? WHERE rank = ?", m_slot));
    qint64 given = 0;
    for (const Former &each : *all) {
        if (!done || !each.isUntouched)
            continue;
        done = run(m_database, set, {each.before, each.rank});
        ++given;
    }
    if (done)
        done = forget();
    if (!done)
        return failure(keepErrorOf(done.error()));
    return given;
}

}
