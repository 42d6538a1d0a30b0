#include "core/simulator/orders/create.h"

#include "core/simulator/accounts/site.h"
#include "core/simulator/notifications/announce.h"
#include "core/simulator/orders/draft.h"
#include "core/simulator/orders/emv.h"

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

using gateway::HttpResponse;

namespace {

InStoreOrder orderFrom(OrderDraft draft, OrderKind kind, const QString &externalPosId, Instant now)
{
    InStoreOrder order;
    order.kind = kind;
    order.externalPosId = externalPosId;
    order.externalReference = std::move(draft.externalReference);
    order.title = std::move(draft.title);
    order.description = std::move(draft.description);
    order.notificationUrl = std::move(draft.notificationUrl);
    order.sponsorId = draft.sponsorId;
    order.total = draft.total;
    order.items = std::move(draft.items);
    order.tax = draft.tax;
    order.createdAt = now;
    order.expiresAt = draft.expiresAt.value_or(now + defaultLife);
    return order;
}

void replace(World &world, qsizetype position, Instant now)
{
    endOrder(world, position, OrderEnd::Replaced, now);
    announceEnd(world, position, now);
}

HttpResponse created(const World &world, const InStoreOrder &order)
{
    if (order.kind == OrderKind::AttendedV2)
        return emptyResponse(204);
    if (order.kind == OrderKind::Hybrid && world.switches.putAnswersEmpty)
        return emptyResponse(201);
    return jsonResponse(200, QJsonObject{{u"in_store_order_id"_s, order.id}, {u"qr_data"_s, qrDataOf(world, order)}});
}

}

Answered createOrder(World &world, const Request &request, OrderKind kind, const QString &externalPosId, Instant now)
{
    auto draft = readDraft(request.body, rulesFor(world), now);
    if (!draft)
        return failure(std::move(draft.error()));
    const qsizetype position = placeOrder(world, orderFrom(std::move(*draft), kind, externalPosId, now), now);
    return created(world, world.orders.at(position));
}

qsizetype placeOrder(World &world, InStoreOrder order, Instant now)
{
    if (liesOnSlot(order.kind)) {
        if (const auto previous = liveOnSlot(world, order.externalPosId, now))
            replace(world, *previous, now);
    }
    order.id = world.ids.uuid();
    const qsizetype position = addOrder(world, std::move(order));
    watchExpiry(world, position);
    return position;
}

QString qrDataOf(const World &world, const InStoreOrder &order)
{
    const bool isPix = world.account.site == money::Site::MLB && world.switches.pixKey;
    return orderQr(profileOf(world.account.site), order.qrId.isEmpty() ? order.id : order.qrId,
        isPix ? QrTemplate::Pix : QrTemplate::MercadoPago);
}

}
