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

JsonText jsonInstant(const std::optional<Instant> &instant)
{
    return instant ? JsonText(toOffsetText(*instant, providerOffset)) : nullptr;
}

JsonText idText(qint64 id, IdForm form)
{
    return form == IdForm::Text ? JsonText(QString::number(id)) : JsonText(id);
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

JsonText payerObject(const World &world, const Payment &payment)
{
    const QString id = QString::number(payment.payer);
    if (isOtherWallet(payment))
        return {{"id", id}};
    const QString kind = QString::fromUtf16(profileOf(world.account.site).document);
    return {{"id", id}, {"email", u"buyer@example.com"_s},
        {"identification", JsonText{{"type", kind}, {"number", u"12345678"_s}}},
        {"type", u"registered"_s}};
}

JsonText interactionObject(const Payment &payment)
{
    const JsonText business{{"unit", u"wallet"_s}, {"sub_unit", u"qr"_s}, {"branch", u"QR"_s}};
    JsonText interaction{{"type", u"INSTORE"_s},
        {"sub_type", isOtherWallet(payment) ? u"INTER_PSP"_s : u"INTRA_PSP"_s}, {"business_info", business}};
    if (isOtherWallet(payment)) {
        const JsonText bank{{"account_id", 1893900000}, {"long_name", u"Otra Billetera S.A."_s}};
        interaction.insert("transaction_data", JsonText{{"bank_info", JsonText{{"payer", bank}}}});
    }
    return interaction;
}

JsonText feeArray(const Payment &payment)
{
    const money::Money fee = feeOf(payment);
    if (fee.isZero())
        return JsonText::array({});
    return JsonText::array(
        {JsonText{{"type", u"mercadopago_fee"_s}, {"amount", amountText(fee)}, {"fee_payer", u"collector"_s}}});
}

void insertAmounts(JsonText &object, const Payment &payment)
{
    const bool approved = wasApproved(payment.status);
    const money::Money net = payment.amount - feeOf(payment);
    object.insert("currency_id", money::codeOf(payment.amount.currency));
    object.insert("transaction_amount", amountText(payment.amount));
    object.insert("transaction_amount_refunded", amountText(payment.refunded));
    object.insert("coupon_amount", 0);
    object.insert("taxes_amount", 0);
    object.insert("shipping_amount", 0);
    object.insert("transaction_details",
        JsonText{{"net_received_amount", approved ? amountText(net) : JsonText(0)},
            {"total_paid_amount", amountText(payment.amount)}, {"overpaid_amount", 0}, {"installment_amount", 0},
            {"external_resource_url", nullptr}});
    object.insert("fee_details", feeArray(payment));
    object.insert("charges_details", JsonText::array({}));
}

void insertDates(JsonText &object, const Payment &payment)
{
    object.insert("date_created", jsonInstant(payment.createdAt));
    object.insert("date_approved", jsonInstant(payment.approvedAt));
    object.insert("date_last_updated", jsonInstant(payment.updatedAt));
    object.insert("date_of_expiration", nullptr);
    object.insert("money_release_date", jsonInstant(payment.approvedAt));
}

void insertMethod(JsonText &object, const Payment &payment, const QString &type)
{
    object.insert("operation_type", u"regular_payment"_s);
    object.insert("issuer_id", QString());
    object.insert("payment_method_id", payment.method);
    object.insert("payment_type_id", type);
    object.insert("captured", true);
    object.insert("binary_mode", false);
    object.insert("installments", 1);
    object.insert("card",
        isCard(payment) ? JsonText{{"first_six_digits", u"423547"_s}, {"last_four_digits", u"5682"_s}} : JsonText{});
    object.insert("metadata", isOtherWallet(payment) ? JsonText{{"hide_payer_information", true}} : JsonText{});
}

void insertPlace(JsonText &object, const World &world, const InStoreOrder &order)
{
    const PointOfSale *pos = pointOfSale(world.account, order.externalPosId);
    object.insert("collector_id", world.account.userId);
    object.insert("sponsor_id", order.sponsorId ? JsonText(*order.sponsorId) : nullptr);
    object.insert("pos_id", QString::number(pos == nullptr ? 0 : pos->id));
    object.insert("store_id", QString::number(pos == nullptr ? 0 : pos->storeId));
}

}

JsonText paymentView(const World &world, const Payment &payment, IdForm form)
{
    const MerchantOrder &merchantOrder = world.merchantOrders.at(payment.merchantOrder);
    const InStoreOrder &order = world.orders.at(merchantOrder.order);
    JsonText object{
        {"id", idText(payment.id, form)},
        {"status", statusName(payment.status)},
        {"status_detail", payment.statusDetail},
        {"description", order.description},
        {"live_mode", true},
        {"payer", payerObject(world, payment)},
        {"additional_info", JsonText{}},
        {"external_reference", order.externalReference},
        {"refunds", refundsOf(world, payment)},
        {"order", JsonText{{"id", QString::number(merchantOrder.id)}, {"type", u"mercadopago"_s}}},
        {"point_of_interaction", interactionObject(payment)},
        {"processing_mode", u"aggregator"_s},
    };
    insertDates(object, payment);
    insertMethod(object, payment, paymentType(payment.method).value_or(QString()));
    insertAmounts(object, payment);
    insertPlace(object, world, order);
    return object;
}

JsonText foreignPaymentView(const World &world, const ForeignPayment &payment, IdForm form)
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
    JsonText object{{"id", idText(payment.id, form)}, {"status", u"approved"_s}, {"status_detail", u"accredited"_s},
        {"description", u"Compra"_s}, {"live_mode", true}, {"payer", payerObject(world, plain)},
        {"additional_info", JsonText{}}, {"external_reference", payment.externalReference},
        {"refunds", JsonText::array({})}, {"order", JsonText{}}, {"processing_mode", u"aggregator"_s}};
    object.insert(
        "point_of_interaction", JsonText{{"type", kind}, {"business_info", JsonText{{"sub_unit", unit}}}});
    insertDates(object, plain);
    insertMethod(object, plain, payment.isTransfer ? u"bank_transfer"_s : u"account_money"_s);
    insertAmounts(object, plain);
    object.insert("collector_id", payment.isTransfer ? world.account.userId : foreignCollector);
    object.insert("pos_id", nullptr);
    object.insert("store_id", nullptr);
    return object;
}

}
