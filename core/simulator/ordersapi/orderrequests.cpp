#include "core/simulator/ordersapi/orderrequests.h"

#include "core/simulator/accounts/authorization.h"
#include "core/simulator/accounts/site.h"
#include "core/simulator/buyer/buyer.h"
#include "core/simulator/notifications/announce.h"
#include "core/simulator/ordersapi/ordercancel.h"
#include "core/simulator/ordersapi/orderdraft.h"
#include "core/simulator/ordersapi/orderevent.h"
#include "core/simulator/ordersapi/orderrefund.h"
#include "core/simulator/ordersapi/ordersearch.h"
#include "core/simulator/ordersapi/orderview.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

using gateway::HttpMethod;

namespace {

constexpr qsizetype ulidLength = 26;

Refusal orderNotFound()
{
    return ordersRefusal(404, u"order_not_found"_s, u"Order not found."_s, u"id: of an order younger than 3 months"_s);
}

bool isBase32(QChar character)
{
    return u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s.contains(character);
}

bool isOrderId(const QString &id)
{
    const QStringView rest = QStringView(id).sliced(id.startsWith(u"ORDTST") ? 6 : id.startsWith(u"ORD") ? 3 : 0);
    return id.startsWith(u"ORD") && rest.size() == ulidLength && std::ranges::all_of(rest, isBase32);
}

Result<qsizetype, Refusal> orderNamed(const World &world, const QString &id, Instant now)
{
    if (!isOrderId(id))
        return failure(ordersRefusal(400, u"invalid_path_param"_s, u"path param order id is invalid"_s,
            u"id: ORD or ORDTST and 26 characters"_s));
    const auto found = world.index.orderById.constFind(id);
    if (found == world.index.orderById.constEnd() || now - world.orders.at(*found).createdAt > ordersAreReadableFor)
        return failure(orderNotFound());
    return *found;
}

// A request that changes something, as it is remembered.
struct Keyed {
    QString key;
    quint64 fingerprint = 0;
    std::optional<UsedKey> earlier; // what the same request made before
};

Result<Keyed, Refusal> keyOf(const World &world, const Request &request, Instant now)
{
    Keyed keyed{.key = QString::fromLatin1(request.header("X-Idempotency-Key"_ba)), .earlier = std::nullopt};
    if (keyed.key.isEmpty() || keyed.key.size() > longestKey)
        return failure(ordersRefusal(400, u"empty_required_header"_s, u"X-Idempotency-Key header is required"_s,
            u"X-Idempotency-Key: 1 to 64 characters"_s));
    keyed.fingerprint = fingerprintOf("POST"_ba, request.path.join(u'/'), request.body);
    const auto used = world.keys.find(keyed.key, now);
    if (!used)
        return keyed;
    if (used->fingerprint != keyed.fingerprint)
        return failure(ordersRefusal(409, u"idempotency_key_already_used"_s,
            u"The idempotency key was already used for another request"_s,
            u"X-Idempotency-Key: one for each request, for 24 hours"_s));
    keyed.earlier = used;
    return keyed;
}

InStoreOrder orderFrom(World &world, OrdersApiDraft draft, bool isTest, Instant now)
{
    InStoreOrder order;
    order.kind = draft.kind;
    order.id = (isTest ? u"ORDTST"_s : u"ORD"_s) + world.ids.ulid(now);
    order.paymentId = u"PAY"_s + world.ids.ulid(now);
    if (hasOwnQr(draft.kind))
        order.qrId = world.ids.uuid();
    order.externalPosId = std::move(draft.externalPosId);
    order.externalReference = std::move(draft.externalReference);
    order.title = draft.description;
    order.description = std::move(draft.description);
    order.total = draft.total;
    order.items = std::move(draft.items);
    order.extras = std::move(draft.extras);
    if (order.extras.contains(u"cash_out"_s)) {
        QJsonObject cashOut = order.extras[u"cash_out"_s].toObject();
        cashOut.insert(u"id"_s, u"CAS"_s + world.ids.ulid(now));
        order.extras.insert(u"cash_out"_s, cashOut);
    }
    order.expirationTime = std::move(draft.expirationTime);
    order.createdAt = now;
    order.expiresAt = now + draft.life;
    return order;
}

Answered create(World &world, const Request &request, Instant now)
{
    const auto keyed = keyOf(world, request, now);
    if (!keyed)
        return failure(keyed.error());
    if (keyed->earlier)
        return jsonResponse(world.switches.replayAnswers200 ? 200 : 201,
            ordersApiView(world, world.orders.at(keyed->earlier->resource), now));
    const SiteProfile profile = rulesFor(world);
    if (!profile.ordersApi)
        return failure(ordersRefusal(
            400, u"unsupported_site"_s, u"Site not supported"_s, u"site: Argentina, Brazil, Chile or Uruguay"_s));
    const bool isAnotherApplication = isOfAnotherApplication(world.account, request);
    if (isAnotherApplication && world.switches.oauthOrdersRefused)
        return failure(ordersRefusal(400, u"property_value"_s, u"Invalid value for property"_s,
            u"none: the switch oauth_orders_refused is on"_s));
    auto draft = readOrdersApiDraft(request.body, {profile, isAnotherApplication, world.switches.cashOuts});
    if (!draft)
        return failure(std::move(draft.error()));
    if (pointOfSale(world.account, draft->externalPosId) == nullptr)
        return failure(ordersRefusal(404, u"pos_not_found"_s, u"External POS id not found"_s,
            u"$.config.qr.external_pos_id: one of the seller's"_s,
            {u"$.config.qr.external_pos_id %1 was not found"_s.arg(draft->externalPosId)}));
    const bool isTest = tokenOf(request).startsWith("TEST-");
    const qsizetype position = addOrder(world, orderFrom(world, std::move(*draft), isTest, now));
    watchExpiry(world, position);
    world.keys.remember(keyed->key, {keyed->fingerprint, position, now});
    return jsonResponse(201, ordersApiView(world, world.orders.at(position), now));
}

Answered cancel(World &world, const Request &request, qsizetype position, Instant now)
{
    const auto keyed = keyOf(world, request, now);
    if (!keyed)
        return failure(keyed.error());
    if (!keyed->earlier) {
        static_cast<void>(payMeanwhile(world, position, now)); // then it is paid, and cannot be canceled
        if (auto refusal = cancelOrder(world, position, now))
            return failure(std::move(*refusal));
        world.keys.remember(keyed->key, {keyed->fingerprint, position, now});
    }
    return jsonResponse(200, ordersApiView(world, world.orders.at(position), now));
}

// The refunds that one request made stand next to each other.
QList<qsizetype> madeWith(const UsedKey &used)
{
    QList<qsizetype> made(used.count);
    std::iota(made.begin(), made.end(), used.resource);
    return made;
}

Answered refund(World &world, const Request &request, qsizetype position, Instant now)
{
    const auto keyed = keyOf(world, request, now);
    if (!keyed)
        return failure(keyed.error());
    if (keyed->earlier)
        return jsonResponse(201, refundAnswer(world, world.orders.at(position), madeWith(*keyed->earlier), now));
    const auto made = refundOrder(world, position, request.body, now);
    if (!made)
        return failure(made.error());
    world.keys.remember(keyed->key, {keyed->fingerprint, made->constFirst(), now, made->size()});
    return jsonResponse(201, refundAnswer(world, world.orders.at(position), *made, now));
}

// The one path whose refusals all have the code bad_request, that of a wrong id included.
Answered event(World &world, const Request &request, Instant now)
{
    if (!request.is(HttpMethod::Post))
        return failure(methodNotAllowed());
    if (!tokenOf(request).startsWith("TEST-"))
        return failure(ordersRefusal(
            403, u"forbidden"_s, u"Only with test credentials"_s, u"Authorization: a test token (TEST-…)"_s));
    auto position = orderNamed(world, request.path.at(2), now);
    if (!position && position.error().status == 400)
        position.error().error = u"bad_request"_s;
    if (!position)
        return failure(std::move(position.error()));
    if (auto refusal = simulateEvent(world, *position, request.body, now))
        return failure(std::move(*refusal));
    return emptyResponse(204);
}

Answered answerOrder(World &world, const Request &request, Instant now)
{
    const auto position = orderNamed(world, request.path.at(2), now);
    if (!position)
        return failure(position.error());
    const QString act = request.path.value(3);
    if (act.isEmpty() && request.is(HttpMethod::Get))
        return jsonResponse(200, ordersApiView(world, world.orders.at(*position), now));
    if (act == u"cancel" && request.is(HttpMethod::Post))
        return cancel(world, request, *position, now);
    if (act == u"refund" && request.is(HttpMethod::Post))
        return refund(world, request, *position, now);
    return failure(methodNotAllowed());
}

}

Answered answerOrders(World &world, const Request &request, Instant now)
{
    const qsizetype depth = request.path.size();
    if (depth == 2 && request.is(HttpMethod::Post))
        return create(world, request, now);
    if (depth == 2 && request.is(HttpMethod::Get))
        return searchOrders(world, request, now);
    if (depth == 4 && request.path.at(3) == u"events")
        return event(world, request, now);
    if (depth == 3 || (depth == 4 && (request.path.at(3) == u"cancel" || request.path.at(3) == u"refund")))
        return answerOrder(world, request, now);
    return failure(depth == 2 ? methodNotAllowed() : noSuchPath());
}

}
