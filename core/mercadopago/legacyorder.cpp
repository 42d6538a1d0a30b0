#include "core/mercadopago/legacyorder.h"

#include "core/mercadopago/items.h"
#include "core/mercadopago/wire.h"

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

using namespace gateway;

namespace {

constexpr std::chrono::hours providerOffset{-4}; // the offset Mercado Pago writes itself

QJsonObject itemObject(const ChargeItem &item)
{
    return {
        {u"sku_number"_s, item.code},
        {u"category"_s, item.category},
        {u"title"_s, item.title},
        {u"description"_s, item.description},
        {u"unit_price"_s, numberFrom(item.unitPrice)},
        {u"quantity"_s, piecesOf(item)},
        {u"unit_measure"_s, item.unitMeasure},
        {u"total_amount"_s, numberFrom(item.total)},
    };
}

}

QJsonObject legacyOrder(const Charge &charge)
{
    QJsonArray items;
    for (const ChargeItem &item : itemsToSend(charge, {}))
        items.append(itemObject(item));
    QJsonObject order{
        {u"external_reference"_s, charge.externalReference},
        {u"title"_s, charge.title},
        {u"description"_s, charge.description},
        {u"expiration_date"_s, toOffsetText(charge.expiresAt, providerOffset)},
        {u"total_amount"_s, numberFrom(charge.amount)},
        {u"items"_s, items},
    };
    if (!charge.notificationUrl.isEmpty())
        order.insert(u"notification_url"_s, charge.notificationUrl);
    if (!charge.sponsorId.isEmpty())
        order.insert(u"sponsor"_s, QJsonObject{{u"id"_s, charge.sponsorId.toLongLong()}});
    if (const QJsonArray taxes = taxesOf(charge); !taxes.isEmpty())
        order.insert(u"taxes"_s, taxes);
    return order;
}

QJsonArray taxesOf(const Charge &charge)
{
    if (!charge.tax)
        return {};
    return {QJsonObject{{u"value"_s, numberFrom(*charge.tax)}, {u"type"_s, u"IVA"_s}}};
}

}
