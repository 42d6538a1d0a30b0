#include "core/simulator/ordersapi/orderview.h"

#include "core/money/amounttext.h"
#include "core/money/currency.h"
#include "core/simulator/accounts/site.h"
#include "core/simulator/buyer/buyer.h"
#include "core/simulator/orders/create.h"
#include "core/simulator/orders/methods.h"
#include "core/simulator/ordersapi/cashout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

OrderStatus paidStatus(const World &world, const QList<OrderPayment> &payments)
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

OrderStatus statusOf(const World &world, const InStoreOrder &order, Instant now)
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

OrderStatus waitingPaymentStatus(const InStoreOrder &order, Instant now)
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

// Without the cash that went out with it.
money::Money paidFor(const InStoreOrder &order, const OrderPayment &entry, const Payment &payment)
{
    const money::Money cash = cashOutOf(order);
    const bool hasCash = !cash.isZero() && entry.id == order.paymentId && cash < payment.amount;
    return hasCash ? payment.amount - cash : payment.amount;
}

JsonText paymentObject(const InStoreOrder &order, const OrderPayment &entry, const Payment &payment)
{
    const bool isRefunded = payment.status == PaymentStatus::Refunded;
    const QString detail = payment.refunded.isZero() ? u"accredited"_s : u"partially_refunded"_s;
    JsonText object{
        {"id", entry.id},
        {"amount", money::toDecimalText(purchaseOf(order))},
        {"status", isRefunded ? u"refunded"_s : u"processed"_s},
        {"status_detail", isRefunded ? u"refunded"_s : detail},
        {"paid_amount", money::toDecimalText(paidFor(order, entry, payment))},
        {"reference_id", QString::number(payment.id)},
        {"payment_method",
            JsonText{{"id", payment.method}, {"type", paymentType(payment.method).value_or(QString())},
                {"installments", 1}}},
    };
    if (!payment.refunded.isZero())
        object.insert("refunded_amount", money::toDecimalText(payment.refunded));
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

JsonText refundArray(const World &world, const QList<OrderPayment> &payments, const QList<qsizetype> &refunds)
{
    QList<JsonText> elements;
    for (const qsizetype position : refunds) {
        const Refund &refund = world.refunds.at(position);
        const auto owner = std::ranges::find(payments, refund.payment, &OrderPayment::payment);
        elements.append({
            {"id", refund.orderRefundId},
            {"transaction_id", owner == payments.end() ? QString() : owner->id},
            {"reference_id", QString::number(world.payments.at(refund.payment).id)},
            {"amount", money::toDecimalText(refund.amount)},
            {"status", refundStatusName(refund.status)},
        });
    }
    return JsonText::array(elements);
}

QList<qsizetype> refundsOf(const World &world, const QList<OrderPayment> &payments)
{
    QList<qsizetype> refunds;
    for (const OrderPayment &entry : payments)
        refunds.append(world.payments.at(entry.payment).refunds);
    std::ranges::sort(refunds);
    return refunds;
}

JsonText paymentArray(const World &world, const InStoreOrder &order, const QList<OrderPayment> &payments, Instant now)
{
    QList<JsonText> elements;
    for (const OrderPayment &entry : payments)
        elements.append(paymentObject(order, entry, world.payments.at(entry.payment)));
    if (elements.isEmpty()) {
        const OrderStatus status = waitingPaymentStatus(order, now);
        elements.append({{"id", order.paymentId}, {"amount", money::toDecimalText(purchaseOf(order))},
            {"status", status.status}, {"status_detail", status.detail}});
    }
    return JsonText::array(elements);
}

CashOutState cashOutState(
    const World &world, const InStoreOrder &order, const QList<OrderPayment> &payments, Instant now)
{
    if (payments.isEmpty()) {
        const OrderStatus waiting = waitingPaymentStatus(order, now);
        return {waiting.status, waiting.detail};
    }
    const Payment &payment = world.payments.at(payments.constFirst().payment);
    const bool isBack = payment.status == PaymentStatus::Refunded;
    return {isBack ? u"refunded"_s : u"processed"_s, isBack ? u"refunded"_s : u"accredited"_s,
        QString::number(payment.id)};
}

JsonText transactionsObject(
    const World &world, const InStoreOrder &order, const QList<OrderPayment> &payments, Instant now)
{
    JsonText transactions{};
    if (!purchaseOf(order).isZero())
        transactions.insert("payments", paymentArray(world, order, payments, now));
    if (order.extras.contains(u"cash_out"_s))
        transactions.insert("cash_outs", cashOutNodes(order, cashOutState(world, order, payments, now)));
    const QList<qsizetype> refunds = refundsOf(world, payments);
    if (!refunds.isEmpty())
        transactions.insert("refunds", refundArray(world, payments, refunds));
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
    case OrderKind::MerchantOrder:
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

// UTC, and zeros at the end are dropped: 2025-08-21T19:43:10.13Z.
QString ordersApiDate(Instant instant)
{
    QString text = toUtcText(instant).chopped(1);
    while (text.endsWith(u'0') && !text.endsWith(u".0"))
        text.chop(1);
    return text + u'Z';
}

void insertWhatWasAsked(JsonText &object, const World &world, const InStoreOrder &order)
{
    if (!order.description.isEmpty())
        object.insert("description", order.description);
    if (!order.items.isEmpty())
        object.insert("items", JsonText(QJsonValue(order.items)));
    if (order.extras.contains(u"discounts"_s))
        object.insert("discounts", JsonText(order.extras.value(u"discounts"_s)));
    if (order.extras.contains(u"marketplace_fee"_s))
        object.insert("marketplace_fee", JsonText(order.extras.value(u"marketplace_fee"_s)));
    QJsonObject integration = order.extras.value(u"integration_data"_s).toObject();
    integration.insert(u"application_id"_s, QString::fromUtf16(applicationId));
    object.insert("integration_data", JsonText(QJsonValue(integration)));
    if (hasOwnQr(order.kind))
        object.insert("type_response", JsonText{{"qr_data", qrDataOf(world, order)}});
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

JsonText ordersApiView(const World &world, const InStoreOrder &order, Instant now)
{
    const QList<OrderPayment> payments = paymentsOf(world, order);
    const OrderStatus status = statusOf(world, order, now);
    const JsonText qr{{"external_pos_id", order.externalPosId}, {"mode", modeName(order.kind)}};
    JsonText object{
        {"id", order.id},
        {"type", u"qr"_s},
        {"processing_mode", u"automatic"_s},
        {"external_reference", order.externalReference},
        {"total_amount", money::toDecimalText(order.total)},
        {"expiration_time", order.expirationTime},
        {"country_code", QString::fromUtf16(profileOf(world.account.site).countryThree)},
        {"user_id", QString::number(world.account.userId)},
        {"status", status.status},
        {"status_detail", status.detail},
        {"currency", money::codeOf(order.total.currency)},
        {"created_date", ordersApiDate(order.createdAt)},
        {"last_updated_date", ordersApiDate(lastUpdate(world, order, payments, now))},
        {"transactions", transactionsObject(world, order, payments, now)},
        {"config", JsonText{{"qr", qr}}},
    };
    if (!payments.isEmpty())
        object.insert("total_paid_amount", money::toDecimalText(paidOf(world, order)));
    insertWhatWasAsked(object, world, order);
    return object;
}

OrderStatus ordersApiStatus(const World &world, const InStoreOrder &order, Instant now)
{
    return statusOf(world, order, now);
}

Instant ordersApiUpdate(const World &world, const InStoreOrder &order, Instant now)
{
    return lastUpdate(world, order, paymentsOf(world, order), now);
}

JsonText refundAnswer(const World &world, const InStoreOrder &order, const QList<qsizetype> &refunds, Instant now)
{
    const OrderStatus status = statusOf(world, order, now);
    return {{"id", order.id}, {"status", status.status}, {"status_detail", status.detail},
        {"transactions", JsonText{{"refunds", refundArray(world, paymentsOf(world, order), refunds)}}}};
}

}
