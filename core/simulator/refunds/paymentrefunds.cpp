#include "core/simulator/refunds/paymentrefunds.h"

#include "core/simulator/orders/amounts.h"
#include "core/simulator/orders/payments.h"
#include "core/simulator/refunds/refunds.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

using gateway::HttpMethod;

namespace {

Refusal refused(int code, const QString &message, const QString &rule)
{
    return {.error = u"bad_request"_s,
        .message = message,
        .rule = rule,
        .envelope = Envelope::MercadoLibre,
        .causeCode = code};
}

Refusal refusalOf(RefundObstacle obstacle)
{
    switch (obstacle) {
    case RefundObstacle::AlreadyRefunded:
        return refused(4296, u"Payment already refunded"_s, u"payment: not refunded yet"_s);
    case RefundObstacle::NotApproved:
        return refused(2063, u"Action requested is not valid for the current payment state"_s, u"payment: approved"_s);
    case RefundObstacle::TooOld:
        return refused(2024, u"Payment too old to be refunded"_s, u"payment: young enough to be refunded"_s);
    case RefundObstacle::PartialNotSupported:
        return refused(3024, u"Partial refund unsupported"_s, u"amount: all of it in this country"_s);
    case RefundObstacle::ExceedsRest:
        return refused(2063, u"Action requested is not valid for the current payment state"_s,
            u"amount: not more than what is left"_s);
    }
    Q_UNREACHABLE();
}

Refusal noSuchRefund()
{
    return {.status = 404,
        .error = u"not_found"_s,
        .message = u"Refund not found"_s,
        .rule = u"refund: of this payment"_s,
        .envelope = Envelope::MercadoLibre,
        .causeCode = 2032};
}

JsonText refundObject(const World &world, const Refund &refund)
{
    const JsonText source{{"id", QString::number(world.account.userId)}, {"name", u"Firstname Lastname"_s},
        {"type", u"collector"_s}};
    return {
        {"id", refund.id},
        {"payment_id", world.payments.at(refund.payment).id},
        {"amount", amountText(refund.amount)},
        {"metadata", JsonText{}},
        {"source", JsonText::array({source})},
        {"date_created", toOffsetText(refund.createdAt, providerOffset)},
        {"unique_sequence_number", nullptr},
        {"refund_mode", u"standard"_s},
        {"adjustment_amount", 0},
        {"status", statusName(refund.status)},
        {"reason", nullptr},
        {"label", JsonText::array({})},
        {"partition_details", JsonText::array({})},
        {"amount_refunded_to_payer", amountText(refund.amount)},
    };
}

// All that is left when the body names no amount.
Result<money::Money, Refusal> amountAsked(const World &world, const QByteArray &body, const Payment &payment)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!body.isEmpty() && !document.isObject())
        return failure(refused(1, u"Invalid request body"_s, u"body: empty or a JSON object"_s));
    const QJsonValue value = document.object().value(u"amount"_s);
    if (value.isUndefined())
        return refundableOf(world, payment);
    const auto amount = amountFrom(value, payment.amount.currency);
    if (!amount)
        return failure(refused(4041, u"Amount attribute must be numeric"_s, u"amount: a number of this currency"_s));
    if (!amount->isPositive())
        return failure(refused(4040, u"Amount must be positive"_s, u"amount: above zero"_s));
    return *amount;
}

Answered refundMade(const World &world, qsizetype position)
{
    return jsonResponse(201, refundObject(world, world.refunds.at(position)));
}

Answered refund(World &world, const Request &request, qsizetype position, Instant now)
{
    const QString key = QString::fromLatin1(request.header("X-Idempotency-Key"_ba));
    if (key.isEmpty())
        return failure(refused(4292, u"Header X-Idempotency-Key can't be null"_s, u"X-Idempotency-Key: present"_s));
    const quint64 fingerprint = fingerprintOf("POST"_ba, request.path.join(u'/'), request.body);
    if (const auto used = world.keys.find(key, now)) {
        if (used->fingerprint == fingerprint)
            return refundMade(world, used->resource);
        return failure(Refusal{.status = 409,
            .error = u"idempotency_key_already_used"_s,
            .message = u"The idempotency key was used for another request"_s,
            .rule = u"X-Idempotency-Key: one for each request"_s,
            .envelope = Envelope::MercadoLibre});
    }
    const Payment &payment = world.payments.at(position);
    const auto amount = amountAsked(world, request.body, payment);
    if (!amount)
        return failure(amount.error());
    const bool nothingLeft = amount->isZero() && payment.status == PaymentStatus::Approved;
    const auto obstacle =
        nothingLeft ? std::optional(RefundObstacle::ExceedsRest) : obstacleTo(world, payment, *amount, now);
    if (obstacle)
        return failure(refusalOf(*obstacle));
    const qsizetype made = makeRefund(world, position, *amount, now);
    world.keys.remember(key, {fingerprint, made, now});
    return refundMade(world, made);
}

Answered readRefund(const World &world, const Payment &payment, const QString &id)
{
    const auto found = world.index.refundById.constFind(id.toLongLong());
    if (found == world.index.refundById.constEnd() || !payment.refunds.contains(*found))
        return failure(noSuchRefund());
    return jsonResponse(200, refundObject(world, world.refunds.at(*found)));
}

}

JsonText refundsOf(const World &world, const Payment &payment)
{
    QList<JsonText> refunds;
    for (const qsizetype position : payment.refunds)
        refunds.append(refundObject(world, world.refunds.at(position)));
    return JsonText::array(refunds);
}

Answered answerPaymentRefunds(World &world, const Request &request, Instant now)
{
    const auto position = paymentNamed(world, request.path.at(2));
    if (!position)
        return failure(position.error());
    const bool one = request.path.size() == 5;
    if (request.is(HttpMethod::Post) && !one)
        return refund(world, request, *position, now);
    if (!request.is(HttpMethod::Get))
        return failure(methodNotAllowed());
    const Payment &payment = world.payments.at(*position);
    return one ? readRefund(world, payment, request.path.at(4)) : jsonResponse(200, refundsOf(world, payment));
}

}
