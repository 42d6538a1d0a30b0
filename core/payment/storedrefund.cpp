#include "core/base/result.h"
#include "core/money/stored.h"
#include "core/payment/stored.h"
#include "core/payment/storedparts.h"

using namespace Qt::StringLiterals;

namespace mostrador::payment {

namespace {

using money::storedMoney;
using money::toStored;

QJsonObject factsOf(const RefundPhase &phase)
{
    return std::visit(Overloaded{
                          [](const RefundRequesting &p) { return QJsonObject{{u"tries"_s, p.tries}, {u"unanswered"_s, p.unanswered}}; },
                          [](const RefundPending &p) { return QJsonObject{{u"refund_id"_s, p.refundId}, {u"since"_s, toUtcText(p.since)}}; },
                          [](const RefundDone &p) { return QJsonObject{{u"refund_id"_s, p.refundId}, {u"at"_s, toUtcText(p.at)}}; },
                          [](const RefundFailed &p) {
                              QJsonObject facts = p.refusal ? toJson(*p.refusal) : QJsonObject();
                              facts.insert(u"at"_s, toUtcText(p.at));
                              return facts;
                          },
                      },
        phase);
}

std::optional<RefundPhase> phaseFrom(const QString &name, JsonReader &r)
{
    if (name == u"requesting")
        return RefundRequesting{r.smallInteger(u"tries"_s), r.boolean(u"unanswered"_s)};
    if (name == u"pending")
        return RefundPending{r.text(u"refund_id"_s), r.instant(u"since"_s)};
    if (name == u"done")
        return RefundDone{r.text(u"refund_id"_s), r.instant(u"at"_s)};
    if (name == u"failed")
        return RefundFailed{r.has(u"kind"_s) ? std::optional(refusalFrom(r)) : std::nullopt, r.instant(u"at"_s)};
    return std::nullopt;
}

}

QString phaseName(const RefundPhase &phase)
{
    constexpr std::array names{"requesting", "pending", "done", "failed"};
    static_assert(names.size() == std::variant_size_v<RefundPhase>);
    return QString::fromLatin1(names.at(phase.index()));
}

QJsonObject toStored(const Refund &refund)
{
    return {{u"version"_s, storedRefundVersion}, {u"id"_s, refund.id}, {u"sale"_s, refund.saleId}, {u"ticket"_s, refund.ticket},
        {u"charge"_s, toJson(refund.charge)}, {u"order_id"_s, refund.orderId}, {u"payment"_s, toJson(refund.payment)},
        {u"amount"_s, toStored(refund.amount)}, {u"earlier"_s, QJsonArray::fromStringList(refund.earlier)},
        {u"approval"_s, toJson(refund.approval)}, {u"started_at"_s, toUtcText(refund.startedAt)}, {u"phase"_s, phaseName(refund.phase)},
        {u"facts"_s, factsOf(refund.phase)}};
}

Result<Refund, QString> refundFromStored(const QJsonObject &object)
{
    JsonReader reader(object);
    if (reader.integer(u"version"_s) != storedRefundVersion)
        return failure(u"version"_s);
    JsonReader chargeReader(reader.object(u"charge"_s));
    JsonReader paymentReader(reader.object(u"payment"_s));
    JsonReader factsReader(reader.object(u"facts"_s));
    Refund refund;
    refund.id = reader.text(u"id"_s);
    refund.saleId = reader.text(u"sale"_s);
    refund.ticket = reader.integer(u"ticket"_s);
    refund.charge = chargeFrom(chargeReader, newestParts);
    refund.orderId = reader.text(u"order_id"_s);
    refund.payment = paymentFrom(paymentReader, newestParts);
    refund.amount = storedMoney(reader, u"amount"_s);
    for (const QJsonValue &id : reader.array(u"earlier"_s)) {
        if (!id.isString())
            reader.fail(u"earlier"_s);
        refund.earlier.append(id.toString());
    }
    refund.approval = approvalFrom(reader, u"approval"_s);
    refund.startedAt = reader.instant(u"started_at"_s);
    const auto phase = phaseFrom(reader.text(u"phase"_s), factsReader);
    if (!phase)
        return failure(u"phase"_s);
    refund.phase = *phase;
    for (const JsonReader *each : {&reader, &chargeReader, &paymentReader, &factsReader}) {
        if (!each->isGood())
            return failure(each->problem());
    }
    return refund;
}

}
