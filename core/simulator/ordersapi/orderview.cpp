#include "core/simulator/ordersapi/orderview.h"

#include "core/money/amounttext.h"
#include "core/money/currency.h"
#include "core/simulator/accounts/site.h"
#include "core/simulator/buyer/buyer.h"
#include "core/simulator/orders/create.h"
#include "core/simulator/orders/methods.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

struct Status {
    QString status;
    QString detail;
};

Status paidStatus(const World &world, const QList<OrderPayment> &payments)
{
    bool all = true;
    bool any = false;
    for (const OrderPayment &entry : payments) {
        const Payment &payment = world.payments.at(entry.payment);
        all = all && payment.status == PaymentStatus::Refunded;
        any = any || !payment.refunded.isZero();
    }
    if (all)
        return {u"refunded"_s, u"refunded"_s};
    return {u"processed"_s, any ? u"partially_refunded"_s : u"accredited"_s};
}

Status statusOf(const World &world, const InStoreOrder &order, Instant now)
{
    switch (stateAt(order, now)) {
    case OrderState::Live:
        return {u"created"_s, u"created"_s};
    case OrderState::Expired:
        return {u"expired"_s, u"expired"_s};
    case OrderState::Deleted:
    case OrderState::Replaced:
        return {u"canceled"_s, u"canceled"_s};
    case OrderState::Paid:
        return paidStatus(world, paymentsOf(world, order));
    }
    Q_UNREACHABLE();
}

Status waitingPaymentStatus(const InStoreOrder &order, Instant now)
{
    switch (stateAt(order, now)) {
    case OrderState::Live:
    case OrderState::Paid:
        return {u"created"_s, u"ready_to_process"_s};
    case OrderState::Expired:
        return {u"expired"_s, u"expired"_s};
    case OrderState::Deleted:
    case OrderState::Replaced:
        return {u"canceled"_s, u"canceled_by_api"_s};
    }
    Q_UNREACHABLE();
}

QJsonObject paymentObject(const InStoreOrder &order, const OrderPayment &entry, const Payment &payment)
{
    const bool isRefunded = payment.status == PaymentStatus::Refunded;
    const QString detail = payment.refunded.isZero() ? u"accredited"_s : u"partially_refunded"_s;
    QJsonObject object{
        {u"id"_s, entry.id},
        {u"amount"_s, money::toDecimalText(order.total)},
        {u"status"_s, isRefunded ? u"refunded"_s : u"processed"_s},
        {u"status_detail"_s, isRefunded ? u"refunded"_s : detail},
        {u"paid_amount"_s, money::toDecimalText(payment.amount)},
        {u"reference_id"_s, QString::number(payment.id)},
        {u"payment_method"_s,
            QJsonObject{{u"id"_s, payment.method}, {u"type"_s, paymentType(payment.method).value_or(QString())},
                {u"installments"_s, 1}}},
    };
    if (!payment.refunded.isZero())
        object.insert(u"refunded_amount"_s, money::toDecimalText(payment.refunded));
    return object;
}

