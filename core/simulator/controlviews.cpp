#include "core/simulator/controlviews.h"

#include "core/money/amounttext.h"
#include "core/money/currency.h"
#include "core/simulator/buyer/buyer.h"
#include "core/simulator/orders/amounts.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

constexpr qint64 assumedTaxPercent = 19;

struct CurrencySums {
    money::Money approved;
    money::Money returned;
};

QJsonValue instantOrNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toUtcText(*instant)) : QJsonValue(QJsonValue::Null);
}

QString kindName(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Hybrid:
        return u"hybrid"_s;
    case OrderKind::Dynamic:
        return u"dynamic"_s;
    case OrderKind::AttendedV2:
        return u"attended-v2"_s;
    case OrderKind::AttendedV1:
        return u"attended-v1"_s;
    case OrderKind::OrdersStatic:
        return u"orders-static"_s;
    case OrderKind::OrdersDynamic:
        return u"orders-dynamic"_s;
    case OrderKind::OrdersHybrid:
        return u"orders-hybrid"_s;
    case OrderKind::MerchantOrder:
        return u"merchant-order"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject refundView(const World &world, const Refund &refund)
{
    return {
        {u"refund_id"_s, refund.id},
        {u"payment_id"_s, world.payments.at(refund.payment).id},
        {u"amount"_s, money::toDecimalText(refund.amount)},
        {u"currency"_s, money::codeOf(refund.amount.currency)},
        {u"status"_s, statusName(refund.status)},
        {u"date_created"_s, toUtcText(refund.createdAt)},
    };
}

// Colombia only: what was sent, else the 19 % of the total that the provider assumes.
void insertTax(QJsonObject &view, const World &world, const InStoreOrder &order)
{
    if (world.account.site != money::Site::MCO)
        return;
    const money::Money assumed{(order.total.minor * assumedTaxPercent + 50) / 100, order.total.currency};
    view.insert(u"tax_amount"_s, money::toDecimalText(order.tax.value_or(assumed)));
    view.insert(u"tax_assumed"_s, !order.tax);
}

// The newest one that the shop gave.
void insertConfirmation(QJsonObject &view, const World &world, const InStoreOrder &order)
{
    for (const qsizetype position : order.merchantOrders) {
        const QString confirmation = world.merchantOrders.at(position).confirmation;
        if (!confirmation.isEmpty())
            view.insert(u"cash_out_confirmation"_s, confirmation);
    }
}

void addTo(QMap<money::Currency, CurrencySums> &sums, const Payment &payment)
{
    const money::Currency currency = payment.amount.currency;
    if (!sums.contains(currency))
        sums.insert(currency, {{0, currency}, {0, currency}});
    CurrencySums &entry = sums[currency];
    entry.approved = entry.approved + payment.amount;
    const bool lost = payment.status == PaymentStatus::ChargedBack && payment.statusDetail == u"settled";
    entry.returned = entry.returned + (lost ? payment.amount : payment.refunded);
}

QJsonObject sumsView(const Records<Payment> &payments)
{
    QMap<money::Currency, CurrencySums> sums;
    for (const Payment &payment : payments) {
        if (wasApproved(payment.status))
            addTo(sums, payment);
    }
    QJsonObject view;
    for (auto entry = sums.cbegin(); entry != sums.cend(); ++entry) {
        view.insert(
            money::codeOf(entry.key()), QJsonObject{{u"approved"_s, money::toDecimalText(entry->approved)},
                                            {u"returned"_s, money::toDecimalText(entry->returned)},
                                            {u"balance"_s, money::toDecimalText(entry->approved - entry->returned)}});
    }
    return view;
}

QJsonObject requestView(const RequestRecord &record)
{
    QJsonObject view{{u"at"_s, toUtcText(record.at)}, {u"method"_s, QString::fromLatin1(record.method)},
        {u"target"_s, record.target}, {u"body"_s, QString::fromUtf8(record.body)}, {u"status"_s, record.status}};
    if (!record.error.isEmpty())
        view.insert(u"error"_s, record.error);
    if (!record.rule.isEmpty())
        view.insert(u"rule"_s, record.rule);
    if (!record.fault.isEmpty())
        view.insert(u"fault"_s, record.fault);
    return view;
}

}

QJsonObject paymentLine(const World &world, const Payment &payment)
{
    const MerchantOrder &merchantOrder = world.merchantOrders.at(payment.merchantOrder);
    const InStoreOrder &order = world.orders.at(merchantOrder.order);
    return {
        {u"payment_id"_s, payment.id},
        {u"merchant_order_id"_s, merchantOrder.id},
        {u"order_id"_s, order.id},
        {u"external_reference"_s, order.externalReference},
        {u"external_pos_id"_s, order.externalPosId},
        {u"amount"_s, money::toDecimalText(payment.amount)},
        {u"refunded"_s, money::toDecimalText(payment.refunded)},
        {u"currency"_s, money::codeOf(payment.amount.currency)},
        {u"method"_s, payment.method},
        {u"payer_id"_s, payment.payer},
        {u"status"_s, statusName(payment.status)},
        {u"status_detail"_s, payment.statusDetail},
        {u"date_created"_s, toUtcText(payment.createdAt)},
        {u"date_approved"_s, instantOrNull(payment.approvedAt)},
    };
}

QJsonObject orderView(const World &world, const InStoreOrder &order, Instant now)
{
    QJsonArray merchantOrders;
    for (const qsizetype position : order.merchantOrders)
        merchantOrders.append(world.merchantOrders.at(position).id);
    QJsonObject view{
        {u"order_id"_s, order.id},
        {u"kind"_s, kindName(order.kind)},
        {u"external_reference"_s, order.externalReference},
        {u"external_pos_id"_s, order.externalPosId},
        {u"state"_s, stateName(stateAt(order, now))},
        {u"in_checkout"_s, inCheckout(order, now)},
        {u"total_amount"_s, money::toDecimalText(order.total)},
        {u"paid_amount"_s, money::toDecimalText(paidOf(world, order))},
        {u"currency"_s, money::codeOf(order.total.currency)},
        {u"date_created"_s, toUtcText(order.createdAt)},
        {u"expiration_date"_s, toUtcText(order.expiresAt)},
        {u"merchant_order_ids"_s, merchantOrders},
    };
    insertTax(view, world, order);
    insertConfirmation(view, world, order);
    return view;
}

QJsonObject ledgerView(const World &world, Instant now)
{
    QJsonArray orders;
    for (const InStoreOrder &order : world.orders)
        orders.append(orderView(world, order, now));
    QJsonArray payments;
    for (const Payment &payment : world.payments)
        payments.append(paymentLine(world, payment));
    QJsonArray refunds;
    for (const Refund &refund : world.refunds)
        refunds.append(refundView(world, refund));
    return {{u"site"_s, money::codeOf(world.account.site)}, {u"user_id"_s, QString::number(world.account.userId)},
        {u"now"_s, toUtcText(now)}, {u"orders"_s, orders}, {u"payments"_s, payments}, {u"refunds"_s, refunds},
        {u"totals"_s, sumsView(world.payments)}};
}

QJsonObject requestsView(const World &world)
{
    QJsonArray requests;
    for (const RequestRecord &record : world.requests)
        requests.append(requestView(record));
    return {{u"total"_s, static_cast<qint64>(world.requestCount)}, {u"requests"_s, requests}};
}

}
