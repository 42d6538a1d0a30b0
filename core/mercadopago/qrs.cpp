#include "core/mercadopago/qrs.h"

#include "core/mercadopago/merchantorders.h"
#include "core/mercadopago/wire.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

namespace {

using namespace gateway;

constexpr qsizetype longestQrData = 1024; // EMV payloads have about 150 to 300 characters
constexpr std::chrono::hours providerOffset{-4}; // the offset Mercado Pago writes itself

QByteArray posPath(const QByteArray &root, const Charge &charge, const QByteArray &leaf)
{
    return root + percentEncoded(charge.userId) + "/pos/" + percentEncoded(charge.externalPosId) + leaf;
}

QByteArray qrsPath(const Charge &charge)
{
    return posPath("/instore/orders/qr/seller/collectors/", charge, "/qrs");
}

QByteArray slotPath(const Charge &charge)
{
    return posPath("/instore/qr/seller/collectors/", charge, "/orders");
}

QJsonObject itemObject(const ChargeItem &item)
{
    return {
        {u"sku_number"_s, item.code},
        {u"category"_s, item.category},
        {u"title"_s, item.title},
        {u"description"_s, item.description},
        {u"unit_price"_s, numberFrom(item.unitPrice)},
        {u"quantity"_s, item.quantityThousandths / 1000},
        {u"unit_measure"_s, item.unitMeasure},
        {u"total_amount"_s, numberFrom(item.total)},
    };
}

QJsonObject orderObject(const Charge &charge)
{
    QJsonArray items;
    for (const ChargeItem &item : charge.items)
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
    return order;
}

HttpRequest createRequest(const Charge &charge)
{
    const QByteArray body = QJsonDocument(orderObject(charge)).toJson(QJsonDocument::Compact);
    return {HttpMethod::Put, qrsPath(charge), {{"Content-Type", "application/json"}}, body};
}

// The reference promises an empty 201, the guide a 200 with qr_data: both are a success.
Result<Answer, ReadError> readCreated(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return Answer(OrderCreated{});
    const auto object = objectFrom(body);
    if (!object)
        return failure(object.error());
    const QJsonValue qrData = object->value("qr_data"_L1);
    if (qrData.isUndefined() && !object->contains("in_store_order_id"_L1))
        return failure(ReadError{ReadProblem::MissingField, u"qr_data"_s});
    const bool isReadable = qrData.isUndefined() || qrData.isNull() || qrData.isString();
    if (!isReadable || qrData.toString().size() > longestQrData)
        return failure(ReadError{ReadProblem::WrongType, u"qr_data"_s});
    return Answer(OrderCreated{textOrEmpty(*object, u"in_store_order_id"_s), qrData.toString()});
}

Result<Answer, ReadError> readSlot(const HttpResponse &response)
{
    const auto document = QJsonDocument::fromJson(response.body);
    if (!document.isArray())
        return failure(ReadError{ReadProblem::NotJson, {}});
    if (document.array().isEmpty())
        return Answer(SlotRead{});
    const auto reference = textFrom(document.array().at(0).toObject(), u"external_reference"_s);
    if (!reference)
        return failure(reference.error());
    return Answer(SlotRead{*reference});
}

// "No order on this point of sale" is an answer about the slot; that the point of sale does not exist is another matter.
Result<Answer, ReadError> readRefusedSlot(const HttpResponse &response)
{
    const auto answer = refusalFrom(response);
    if (!answer)
        return answer;
    const auto &refusal = std::get<Refusal>(*answer);
    if (refusal.kind == RefusalKind::NotFound)
        return Answer(SlotRead{});
    return answer;
}

// 204 without a body; a page where nothing should be is somebody else's answer.
Result<Answer, ReadError> readWithdrawn(const QByteArray &body)
{
    if (!body.trimmed().isEmpty() && !objectFrom(body))
        return failure(ReadError{ReadProblem::NotJson, {}});
    return Answer(OrderWithdrawn{});
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

}

HttpRequest HybridProtocol::request(const Call &call, const Charge &charge) const
{
    switch (call.operation) {
    case Operation::CreateOrder:
        return createRequest(charge);
    case Operation::FindOrders:
        return findOrdersRequest(charge.externalReference);
    case Operation::ReadOrder:
        return readOrderRequest(call.id);
    case Operation::ReadPayment:
        return readPaymentRequest(call.id);
    case Operation::ReadSlot:
        return {HttpMethod::Get, slotPath(charge), {}, {}};
    case Operation::WithdrawOrder:
        return {HttpMethod::Delete, slotPath(charge), {}, {}};
    case Operation::FindPayments:
    case Operation::RefundPayment:
    case Operation::ReadRefunds:
        break; // nobody asks for them yet
    }
    Q_UNREACHABLE();
}

Result<Answer, ReadError> HybridProtocol::read(const Call &call, const Charge &charge, const HttpResponse &response) const
{
    if (!isSuccess(response.status))
        return call.operation == Operation::ReadSlot ? readRefusedSlot(response) : refusalFrom(response);
    const money::Currency currency = charge.amount.currency;
    switch (call.operation) {
    case Operation::CreateOrder:
        return readCreated(response.body);
    case Operation::FindOrders:
        return readFoundOrders(response.body, currency);
    case Operation::ReadOrder:
        return readOrder(response.body, currency);
    case Operation::ReadPayment:
        return readPayment(response.body, currency);
    case Operation::ReadSlot:
        return readSlot(response);
    case Operation::WithdrawOrder:
        return readWithdrawn(response.body);
    case Operation::FindPayments:
    case Operation::RefundPayment:
    case Operation::ReadRefunds:
        break;
    }
    Q_UNREACHABLE();
}

}
