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

JsonText jsonInstant(const std::optional<Instant> &instant)
{
    return instant ? JsonText(toOffsetText(*instant, providerOffset)) : nullptr;
}

// Dead without money: no scan can revive it.
bool isOver(const InStoreOrder &order, const Sums &sums, Instant now)
{
    return stateAt(order, now) != OrderState::Live && sums.received == 0 && !sums.anyWaiting;
}

QString orderStatusOf(const InStoreOrder &order, const Sums &sums, Instant now)
{
    if (sums.returned > 0)
        return sums.returned >= sums.received ? u"reverted"_s : u"partially_reverted"_s;
    if (covers(sums, order.total))
        return u"paid"_s;
    if (sums.received > 0)
        return u"partially_paid"_s;
    if (sums.anyWaiting)
        return u"payment_in_process"_s;
    return isOver(order, sums, now) ? u"expired"_s : u"payment_required"_s;
}

JsonText paymentObject(const Payment &payment)
{
    return {
        {"id", payment.id},
        {"transaction_amount", amountText(payment.amount)},
        {"total_paid_amount", amountText(payment.amount)},
        {"shipping_cost", 0},
        {"currency_id", money::codeOf(payment.amount.currency)},
        {"status", statusName(payment.status)},
        {"status_detail", payment.statusDetail},
        {"operation_type", u"regular_payment"_s},
        {"date_approved", jsonInstant(payment.approvedAt)},
        {"date_created", jsonInstant(payment.createdAt)},
        {"last_modified", jsonInstant(payment.updatedAt)},
        {"amount_refunded", amountText(payment.refunded)},
    };
}

JsonText paymentsOf(const World &world, const MerchantOrder &merchantOrder)
{
    QList<JsonText> payments;
    for (const qsizetype position : merchantOrder.payments)
        payments.append(paymentObject(world.payments.at(position)));
    return JsonText::array(payments);
}

JsonText itemObject(const QJsonObject &item, const QString &currency)
{
    return {
        {"id", item.contains(u"id"_s) ? item.value(u"id"_s).toVariant().toString()
                                         : item.value(u"sku_number"_s).toString()},
        {"category_id", item.value(u"category"_s).toString()},
        {"currency_id", currency},
        {"description", item.value(u"description"_s).toString()},
        {"picture_url", JsonText(item.contains(u"picture_url"_s) ? item.value(u"picture_url"_s) : QJsonValue::Null)},
        {"title", JsonText(item.value(u"title"_s))},
        {"quantity", JsonText(item.value(u"quantity"_s))},
        {"unit_price", JsonText(item.value(u"unit_price"_s))},
    };
}

JsonText itemsOf(const InStoreOrder &order)
{
    QList<JsonText> items;
    const QString currency = money::codeOf(order.total.currency);
    for (const QJsonValue &item : order.items)
        items.append(itemObject(item.toObject(), currency));
    return JsonText::array(items);
}

JsonText payerOf(const World &world, const MerchantOrder &merchantOrder)
{
    if (merchantOrder.payments.isEmpty())
        return nullptr;
    return {{"id", world.payments.at(merchantOrder.payments.constLast()).payer}, {"email", u"buyer@example.com"_s}};
}

JsonText hundredthsAsAmount(qint64 amount, money::Currency currency)
{
    return amountText({amount * money::minorPerUnit(currency) / 100, currency});
}

Instant lastUpdate(const MerchantOrder &merchantOrder, const InStoreOrder &order, Instant now)
{
    const Instant ended = order.end == OrderEnd::None ? order.expiresAt : order.endedAt;
    const bool died = stateAt(order, now) != OrderState::Live && order.end != OrderEnd::Paid;
    return died ? std::max(merchantOrder.updatedAt, ended) : merchantOrder.updatedAt;
}

void insertAmounts(JsonText &object, const InStoreOrder &order, const Sums &sums)
{
    const money::Currency currency = order.total.currency;
    object.insert("shipping_cost", 0);
    object.insert("total_amount", amountText(order.total));
    object.insert("paid_amount", hundredthsAsAmount(sums.received, currency));
    object.insert("refunded_amount", hundredthsAsAmount(sums.returned, currency));
}

void insertParties(JsonText &object, const World &world, const MerchantOrder &merchantOrder)
{
    const InStoreOrder &order = orderOf(world, merchantOrder);
    object.insert("collector", JsonText{{"id", world.account.userId}, {"email", u"seller@example.com"_s},
                                      {"nickname", u"SELLER"_s}});
    object.insert("payer", payerOf(world, merchantOrder));
    object.insert("sponsor_id", order.sponsorId ? JsonText(*order.sponsorId) : nullptr);
    object.insert("application_id", QString::fromUtf16(applicationId));
    object.insert("site_id", money::codeOf(world.account.site));
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

QString merchantOrderOrderStatus(const World &world, const MerchantOrder &merchantOrder, Instant now)
{
    return orderStatusOf(orderOf(world, merchantOrder), sumsOf(merchantOrder, world.payments), now);
}

Instant merchantOrderUpdate(const World &world, const MerchantOrder &merchantOrder, Instant now)
{
    return lastUpdate(merchantOrder, orderOf(world, merchantOrder), now);
}

JsonText merchantOrderView(const World &world, const MerchantOrder &merchantOrder, Instant now)
{
    const InStoreOrder &order = orderOf(world, merchantOrder);
    const Sums sums = sumsOf(merchantOrder, world.payments);
    JsonText object{
        {"id", merchantOrder.id},
        {"status", merchantOrderStatus(world, merchantOrder, now)},
        {"order_status", orderStatusOf(order, sums, now)},
        {"external_reference", order.externalReference},
        {"preference_id", merchantOrder.preferenceId},
        {"payments", paymentsOf(world, merchantOrder)},
        {"shipments", JsonText::array({})},
        {"payouts", JsonText::array({})},
        {"marketplace", u"NONE"_s},
        {"notification_url", order.notificationUrl},
        {"date_created", jsonInstant(merchantOrder.createdAt)},
        {"last_updated", jsonInstant(lastUpdate(merchantOrder, order, now))},
        {"items", itemsOf(order)},
        {"cancelled", isOver(order, sums, now)},
        {"additional_info", QString()},
        {"is_test", false},
    };
    insertAmounts(object, order, sums);
    insertParties(object, world, merchantOrder);
    return object;
}

}
