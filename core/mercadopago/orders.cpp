#include "core/mercadopago/orders.h"

#include "core/mercadopago/orderbody.h"
#include "core/mercadopago/orderread.h"
#include "core/mercadopago/payments.h"
#include "core/mercadopago/pointofsale.h"
#include "core/mercadopago/refusals.h"
#include "core/money/amounttext.h"

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

using namespace gateway;

namespace {

QByteArray orderPath(const QString &id, const QByteArray &leaf = {})
{
    return "/v1/orders/" + percentEncoded(id) + leaf;
}

HttpRequest readRequest(const QString &orderId)
{
    return {HttpMethod::Get, orderPath(orderId), {}, {}};
}

// The key is the reference: the same request again, days of trouble later, is the same order.
HttpRequest createRequest(const Charge &charge)
{
    return {HttpMethod::Post, "/v1/orders", {jsonContent(), idempotencyKey(charge.externalReference)},
        jsonBody(orderBody(charge))};
}

HttpRequest refundRequest(const Call &call)
{
    const QByteArray target = orderPath(call.refund.orderId, "/refund");
    if (!call.refund.amount)
        return {HttpMethod::Post, target, {idempotencyKey(call.key)}, {}};
    const QJsonObject part{
        {u"id"_s, call.refund.transactionId}, {u"amount"_s, money::toDecimalText(*call.refund.amount)}};
    return {HttpMethod::Post, target, {jsonContent(), idempotencyKey(call.key)},
        jsonBody({{u"transactions"_s, QJsonArray{part}}})};
}

Result<ProviderOrder, ReadError> orderIn(const QByteArray &body, money::Currency currency)
{
    return objectFrom(body).and_then([currency](const QJsonObject &object) { return orderFrom(object, currency); });
}

Result<Answer, ReadError> asFound(const Result<ProviderOrder, ReadError> &order)
{
    return order.map([](const ProviderOrder &found) { return Answer(OrdersFound{{found}}); });
}

Result<Answer, ReadError> asRead(const Result<ProviderOrder, ReadError> &order)
{
    return order.map([](const ProviderOrder &found) { return Answer(OrderRead{found}); });
}

}

HttpRequest OrdersProtocol::request(const Call &call, const Charge &charge) const
{
    switch (call.operation) {
    case Operation::CreateOrder:
        return createRequest(charge);
    case Operation::FindOrders: // Capabilities::findsByReference is false: only by its id
    case Operation::ReadOrder:
        return readRequest(call.id);
    case Operation::ReadPayment:
        return readPaymentRequest(call.id);
    case Operation::WithdrawOrder:
        return {HttpMethod::Post, orderPath(call.id, "/cancel"), {idempotencyKey(call.key)}, {}};
    case Operation::FindPayments:
        return findPaymentsRequest(charge.externalReference);
    case Operation::RefundPayment:
        return refundRequest(call);
    case Operation::ReadRefunds:
        return readRequest(call.refund.orderId);
    case Operation::ReadPointOfSale:
        return readPointOfSaleRequest(charge);
    case Operation::ReadSlot:
        break; // Capabilities::usesSlot is false
    }
    Q_UNREACHABLE();
}

Result<Answer, ReadError> OrdersProtocol::read(
    const Call &call, const Charge &charge, const HttpResponse &response) const
{
    if (!isSuccess(response.status))
        return refusalFrom(response);
    const money::Currency currency = charge.amount.currency;
    switch (call.operation) {
    case Operation::CreateOrder:
        return readOrderCreated(response.body, charge);
    case Operation::FindOrders:
        return asFound(orderIn(response.body, currency));
    case Operation::ReadOrder:
        return asRead(orderIn(response.body, currency));
    case Operation::ReadPayment:
        return readPayment(response.body, currency);
    case Operation::WithdrawOrder:
        return readOrderCancelled(response.body);
    case Operation::FindPayments:
        return readFoundPayments(response.body, charge);
    case Operation::RefundPayment:
        return readOrderRefunded(response.body, call.refund, currency);
    case Operation::ReadRefunds:
        return readOrderRefunds(response.body, call.refund, currency);
    case Operation::ReadPointOfSale:
        return readPointOfSale(response.body, charge);
    case Operation::ReadSlot:
        break;
    }
    Q_UNREACHABLE();
}

}
