// Tenders beside cash and QR, and the parts of a mixed sale: the cash is planned first and taken last, so that the
// electronic amounts never change and only the cash is rounded.
#include "core/base/result.h"
#include "core/money/amounttext.h"
#include "core/till/acts.h"

using namespace Qt::StringLiterals;

namespace mostrador::till {

using journal::Durability;

Step planCash(Turn turn, const PlanCash &wish)
{
    const sale::Sale *open = openSale(turn.state());
    if (!open)
        return turn.reject({Problem::NoSale, {}});
    const auto planned = sale::planCash(*open, wish.amount, turn.setup().cashRounding);
    if (!planned)
        return turn.reject({planned.error(), {}});
    turn.store(*planned, named(u"cash_planned"_s, u"amount"_s, toDecimalText(wish.amount)), Durability::Soon);
    return turn.done();
}

Step takeOther(Turn turn, const TakeOther &wish)
{
    const sale::Sale *open = openSale(turn.state());
    if (!open)
        return turn.reject({Problem::NoSale, {}});
    auto taken = sale::takeOther(*open, wish.amount, wish.name, turn.now());
    if (!taken)
        return turn.reject({taken.error(), {}});
    finishIfCovered(turn, *taken);
    QJsonObject event = named(u"other_taken"_s, u"amount"_s, toDecimalText(wish.amount));
    event.insert(u"name"_s, wish.name);
    turn.store(*taken, event, Durability::Synced);
    return turn.done();
}

Step finishSale(Turn turn)
{
    const sale::Sale *open = openSale(turn.state());
    if (!open)
        return turn.reject({Problem::NoSale, {}});
    if (const auto finished = finish(*open, turn.now()); !finished)
        return turn.reject({finished.error(), {}});
    sale::Sale sale = *open;
    finishIfCovered(turn, sale);
    turn.store(sale, named(u"finished"_s), Durability::Synced);
    return turn.done();
}

}
