#include "core/simulator/statejson.h"

#include "core/money/currency.h"

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

QJsonValue fromInstant(Instant instant)
{
    return QJsonValue(millisecondsSinceEpoch(instant));
}

Instant toInstant(const QJsonValue &value)
{
    return instantFromMilliseconds(value.toInteger());
}

QJsonArray fromPositions(const QList<qsizetype> &positions)
{
    QJsonArray array;
    for (const qsizetype position : positions)
        array.append(static_cast<qint64>(position));
    return array;
}

QList<qsizetype> toPositions(const QJsonValue &value)
{
    QList<qsizetype> positions;
    for (const QJsonValue &position : value.toArray())
        positions.append(position.toInteger(-1));
    return positions;
}

std::optional<money::Money> toMoney(const QJsonObject &object, const QString &name)
{
    const auto currency = money::currencyFromCode(object.value(u"currency"_s).toString());
    const qint64 minor = object.value(name).toInteger(-1);
    if (!currency || minor < 0 || minor > money::largestMinor)
        return std::nullopt;
    return money::Money{minor, *currency};
}

// Enumerations are stored by number; a number beyond the last is damage.
template <typename Enum> std::optional<Enum> toEnum(const QJsonValue &value, Enum last)
{
    const qint64 number = value.toInteger(-1);
    if (number < 0 || number > static_cast<qint64>(last))
        return std::nullopt;
    return static_cast<Enum>(number);
}

template <typename Enum> QJsonValue fromEnum(Enum value)
{
    return QJsonValue(static_cast<int>(value));
}

}

QJsonObject toState(const InStoreOrder &order)
{
    QJsonObject object{
        {u"id"_s, order.id},
        {u"kind"_s, fromEnum(order.kind)},
        {u"pos"_s, order.externalPosId},
        {u"reference"_s, order.externalReference},
        {u"title"_s, order.title},
        {u"description"_s, order.description},
        {u"notification_url"_s, order.notificationUrl},
        {u"total"_s, order.total.minor},
        {u"currency"_s, money::codeOf(order.total.currency)},
        {u"items"_s, order.items},
        {u"created"_s, fromInstant(order.createdAt)},
        {u"expires"_s, fromInstant(order.expiresAt)},
        {u"end"_s, fromEnum(order.end)},
        {u"ended"_s, fromInstant(order.endedAt)},
        {u"checkout_until"_s, fromInstant(order.checkoutUntil)},
        {u"merchant_orders"_s, fromPositions(order.merchantOrders)},
    };
    if (order.sponsorId)
        object.insert(u"sponsor"_s, *order.sponsorId);
    if (order.tax)
        object.insert(u"tax"_s, order.tax->minor);
    if (isOrdersApi(order.kind)) {
        object.insert(u"qr"_s, order.qrId);
        object.insert(u"expiration_time"_s, order.expirationTime);
        object.insert(u"payment"_s, order.paymentId);
        object.insert(u"extras"_s, order.extras);
    }
    return object;
}

std::optional<InStoreOrder> readOrder(const QJsonObject &object)
{
    const auto kind = toEnum(object.value(u"kind"_s), OrderKind::MerchantOrder);
    const auto end = toEnum(object.value(u"end"_s), OrderEnd::Replaced);
    const auto total = toMoney(object, u"total"_s);
    if (!kind || !end || !total)
        return std::nullopt;
    InStoreOrder order;
    order.id = object.value(u"id"_s).toString();
    order.kind = *kind;
    order.externalPosId = object.value(u"pos"_s).toString();
    order.externalReference = object.value(u"reference"_s).toString();
    order.title = object.value(u"title"_s).toString();
    order.description = object.value(u"description"_s).toString();
    order.notificationUrl = object.value(u"notification_url"_s).toString();
    if (object.contains(u"sponsor"_s))
        order.sponsorId = object.value(u"sponsor"_s).toInteger();
    order.total = *total;
    if (object.contains(u"tax"_s))
        order.tax = toMoney(object, u"tax"_s);
    order.qrId = object.value(u"qr"_s).toString();
    order.expirationTime = object.value(u"expiration_time"_s).toString();
    order.paymentId = object.value(u"payment"_s).toString();
    order.extras = object.value(u"extras"_s).toObject();
    order.items = object.value(u"items"_s).toArray();
    order.createdAt = toInstant(object.value(u"created"_s));
    order.expiresAt = toInstant(object.value(u"expires"_s));
    order.end = *end;
    order.endedAt = toInstant(object.value(u"ended"_s));
    order.checkoutUntil = toInstant(object.value(u"checkout_until"_s));
    order.merchantOrders = toPositions(object.value(u"merchant_orders"_s));
    return order;
}

QJsonObject toState(const MerchantOrder &merchantOrder)
{
    QJsonObject object{{u"id"_s, merchantOrder.id}, {u"order"_s, static_cast<qint64>(merchantOrder.order)},
        {u"preference"_s, merchantOrder.preferenceId}, {u"created"_s, fromInstant(merchantOrder.createdAt)},
        {u"updated"_s, fromInstant(merchantOrder.updatedAt)}, {u"payments"_s, fromPositions(merchantOrder.payments)}};
    if (!merchantOrder.confirmation.isEmpty())
        object.insert(u"confirmation"_s, merchantOrder.confirmation);
    return object;
}

