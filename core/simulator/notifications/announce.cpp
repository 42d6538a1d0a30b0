#include "core/simulator/notifications/announce.h"

#include "core/simulator/notifications/enqueue.h"
#include "core/simulator/orders/merchantorderview.h"
#include "core/simulator/ordersapi/orderview.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

constexpr std::chrono::seconds openedComesLate{10}; // with the switch that says so

const InStoreOrder &orderOf(const World &world, const MerchantOrder &merchantOrder)
{
    return world.orders.at(merchantOrder.order);
}

bool isOpened(const QJsonObject &body)
{
    return body.value(u"status"_s) == u"opened"_s;
}

// It rises with each change; 0 was its birth.
qsizetype versionOf(const World &world, const MerchantOrder &merchantOrder)
{
    qsizetype changes = merchantOrder.payments.size();
    for (const qsizetype payment : merchantOrder.payments)
        changes += world.payments.at(payment).refunds.size();
    return std::max<qsizetype>(1, changes);
}

QJsonObject merchantOrderBody(const World &world, const MerchantOrder &merchantOrder, News news, Instant now)
{
    const QString status = merchantOrderStatus(world, merchantOrder, now);
    return {{u"action"_s, news == News::Created ? u"create"_s : u"update"_s},
        {u"application_id"_s, QString::fromUtf16(applicationId)},
        {u"data"_s, QJsonObject{{u"currency_id"_s, QString()}, {u"marketplace"_s, u"NONE"_s}, {u"status"_s, status}}},
        {u"date_created"_s, toOffsetText(now, providerOffset)}, {u"id"_s, QString::number(merchantOrder.id)},
        {u"live_mode"_s, false}, {u"status"_s, status}, {u"type"_s, u"topic_merchant_order_wh"_s},
        {u"user_id"_s, world.account.userId}, {u"version"_s, news == News::Created ? 0 : versionOf(world, merchantOrder)}};
}

QJsonObject paymentBody(const World &world, const Payment &payment, News news, Instant now)
{
    return {{u"live_mode"_s, true}, {u"type"_s, u"payment"_s}, {u"date_created"_s, toOffsetText(now, providerOffset)},
        {u"user_id"_s, world.account.userId}, {u"api_version"_s, u"v1"_s},
        {u"action"_s, news == News::Created ? u"payment.created"_s : u"payment.updated"_s},
        {u"data"_s, QJsonObject{{u"id"_s, QString::number(payment.id)}}}};
}

// It rises with each change: 1 was the order's birth.
qsizetype versionOf(const QJsonObject &view)
{
    const QJsonArray refunds = view[u"transactions"_s][u"refunds"_s].toArray();
    const qsizetype returned =
        std::ranges::count_if(refunds, [](const QJsonValue &refund) { return refund[u"status"_s] == u"processed"_s; });
    const qsizetype payments = view[u"transactions"_s][u"payments"_s].toArray().size();
    return 1 + std::max<qsizetype>(1, payments) + returned;
}

// The one date with nanoseconds; those below a millisecond follow from it, so that a run can be repeated.
QString nanosecondsText(Instant instant)
{
    const auto below = static_cast<quint64>(millisecondsSinceEpoch(instant)) * 2'654'435'761ULL % 1'000'000;
    return toUtcText(instant).chopped(1) + QString::number(below).rightJustified(6, u'0') + u'Z';
}

// The notification names a payment's number `reference.id`, the order itself `reference_id`.
QJsonArray nodesOf(const QJsonValue &transactions)
{
    QJsonArray nodes;
    for (const QJsonValue &value : transactions.toArray()) {
        QJsonObject node = value.toObject();
        const QJsonValue reference = node.take(u"reference_id"_s);
        if (reference.isUndefined())
            continue;
        node.insert(u"reference"_s, QJsonObject{{u"id"_s, reference}});
        nodes.append(node);
    }
    return nodes;
}

QJsonObject transactionsOf(const QJsonObject &shownOnes)
{
    QJsonObject transactions;
    for (const QString &name : {u"payments"_s, u"cash_outs"_s}) {
        if (shownOnes.contains(name))
            transactions.insert(name, nodesOf(shownOnes[name]));
    }
    return transactions;
}

