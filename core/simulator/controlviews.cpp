#include "core/simulator/controlviews.h"

#include "core/money/amounttext.h"
#include "core/money/currency.h"
#include "core/simulator/buyer/buyer.h"
#include "core/simulator/orders/amounts.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

constexpr qint64 longestSwitchSeconds = 3600;

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
    }
    Q_UNREACHABLE();
}

QJsonObject paymentView(const World &world, const Payment &payment)
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
        {u"status"_s, statusName(payment.status)},
        {u"status_detail"_s, payment.statusDetail},
        {u"date_created"_s, toUtcText(payment.createdAt)},
        {u"date_approved"_s, instantOrNull(payment.approvedAt)},
    };
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

QJsonObject sumsView(const QList<Payment> &payments)
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

bool readSeconds(const QJsonValue &value, Milliseconds &seconds)
{
    const qint64 given = value.toInteger(-1);
    seconds = std::chrono::seconds(given);
    return given >= 0 && given <= longestSwitchSeconds;
}

bool readSwitch(const QString &name, const QJsonValue &value, Switches &switches)
{
    if (name == u"put_answers_empty")
        switches.putAnswersEmpty = value.toBool();
    else if (name == u"merchant_order_per_scan")
        switches.merchantOrderPerScan = value.toBool();
    else if (name == u"merchant_order_stays_opened")
        switches.merchantOrderStaysOpened = value.toBool();
    else if (name == u"search_delay_seconds")
        return readSeconds(value, switches.searchDelay);
    else if (name == u"checkout_seconds")
        return readSeconds(value, switches.checkoutLasts);
    else
        return false;
    return value.isBool();
}

qint64 inSeconds(Milliseconds duration)
{
    return std::chrono::duration_cast<std::chrono::seconds>(duration).count();
}

}

QJsonObject orderView(const World &world, const InStoreOrder &order, Instant now)
{
    QJsonArray merchantOrders;
    for (const qsizetype position : order.merchantOrders)
        merchantOrders.append(world.merchantOrders.at(position).id);
    return {
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
}

QJsonObject ledgerView(const World &world, Instant now)
{
    QJsonArray orders;
    for (const InStoreOrder &order : world.orders)
        orders.append(orderView(world, order, now));
    QJsonArray payments;
    for (const Payment &payment : world.payments)
        payments.append(paymentView(world, payment));
    return {{u"site"_s, money::codeOf(world.account.site)}, {u"user_id"_s, QString::number(world.account.userId)},
        {u"now"_s, toUtcText(now)}, {u"orders"_s, orders}, {u"payments"_s, payments},
        {u"totals"_s, sumsView(world.payments)}};
}

QJsonObject requestsView(const World &world)
{
    QJsonArray requests;
    for (const RequestRecord &record : world.requests)
        requests.append(requestView(record));
    return {{u"total"_s, static_cast<qint64>(world.requestCount)}, {u"requests"_s, requests}};
}

QJsonObject switchesView(const Switches &switches)
{
    return {
        {u"put_answers_empty"_s, switches.putAnswersEmpty},
        {u"merchant_order_per_scan"_s, switches.merchantOrderPerScan},
        {u"merchant_order_stays_opened"_s, switches.merchantOrderStaysOpened},
        {u"search_delay_seconds"_s, inSeconds(switches.searchDelay)},
        {u"checkout_seconds"_s, inSeconds(switches.checkoutLasts)},
    };
}

Result<Switches, QString> switchesFrom(const QJsonObject &object, Switches inForce)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!readSwitch(entry.key(), entry.value(), inForce))
            return failure(entry.key() + u": no such switch, or not a value for it"_s);
    }
    return inForce;
}

}