std::optional<MerchantOrder> readMerchantOrder(const QJsonObject &object)
{
    return MerchantOrder{.id = object.value(u"id"_s).toInteger(),
        .order = object.value(u"order"_s).toInteger(-1),
        .preferenceId = object.value(u"preference"_s).toString(),
        .createdAt = toInstant(object.value(u"created"_s)),
        .updatedAt = toInstant(object.value(u"updated"_s)),
        .payments = toPositions(object.value(u"payments"_s)),
        .confirmation = object.value(u"confirmation"_s).toString()};
}

QJsonObject toState(const Payment &payment)
{
    QJsonObject object{
        {u"id"_s, payment.id},
        {u"merchant_order"_s, static_cast<qint64>(payment.merchantOrder)},
        {u"amount"_s, payment.amount.minor},
        {u"refunded"_s, payment.refunded.minor},
        {u"currency"_s, money::codeOf(payment.amount.currency)},
        {u"status"_s, fromEnum(payment.status)},
        {u"detail"_s, payment.statusDetail},
        {u"method"_s, payment.method},
        {u"created"_s, fromInstant(payment.createdAt)},
        {u"updated"_s, fromInstant(payment.updatedAt)},
    };
    if (payment.payer != usualPayer)
        object.insert(u"payer"_s, payment.payer);
    if (!payment.orderPaymentId.isEmpty())
        object.insert(u"order_payment"_s, payment.orderPaymentId);
    if (!payment.refunds.isEmpty())
        object.insert(u"refunds"_s, fromPositions(payment.refunds));
    if (payment.arrivesAt)
        object.insert(u"arrives"_s, fromInstant(*payment.arrivesAt));
    if (payment.approvedAt)
        object.insert(u"approved"_s, fromInstant(*payment.approvedAt));
    return object;
}

std::optional<Payment> readPaymentRecord(const QJsonObject &object)
{
    const auto amount = toMoney(object, u"amount"_s);
    const auto refunded = toMoney(object, u"refunded"_s);
    const auto status = toEnum(object.value(u"status"_s), PaymentStatus::InMediation);
    if (!amount || !refunded || !status)
        return std::nullopt;
    Payment payment{.id = object.value(u"id"_s).toInteger(),
        .merchantOrder = object.value(u"merchant_order"_s).toInteger(-1),
        .amount = *amount,
        .refunded = *refunded,
        .status = *status,
        .statusDetail = object.value(u"detail"_s).toString(),
        .method = object.value(u"method"_s).toString(),
        .payer = object.value(u"payer"_s).toInteger(usualPayer),
        .createdAt = toInstant(object.value(u"created"_s)),
        .updatedAt = toInstant(object.value(u"updated"_s)),
        .orderPaymentId = object.value(u"order_payment"_s).toString(),
        .refunds = toPositions(object.value(u"refunds"_s))};
    if (object.contains(u"arrives"_s))
        payment.arrivesAt = toInstant(object.value(u"arrives"_s));
    if (object.contains(u"approved"_s))
        payment.approvedAt = toInstant(object.value(u"approved"_s));
    return payment;
}

QJsonObject toState(const Refund &refund)
{
    return {{u"id"_s, refund.id}, {u"order_refund"_s, refund.orderRefundId},
        {u"payment"_s, static_cast<qint64>(refund.payment)}, {u"amount"_s, refund.amount.minor},
        {u"currency"_s, money::codeOf(refund.amount.currency)}, {u"status"_s, fromEnum(refund.status)},
        {u"created"_s, fromInstant(refund.createdAt)}, {u"settles"_s, fromInstant(refund.settlesAt)}};
}

std::optional<Refund> readRefundRecord(const QJsonObject &object)
{
    const auto amount = toMoney(object, u"amount"_s);
    const auto status = toEnum(object.value(u"status"_s), RefundStatus::Rejected);
    if (!amount || !status)
        return std::nullopt;
    return Refund{.id = object.value(u"id"_s).toInteger(),
        .orderRefundId = object.value(u"order_refund"_s).toString(),
        .payment = object.value(u"payment"_s).toInteger(-1),
        .amount = *amount,
        .status = *status,
        .createdAt = toInstant(object.value(u"created"_s)),
        .settlesAt = toInstant(object.value(u"settles"_s))};
}

QJsonObject toState(const ForeignPayment &payment)
{
    return {{u"id"_s, payment.id}, {u"reference"_s, payment.externalReference}, {u"amount"_s, payment.amount.minor},
        {u"currency"_s, money::codeOf(payment.amount.currency)}, {u"at"_s, fromInstant(payment.at)},
        {u"transfer"_s, payment.isTransfer}};
}

std::optional<ForeignPayment> readForeignPayment(const QJsonObject &object)
{
    const auto amount = toMoney(object, u"amount"_s);
    if (!amount)
        return std::nullopt;
    return ForeignPayment{.id = object.value(u"id"_s).toInteger(),
        .externalReference = object.value(u"reference"_s).toString(),
        .amount = *amount,
        .at = toInstant(object.value(u"at"_s)),
        .isTransfer = object.value(u"transfer"_s).toBool()};
}

}
