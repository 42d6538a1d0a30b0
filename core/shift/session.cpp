#include "core/shift/session.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mostrador::shift {

namespace {

using money::Money;

qint64 linesMissing(const sale::Sale &before, const sale::Sale &after)
{
    return std::count_if(before.lines.begin(), before.lines.end(), [&](const sale::LineItem &line) {
        return std::none_of(after.lines.begin(), after.lines.end(),
            [&](const sale::LineItem &other) { return other.number == line.number; });
    });
}

}

Money moved(const Session &session, MoveKind kind)
{
    return std::accumulate(session.moves.begin(), session.moves.end(), Money{0, session.opening.currency},
        [kind](Money sum, const CashMove &move) { return move.kind == kind ? sum + move.amount : sum; });
}

Money expectedCash(const Session &session)
{
    const auto inCash = totalsOf(session.totals, cash, session.opening.currency);
    return session.opening + inCash.taken - inCash.refunded + moved(session, MoveKind::In) -
           moved(session, MoveKind::Out);
}

Money difference(const Closing &closing)
{
    return closing.counted - closing.expected;
}

Money nextFloat(const Closing &closing)
{
    return closing.counted - closing.withdrawn;
}

Session accounted(Session session, const sale::Sale *before, const sale::Sale &after, const QString &event)
{
    const Totals was = before ? totalsOf(*before) : noTotals(after.currency);
    session.totals = session.totals + (totalsOf(after) - was);
    if (before && after.state == sale::SaleState::Open)
        session.removedLines += linesMissing(*before, after);
    if (event == u"qr_attached")
        ++session.late;
    const bool ends = after.state != sale::SaleState::Open && !isEmpty(after);
    const bool wasOpen = !before || before->state == sale::SaleState::Open;
    if (ends && wasOpen) {
        session.firstTicket = session.firstTicket == 0 ? after.ticket : std::min(session.firstTicket, after.ticket);
        session.lastTicket = std::max(session.lastTicket, after.ticket);
    }
    return session;
}

}
