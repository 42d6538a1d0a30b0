#include "core/simulator/orders/merchantorderview.h"

#include "core/money/currency.h"
#include "core/simulator/orders/amounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

const InStoreOrder &orderOf(const World &world, const MerchantOrder &merchantOrder)
{
    return world.orders.at(merchantOrder.order);
}

QJsonValue jsonInstant(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toOffsetText(*instant, providerOffset)) : QJsonValue(QJsonValue::Null);
}

// Dead without money: no scan can revive it.
bool isOver(const InStoreOrder &order, const Sums &sums, Instant now)
{
    return stateAt(order, now) != OrderState::Live && sums.received == 0 && !sums.anyInProcess;
}

QString orderStatusOf(const InStoreOrder &order, const Sums &sums, Instant now)
{
    if (sums.returned > 0)
        return sums.returned >= sums.received ? u"reverted"_s : u"partially_reverted"_s;
    if (covers(sums, order.total))
        return u"paid"_s;
    if (sums.received > 0)
        return u"partially_paid"_s;
    if (sums.anyInProcess)
        return u"payment_in_process"_s;
    return isOver(order, sums, now) ? u"expired"_s : u"payment_required"_s;
}

QJsonObject paymentObject(const Payment &payment)
{
    return {
        {u"id"_s, payment.id},
        {u"transaction_amount"_s, jsonAmount(payment.amount)},
        {u"total_paid_amount"_s, jsonAmount(payment.amount)},
        {u"shipping_cost"_s, 0},
        {u"currency_id"_s, money::codeOf(payment.amount.currency)},
        {u"status"_s, statusName(payment.status)},
        {u"status_detail"_s, payment.statusDetail},
        {u"operation_type"_s, u"regular_payment"_s},
        {u"date_approved"_s, jsonInstant(payment.approvedAt)},
        {u"date_created"_s, jsonInstant(payment.createdAt)},
        {u"last_modified"_s, jsonInstant(payment.updatedAt)},
        {u"amount_refunded"_s, jsonAmount(payment.refunded)},
    };
}

QJsonArray paymentsOf(const World &world, const MerchantOrder &merchantOrder)
{
    QJsonArray array;
    for (const qsizetype position : merchantOrder.payments)
        array.append(paymentObject(world.payments.at(position)));
    return array;
}

QJsonObject itemObject(const QJsonObject &item, const QString &currency)
{
    return {
        {u"id"_s, item.contains(u"id"_s) ? item.value(u"id"_s).toVariant().toString()
                                         : item.value(u"sku_number"_s).toString()},
        {u"category_id"_s, item.value(u"category"_s).toString()},
        {u"currency_id"_s, currency},
        {u"description"_s, item.value(u"description"_s).toString()},
        {u"picture_url"_s, item.contains(u"picture_url"_s) ? item.value(u"picture_url"_s) : QJsonValue::Null},
        {u"title"_s, item.value(u"title"_s)},
        {u"quantity"_s, item.value(u"quantity"_s)},
        {u"unit_price"_s, item.value(u"unit_price"_s)},
    };
}

QJsonArray itemsOf(const InStoreOrder &order)
{
    QJsonArray array;
    const QString currency = money::codeOf(order.total.currency);
    for (const QJsonValue &item : order.items)
        array.append(itemObject(item.toObject(), currency));
    return array;
}

QJsonValue payerOf(const MerchantOrder &merchantOrder)
{
    if (merchantOrder.payments.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"id"_s, 123}, {u"email"_s, u"buyer@example.com"_s}};
}

QJsonValue hundredthsAsAmount(qint64 amount, money::Currency currency)
{
    return jsonAmount({amount * money::minorPerUnit(currency) / 100, currency});
}

Instant lastUpdate(const MerchantOrder &merchantOrder, const InStoreOrder &order, Instant now)
{
    const Instant ended = order.end == OrderEnd::None ? order.expiresAt : order.endedAt;
    const bool died = stateAt(order, now) != OrderState::Live && order.end != OrderEnd::Paid;
    return died ? std::max(merchantOrder.updatedAt, ended) : merchantOrder.updatedAt;
}

void insertAmounts(QJsonObject &object, const InStoreOrder &order, const Sums &sums)
{
    const money::Currency currency = order.total.currency;
    object.insert(u"shipping_cost"_s, 0);
    object.insert(u"total_amount"_s, jsonAmount(order.total));
    object.insert(u"paid_amount"_s, hundredthsAsAmount(sums.received, currency));
    object.insert(u"refunded_amount"_s, hundredthsAsAmount(sums.returned, currency));
}

void insertParties(QJsonObject &object, const World &world, const MerchantOrder &merchantOrder)
{
    const InStoreOrder &order = orderOf(world, merchantOrder);
    object.insert(u"collector"_s, QJsonObject{{u"id"_s, world.account.userId}, {u"email"_s, u"seller@example.com"_s},
                                      {u"nickname"_s, u"SELLER"_s}});
    object.insert(u"payer"_s, payerOf(merchantOrder));
    object.insert(u"sponsor_id"_s, order.sponsorId ? QJsonValue(*order.sponsorId) : QJsonValue(QJsonValue::Null));
    object.insert(u"application_id"_s, QString::fromUtf16(applicationId));
    object.insert(u"site_id"_s, money::codeOf(world.account.site));
}

}

QString merchantOrderStatus(const World &world, const MerchantOrder &merchantOrder, Instant now)
{
    const Sums sums = sumsOf(merchantOrder, world.payments);
    const InStoreOrder &order = orderOf(world, merchantOrder);
    if (covers(sums, order.total))
        return world.switches.merchantOrderStaysOpened ? u"opened"_s : u"closed"_s;
    return isOver(order, sums, now) ? u"expired"_s : u"opened"_s;
}

QJsonObject merchantOrderView(const World &world, const MerchantOrder &merchantOrder, Instant now)
{
    const InStoreOrder &order = orderOf(world, merchantOrder);
    const Sums sums = sumsOf(merchantOrder, world.payments);
    QJsonObject object{
        {u"id"_s, merchantOrder.id},
        {u"status"_s, merchantOrderStatus(world, merchantOrder, now)},
        {u"order_status"_s, orderStatusOf(order, sums, now)},
        {u"external_reference"_s, order.externalReference},
        {u"preference_id"_s, merchantOrder.preferenceId},
        {u"payments"_s, paymentsOf(world, merchantOrder)},
        {u"shipments"_s, QJsonArray()},
        {u"payouts"_s, QJsonArray()},
        {u"marketplace"_s, u"NONE"_s},
        {u"notification_url"_s, order.notificationUrl},
        {u"date_created"_s, jsonInstant(merchantOrder.createdAt)},
        {u"last_updated"_s, jsonInstant(lastUpdate(merchantOrder, order, now))},
        {u"items"_s, itemsOf(order)},
        {u"cancelled"_s, isOver(order, sums, now)},
        {u"additional_info"_s, QString()},
        {u"is_test"_s, false},
    };
    insertAmounts(object, order, sums);
    insertParties(object, world, merchantOrder);
    return object;
}

}
