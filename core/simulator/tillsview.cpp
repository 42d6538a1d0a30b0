#include "core/simulator/tillsview.h"

#include "core/money/currency.h"
#include "core/simulator/accounts/site.h"
#include "core/simulator/buyer/buyer.h"
#include "core/simulator/controlviews.h"
#include "core/simulator/orders/create.h"
#include "core/simulator/orders/emv.h"
#include "core/simulator/orders/methods.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

constexpr qsizetype newestLookedAt = 400; // orders, whatever their point of sale

QJsonArray paymentsView(const World &world, const InStoreOrder &order)
{
    QJsonArray payments;
    for (const qsizetype merchantOrder : order.merchantOrders) {
        for (const qsizetype payment : world.merchantOrders.at(merchantOrder).payments)
            payments.append(paymentLine(world, world.payments.at(payment)));
    }
    return payments;
}

QJsonObject shownOrder(const World &world, const InStoreOrder &order, Instant now)
{
    QJsonObject view = orderView(world, order, now);
    view.insert(u"title"_s, order.title);
    view.insert(u"qr_data"_s, hasOwnQr(order.kind) ? QJsonValue(qrDataOf(world, order)) : QJsonValue(QJsonValue::Null));
    view.insert(u"on_printed_qr"_s, isFoundByFixedQr(order.kind));
    view.insert(u"payment_in_process"_s, hasPaymentInProcess(world, order));
    view.insert(u"payments"_s, paymentsView(world, order));
    return view;
}

// Newest first, by the name of the point of sale.
QHash<QString, QJsonArray> newestOrders(const World &world, Instant now)
{
    QHash<QString, QJsonArray> orders;
    const qsizetype first = std::max<qsizetype>(0, world.orders.size() - newestLookedAt);
    for (qsizetype position = world.orders.size(); position > first; --position) {
        const InStoreOrder &order = world.orders.at(position - 1);
        QJsonArray &ofTill = orders[order.externalPosId];
        if (ofTill.size() < mostOrdersOfATill)
            ofTill.append(shownOrder(world, order, now));
    }
    return orders;
}

QString otherWalletOf(money::Site site)
{
    return site == money::Site::MLB ? u"pix"_s : QString::fromUtf16(otherWalletMethod);
}

}

QJsonObject tillsView(const World &world, Instant now)
{
    const auto orders = newestOrders(world, now);
    QJsonArray tills;
    for (const PointOfSale &pos : world.account.pointsOfSale.first(
             std::min(mostTillsShown, world.account.pointsOfSale.size())))
        tills.append(QJsonObject{{u"external_pos_id"_s, pos.externalId}, {u"name"_s, pos.name},
            {u"operating_mode"_s, modeName(pos.mode)},
            {u"qr_data"_s, pointOfSaleQr(profileOf(world.account.site), pos.id)},
            {u"orders"_s, orders.value(pos.externalId)}});
    const money::Currency currency = money::currencyOf(world.account.site);
    return {{u"site"_s, money::codeOf(world.account.site)}, {u"currency"_s, money::codeOf(currency)},
        {u"decimals"_s, money::rulesOf(currency).decimals}, {u"user_id"_s, QString::number(world.account.userId)},
        {u"now"_s, toUtcText(now)}, {u"methods"_s, QJsonArray::fromStringList(paymentMethods())},
        {u"rejections"_s, QJsonArray::fromStringList(rejectionDetails())},
        {u"other_wallet"_s, otherWalletOf(world.account.site)}, {u"tills"_s, tills}};
}

}
