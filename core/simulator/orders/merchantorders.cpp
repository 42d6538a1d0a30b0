#include "core/simulator/orders/merchantorders.h"

#include "core/simulator/orders/merchantorderview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

// The Orders API has no merchant orders: what the world keeps for one is its own affair.
bool isOfOrdersApi(const World &world, qsizetype merchantOrder)
{
    return isOrdersApi(world.orders.at(world.merchantOrders.at(merchantOrder).order).kind);
}

}

QList<qsizetype> merchantOrdersOf(const World &world, const QString &externalReference)
{
    QList<qsizetype> found;
    for (const qsizetype order : world.index.ordersByReference.value(externalReference))
        found.append(world.orders.at(order).merchantOrders);
    std::ranges::sort(found);
    return found;
}

Refusal merchantOrderRefusal(int status, const QString &error, const QString &message, const QString &rule)
{
    return {.status = status, .error = error, .message = message, .rule = rule, .envelope = Envelope::MercadoLibre};
}

Result<qsizetype, Refusal> merchantOrderNamed(const World &world, const QString &id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (!isNumber)
        return failure(merchantOrderRefusal(400, u"invalid_format"_s, u"invalid id"_s, u"id: a number"_s));
    const auto found = world.index.merchantOrderById.constFind(number);
    if (found == world.index.merchantOrderById.constEnd() || isOfOrdersApi(world, *found))
        return failure(merchantOrderRefusal(
            404, u"not_found"_s, u"merchant order not found"_s, u"id: of a merchant order"_s));
    return *found;
}

Answered readMerchantOrder(const World &world, const QString &id, Instant now)
{
    const auto position = merchantOrderNamed(world, id);
    if (!position)
        return failure(position.error());
    return jsonResponse(200, merchantOrderView(world, world.merchantOrders.at(*position), now));
}

}
