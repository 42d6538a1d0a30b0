#include "core/payment/stored.h"

#include "core/base/jsonreader.h"
#include "core/money/stored.h"
#include "core/payment/names.h"

using namespace Qt::StringLiterals;

namespace mostrador::payment {

namespace {

using namespace gateway;
using money::storedMoney;
using money::toStored;

QJsonObject toJson(const ChargeItem &item)
{
    return {{u"code"_s, item.code}, {u"title"_s, item.title}, {u"description"_s, item.description}, {u"category"_s, item.category},
        {u"unit_measure"_s, item.unitMeasure}, {u"thousandths"_s, item.quantityThousandths}, {u"unit_price"_s, toStored(item.unitPrice)},
        {u"total"_s, toStored(item.total)}};
}

ChargeItem itemFrom(JsonReader &reader)
{
    return {reader.text(u"code"_s), reader.text(u"title"_s), reader.text(u"description"_s), reader.text(u"category"_s),
        reader.text(u"unit_measure"_s), {}, reader.integer(u"thousandths"_s), storedMoney(reader, u"unit_price"_s),
        storedMoney(reader, u"total"_s)};
}

QJsonObject toJson(const Charge &charge)
{
    QJsonArray items;
    for (const ChargeItem &item : charge.items)
        items.append(toJson(item));
    return {{u"external_reference"_s, charge.externalReference}, {u"amount"_s, toStored(charge.amount)}, {u"title"_s, charge.title},
        {u"description"_s, charge.description}, {u"items"_s, items}, {u"expires_at"_s, toUtcText(charge.expiresAt)},
        {u"user_id"_s, charge.userId}, {u"external_store_id"_s, charge.externalStoreId}, {u"external_pos_id"_s, charge.externalPosId},
        {u"notification_url"_s, charge.notificationUrl}, {u"sponsor_id"_s, charge.sponsorId}};
}

Charge chargeFrom(JsonReader &reader)
{
    Charge charge;
    charge.externalReference = reader.text(u"external_reference"_s);
    charge.amount = storedMoney(reader, u"amount"_s);
    charge.title = reader.text(u"title"_s);
    charge.description = reader.text(u"description"_s);
    for (const QJsonValue &element : reader.array(u"items"_s)) {
        JsonReader inner(element.toObject());
        charge.items.append(itemFrom(inner));
        if (!inner.isGood())
            reader.fail(u"items."_s + inner.problem());
    }
    charge.expiresAt = reader.instant(u"expires_at"_s);
    charge.userId = reader.text(u"user_id"_s);
    charge.externalStoreId = reader.text(u"external_store_id"_s);
    charge.externalPosId = reader.text(u"external_pos_id"_s);
    charge.notificationUrl = reader.text(u"notification_url"_s);
    charge.sponsorId = reader.text(u"sponsor_id"_s);
    return charge;
}

QJsonObject toJson(const ProviderPayment &payment)
{
    QJsonObject object{{u"id"_s, payment.id}, {u"state"_s, nameOf(payment.state, paymentStates)}, {u"detail"_s, payment.detail},
        {u"amount"_s, toStored(payment.amount)}, {u"in_other_currency"_s, payment.inOtherCurrency}};
    if (payment.approvedAt)
        object.insert(u"approved_at"_s, toUtcText(*payment.approvedAt));
    return object;
}

QJsonArray toJson(const QList<ProviderPayment> &payments)
{
    QJsonArray array;
    for (const ProviderPayment &payment : payments)
        array.append(toJson(payment));
    return array;
}

QList<ProviderPayment> paymentsFrom(JsonReader &reader, const QString &key)
{
    QList<ProviderPayment> payments;
    for (const QJsonValue &element : reader.array(key)) {
        JsonReader inner(element.toObject());
        ProviderPayment payment;
        payment.id = inner.text(u"id"_s);
        payment.state = inner.oneOf(u"state"_s, paymentStates);
        payment.detail = inner.text(u"detail"_s);
        payment.amount = storedMoney(inner, u"amount"_s);
        payment.inOtherCurrency = inner.boolean(u"in_other_currency"_s);
        payment.approvedAt = inner.optionalInstant(u"approved_at"_s);
        if (!inner.isGood())
            reader.fail(key + u'.' + inner.problem());
        payments.append(payment);
    }
    return payments;
}

QJsonObject toJson(const Refused &refused)
{
    if (!refused.refusal)
        return {{u"obscurity"_s, nameOf(refused.obscurity, obscurities)}, {u"detail"_s, refused.detail}};
    return {{u"kind"_s, nameOf(refused.refusal->kind, refusalKinds)}, {u"status"_s, refused.refusal->status},
        {u"code"_s, refused.refusal->code}, {u"message"_s, refused.refusal->message}};
}

Refused refusedFrom(JsonReader &reader)
{
    if (!reader.has(u"kind"_s))
        return {std::nullopt, reader.oneOf(u"obscurity"_s, obscurities), reader.text(u"detail"_s)};
    return {Refusal{reader.oneOf(u"kind"_s, refusalKinds), static_cast<int>(reader.integer(u"status"_s)), reader.text(u"code"_s),
                reader.text(u"message"_s)},
        {}, {}};
}

QJsonObject toJson(const Phase &phase)
{
    return std::visit(Overloaded{
                          [](const Creating &p) { return QJsonObject{{u"tries"_s, p.tries}, {u"unanswered"_s, p.unanswered}}; },
                          [](const AwaitingPayment &p) {
                              return QJsonObject{{u"order_id"_s, p.orderId}, {u"qr_data"_s, p.qrData}, {u"since"_s, toUtcText(p.since)},
                                  {u"rejections"_s, p.rejections}, {u"last_rejection"_s, p.lastRejection}, {u"partly"_s, toStored(p.partly)}};
                          },
                          [](const Withdrawing &p) {
                              return QJsonObject{{u"reason"_s, nameOf(p.reason, withdrawReasons)}, {u"since"_s, toUtcText(p.since)}};
                          },
                          [](const Paid &p) {
                              return QJsonObject{{u"order_id"_s, p.orderId}, {u"payments"_s, toJson(p.payments)}, {u"at"_s, toUtcText(p.at)}};
                          },
                          [](const Unpaid &p) {
                              return QJsonObject{{u"reason"_s, nameOf(p.reason, withdrawReasons)}, {u"since"_s, toUtcText(p.since)}};
                          },
                          [](const Refused &p) { return toJson(p); },
                          [](const Conflict &p) {
                              return QJsonObject{{u"kind"_s, nameOf(p.kind, conflictKinds)}, {u"payments"_s, toJson(p.payments)}, {u"at"_s, toUtcText(p.at)}};
                          },
                      },
        phase);
}

std::optional<Phase> phaseFrom(const QString &name, JsonReader &r)
{
    if (name == u"creating")
        return Creating{static_cast<int>(r.integer(u"tries"_s)), r.boolean(u"unanswered"_s)};
    if (name == u"awaiting_payment")
        return AwaitingPayment{r.text(u"order_id"_s), r.text(u"qr_data"_s), r.instant(u"since"_s), static_cast<int>(r.integer(u"rejections"_s)),
            r.text(u"last_rejection"_s), storedMoney(r, u"partly"_s)};
    if (name == u"withdrawing")
        return Withdrawing{r.oneOf(u"reason"_s, withdrawReasons), r.instant(u"since"_s)};
    if (name == u"paid")
        return Paid{r.text(u"order_id"_s), paymentsFrom(r, u"payments"_s), r.instant(u"at"_s)};
    if (name == u"unpaid")
        return Unpaid{r.oneOf(u"reason"_s, withdrawReasons), r.instant(u"since"_s)};
    if (name == u"refused")
        return refusedFrom(r);
    if (name == u"conflict")
        return Conflict{r.oneOf(u"kind"_s, conflictKinds), paymentsFrom(r, u"payments"_s), r.instant(u"at"_s)};
    return std::nullopt;
}

}

QString phaseName(const Phase &phase)
{
    constexpr std::array names{"creating", "awaiting_payment", "withdrawing", "paid", "unpaid", "refused", "conflict"};
    static_assert(names.size() == std::variant_size_v<Phase>);
    return QString::fromLatin1(names.at(phase.index()));
}

QJsonObject toStored(const Payment &payment)
{
    return {{u"version"_s, storedVersion}, {u"sale"_s, payment.saleId}, {u"charge"_s, toJson(payment.charge)},
        {u"started_at"_s, toUtcText(payment.startedAt)}, {u"phase"_s, phaseName(payment.phase)}, {u"facts"_s, toJson(payment.phase)}};
}

Result<Payment, QString> fromStored(const QJsonObject &object)
{
    JsonReader reader(object);
    if (reader.integer(u"version"_s) != storedVersion)
        return failure(u"version"_s);
    JsonReader chargeReader(reader.object(u"charge"_s));
    JsonReader factsReader(reader.object(u"facts"_s));
    Payment payment;
    payment.saleId = reader.text(u"sale"_s);
    payment.charge = chargeFrom(chargeReader);
    payment.startedAt = reader.instant(u"started_at"_s);
    const auto phase = phaseFrom(reader.text(u"phase"_s), factsReader);
    if (!phase)
        return failure(u"phase"_s);
    payment.phase = *phase;
    for (const JsonReader *each : {&reader, &chargeReader, &factsReader}) {
        if (!each->isGood())
            return failure(each->problem());
    }
    return payment;
}

}