QString refundStatusName(RefundStatus status)
{
    switch (status) {
    case RefundStatus::Approved:
        return u"processed"_s;
    case RefundStatus::InProcess:
        return u"processing"_s;
    case RefundStatus::Rejected:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray refundArray(const World &world, const QList<OrderPayment> &payments, const QList<qsizetype> &refunds)
{
    QJsonArray array;
    for (const qsizetype position : refunds) {
        const Refund &refund = world.refunds.at(position);
        const auto owner = std::ranges::find(payments, refund.payment, &OrderPayment::payment);
        array.append(QJsonObject{
            {u"id"_s, refund.orderRefundId},
            {u"transaction_id"_s, owner == payments.end() ? QString() : owner->id},
            {u"reference_id"_s, QString::number(world.payments.at(refund.payment).id)},
            {u"amount"_s, money::toDecimalText(refund.amount)},
            {u"status"_s, refundStatusName(refund.status)},
        });
    }
    return array;
}

QList<qsizetype> refundsOf(const World &world, const QList<OrderPayment> &payments)
{
    QList<qsizetype> refunds;
    for (const OrderPayment &entry : payments)
        refunds.append(world.payments.at(entry.payment).refunds);
    std::ranges::sort(refunds);
    return refunds;
}

QJsonObject transactionsObject(
    const World &world, const InStoreOrder &order, const QList<OrderPayment> &payments, Instant now)
{
    QJsonArray array;
    for (const OrderPayment &entry : payments)
        array.append(paymentObject(order, entry, world.payments.at(entry.payment)));
    if (array.isEmpty()) {
        const Status status = waitingPaymentStatus(order, now);
        array.append(QJsonObject{{u"id"_s, order.paymentId}, {u"amount"_s, money::toDecimalText(order.total)},
            {u"status"_s, status.status}, {u"status_detail"_s, status.detail}});
    }
    QJsonObject transactions{{u"payments"_s, array}};
    const QList<qsizetype> refunds = refundsOf(world, payments);
    if (!refunds.isEmpty())
        transactions.insert(u"refunds"_s, refundArray(world, payments, refunds));
    return transactions;
}

QString modeName(OrderKind kind)
{
    switch (kind) {
    case OrderKind::OrdersDynamic:
        return u"dynamic"_s;
    case OrderKind::OrdersHybrid:
        return u"hybrid"_s;
    case OrderKind::OrdersStatic:
    case OrderKind::Hybrid:
    case OrderKind::Dynamic:
    case OrderKind::AttendedV2:
    case OrderKind::AttendedV1:
        return u"static"_s;
    }
    Q_UNREACHABLE();
}

Instant lastUpdate(const World &world, const InStoreOrder &order, const QList<OrderPayment> &payments, Instant now)
{
    if (stateAt(order, now) == OrderState::Live)
        return order.createdAt;
    Instant latest = order.end == OrderEnd::None ? order.expiresAt : order.endedAt;
    for (const OrderPayment &entry : payments)
        latest = std::max(latest, world.payments.at(entry.payment).updatedAt);
    return latest;
}

void insertWhatWasAsked(QJsonObject &object, const World &world, const InStoreOrder &order)
{
    if (!order.description.isEmpty())
        object.insert(u"description"_s, order.description);
    if (!order.items.isEmpty())
        object.insert(u"items"_s, order.items);
    if (order.extras.contains(u"discounts"_s))
        object.insert(u"discounts"_s, order.extras.value(u"discounts"_s));
    QJsonObject integration = order.extras.value(u"integration_data"_s).toObject();
    integration.insert(u"application_id"_s, QString::fromUtf16(applicationId));
    object.insert(u"integration_data"_s, integration);
    if (hasOwnQr(order.kind))
        object.insert(u"type_response"_s, QJsonObject{{u"qr_data"_s, qrDataOf(world, order)}});
}

}

QList<OrderPayment> paymentsOf(const World &world, const InStoreOrder &order)
{
    QList<OrderPayment> payments;
    for (const qsizetype merchantOrder : order.merchantOrders) {
        for (const qsizetype position : world.merchantOrders.at(merchantOrder).payments) {
            const Payment &payment = world.payments.at(position);
            if (wasApproved(payment.status))
                payments.append({payments.isEmpty() ? order.paymentId : payment.orderPaymentId, position});
        }
    }
    return payments;
}

QJsonObject ordersApiView(const World &world, const InStoreOrder &order, Instant now)
{
    const QList<OrderPayment> payments = paymentsOf(world, order);
    const Status status = statusOf(world, order, now);
    const QJsonObject qr{{u"external_pos_id"_s, order.externalPosId}, {u"mode"_s, modeName(order.kind)}};
    QJsonObject object{
        {u"id"_s, order.id},
        {u"type"_s, u"qr"_s},
        {u"processing_mode"_s, u"automatic"_s},
        {u"external_reference"_s, order.externalReference},
        {u"total_amount"_s, money::toDecimalText(order.total)},
        {u"expiration_time"_s, order.expirationTime},
        {u"country_code"_s, QString::fromUtf16(profileOf(world.account.site).countryThree)},
        {u"user_id"_s, QString::number(world.account.userId)},
        {u"status"_s, status.status},
        {u"status_detail"_s, status.detail},
        {u"currency"_s, money::codeOf(order.total.currency)},
        {u"created_date"_s, toUtcText(order.createdAt)},
        {u"last_updated_date"_s, toUtcText(lastUpdate(world, order, payments, now))},
        {u"transactions"_s, transactionsObject(world, order, payments, now)},
        {u"config"_s, QJsonObject{{u"qr"_s, qr}}},
    };
    if (!payments.isEmpty())
        object.insert(u"total_paid_amount"_s, money::toDecimalText(paidOf(world, order)));
    insertWhatWasAsked(object, world, order);
    return object;
}

QJsonObject refundAnswer(const World &world, const InStoreOrder &order, const QList<qsizetype> &refunds, Instant now)
{
    const Status status = statusOf(world, order, now);
    return {{u"id"_s, order.id}, {u"status"_s, status.status}, {u"status_detail"_s, status.detail},
        {u"transactions"_s, QJsonObject{{u"refunds"_s, refundArray(world, paymentsOf(world, order), refunds)}}}};
}

}
