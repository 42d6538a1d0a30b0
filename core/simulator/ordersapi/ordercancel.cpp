#include "core/simulator/ordersapi/ordercancel.h"

#include "core/simulator/buyer/buyer.h"
#include "core/simulator/notifications/announce.h"

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

std::optional<Refusal> obstacleToCancel(const World &world, const InStoreOrder &order, Instant now)
{
    if (stateAt(order, now) != OrderState::Live)
        return ordersRefusal(
            409, u"order_already_canceled"_s, u"The order cannot be canceled"_s, u"order: still created"_s);
    if (inCheckout(order, now) || hasPaymentInProcess(world, order))
        return ordersRefusal(
            409, u"instore_order_locked_error"_s, u"The order is locked"_s, u"order: the buyer is not in checkout"_s);
    return std::nullopt;
}

std::optional<Refusal> cancelOrder(World &world, qsizetype order, Instant now)
{
    if (auto refusal = obstacleToCancel(world, world.orders.at(order), now))
        return refusal;
    endOrder(world, order, OrderEnd::Deleted, now);
    announceOrder(world, order, now);
    return std::nullopt;
}

}
