#include "core/payment/stored.h"

#include "core/base/result.h"
#include "core/money/stored.h"
#include "core/payment/storedparts.h"

using namespace Qt::StringLiterals;

namespace mostrador::payment {

namespace {

using namespace gateway;
using money::storedMoney;
using money::toStored;

QJsonObject factsOf(const Refused &refused)
{
    if (refused.refusal)
        return toJson(*refused.refusal);
    return {{u"obscurity"_s, nameOf(refused.obscurity, obscurities)}, {u"detail"_s, refused.detail}};
}

Refused refusedFrom(JsonReader &reader)
{
    if (!reader.has(u"kind"_s))
        return {std::nullopt, reader.oneOf(u"obscurity"_s, obscurities), reader.text(u"detail"_s)};
    return {refusalFrom(reader), {}, {}};
}

QStringList idsOf(const QList<ProviderPayment> &payments)
{
    QStringList ids;
    for (const ProviderPayment &each : payments)
        ids.append(each.id);
    return ids;
}

// Usually a decision is about everything; what was decided is listed where something came on top.
QStringList usuallyDecided(const std::optional<Settled> &settled, const QList<ProviderPayment> &payments)
{
    return settled ? idsOf(payments) : QStringList();
}

QJsonObject withSettled(QJsonObject object, const std::optional<Settled> &settled, const QStringList &decided, const QList<ProviderPayment> &payments)
{
    if (decided != usuallyDecided(settled, payments))
        object.insert(u"decided"_s, QJsonArray::fromStringList(decided));
    if (settled) {
        object.insert(u"settled"_s, nameOf(settled->how, settlements));
        object.insert(u"approval"_s, toJson(settled->approval));
    }
    return object;
}

std::optional<Settled> settledFrom(JsonReader &reader)
{
    if (!reader.has(u"settled"_s))
        return std::nullopt;
    return Settled{reader.oneOf(u"settled"_s, settlements), approvalFrom(reader, u"approval"_s)};
}

QStringList decidedFrom(JsonReader &reader, const std::optional<Settled> &settled, const QList<ProviderPayment> &payments)
{
    if (!reader.has(u"decided"_s))
        return usuallyDecided(settled, payments);
    QStringList decided;
    for (const QJsonValue &id : reader.array(u"decided"_s)) {
        if (!id.isString())
            reader.fail(u"decided"_s);
        decided.append(id.toString());
    }
    return decided;
}

QJsonObject factsOf(const AwaitingPayment &awaiting)
{
    return {{u"qr_data"_s, awaiting.qrData}, {u"wrong_checksum"_s, awaiting.wrongChecksum}, {u"since"_s, toUtcText(awaiting.since)},
        {u"rejections"_s, awaiting.rejections}, {u"last_rejection"_s, awaiting.lastRejection}, {u"partly"_s, toStored(awaiting.partly)}};
}

AwaitingPayment awaitingFrom(JsonReader &r, qint64 version)
{
    return {r.text(u"qr_data"_s), version > 1 && r.boolean(u"wrong_checksum"_s), r.instant(u"since"_s),
        r.smallInteger(u"rejections"_s), r.text(u"last_rejection"_s), storedMoney(r, u"partly"_s)};
}

QJsonObject factsOf(const Paid &paid)
{
    const QJsonObject facts{{u"payments"_s, toJson(paid.payments)}, {u"at"_s, toUtcText(paid.at)}, {u"more_may_come"_s, paid.moreMayCome},
        {u"surplus"_s, toJson(paid.surplus)}};
    return withSettled(facts, paid.settled, paid.decided, paid.surplus);
}

Paid paidFrom(JsonReader &r, qint64 version)
{
    Paid paid{paymentsFrom(r, u"payments"_s, version), r.instant(u"at"_s), false, {}, settledFrom(r)};
    if (version == 1)
        return paid;
    paid.moreMayCome = r.boolean(u"more_may_come"_s);
    paid.surplus = paymentsFrom(r, u"surplus"_s, version);
    paid.decided = decidedFrom(r, paid.settled, paid.surplus);
    return paid;
}

Conflict conflictFrom(JsonReader &r, qint64 version)
{
    Conflict conflict{r.oneOf(u"kind"_s, conflictKinds), paymentsFrom(r, u"payments"_s, version), r.instant(u"at"_s), settledFrom(r)};
    conflict.decided = decidedFrom(r, conflict.settled, conflict.payments);
    return conflict;
}

QJsonObject factsOf(const ConfirmedByHand &confirmed)
{
    QJsonObject object{{u"approval"_s, toJson(confirmed.approval)}, {u"evidence"_s, confirmed.evidence}, {u"at"_s, toUtcText(confirmed.at)},
        {u"payments"_s, toJson(confirmed.payments)}};
    if (confirmed.agreedAt)
        object.insert(u"agreed_at"_s, toUtcText(*confirmed.agreedAt));
    return object;
}

ConfirmedByHand confirmedFrom(JsonReader &r)
{
    return {approvalFrom(r, u"approval"_s), r.text(u"evidence"_s), r.instant(u"at"_s), r.optionalInstant(u"agreed_at"_s),
        paymentsFrom(r, u"payments"_s, newestParts)};
}

QJsonObject factsOf(const Phase &phase)
{
    return std::visit(Overloaded{
                          [](const Creating &p) { return QJsonObject{{u"tries"_s, p.tries}, {u"unanswered"_s, p.unanswered}}; },
                          [](const Withdrawing &p) {
                              return QJsonObject{{u"reason"_s, nameOf(p.reason, withdrawReasons)}, {u"since"_s, toUtcText(p.since)}};
                          },
                          [](const Unpaid &p) {
                              return QJsonObject{{u"reason"_s, nameOf(p.reason, withdrawReasons)}, {u"since"_s, toUtcText(p.since)}};
                          },
                          [](const Conflict &p) {
                              const QJsonObject facts{{u"kind"_s, nameOf(p.kind, conflictKinds)}, {u"payments"_s, toJson(p.payments)},
                                  {u"at"_s, toUtcText(p.at)}};
                              return withSettled(facts, p.settled, p.decided, p.payments);
                          },
                          [](const auto &p) { return factsOf(p); },
                      },
        phase);
}

std::optional<Phase> phaseFrom(const QString &name, JsonReader &r, qint64 version)
{
    if (name == u"creating")
        return Creating{r.smallInteger(u"tries"_s), r.boolean(u"unanswered"_s)};
    if (name == u"awaiting_payment")
        return awaitingFrom(r, version);
    if (name == u"withdrawing")
        return Withdrawing{r.oneOf(u"reason"_s, withdrawReasons), r.instant(u"since"_s)};
    if (name == u"paid")
        return paidFrom(r, version);
    if (name == u"unpaid")
        return Unpaid{r.oneOf(u"reason"_s, withdrawReasons), r.instant(u"since"_s)};
    if (name == u"refused")
        return refusedFrom(r);
    if (name == u"conflict")
        return conflictFrom(r, version);
    if (name == u"confirmed_by_hand")
        return confirmedFrom(r);
    return std::nullopt;
}

}

QString phaseName(const Phase &phase)
{
    constexpr std::array names{"creating", "awaiting_payment", "withdrawing", "paid", "unpaid", "refused", "conflict", "confirmed_by_hand"};
    static_assert(names.size() == std::variant_size_v<Phase>);
    return QString::fromLatin1(names.at(phase.index()));
}

QJsonObject toStored(const Payment &payment)
{
    return {{u"version"_s, storedVersion}, {u"sale"_s, payment.saleId}, {u"ticket"_s, payment.ticket}, {u"charge"_s, toJson(payment.charge)},
        {u"started_at"_s, toUtcText(payment.startedAt)}, {u"order_id"_s, payment.orderId}, {u"phase"_s, phaseName(payment.phase)},
        {u"facts"_s, factsOf(payment.phase)}};
}

Result<Payment, QString> fromStored(const QJsonObject &object)
{
    JsonReader reader(object);
    const qint64 version = reader.integer(u"version"_s);
    if (version < 1 || version > storedVersion)
        return failure(u"version"_s);
    JsonReader chargeReader(reader.object(u"charge"_s));
    JsonReader factsReader(reader.object(u"facts"_s));
    Payment payment;
    payment.saleId = reader.text(u"sale"_s);
    payment.charge = chargeFrom(chargeReader, version);
    payment.startedAt = reader.instant(u"started_at"_s);
    // Version 1 knew no ticket here, and the order's id only while it was awaited or paid.
    payment.ticket = version == 1 ? 0 : reader.integer(u"ticket"_s);
    payment.orderId = version == 1 ? factsReader.textOr(u"order_id"_s, {}) : reader.text(u"order_id"_s);
    const auto phase = phaseFrom(reader.text(u"phase"_s), factsReader, version);
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
