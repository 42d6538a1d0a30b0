#include "core/simulator/orders/paymentview.h"

#include "core/money/currency.h"
#include "core/simulator/accounts/authorization.h"
#include "core/simulator/accounts/site.h"
#include "core/simulator/orders/amounts.h"
#include "core/simulator/orders/methods.h"
#include "core/simulator/refunds/paymentrefunds.h"

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

constexpr qint64 feePerTenThousand = 247; // 2.47 %, as in the sample

QJsonValue jsonInstant(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toOffsetText(*instant, providerOffset)) : QJsonValue(QJsonValue::Null);
}

bool isOtherWallet(const Payment &payment)
{
    return payment.method == QStringView(otherWalletMethod);
}

bool isCard(const Payment &payment)
{
    return paymentType(payment.method).value_or(QString()).endsWith(u"_card");
}

money::Money feeOf(const Payment &payment)
{
    const qint64 fee = wasApproved(payment.status) ? (payment.amount.minor * feePerTenThousand + 5000) / 10000 : 0;
    return {fee, payment.amount.currency};
}

QJsonObject payerObject(const World &world, const Payment &payment)
{
    if (isOtherWallet(payment))
        return {{u"id"_s, u"1893900000"_s}};
    const QString kind = QString::fromUtf16(profileOf(world.account.site).document);
    return {{u"id"_s, u"123"_s}, {u"email"_s, u"buyer@example.com"_s},
        {u"identification"_s, QJsonObject{{u"type"_s, kind}, {u"number"_s, u"12345678"_s}}},
        {u"type"_s, u"registered"_s}};
}

QJsonObject interactionObject(const Payment &payment)
{
    const QJsonObject business{{u"unit"_s, u"wallet"_s}, {u"sub_unit"_s, u"qr"_s}, {u"branch"_s, u"QR"_s}};
    QJsonObject interaction{{u"type"_s, u"INSTORE"_s},
        {u"sub_type"_s, isOtherWallet(payment) ? u"INTER_PSP"_s : u"INTRA_PSP"_s}, {u"business_info"_s, business}};
    if (isOtherWallet(payment)) {
        const QJsonObject bank{{u"account_id"_s, 1893900000}, {u"long_name"_s, u"Otra Billetera S.A."_s}};
        interaction.insert(u"transaction_data"_s, QJsonObject{{u"bank_info"_s, QJsonObject{{u"payer"_s, bank}}}});
    }
    return interaction;
}

QJsonArray feeArray(const Payment &payment)
{
    const money::Money fee = feeOf(payment);
    if (fee.isZero())
        return {};
    return {QJsonObject{
        {u"type"_s, u"mercadopago_fee"_s}, {u"amount"_s, jsonAmount(fee)}, {u"fee_payer"_s, u"collector"_s}}};
}

void insertAmounts(QJsonObject &object, const Payment &payment)
{
    const bool approved = wasApproved(payment.status);
    const money::Money net = payment.amount - feeOf(payment);
    object.insert(u"currency_id"_s, money::codeOf(payment.amount.currency));
    object.insert(u"transaction_amount"_s, jsonAmount(payment.amount));
    object.insert(u"transaction_amount_refunded"_s, jsonAmount(payment.refunded));
    object.insert(u"coupon_amount"_s, 0);
    object.insert(u"taxes_amount"_s, 0);
    object.insert(u"shipping_amount"_s, 0);
    object.insert(
        u"transaction_details"_s, QJsonObject{{u"net_received_amount"_s, approved ? jsonAmount(net) : QJsonValue(0)},
                                      {u"total_paid_amount"_s, jsonAmount(payment.amount)}, {u"overpaid_amount"_s, 0},
                                      {u"installment_amount"_s, 0}, {u"external_resource_url"_s, QJsonValue::Null}});
    object.insert(u"fee_details"_s, feeArray(payment));
    object.insert(u"charges_details"_s, QJsonArray());
}

void insertDates(QJsonObject &object, const Payment &payment)
{
    object.insert(u"date_created"_s, jsonInstant(payment.createdAt));
    object.insert(u"date_approved"_s, jsonInstant(payment.approvedAt));
    object.insert(u"date_last_updated"_s, jsonInstant(payment.updatedAt));
    object.insert(u"date_of_expiration"_s, QJsonValue::Null);
    object.insert(u"money_release_date"_s, jsonInstant(payment.approvedAt));
}

