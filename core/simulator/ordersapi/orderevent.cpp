#include "core/simulator/ordersapi/orderevent.h"

#include "core/simulator/buyer/buyer.h"
#include "core/simulator/notifications/announce.h"
#include "core/simulator/orders/methods.h"
#include "core/simulator/ordersapi/ordercancel.h"
#include "core/simulator/ordersapi/orderrefund.h"
#include "core/simulator/ordersapi/schema.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

constexpr std::array<Property, 5> properties{{
    {u"status", PropertyType::Text, true},
    {u"payment_method_type", PropertyType::Text},
    {u"installments", PropertyType::Whole},
    {u"payment_method_id", PropertyType::Text},
    {u"status_detail", PropertyType::Text},
}};

using Checked = std::optional<Refusal>;

Refusal badRequest(const QString &rule)
{
    return ordersRefusal(400, u"bad_request"_s, u"Bad request"_s, rule);
}

// The reason stays what it was, only the code is that of this path.
Checked asBadRequest(Checked refusal)
{
    return refusal ? Checked(badRequest(refusal->rule)) : std::nullopt;
}

Checked afterBuyer(const BuyerResult &result)
{
    if (result)
        return std::nullopt;
    return badRequest(result.error() == BuyerProblem::NotUnderstood
                          ? u"payment_method_id, status_detail: known, and of this status"_s
                          : u"status: one that the order can come to"_s);
}

// The method named, else the first of the type named; "qr" is a type without a method of its own.
QString methodIn(const QJsonObject &event)
{
    const QString type = event.value(u"payment_method_type"_s).toString();
    const QString method = event.value(u"payment_method_id"_s).toString();
    if (!method.isEmpty() || type.isEmpty() || type == u"qr")
        return method;
    const QStringList methods = paymentMethods();
    const auto first = std::ranges::find_if(methods, [&](const QString &each) { return paymentType(each) == type; });
    return first == methods.end() ? type : *first; // a type that nothing has is no method either
}

Checked actAs(World &world, qsizetype order, const QJsonObject &event, BuyerActKind kind, Instant now)
{
    return afterBuyer(actAsBuyer(world,
        {.kind = kind,
            .orderId = world.orders.at(order).id,
            .method = methodIn(event),
            .statusDetail = event.value(u"status_detail"_s).toString()},
        now));
}

Checked process(World &world, qsizetype order, const QJsonObject &event, Instant now)
{
    const QString detail = event.value(u"status_detail"_s).toString();
    if (!detail.isEmpty() && detail != u"accredited")
        return badRequest(u"status_detail: of a processed order accredited"_s);
    return actAs(world, order, event, BuyerActKind::Pay, now);
}

Checked fail(World &world, qsizetype order, const QJsonObject &event, Instant now)
{
    return actAs(world, order, event, BuyerActKind::Reject, now);
}

Checked askBuyer(World &world, qsizetype order, const QJsonObject &event, Instant now)
{
    return actAs(world, order, event, BuyerActKind::Scan, now);
}

Checked refundAll(World &world, qsizetype order, const QJsonObject &, Instant now)
{
    const auto made = refundOrder(world, order, {}, now);
    return made ? std::nullopt : asBadRequest(made.error());
}

Checked cancel(World &world, qsizetype order, const QJsonObject &, Instant now)
{
    return asBadRequest(cancelOrder(world, order, now));
}

Checked expire(World &world, qsizetype order, const QJsonObject &, Instant now)
{
    if (auto refusal = obstacleToCancel(world, world.orders.at(order), now))
        return asBadRequest(std::move(refusal));
    expireOrder(world, order, now);
    announceOrder(world, order, now);
    return std::nullopt;
}

struct EventRow {
    const char16_t *status;
    Checked (*happen)(World &, qsizetype, const QJsonObject &, Instant);
};

constexpr std::array<EventRow, 6> events{{
    {u"processed", process},
    {u"failed", fail},
    {u"refunded", refundAll},
    {u"canceled", cancel},
    {u"expired", expire},
    {u"action_required", askBuyer},
}};

}

std::optional<Refusal> simulateEvent(World &world, qsizetype order, const QByteArray &body, Instant now)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return badRequest(u"body: a JSON object"_s);
    const QJsonObject event = document.object();
    if (auto refusal = checkObject(event, properties, u"$"_s))
        return asBadRequest(std::move(refusal));
    const QString status = event.value(u"status"_s).toString();
    const auto row = std::ranges::find_if(events, [&](const EventRow &each) { return status == QStringView(each.status); });
    if (row == events.end())
        return badRequest(u"$.status: processed, failed, refunded, canceled, expired or action_required"_s);
    return row->happen(world, order, event, now);
}

}
