// A sale that leaves the counter unfinished: put aside and taken up again, with its waiting QR or without one, or
// cancelled for a reason. Each is on record, so a restart finds held sales held.
#include "core/base/result.h"
#include "core/till/acts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::till {

namespace {

using journal::Durability;
using sale::Sale;

qsizetype heldSales(const State &state)
{
    return std::count_if(state.sales.begin(), state.sales.end(),
        [](const Sale &sale) { return sale.state == sale::SaleState::Open && sale.heldAt; });
}

}

Step cancelSale(Turn turn, const CancelSale &wish)
{
    const Sale *open = openSale(turn.state());
    if (!open)
        return turn.reject({Problem::NoSale, {}});
    const auto cancelled = cancel(*open, turn.now(), wish.why);
    if (!cancelled)
        return turn.reject({cancelled.error(), {}});
    const bool isPartlyPaid = confirmed(*open).isPositive();
    if (isPartlyPaid && !wish.approval)
        return turn.reject({sale::SaleProblem::MoneyTaken, {}});
    const auto after = isPartlyPaid ? giveBack(turn, *cancelled, {cancelled->id, std::nullopt, *wish.approval, wish.unpredictable})
                                    : Result<Sale, Rejection>(*cancelled);
    if (!after)
        return turn.reject(after.error());
    QJsonObject event = named(u"cancelled"_s, wish.why.isEmpty() ? QString() : u"why"_s, wish.why);
    if (wish.approval)
        event.insert(u"who"_s, wish.approval->who);
    turn.store(*after, event, Durability::Synced);
    turn.mutableState().currentSale.clear();
    forget(turn, after->id);
    return turn.done();
}

Step holdSale(Turn turn)
{
    const Sale *open = openSale(turn.state());
    if (!open)
        return turn.reject({Problem::NoSale, {}});
    if (isEmpty(*open))
        return turn.reject({Problem::NothingToHold, {}});
    if (heldSales(turn.state()) >= mostHeldSales)
        return turn.reject({Problem::TooManyHeld, {}});
    Sale held = *open;
    held.heldAt = turn.now();
    turn.store(held, named(u"held"_s), Durability::Soon);
    turn.mutableState().currentSale.clear();
    return turn.done();
}

Step recallSale(Turn turn, const RecallSale &wish)
{
    const Sale *open = openSale(turn.state());
    const auto found = turn.state().sales.constFind(wish.saleId);
    if (found == turn.state().sales.constEnd() || (open && !isEmpty(*open)))
        return turn.reject({Problem::NoSale, {}});
    const QString left = turn.state().currentSale;
    Sale recalled = *found;
    if (open && left != wish.saleId) { // nothing was in it
        if (const auto cancelled = cancel(*open, turn.now()))
            turn.store(*cancelled, named(u"cancelled"_s), Durability::Soon);
    }
    if (std::exchange(recalled.heldAt, std::nullopt))
        turn.store(recalled, named(u"recalled"_s), Durability::Soon);
    turn.mutableState().currentSale = wish.saleId;
    if (left != wish.saleId)
        forget(turn, left);
    return turn.done();
}

}
