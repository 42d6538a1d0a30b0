#include "core/mercadopago/attended.h"

#include "core/mercadopago/items.h"
#include "core/mercadopago/legacyorder.h"
#include "core/mercadopago/slot.h"
#include "core/mercadopago/wire.h"
#include "core/money/currency.h"

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

using namespace gateway;

namespace {

QByteArray v1Path(const Charge &charge)
{
    return "/mpmobile/instore/qr/" + percentEncoded(charge.userId) + '/' + percentEncoded(charge.externalPosId);
}

QJsonObject v1Item(const ChargeItem &item)
{
    QJsonObject object{
        {u"title"_s, item.title},
        {u"description"_s, item.description},
        {u"currency_id"_s, money::codeOf(item.unitPrice.currency)},
        {u"unit_price"_s, numberFrom(item.unitPrice)},
        {u"quantity"_s, piecesOf(item)},
    };
    if (!item.code.isEmpty())
        object.insert(u"id"_s, item.code);
    if (!item.pictureUrl.isEmpty())
        object.insert(u"picture_url"_s, item.pictureUrl);
    return object;
}

QJsonObject v1Order(const Charge &charge)
{
    QJsonArray items;
    for (const ChargeItem &item : itemsToSend(charge, {}))
        items.append(v1Item(item));
    QJsonObject order{{u"external_reference"_s, charge.externalReference}, {u"items"_s, items}};
    if (!charge.notificationUrl.isEmpty())
        order.insert(u"notification_url"_s, charge.notificationUrl);
    if (!charge.sponsorId.isEmpty())
        order.insert(u"sponsor_id"_s, charge.sponsorId);
    if (const QJsonArray taxes = taxesOf(charge); !taxes.isEmpty())
        order.insert(u"taxes"_s, taxes);
    return order;
}

}

HttpRequest AttendedV2Protocol::createRequest(const Charge &charge) const
{
    const QByteArray store = percentEncoded(charge.userId) + "/stores/" + percentEncoded(charge.externalStoreId);
    const QByteArray target =
        "/instore/qr/seller/collectors/" + store + "/pos/" + percentEncoded(charge.externalPosId) + "/orders";
    return {HttpMethod::Put, target, {jsonContent()}, jsonBody(legacyOrder(charge))};
}

// 204 without a body; a page where nothing should be is somebody else's answer.
Result<Answer, ReadError> AttendedV2Protocol::readCreated(const Charge &, const QByteArray &body) const
{
    if (!body.trimmed().isEmpty() && !objectFrom(body))
        return failure(ReadError{ReadProblem::NotJson, {}});
    return Answer(OrderCreated{});
}

HttpRequest AttendedV1Protocol::createRequest(const Charge &charge) const
{
    const HttpHeader lifetime{"X-Ttl-Store-Preference", QByteArray::number(qint64(charge.lifetime.count()))};
    return {HttpMethod::Post, v1Path(charge), {jsonContent(), lifetime}, jsonBody(v1Order(charge))};
}

HttpRequest AttendedV1Protocol::withdrawRequest(const Charge &charge) const
{
    return {HttpMethod::Delete, v1Path(charge), {}, {}};
}

// The order as a preference; it must be ours, and worth what was asked.
Result<Answer, ReadError> AttendedV1Protocol::readCreated(const Charge &charge, const QByteArray &body) const
{
    const auto object = objectFrom(body);
    if (!object)
        return failure(object.error());
    const auto id = idFrom(*object, u"id"_s);
    if (!id)
        return failure(id.error());
    if (textOrEmpty(*object, u"external_reference"_s) != charge.externalReference)
        return failure(ReadError{ReadProblem::NotOurs, u"external_reference"_s});
    const auto total = moneyFromNumber(object->value("total_amount"_L1), charge.amount.currency, u"total_amount"_s);
    if (!total)
        return failure(total.error());
    if (*total != charge.amount)
        return failure(ReadError{ReadProblem::NotOurs, u"total_amount"_s});
    return Answer(OrderCreated{*id, {}, {}});
}

}
