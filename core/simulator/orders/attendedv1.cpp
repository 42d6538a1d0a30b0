#include "core/simulator/orders/attendedv1.h"

#include "core/money/currency.h"
#include "core/simulator/accounts/authorization.h"
#include "core/simulator/orders/amounts.h"
#include "core/simulator/orders/create.h"
#include "core/simulator/orders/draft.h"
#include "core/simulator/orders/draftchecks.h"
#include "core/simulator/orders/slot.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

using gateway::HttpMethod;

namespace {

constexpr qint64 longestLifeSeconds = 24LL * 3600 * 30;

constexpr std::array orderFields{u"external_reference", u"notification_url", u"sponsor_id", u"items", u"taxes"};
constexpr std::array itemFields{
    u"id", u"title", u"currency_id", u"unit_price", u"quantity", u"description", u"picture_url"};

Refusal invalidBody(const QString &rule)
{
    return {.error = u"invalid_preference_body"_s, .message = u"Invalid preference_body"_s, .rule = rule};
}

Refusal invalidItems(const QString &rule)
{
    return {.error = u"invalid_items"_s, .message = u"unit_price invalid"_s, .rule = rule};
}

// V1 has one word for most mistakes; our rule keeps the reason.
Checked asInvalidBody(Checked checked)
{
    return checked ? Checked(invalidBody(checked->rule)) : std::nullopt;
}

Checked refuseCollectorV1(const World &world, const QString &userId)
{
    auto refusal = refuseCollector(world.account, userId);
    if (refusal)
        refusal->error = u"invalid_collector_id"_s;
    return refusal;
}

Result<money::Money, Refusal> totalOf(const QJsonObject &item, money::Currency currency, const Place &place)
{
    if (auto refusal = asInvalidBody(checkKnownFields(item, itemFields, place)))
        return failure(std::move(*refusal));
    if (item.value(u"title"_s).toString().isEmpty())
        return failure(invalidBody(place.rule + u"title: present"_s));
    if (item.value(u"currency_id"_s).toString() != money::codeOf(currency))
        return failure(invalidBody(place.rule + u"currency_id: the seller's currency"_s));
    const auto price = amountFrom(item.value(u"unit_price"_s), currency);
    if (!price || !price->isPositive())
        return failure(invalidItems(place.rule + u"unit_price: a number above zero, with the country's decimals"_s));
    const auto total = timesQuantity(*price, item.value(u"quantity"_s));
    if (!total)
        return failure(invalidItems(place.rule + u"quantity: a number above zero that gives an exact amount"_s));
    return *total;
}

Result<money::Money, Refusal> totalOfItems(const QJsonValue &items, const SiteProfile &profile)
{
    const money::Currency currency = money::currencyOf(profile.site);
    if (!items.isArray() || items.toArray().isEmpty())
        return failure(invalidBody(u"items: an array with at least one"_s));
    money::Money sum{0, currency};
    for (qsizetype row = 0; row < items.toArray().size(); ++row) {
        const auto total =
            totalOf(items.toArray().at(row).toObject(), currency, {u"items."_s, u"items[%1]."_s.arg(row)});
        if (!total)
            return failure(total.error());
        sum = sum + *total;
    }
    if (sum.minor < profile.smallestMinor)
        return failure(invalidItems(u"items: at least the country's smallest amount"_s));
    return sum;
}

Checked refuseSponsor(const QJsonObject &order)
{
    const QJsonValue sponsor = order.value(u"sponsor_id"_s);
    if (sponsor.isUndefined() || sponsor.toVariant().toLongLong() > 0)
        return std::nullopt;
    return Refusal{.error = u"invalid_sponsor_id"_s,
        .message = u"sponsor is not an active user"_s,
        .rule = u"sponsor_id: the number of a user"_s};
}

Result<std::chrono::seconds, Refusal> lifeOf(const Request &request)
{
    const QByteArray text = request.header("X-Ttl-Store-Preference"_ba);
    if (text.isEmpty())
        return std::chrono::seconds(defaultLife);
    const qint64 seconds = text.toLongLong();
    if (seconds < 1 || seconds > longestLifeSeconds)
        return failure(invalidBody(u"X-Ttl-Store-Preference: seconds"_s));
    return std::chrono::seconds(seconds);
}

Checked refuseOrder(const QJsonObject &order, const SiteProfile &profile)
{
    if (auto refusal = checkKnownFields(order, orderFields, {}))
        return asInvalidBody(std::move(refusal));
    if (auto refusal = refuseReference(order))
        return asInvalidBody(std::move(refusal));
    if (auto refusal = refuseNotificationUrl(order))
        return asInvalidBody(std::move(refusal));
    if (auto refusal = refuseTaxes(order, profile))
        return asInvalidBody(std::move(refusal));
    return refuseSponsor(order);
}

Result<InStoreOrder, Refusal> readOrder(const Request &request, const SiteProfile &profile, Instant now)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return failure(invalidBody(u"body: a JSON object"_s));
    const QJsonObject object = document.object();
    if (auto refusal = refuseOrder(object, profile))
        return failure(std::move(*refusal));
    const auto total = totalOfItems(object.value(u"items"_s), profile);
    if (!total)
        return failure(total.error());
    const auto life = lifeOf(request);
    if (!life)
        return failure(life.error());
    InStoreOrder order;
    order.kind = OrderKind::AttendedV1;
    order.externalReference = object.value(u"external_reference"_s).toString();
    order.items = object.value(u"items"_s).toArray();
    order.title = order.items.at(0)[u"title"_s].toString();
    order.description = order.items.at(0)[u"description"_s].toString(order.title);
    order.notificationUrl = object.value(u"notification_url"_s).toString();
    if (object.contains(u"sponsor_id"_s))
        order.sponsorId = object.value(u"sponsor_id"_s).toVariant().toLongLong();
    order.total = *total;
    order.tax = taxIn(object, total->currency);
    order.createdAt = now;
    order.expiresAt = now + *life;
    return order;
}

