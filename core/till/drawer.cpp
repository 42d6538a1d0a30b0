// The cash drawer: each act is a record, what opens it pulses it, and its reports are printed as receipts are: never two
// originals.
#include "core/base/result.h"
#include "core/shift/stored.h"
#include "core/till/acts.h"
#include "core/till/reportid.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace mostrador::till {

namespace {

using journal::Durability;
using shift::Unresolved;
using shift::UnresolvedKind;

bool opensDrawer(const shift::Act &act)
{
    return std::holds_alternative<shift::MoveCash>(act) || std::holds_alternative<shift::OpenWithoutSale>(act) || std::holds_alternative<shift::Open>(act);
}

bool printsReport(const shift::Act &act)
{
    return std::holds_alternative<shift::TakeReport>(act) || std::holds_alternative<shift::Close>(act);
}

void print(Turn &turn, const shift::Session &session, const QList<Unresolved> &unresolved)
{
    if (!turn.setup().hasPrinter || !turn.setup().composeReport)
        return;
    auto job = printing::owe(reportId(session), 0, turn.setup().composeReport({session, unresolved, turn.now()}), turn.setup().copyMark, turn.now());
    job.nextAt = turn.now();
    turn.store(job, named(u"owed"_s), Durability::Synced);
}

std::optional<UnresolvedKind> kindOf(const payment::Payment &payment, Instant providerNow)
{
    if (needsManager(payment))
        return UnresolvedKind::Conflict;
    if (isUnconfirmed(payment, providerNow))
        return UnresolvedKind::Unconfirmed;
    return isLive(payment) ? std::optional(UnresolvedKind::Waiting) : std::nullopt;
}

shift::Circumstances circumstances(const Turn &turn, const ActOnDrawer &wish)
{
    shift::Circumstances around;
    around.now = turn.now();
    around.utcOffset = utcOffsetOf(turn);
    around.businessDay = businessDayOf(turn);
    around.nextNumber = turn.state().drawer ? turn.state().drawer->number + 1 : 1;
    around.currency = turn.setup().currency;
    around.by = cashierName(turn.state());
    around.approvedBy = wish.approval ? wish.approval->who : QString();
    around.limit = {turn.setup().differenceLimit, turn.setup().currency};
    around.unresolved = unresolvedOf(turn.state(), turn.now());
    return around;
}

}

int utcOffsetOf(const Turn &turn)
{
    return QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch(turn.now()), turn.setup().zone).offsetFromUtc() / 60;
}

QString businessDayOf(const Turn &turn)
{
    return shift::businessDayOf(turn.now(), utcOffsetOf(turn), turn.setup().dayCutoffHour);
}

QList<Unresolved> unresolvedOf(const State &state, Instant now)
{
    QList<Unresolved> unresolved;
    for (const payment::Payment &payment : state.payments) {
        if (const auto kind = kindOf(payment, providerTime(state, now)))
            unresolved.append({*kind, payment.ticket, referenceOf(payment), payment.charge.amount});
    }
    for (const payment::Refund &refund : state.refunds)
        unresolved.append({UnresolvedKind::Refund, refund.ticket, refund.id, refund.amount});
    return unresolved;
}

const shift::Session *openDrawer(const State &state)
{
    return state.drawer && !state.drawer->closing ? &*state.drawer : nullptr;
}

money::Money proposedFloat(const State &state, money::Currency currency)
{
    return state.drawer && state.drawer->closing ? nextFloat(*state.drawer->closing) : money::Money{0, currency};
}

bool needsOpenDrawer(const Event &event, const State &state, const Setup &setup)
{
    const bool sells = std::holds_alternative<AddLine>(event) || std::holds_alternative<TakeCash>(event) || std::holds_alternative<ChargeQr>(event);
    return sells && setup.requiresOpenDrawer && !openDrawer(state);
}

Step actOnDrawer(Turn turn, const ActOnDrawer &wish)
{
    const auto around = circumstances(turn, wish);
    const auto *open = openDrawer(turn.state());
    const auto session = shift::done(open ? std::optional(*open) : std::nullopt, wish.act, around);
    if (!session)
        return turn.reject({session.error(), {}});
    QJsonObject event = shift::describe(wish.act);
    if (wish.approval)
        event.insert(u"approved_by"_s, wish.approval->who);
    turn.store(*session, event, Durability::Synced);
    if (opensDrawer(wish.act) && turn.setup().opensDrawer)
        turn.send(drawerPulse, receipt::drawerOpening());
    if (printsReport(wish.act))
        print(turn, *session, around.unresolved);
    return turn.done();
}

}
