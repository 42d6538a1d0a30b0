#include "core/mercadopago/refunds.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

using namespace gateway;

namespace {

QByteArray refundsPath(const QString &paymentId)
{
    return "/v1/payments/" + percentEncoded(paymentId) + "/refunds";
}

// A word that we do not know is neither "done" nor "failed": it is asked again.
RefundState refundStateOf(QStringView status)
{
    if (status == u"approved")
        return RefundState::Done;
    if (status == u"rejected" || status == u"cancelled" || status == u"canceled")
        return RefundState::Rejected;
    return RefundState::InProgress;
}

Result<ProviderRefund, ReadError> refundFrom(const QJsonObject &object, const RefundWish &wish, money::Currency currency)
{
    const auto id = idFrom(object, u"id"_s);
    if (!id)
        return failure(id.error());
    const auto status = textFrom(object, u"status"_s);
    if (!status)
        return failure(status.error());
    if (wish.inOtherCurrency) // what came back is not in our currency either, and may not even have a reading in it
        return ProviderRefund{*id, refundStateOf(*status), {0, currency}};
    const auto amount = moneyFromNumber(object.value("amount"_L1), currency, u"amount"_s);
    if (!amount)
        return failure(amount.error());
    return ProviderRefund{*id, refundStateOf(*status), *amount};
}

}

HttpRequest refundRequest(const Call &call)
{
    QJsonObject body;
    if (call.refund.amount)
        body.insert(u"amount"_s, numberFrom(*call.refund.amount));
    return {HttpMethod::Post, refundsPath(call.id), {jsonContent(), idempotencyKey(call.key)}, jsonBody(body)};
}

HttpRequest readRefundsRequest(const QString &paymentId)
{
    return {HttpMethod::Get, refundsPath(paymentId), {}, {}};
}

Result<Answer, ReadError> readRefundMade(const QByteArray &body, const Call &call, money::Currency currency)
{
    const auto object = objectFrom(body);
    if (!object)
        return failure(object.error());
    if (idFrom(*object, u"payment_id"_s).value_or(call.id) != call.id)
        return failure(ReadError{ReadProblem::NotOurs, u"payment_id"_s});
    const auto refund = refundFrom(*object, call.refund, currency);
    if (!refund)
        return failure(refund.error());
    return Answer(RefundMade{*refund});
}

Result<Answer, ReadError> readRefunds(const QByteArray &body, const Call &call, money::Currency currency)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isArray() || document.array().size() > mostElements)
        return failure(ReadError{ReadProblem::NotJson, {}});
    RefundsRead read;
    for (const QJsonValue &element : document.array()) {
        const auto refund = refundFrom(element.toObject(), call.refund, currency);
        if (!refund)
            return failure(refund.error());
        read.refunds.append(*refund);
    }
    return Answer(std::move(read));
}

}
