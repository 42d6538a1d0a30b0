#include "core/payment/storedparts.h"

#include "core/money/currency.h"
#include "core/money/stored.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::payment {

using namespace gateway;
using money::storedMoney;
using money::toStored;

namespace {

QJsonObject toJson(const ChargeItem &item)
{
    return {{u"code"_s, item.code}, {u"title"_s, item.title}, {u"description"_s, item.description}, {u"category"_s, item.category},
        {u"unit_measure"_s, item.unitMeasure}, {u"picture_url"_s, item.pictureUrl}, {u"thousandths"_s, item.quantityThousandths},
        {u"unit_price"_s, toStored(item.unitPrice)}, {u"total"_s, toStored(item.total)}};
}

ChargeItem itemFrom(JsonReader &reader, qint64 version)
{
    ChargeItem item;
    item.code = reader.text(u"code"_s);
    item.title = reader.text(u"title"_s);
    item.description = reader.text(u"description"_s);
    item.category = reader.text(u"category"_s);
    item.unitMeasure = reader.text(u"unit_measure"_s);
    item.pictureUrl = version == 1 ? QString() : reader.text(u"picture_url"_s);
    item.quantityThousandths = reader.integer(u"thousandths"_s);
    item.unitPrice = storedMoney(reader, u"unit_price"_s);
    item.total = storedMoney(reader, u"total"_s);
    return item;
}

// Version 1 knew one way to charge, and three sites where it exists.
money::Site siteOf(money::Currency currency)
{
    return *std::find_if(money::allSites.begin(), money::allSites.end(), [currency](money::Site site) { return money::currencyOf(site) == currency; });
}

void readApi(JsonReader &reader, qint64 version, Charge &charge)
{
    charge.site = siteOf(charge.amount.currency);
    if (version == 1)
        return;
    charge.api = reader.oneOf(u"api"_s, apis);
    charge.mode = reader.oneOf(u"mode"_s, qrModes);
    charge.lifetime = std::chrono::seconds(reader.integer(u"lifetime_seconds"_s));
    if (reader.has(u"tax"_s))
        charge.tax = storedMoney(reader, u"tax"_s);
}

}

QJsonObject toJson(const Charge &charge)
{
    QJsonObject object{{u"api"_s, nameOf(charge.api, apis)}, {u"mode"_s, nameOf(charge.mode, qrModes)},
        {u"external_reference"_s, charge.externalReference}, {u"amount"_s, toStored(charge.amount)}, {u"title"_s, charge.title},
        {u"description"_s, charge.description}, {u"items"_s, jsonList(charge.items, [](const ChargeItem &item) { return toJson(item); })}, {u"expires_at"_s, toUtcText(charge.expiresAt)},
        {u"lifetime_seconds"_s, qint64(charge.lifetime.count())}, {u"user_id"_s, charge.userId},
        {u"external_store_id"_s, charge.externalStoreId}, {u"external_pos_id"_s, charge.externalPosId},
        {u"notification_url"_s, charge.notificationUrl}, {u"sponsor_id"_s, charge.sponsorId}};
    if (charge.tax)
        object.insert(u"tax"_s, toStored(*charge.tax));
    if (!charge.timeWasKnown)
        object.insert(u"time_was_known"_s, false);
    return object;
}

Charge chargeFrom(JsonReader &reader, qint64 version)
{
    Charge charge;
    charge.externalReference = reader.text(u"external_reference"_s);
    charge.amount = storedMoney(reader, u"amount"_s);
    charge.title = reader.text(u"title"_s);
    charge.description = reader.text(u"description"_s);
    charge.items = reader.list(u"items"_s, [version](JsonReader &inner) { return itemFrom(inner, version); });
    charge.expiresAt = reader.instant(u"expires_at"_s);
    if (reader.has(u"time_was_known"_s))
        charge.timeWasKnown = reader.boolean(u"time_was_known"_s);
    charge.userId = reader.text(u"user_id"_s);
    charge.externalStoreId = reader.text(u"external_store_id"_s);
    charge.externalPosId = reader.text(u"external_pos_id"_s);
    charge.notificationUrl = reader.text(u"notification_url"_s);
    charge.sponsorId = reader.text(u"sponsor_id"_s);
    readApi(reader, version, charge);
    return charge;
}

QJsonObject toJson(const ProviderPayment &payment)
{
    QJsonObject object{{u"id"_s, payment.id}, {u"state"_s, nameOf(payment.state, paymentStates)}, {u"detail"_s, payment.detail},
        {u"amount"_s, toStored(payment.amount)}, {u"in_other_currency"_s, payment.inOtherCurrency},
        {u"transaction_id"_s, payment.transactionId}, {u"method"_s, payment.method},
        {u"external_reference"_s, payment.externalReference}, {u"collector_id"_s, payment.collectorId}};
    if (payment.refunded)
        object.insert(u"refunded"_s, toStored(*payment.refunded));
    if (payment.approvedAt)
        object.insert(u"approved_at"_s, toUtcText(*payment.approvedAt));
    if (!payment.foreign.isEmpty())
        object.insert(u"foreign"_s, payment.foreign);
    return object;
}

ProviderPayment paymentFrom(JsonReader &reader, qint64 version)
{
    ProviderPayment payment;
    payment.id = reader.text(u"id"_s);
    payment.state = reader.oneOf(u"state"_s, paymentStates);
    payment.detail = reader.text(u"detail"_s);
    payment.amount = storedMoney(reader, u"amount"_s);
    payment.inOtherCurrency = reader.boolean(u"in_other_currency"_s);
    payment.approvedAt = reader.optionalInstant(u"approved_at"_s);
    if (version == 1)
        return payment;
    payment.transactionId = reader.text(u"transaction_id"_s);
    payment.method = reader.text(u"method"_s);
    payment.externalReference = reader.text(u"external_reference"_s);
    payment.collectorId = reader.text(u"collector_id"_s);
    if (reader.has(u"refunded"_s))
        payment.refunded = storedMoney(reader, u"refunded"_s);
    payment.foreign = reader.textOr(u"foreign"_s, {});
    return payment;
}

QJsonArray toJson(const QList<ProviderPayment> &payments)
{
    return jsonList(payments, [](const ProviderPayment &payment) { return toJson(payment); });
}

QList<ProviderPayment> paymentsFrom(JsonReader &reader, const QString &key, qint64 version)
{
    return reader.list(key, [version](JsonReader &inner) { return paymentFrom(inner, version); });
}

QJsonObject toJson(const Refusal &refusal)
{
    return {{u"kind"_s, nameOf(refusal.kind, refusalKinds)}, {u"status"_s, refusal.status}, {u"code"_s, refusal.code},
        {u"message"_s, refusal.message}};
}

Refusal refusalFrom(JsonReader &reader)
{
    return {reader.oneOf(u"kind"_s, refusalKinds), reader.smallInteger(u"status"_s), reader.text(u"code"_s),
        reader.text(u"message"_s)};
}

QJsonObject toJson(const people::Approval &approval)
{
    return {{u"who"_s, approval.who}, {u"why"_s, approval.why}, {u"at"_s, toUtcText(approval.at)}};
}

people::Approval approvalFrom(JsonReader &reader, const QString &key)
{
    JsonReader inner(reader.object(key));
    people::Approval approval{inner.text(u"who"_s), inner.text(u"why"_s), inner.instant(u"at"_s)};
    if (!inner.isGood())
        reader.fail(key + u'.' + inner.problem());
    return approval;
}

}
