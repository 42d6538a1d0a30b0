#include "core/simulator/orders/create.h"

#include "core/simulator/accounts/site.h"
#include "core/simulator/orders/draft.h"
#include "core/simulator/orders/emv.h"

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

using gateway::HttpMethod;

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
    order.createdAt = now;
    order.expiresAt = draft.expiresAt.value_or(now + defaultLife);
    return order;
}

}

Answered createOrder(World &world, const Request &request, const QString &externalPosId, Instant now)
{
    const SiteProfile &profile = profileOf(world.account.site);
    auto draft = readDraft(request.body, profile, now);
    if (!draft)
        return failure(std::move(draft.error()));
    const OrderKind kind = request.is(HttpMethod::Put) ? OrderKind::Hybrid : OrderKind::Dynamic;
    if (const auto previous = liveOnSlot(world, externalPosId, now); previous && kind == OrderKind::Hybrid)
        endOrder(world, *previous, OrderEnd::Replaced, now);
    InStoreOrder order = orderFrom(std::move(*draft), kind, externalPosId, now);
    order.id = world.ids.uuid();
    const QString id = order.id;
    addOrder(world, std::move(order));
    if (kind == OrderKind::Hybrid && world.switches.putAnswersEmpty)
        return emptyResponse(201);
    return jsonResponse(200, QJsonObject{{u"in_store_order_id"_s, id}, {u"qr_data"_s, orderQr(profile, id)}});
}

}
