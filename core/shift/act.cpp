#include "core/shift/act.h"

#include "core/people/approval.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace mostrador::shift {

namespace {

using Done = Result<Session, ShiftProblem>;

bool isPossible(money::Money amount, money::Currency currency)
{
    return amount.currency == currency && amount.minor >= 0 && amount.minor <= money::largestMinor;
}

Done begin(const Open &open, const Circumstances &around)
{
    if (!isPossible(open.opening, around.currency))
        return failure(ShiftProblem::AmountOutOfRange);
    Session session;
    session.number = around.nextNumber;
    session.id = u"shift-%1"_s.arg(session.number);
    session.openedAt = around.now;
    session.utcOffset = around.utcOffset;
    session.businessDay = around.businessDay;
    session.openedBy = around.by;
    session.opening = open.opening;
    session.totals = noTotals(around.currency);
    return session;
}

Done act(Session session, const MoveCash &move, const Circumstances &around)
{
    if (!isPossible(move.amount, around.currency) || move.amount.isZero())
        return failure(ShiftProblem::AmountOutOfRange);
    if (move.reason.trimmed().isEmpty())
        return failure(ShiftProblem::ReasonMissing);
    if (session.moves.size() >= mostMoves)
        return failure(ShiftProblem::TooManyMoves);
    session.moves.append({move.kind, move.amount, move.reason.left(people::longestReason), around.by,
        around.approvedBy, around.now});
    return session;
}

Done act(Session session, const OpenWithoutSale &, const Circumstances &)
{
    ++session.drawerOpenings;
    return session;
}

Done act(Session session, const TakeReport &, const Circumstances &)
{
    ++session.reports;
    return session;
}

Done act(Session session, const Close &close, const Circumstances &around)
{
    if (!isPossible(close.counted, around.currency) || !isPossible(close.withdrawn, around.currency))
        return failure(ShiftProblem::AmountOutOfRange);
    if (close.withdrawn > close.counted)
        return failure(ShiftProblem::MoreThanCounted);
    if (needsApproval(session, close.counted, around) && around.approvedBy.isEmpty())
        return failure(ShiftProblem::NeedsApproval);
    session.closing = Closing{around.now, around.by, around.approvedBy, expectedCash(session), close.counted,
        close.pieces.first(std::min(close.pieces.size(), mostDenominations)), close.withdrawn, around.unresolved,
        close.journalHead};
    return session;
}

Done act(const Session &, const Open &, const Circumstances &)
{
    return failure(ShiftProblem::AlreadyOpen);
}

}

Result<Session, ShiftProblem> done(
    const std::optional<Session> &session, const Act &wanted, const Circumstances &around)
{
    if (session)
        return std::visit([&](const auto &each) { return act(*session, each, around); }, wanted);
    const auto *open = std::get_if<Open>(&wanted);
    return open ? begin(*open, around) : failure(ShiftProblem::NotOpen);
}

bool needsApproval(const Session &session, money::Money counted, const Circumstances &around)
{
    const qint64 gap = std::abs((counted - expectedCash(session)).minor);
    return gap > around.limit.minor || !around.unresolved.isEmpty();
}

QString businessDayOf(Instant at, int utcOffset, int cutoffHour)
{
    const Instant local = at + std::chrono::minutes(utcOffset) - std::chrono::hours(cutoffHour);
    return toUtcText(local).left(10); // the date of it
}

}