QJsonObject orderData(const QJsonObject &view)
{
    QJsonObject data{{u"type"_s, u"qr"_s}};
    for (const QString &name : {u"id"_s, u"external_reference"_s, u"status"_s, u"status_detail"_s, u"total_amount"_s})
        data.insert(name, view.value(name));
    const bool isRefund = !view[u"transactions"_s][u"refunds"_s].toArray().isEmpty();
    data.insert(u"version"_s, versionOf(view));
    if (view.contains(u"total_paid_amount"_s) && view[u"transactions"_s].toObject().contains(u"payments"_s))
        data.insert(u"total_paid_amount"_s, view.value(u"total_paid_amount"_s));
    if (view.contains(u"total_paid_amount"_s) && !isRefund)
        data.insert(u"transactions"_s, transactionsOf(view[u"transactions"_s].toObject()));
    return data;
}

// "order.processed", "order.canceled", "order.expired", "order.refunded", also for a part of it.
QString actionOf(const QJsonObject &data)
{
    const bool isPart = data.value(u"status_detail"_s) == u"partially_refunded"_s;
    return u"order."_s + (isPart ? u"refunded"_s : data.value(u"status"_s).toString());
}

QJsonObject orderBody(const World &world, const InStoreOrder &order, Instant now)
{
    const QJsonObject data = orderData(QJsonDocument::fromJson(ordersApiView(world, order, now).bytes()).object());
    return {{u"action"_s, actionOf(data)}, {u"api_version"_s, u"v1"_s},
        {u"application_id"_s, QString::fromUtf16(applicationId)}, {u"data"_s, data},
        {u"date_created"_s, nanosecondsText(now)}, {u"live_mode"_s, false}, {u"type"_s, u"order"_s},
        {u"user_id"_s, QString::number(world.account.userId)}};
}

}

void announceMerchantOrder(World &world, qsizetype position, News news, Instant now)
{
    const MerchantOrder &merchantOrder = world.merchantOrders.at(position);
    const InStoreOrder &order = orderOf(world, merchantOrder);
    if (isOrdersApi(order.kind) || !isTold(world, order))
        return;
    const QJsonObject body = merchantOrderBody(world, merchantOrder, news, now);
    const OpenedNotice notice = world.switches.openedNotice;
    if (isOpened(body) && notice == OpenedNotice::Never)
        return;
    const bool comesLate = isOpened(body) && notice == OpenedNotice::After;
    enqueue(world, order, {Topic::MerchantOrder, QString::number(merchantOrder.id), body},
        comesLate ? now + openedComesLate : now);
}

void announcePayment(World &world, qsizetype position, News news, Instant now)
{
    const Payment &payment = world.payments.at(position);
    const qsizetype merchantOrder = payment.merchantOrder;
    const qsizetype order = world.merchantOrders.at(merchantOrder).order;
    if (isOrdersApi(world.orders.at(order).kind)) {
        if (wasApproved(payment.status)) // of a try that failed the Orders API says nothing
            announceOrder(world, order, now);
        return;
    }
    if (!isTold(world, world.orders.at(order)))
        return;
    enqueue(world, world.orders.at(order),
        {Topic::Payment, QString::number(payment.id), paymentBody(world, payment, news, now)}, now);
    announceMerchantOrder(world, merchantOrder, News::Updated, now);
}

void announceOrder(World &world, qsizetype position, Instant now)
{
    const InStoreOrder &order = world.orders.at(position);
    if (!isTold(world, order))
        return;
    enqueue(world, order, {Topic::Order, order.id, orderBody(world, order, now)}, now);
}

void announceEnd(World &world, qsizetype position, Instant now)
{
    const InStoreOrder &order = world.orders.at(position);
    if (isOrdersApi(order.kind))
        return announceOrder(world, position, now);
    for (const qsizetype merchantOrder : QList<qsizetype>(order.merchantOrders)) {
        if (merchantOrderStatus(world, world.merchantOrders.at(merchantOrder), now) == u"expired")
            announceMerchantOrder(world, merchantOrder, News::Updated, now);
    }
}

void watchExpiry(World &world, qsizetype position)
{
    if (!isTold(world, world.orders.at(position)))
        return;
    const auto expiryOf = [&](qsizetype each) { return world.orders.at(each).expiresAt; };
    QList<qsizetype> &expiring = world.outbox.expiring;
    expiring.insert(std::ranges::upper_bound(expiring, expiryOf(position), {}, expiryOf), position);
}

void announceExpired(World &world, Instant now)
{
    QList<qsizetype> &expiring = world.outbox.expiring;
    while (!expiring.isEmpty() && world.orders.at(expiring.constFirst()).expiresAt <= now) {
        const qsizetype position = expiring.takeFirst();
        const InStoreOrder &order = world.orders.at(position);
        ++world.revision;
        if (order.end == OrderEnd::None)
            announceEnd(world, position, order.expiresAt);
    }
}

}
