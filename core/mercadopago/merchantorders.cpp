#include "core/mercadopago/merchantorders.h"

#include "core/money/currency.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

namespace {

using namespace gateway;

PaymentState paymentStateOf(QStringView status)
{
    if (status == u"approved")
        return PaymentState::Approved;
    if (status == u"in_process" || status == u"pending" || status == u"authorized")
        return PaymentState::InProgress;
    if (status == u"rejected" || status == u"cancelled" || status == u"canceled")
        return PaymentState::Rejected;
    if (status == u"refunded" || status == u"charged_back")
        return PaymentState::Returned;
    return PaymentState::Other;
}

// Fields that a payment has on its own and inside a merchant order alike.
Result<ProviderPayment, ReadError> paymentFrom(const QJsonObject &object, money::Currency currency)
{
    const auto id = idFrom(object, u"id"_s);
    if (!id)
        return failure(id.error());
    const auto status = textFrom(object, u"status"_s);
    if (!status)
        return failure(status.error());
    const auto currencyId = textFrom(object, u"currency_id"_s);
    if (!currencyId)
        return failure(currencyId.error());
    ProviderPayment payment;
    payment.id = *id;
    payment.state = paymentStateOf(*status);
    payment.detail = textOrEmpty(object, object.contains(u"status_detail"_s) ? u"status_detail"_s : u"status_details"_s);
    payment.approvedAt = dateFrom(object, u"date_approved"_s);
    payment.externalReference = textOrEmpty(object, u"external_reference"_s);
    payment.inOtherCurrency = *currencyId != money::codeOf(currency);
    payment.amount = {0, currency};
    if (payment.inOtherCurrency)
        return payment;
    const auto amount = moneyFromNumber(object.value("transaction_amount"_L1), currency, u"transaction_amount"_s);
    if (!amount)
        return failure(amount.error());
    payment.amount = *amount;
    return payment;
}

Result<QList<ProviderPayment>, ReadError> paymentsFrom(const QJsonObject &order, money::Currency currency)
{
    QList<ProviderPayment> payments;
    const QJsonValue value = order.value("payments"_L1);
    if (value.isNull() || value.isUndefined())
        return payments;
    if (!value.isArray() || value.toArray().size() > mostElements)
        return failure(ReadError{ReadProblem::WrongType, u"payments"_s});
    for (const QJsonValue &element : value.toArray()) {
        auto payment = paymentFrom(element.toObject(), currency);
        if (!payment)
            return failure(payment.error());
        payments.append(std::move(*payment));
    }
    return payments;
}

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
    order.payments = std::move(*payments);
    return order;
}

HttpRequest get(const QByteArray &target)
{
    return {HttpMethod::Get, target, {}, {}};
}

}

HttpRequest findOrdersRequest(const QString &externalReference)
{
    return get("/merchant_orders/search?external_reference=" + percentEncoded(externalReference));
}

HttpRequest readOrderRequest(const QString &id)
{
    return get("/merchant_orders/" + percentEncoded(id));
}

HttpRequest readPaymentRequest(const QString &id)
{
    return get("/v1/payments/" + percentEncoded(id));
}

Result<Answer, ReadError> readFoundOrders(const QByteArray &body, money::Currency currency)
{
    const auto object = objectFrom(body);
    if (!object)
        return failure(object.error());
    const QJsonValue elements = object->value("elements"_L1);
    if (elements.isNull())
        return Answer(OrdersFound{});
    if (!elements.isArray() || elements.toArray().size() > mostElements)
        return failure(ReadError{elements.isUndefined() ? ReadProblem::MissingField : ReadProblem::WrongType, u"elements"_s});
    OrdersFound found;
    for (const QJsonValue &element : elements.toArray()) {
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

Result<Answer, ReadError> readPayment(const QByteArray &body, money::Currency currency)
{
    const auto object = objectFrom(body);
    if (!object)
        return failure(object.error());
    auto payment = paymentFrom(*object, currency);
    if (!payment)
        return failure(payment.error());
    payment->collectorId = idFrom(*object, u"collector_id"_s).value_or(QString());
    return Answer(PaymentRead{std::move(*payment)});
}

}
