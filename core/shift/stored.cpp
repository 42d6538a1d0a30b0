#include "core/shift/stored.h"

#include "core/base/jsonreader.h"
#include "core/money/amounttext.h"
#include "core/money/stored.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::shift {

namespace {

using money::storedMoney;
using money::toStored;

constexpr std::array<std::pair<MoveKind, const char *>, 2> moveKinds{{{MoveKind::In, "in"}, {MoveKind::Out, "out"}}};
constexpr std::array<std::pair<UnresolvedKind, const char *>, 4> unresolvedKinds{
    {{UnresolvedKind::Waiting, "waiting"}, {UnresolvedKind::Unconfirmed, "unconfirmed"},
        {UnresolvedKind::Conflict, "conflict"}, {UnresolvedKind::Refund, "refund"}}};

QJsonObject toJson(const Totals &totals)
{
    QJsonObject tenders;
    for (auto each = totals.tenders.constBegin(); each != totals.tenders.constEnd(); ++each)
        tenders.insert(each.key(), QJsonObject{{u"count"_s, each->count}, {u"taken"_s, toStored(each->taken)},
                                       {u"refunded"_s, toStored(each->refunded)}});
    QJsonObject object{{u"sales"_s, totals.sales}, {u"sold"_s, toStored(totals.sold)},
        {u"cancelled"_s, totals.cancelled}, {u"tenders"_s, tenders}};
    if (!totals.discounts.isZero()) // an older till never wrote it
        object.insert(u"discounts"_s, toStored(totals.discounts));
    return object;
}

Totals totalsFrom(JsonReader &reader)
{
    Totals totals;
    totals.sales = reader.integer(u"sales"_s);
    totals.sold = storedMoney(reader, u"sold"_s);
    totals.discounts = reader.has(u"discounts"_s) ? storedMoney(reader, u"discounts"_s)
                                                  : money::Money{0, totals.sold.currency};
    totals.cancelled = reader.integer(u"cancelled"_s);
    const QJsonObject tenders = reader.object(u"tenders"_s);
    for (auto each = tenders.constBegin(); each != tenders.constEnd(); ++each) {
        JsonReader inner(each.value().toObject());
        totals.tenders.insert(each.key(),
            {inner.integer(u"count"_s), storedMoney(inner, u"taken"_s), storedMoney(inner, u"refunded"_s)});
        if (!inner.isGood())
            reader.fail(u"tenders."_s + inner.problem());
    }
    return totals;
}

QJsonObject toJson(const CashMove &move)
{
    return {{u"kind"_s, nameOf(move.kind, moveKinds)}, {u"amount"_s, toStored(move.amount)},
        {u"reason"_s, move.reason}, {u"by"_s, move.by}, {u"approved_by"_s, move.approvedBy},
        {u"at"_s, toUtcText(move.at)}};
}

CashMove moveFrom(JsonReader &reader)
{
    return {reader.oneOf(u"kind"_s, moveKinds), storedMoney(reader, u"amount"_s), reader.text(u"reason"_s),
        reader.text(u"by"_s), reader.text(u"approved_by"_s), reader.instant(u"at"_s)};
}

QJsonObject toJson(const Denomination &pieces)
{
    return {{u"pieces"_s, pieces.pieces}, {u"value"_s, toStored(pieces.value)}};
}

QJsonObject toJson(const Unresolved &unresolved)
{
    return {{u"kind"_s, nameOf(unresolved.kind, unresolvedKinds)}, {u"ticket"_s, unresolved.ticket},
        {u"reference"_s, unresolved.reference}, {u"amount"_s, toStored(unresolved.amount)}};
}

QJsonObject toJson(const Closing &closing)
{
    return {{u"at"_s, toUtcText(closing.at)}, {u"by"_s, closing.by}, {u"approved_by"_s, closing.approvedBy},
        {u"expected"_s, toStored(closing.expected)}, {u"counted"_s, toStored(closing.counted)},
        {u"pieces"_s, jsonList(closing.pieces, [](const Denomination &each) { return toJson(each); })},
        {u"withdrawn"_s, toStored(closing.withdrawn)},
        {u"unresolved"_s, jsonList(closing.unresolved, [](const Unresolved &each) { return toJson(each); })},
        {u"journal_head"_s, closing.journalHead}};
}

Closing closingFrom(JsonReader &reader)
{
    Closing closing;
    closing.at = reader.instant(u"at"_s);
    closing.by = reader.text(u"by"_s);
    closing.approvedBy = reader.text(u"approved_by"_s);
    closing.expected = storedMoney(reader, u"expected"_s);
    closing.counted = storedMoney(reader, u"counted"_s);
    closing.pieces = reader.list(u"pieces"_s, [](JsonReader &inner) {
        return Denomination{inner.integer(u"pieces"_s), storedMoney(inner, u"value"_s)};
    });
    closing.withdrawn = storedMoney(reader, u"withdrawn"_s);
    closing.unresolved = reader.list(u"unresolved"_s, [](JsonReader &inner) {
        return Unresolved{inner.oneOf(u"kind"_s, unresolvedKinds), inner.integer(u"ticket"_s),
            inner.text(u"reference"_s), storedMoney(inner, u"amount"_s)};
    });
    closing.journalHead = reader.text(u"journal_head"_s);
    return closing;
}

}

