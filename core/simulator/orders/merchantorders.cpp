#include "core/simulator/orders/merchantorders.h"

#include "core/simulator/orders/merchantorderview.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

QList<qsizetype> allMerchantOrders(const World &world)
{
    QList<qsizetype> all(world.merchantOrders.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

// The Orders API has no merchant orders: what the world keeps for one is its own affair.
bool isOfOrdersApi(const World &world, qsizetype merchantOrder)
{
    return isOrdersApi(world.orders.at(world.merchantOrders.at(merchantOrder).order).kind);
}

JsonText searchAnswer(const World &world, const QList<qsizetype> &found, Page page, Instant now)
{
    QList<JsonText> elements;
    for (const qsizetype position : found.mid(page.offset, page.limit))
        elements.append(merchantOrderView(world, world.merchantOrders.at(position), now));
    const qsizetype next = page.offset + page.limit;
    return {
        {"elements", elements.isEmpty() ? nullptr : JsonText::array(elements)},
        {"next_offset", next < found.size() ? next : 0},
        {"total", found.size()},
    };
}

}

Page pageOf(const Request &request)
{
    Page page;
    page.offset = std::max(0, request.queryValue(u"offset"_s).toInt());
    const int limit = request.queryValue(u"limit"_s).toInt();
    if (limit > 0)
        page.limit = std::min<qsizetype>(limit, largestPage);
    return page;
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

Answered searchMerchantOrders(const World &world, const Request &request, Instant now)
{
    const QString reference = request.queryValue(u"external_reference"_s);
    const QString status = request.queryValue(u"status"_s);
    QList<qsizetype> found = reference.isEmpty() ? allMerchantOrders(world) : merchantOrdersOf(world, reference);
    found.removeIf([&](qsizetype position) {
        const MerchantOrder &merchantOrder = world.merchantOrders.at(position);
        const auto age = now - merchantOrder.createdAt;
        if (isOfOrdersApi(world, position) || age < world.switches.searchDelay || age > searchReach)
            return true;
        return !status.isEmpty() && merchantOrderStatus(world, merchantOrder, now) != status;
    });
    return jsonResponse(200, searchAnswer(world, found, pageOf(request), now));
}

}