void insertMethod(QJsonObject &object, const Payment &payment)
{
    object.insert(u"operation_type"_s, u"regular_payment"_s);
    object.insert(u"issuer_id"_s, QString());
    object.insert(u"payment_method_id"_s, payment.method);
    object.insert(u"payment_type_id"_s, paymentType(payment.method).value_or(QString()));
    object.insert(u"captured"_s, true);
    object.insert(u"binary_mode"_s, false);
    object.insert(u"installments"_s, 1);
    object.insert(u"card"_s, isCard(payment)
                                 ? QJsonObject{{u"first_six_digits"_s, u"423547"_s}, {u"last_four_digits"_s, u"5682"_s}}
                                 : QJsonObject());
    object.insert(
        u"metadata"_s, isOtherWallet(payment) ? QJsonObject{{u"hide_payer_information"_s, true}} : QJsonObject());
}

void insertPlace(QJsonObject &object, const World &world, const InStoreOrder &order)
{
    const PointOfSale *pos = pointOfSale(world.account, order.externalPosId);
    object.insert(u"collector_id"_s, world.account.userId);
    object.insert(u"sponsor_id"_s, order.sponsorId ? QJsonValue(*order.sponsorId) : QJsonValue(QJsonValue::Null));
    object.insert(u"pos_id"_s, QString::number(pos == nullptr ? 0 : pos->id));
    object.insert(u"store_id"_s, QString::number(world.account.storeId));
}

}

QJsonObject paymentView(const World &world, const Payment &payment)
{
    const MerchantOrder &merchantOrder = world.merchantOrders.at(payment.merchantOrder);
    const InStoreOrder &order = world.orders.at(merchantOrder.order);
    QJsonObject object{
        {u"id"_s, payment.id},
        {u"status"_s, statusName(payment.status)},
        {u"status_detail"_s, payment.statusDetail},
        {u"description"_s, order.description},
        {u"live_mode"_s, true},
        {u"payer"_s, payerObject(world, payment)},
        {u"additional_info"_s, QJsonObject()},
        {u"external_reference"_s, order.externalReference},
        {u"refunds"_s, refundsOf(world, payment)},
        {u"order"_s, QJsonObject{{u"id"_s, QString::number(merchantOrder.id)}, {u"type"_s, u"mercadopago"_s}}},
        {u"point_of_interaction"_s, interactionObject(payment)},
        {u"processing_mode"_s, u"aggregator"_s},
    };
    insertDates(object, payment);
    insertMethod(object, payment);
    insertAmounts(object, payment);
    insertPlace(object, world, order);
    return object;
}

QJsonObject foreignPaymentView(const World &world, const ForeignPayment &payment)
{
    const QString method = payment.isTransfer ? u"cvu"_s : QString::fromUtf16(walletMethod);
    const QString kind = payment.isTransfer ? u"PSP_TRANSFER"_s : u"CHECKOUT"_s;
    const QString unit = payment.isTransfer ? u"money_inflows"_s : u"checkout_pro"_s;
    Payment plain;
    plain.id = payment.id;
    plain.amount = payment.amount;
    plain.refunded = {0, payment.amount.currency};
    plain.method = method;
    plain.createdAt = payment.at;
    plain.approvedAt = payment.at;
    plain.updatedAt = payment.at;
    QJsonObject object{{u"id"_s, payment.id}, {u"status"_s, u"approved"_s}, {u"status_detail"_s, u"accredited"_s},
        {u"description"_s, u"Compra"_s}, {u"live_mode"_s, true}, {u"payer"_s, payerObject(world, plain)},
        {u"additional_info"_s, QJsonObject()}, {u"external_reference"_s, payment.externalReference},
        {u"refunds"_s, QJsonArray()}, {u"order"_s, QJsonObject()}, {u"processing_mode"_s, u"aggregator"_s}};
    object.insert(u"point_of_interaction"_s,
        QJsonObject{{u"type"_s, kind}, {u"business_info"_s, QJsonObject{{u"sub_unit"_s, unit}}}});
    insertDates(object, plain);
    insertMethod(object, plain);
    insertAmounts(object, plain);
    object.insert(u"payment_type_id"_s, payment.isTransfer ? u"bank_transfer"_s : u"account_money"_s);
    object.insert(u"collector_id"_s, payment.isTransfer ? world.account.userId : foreignCollector);
    object.insert(u"pos_id"_s, QJsonValue::Null);
    object.insert(u"store_id"_s, QJsonValue::Null);
    return object;
}

}
