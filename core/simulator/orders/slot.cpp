#include "core/simulator/orders/slot.h"

#include "core/simulator/buyer/buyer.h"
#include "core/simulator/notifications/announce.h"
#include "core/simulator/orders/amounts.h"

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

Refusal nothingThere()
{
    return {.status = 404,
        .error = u"point_of_sale_in_store_order_not_found"_s,
        .message = u"No associated order found."_s,
        .rule = u"slot: an order lies on it"_s};
}

Refusal locked()
{
    return {.status = 409,
        .error = u"instore_order_locked_error"_s,
        .message = u"The order is locked."_s,
        .rule = u"slot: the buyer is not in checkout"_s};
}

// Seen in the field: paid in the moment before.
Refusal noLongerDeletable()
{
    return {.status = 400,
        .error = u"in_store_order_delete_error"_s,
        .message = u"Failed to delete order."_s,
        .rule = u"slot: not paid meanwhile (switch paid_during_cancel)"_s};
}

QJsonObject orderObject(const World &world, const InStoreOrder &order)
{
    QJsonObject object{
        {u"external_reference"_s, order.externalReference},
        {u"total_amount"_s, jsonAmount(order.total)},
        {u"items"_s, order.items},
        {u"title"_s, order.title},
        {u"description"_s, order.description},
        {u"expiration_date"_s, toOffsetText(order.expiresAt, providerOffset)},
        {u"user_id"_s, world.account.userId},
        {u"external_pos_id"_s, order.externalPosId},
    };
    if (order.sponsorId)
        object.insert(u"sponsor"_s, QJsonObject{{u"id"_s, *order.sponsorId}});
    if (!order.notificationUrl.isEmpty())
        object.insert(u"notification_url"_s, order.notificationUrl);
    return object;
}

}

Answered readSlot(const World &world, const QString &externalPosId, Instant now)
{
    const auto position = liveOnSlot(world, externalPosId, now);
    if (!position)
        return failure(nothingThere());
    return jsonResponse(200, QJsonArray{orderObject(world, world.orders.at(*position))});
}

Answered emptySlot(World &world, const QString &externalPosId, Instant now)
{
    const auto position = liveOnSlot(world, externalPosId, now);
    if (!position)
        return failure(nothingThere());
    if (payMeanwhile(world, *position, now))
        return failure(noLongerDeletable());
    if (inCheckout(world.orders.at(*position), now))
        return failure(locked());
    endOrder(world, *position, OrderEnd::Deleted, now);
    announceEnd(world, *position, now);
    return emptyResponse(204);
}

}
