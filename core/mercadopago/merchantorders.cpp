#include "core/mercadopago/merchantorders.h"

#include "core/mercadopago/payments.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

namespace {

using namespace gateway;

Result<QList<ProviderPayment>, ReadError> paymentsFrom(const QJsonObject &order, money::Currency currency)
{
    QList<ProviderPayment> payments;
    if (!order.contains("payments"_L1))
        return payments;
    const auto list = listFrom(order, u"payments"_s);
    if (!list)
        return failure(list.error());
    for (const QJsonValue &element : *list) {
        auto payment = paymentFrom(element.toObject(), currency);
        if (!payment)
            return failure(payment.error());
        payments.append(std::move(*payment));
    }
    return payments;
}

// The states of the order beside `closed` add nothing: what was given back stands with its payments, and an expired or
// cancelled merchant order is the end of one scan, not of the order on the point of sale, which somebody else may be
// scanning.
Result<ProviderOrder, ReadError> orderFrom(const QJsonObject &object, money::Currency currency)
{
    const auto id = idFrom(object, u"id"_s);
    if (!id)
        return failure(id.error());
    const auto status = textFrom(object, u"status"_s);
    if (!status)
        return failure(status.error());
    auto payments = paymentsFrom(object, currency);
    if (!payments)
        return failure(payments.error());
    ProviderOrder order;
    order.id = *id;
    order.concluded = *status == u"closed";
    order.externalReference = textOrEmpty(object, u"external_reference"_s);
    order.collectorId = idFrom(object.value("collector"_L1).toObject(), u"id"_s).value_or(QString());
    if (const auto total = moneyFromNumber(object.value("total_amount"_L1), currency, u"total_amount"_s))
        order.total = *total;
    order.payments = std::move(*payments);
    return order;
}

}

HttpRequest findOrdersRequest(const QString &externalReference)
{
    return {HttpMethod::Get, "/merchant_orders/search?external_reference=" + percentEncoded(externalReference), {}, {}};
}

HttpRequest readOrderRequest(const QString &id)
{
    return {HttpMethod::Get, "/merchant_orders/" + percentEncoded(id), {}, {}};
}

Result<Answer, ReadError> readFoundOrders(const QByteArray &body, money::Currency currency)
{
    const auto object = objectFrom(body);
    if (!object)
        return failure(object.error());
    const auto elements = listFrom(*object, u"elements"_s);
    if (!elements)
        return failure(elements.error());
    OrdersFound found;
    for (const QJsonValue &element : *elements) {
        auto order = orderFrom(element.toObject(), currency);
        if (!order)
            return failure(order.error());
        found.orders.append(std::move(*order));
    }
    return Answer(std::move(found));
}

Result<Answer, ReadError> readOrder(const QByteArray &body, money::Currency currency)
{
    const auto object = objectFrom(body);
    if (!object)
        return failure(object.error());
    auto order = orderFrom(*object, currency);
    if (!order)
        return failure(order.error());
    return Answer(OrderRead{std::move(*order)});
}

}