QJsonObject toStored(const Session &session)
{
    QJsonObject object{{u"version"_s, storedVersion}, {u"id"_s, session.id}, {u"number"_s, session.number},
        {u"opened_at"_s, toUtcText(session.openedAt)}, {u"utc_offset_minutes"_s, session.utcOffset},
        {u"business_day"_s, session.businessDay}, {u"opened_by"_s, session.openedBy},
        {u"opening"_s, toStored(session.opening)}, {u"totals"_s, toJson(session.totals)},
        {u"moves"_s, jsonList(session.moves, [](const CashMove &move) { return toJson(move); })},
        {u"removed_lines"_s, session.removedLines}, {u"drawer_openings"_s, session.drawerOpenings},
        {u"reprints"_s, session.reprints}, {u"reports"_s, session.reports}, {u"late"_s, session.late},
        {u"first_ticket"_s, session.firstTicket}, {u"last_ticket"_s, session.lastTicket}};
    if (session.closing)
        object.insert(u"closing"_s, toJson(*session.closing));
    return object;
}

Result<Session, QString> fromStored(const QJsonObject &object)
{
    JsonReader reader(object);
    if (reader.integer(u"version"_s) != storedVersion)
        return failure(u"version"_s);
    Session session;
    session.id = reader.text(u"id"_s);
    session.number = reader.integer(u"number"_s);
    session.openedAt = reader.instant(u"opened_at"_s);
    session.utcOffset = reader.smallInteger(u"utc_offset_minutes"_s);
    session.businessDay = reader.text(u"business_day"_s);
    session.openedBy = reader.text(u"opened_by"_s);
    session.opening = storedMoney(reader, u"opening"_s);
    JsonReader totals(reader.object(u"totals"_s));
    session.totals = totalsFrom(totals);
    if (!totals.isGood())
        reader.fail(u"totals."_s + totals.problem());
    session.moves = reader.list(u"moves"_s, moveFrom);
    session.removedLines = reader.integer(u"removed_lines"_s);
    session.drawerOpenings = reader.integer(u"drawer_openings"_s);
    session.reprints = reader.integer(u"reprints"_s);
    session.reports = reader.integer(u"reports"_s);
    session.late = reader.integer(u"late"_s);
    session.firstTicket = reader.integer(u"first_ticket"_s);
    session.lastTicket = reader.integer(u"last_ticket"_s);
    if (reader.has(u"closing"_s)) {
        JsonReader closing(reader.object(u"closing"_s));
        session.closing = closingFrom(closing);
        if (!closing.isGood())
            reader.fail(u"closing."_s + closing.problem());
    }
    if (!reader.isGood())
        return failure(reader.problem());
    return session;
}

QJsonObject describe(const Act &act)
{
    return std::visit(
        Overloaded{
            [](const Open &open) {
                return QJsonObject{{u"event"_s, u"opened"_s}, {u"amount"_s, toDecimalText(open.opening)}};
            },
            [](const MoveCash &move) {
                return QJsonObject{{u"event"_s, move.kind == MoveKind::In ? u"cash_in"_s : u"cash_out"_s},
                    {u"amount"_s, toDecimalText(move.amount)}, {u"why"_s, move.reason}};
            },
            [](const OpenWithoutSale &) { return QJsonObject{{u"event"_s, u"opened_without_sale"_s}}; },
            [](const TakeReport &) { return QJsonObject{{u"event"_s, u"report"_s}}; },
            [](const Close &close) {
                return QJsonObject{{u"event"_s, u"closed"_s}, {u"counted"_s, toDecimalText(close.counted)}};
            },
        },
        act);
}

}