QJsonObject emptyPayer()
{
    const QString none;
    return {{u"id"_s, 0}, {u"email"_s, none},
        {u"identification"_s, QJsonObject{{u"number"_s, none}, {u"type"_s, none}}},
        {u"address"_s, QJsonObject{{u"primary"_s, false}, {u"zip_code"_s, none}}},
        {u"phone"_s, QJsonObject{{u"area_code"_s, none}, {u"number"_s, none}}}};
}

QJsonObject paymentMethods()
{
    return {{u"excluded_payment_methods"_s, QJsonArray{QJsonObject{{u"id"_s, QString()}}}},
        {u"excluded_payment_types"_s, QJsonArray{QJsonObject{{u"id"_s, u"ticket"_s}}}}};
}

QJsonObject preference(const World &world, const InStoreOrder &order)
{
    const QString none;
    return {
        {u"id"_s, u"%1-%2"_s.arg(QString::number(world.account.userId), order.id)},
        {u"items"_s, order.items},
        {u"collector_id"_s, world.account.userId},
        {u"collector"_s, QJsonObject()},
        {u"total_amount"_s, jsonAmount(order.total)},
        {u"amount"_s, jsonAmount(order.total)},
        {u"external_reference"_s, order.externalReference},
        {u"operation_type"_s, u"regular_payment"_s},
        {u"payment_methods"_s, paymentMethods()},
        {u"marketplace"_s, u"NONE"_s},
        {u"marketplace_fee"_s, 0},
        {u"sponsor_id"_s, order.sponsorId ? QJsonValue(*order.sponsorId) : QJsonValue(QJsonValue::Null)},
        {u"notification_url"_s, order.notificationUrl},
        {u"back_urls"_s, QJsonObject{{u"success"_s, none}, {u"pending"_s, none}, {u"failure"_s, none}}},
        {u"payer"_s, emptyPayer()},
        {u"expires"_s, false},
        {u"additional_info"_s, none},
        {u"site_id"_s, money::codeOf(world.account.site).toLower()},
        {u"client_id"_s, none},
        {u"processing_modes"_s, QJsonArray{u"aggregator"_s}},
        {u"internal_metadata"_s, QJsonObject()},
    };
}

QString nameOf(const Account &account, const QString &number)
{
    const PointOfSale *pos = pointOfSaleNumbered(account, number.toLongLong());
    return pos == nullptr ? u"?"_s : pos->externalId;
}

}

Answered answerAttendedV1(World &world, const Request &request, Instant now)
{
    if (!request.is(HttpMethod::Post) && !request.is(HttpMethod::Delete))
        return failure(methodNotAllowed());
    const bool isByNumber = request.path.size() == 4; // the form without the seller names the point of sale by its number
    if (auto refusal = isByNumber ? std::nullopt : refuseCollectorV1(world, request.path.at(3)))
        return failure(std::move(*refusal));
    const QString externalPosId = isByNumber ? nameOf(world.account, request.path.at(3)) : request.path.at(4);
    if (auto refusal = refusePointOfSale(world.account, externalPosId))
        return failure(std::move(*refusal));
    if (request.is(HttpMethod::Delete))
        return emptySlot(world, externalPosId, now);
    auto order = readOrder(request, rulesFor(world), now);
    if (!order)
        return failure(std::move(order.error()));
    order->externalPosId = externalPosId;
    return jsonResponse(200, preference(world, world.orders.at(placeOrder(world, std::move(*order), now))));
}

}
