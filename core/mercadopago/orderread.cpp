#include "core/mercadopago/orderread.h"

#include "core/mercadopago/emv.h"
#include "core/money/currency.h"

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

using namespace gateway;

namespace {

QJsonObject objectIn(const QJsonObject &object, const QString &field)
{
    return object.value(field).toObject();
}

// A list that need not be there.
Result<QJsonArray, ReadError> listIn(const QJsonObject &object, const QString &field)
{
    return object.contains(field) ? listFrom(object, field) : Result<QJsonArray, ReadError>(QJsonArray{});
}

// The place of a payment that nobody has tried yet, or never will: it is no payment.
bool isNoPayment(QStringView status)
{
    return status == u"created" || status == u"canceled" || status == u"cancelled" || status == u"expired";
}

// Nobody can pay it any more; what was paid on it and went back leaves nothing to take back either.
bool isOver(QStringView status)
{
    return status == u"canceled" || status == u"cancelled" || status == u"expired" || status == u"refunded" || status == u"charged_back";
}

// "processed" alone is not yet money: only what is accredited. There is no rejected state, and words of other products
// (`failed`, `action_required`) decide nothing here.
PaymentState paymentStateOf(QStringView status, QStringView detail)
{
    if (status == u"processed" && (detail == u"accredited" || detail == u"partially_refunded"))
        return PaymentState::Approved;
    if (status == u"refunded" || status == u"charged_back")
        return PaymentState::Returned;
    return PaymentState::Other;
}

RefundState refundStateOf(QStringView status)
{
    if (status == u"processed")
        return RefundState::Done;
    if (status == u"failed" || status == u"rejected" || status == u"canceled" || status == u"cancelled")
        return RefundState::Rejected;
    return RefundState::InProgress;
}

bool isInOtherCurrency(const QJsonObject &order, money::Currency currency)
{
    const QString code = textOrEmpty(order, u"currency"_s); // some answers do not carry it
    return !code.isEmpty() && code != money::codeOf(currency);
}

QString amountField(const QJsonObject &payment)
{
    return payment.contains("paid_amount"_L1) ? u"paid_amount"_s : u"amount"_s;
}

// `wish` says whether amounts are in our currency at all.
Result<ProviderRefund, ReadError> refundFrom(const QJsonObject &object, const RefundWish &wish, money::Currency currency)
{
    const auto id = idFrom(object, u"id"_s);
    if (!id)
        return failure(id.error());
    const auto status = textFrom(object, u"status"_s);
    if (!status)
        return failure(status.error());
    if (wish.inOtherCurrency)
        return ProviderRefund{*id, refundStateOf(*status), {0, currency}};
    const auto amount = moneyFromText(object.value("amount"_L1), currency, u"amount"_s);
    if (!amount)
        return failure(amount.error());
    return ProviderRefund{*id, refundStateOf(*status), *amount};
}

// Of one transaction, or all of them where the wish names none.
Result<QList<ProviderRefund>, ReadError> refundsFrom(
    const QJsonObject &order, const RefundWish &wish, money::Currency currency)
{
    const auto list = listIn(objectIn(order, u"transactions"_s), u"refunds"_s);
    if (!list)
        return failure(list.error());
    QList<ProviderRefund> refunds;
    for (const QJsonValue &element : *list) {
        const QString transaction = textOrEmpty(element.toObject(), u"transaction_id"_s);
        if (!wish.transactionId.isEmpty() && transaction != wish.transactionId)
            continue;
        const auto refund = refundFrom(element.toObject(), wish, currency);
        if (!refund)
            return failure(refund.error());
        refunds.append(*refund);
    }
    return refunds;
}

Result<money::Money, ReadError> refundedOf(
    const QJsonObject &object, const QJsonObject &order, const QString &transactionId, money::Currency currency)
{
    if (object.contains("refunded_amount"_L1))
        return moneyFromText(object.value("refunded_amount"_L1), currency, u"refunded_amount"_s);
    const auto refunds = refundsFrom(order, {{}, transactionId, std::nullopt}, currency);
    if (!refunds)
        return failure(refunds.error());
    money::Money sum{0, currency};
    for (const ProviderRefund &refund : *refunds)
        sum = refund.state == RefundState::Done ? sum + refund.amount : sum;
    return sum;
}

Result<ProviderPayment, ReadError> withAmounts(
    ProviderPayment payment, const QJsonObject &object, const QJsonObject &order, money::Currency currency)
{
    const QString field = amountField(object);
    const auto amount = moneyFromText(object.value(field), currency, field);
    if (!amount)
        return failure(amount.error());
    const auto refunded = refundedOf(object, order, payment.transactionId, currency);
    if (!refunded)
        return failure(refunded.error());
    payment.amount = *amount;
    payment.refunded = *refunded;
    return payment;
}

Result<ProviderPayment, ReadError> paymentFrom(
    const QJsonObject &object, const QJsonObject &order, money::Currency currency)
{
    const auto id = textFrom(object, u"id"_s);
    if (!id)
        return failure(id.error());
    const QString detail = textOrEmpty(object, u"status_detail"_s);
    ProviderPayment payment;
    payment.id = idFrom(object, u"reference_id"_s).value_or(*id); // what the buyer's wallet shows
    payment.transactionId = *id;
    payment.state = paymentStateOf(textOrEmpty(object, u"status"_s), detail);
    payment.detail = detail;
    payment.externalReference = textOrEmpty(order, u"external_reference"_s);
    payment.collectorId = textOrEmpty(order, u"user_id"_s);
    payment.method = textOrEmpty(objectIn(object, u"payment_method"_s), u"id"_s);
    if (payment.state == PaymentState::Approved) // the API tells no other time; a refund later moves it
        payment.approvedAt = dateFrom(order, u"last_updated_date"_s);
    payment.inOtherCurrency = isInOtherCurrency(order, currency);
    payment.amount = {0, currency};
    if (payment.inOtherCurrency) {
        payment.foreign = foreignAmount(object.value(amountField(object)), textOrEmpty(order, u"currency"_s));
        return payment;
    }
    return withAmounts(std::move(payment), object, order, currency);
}

Result<QList<ProviderPayment>, ReadError> paymentsFrom(const QJsonObject &order, money::Currency currency)
{
    const auto list = listFrom(objectIn(order, u"transactions"_s), u"payments"_s);
    if (!list)
        return failure(list.error());
    QList<ProviderPayment> payments;
    for (const QJsonValue &element : *list) {
        const auto status = textFrom(element.toObject(), u"status"_s);
        if (!status)
            return failure(status.error());
        if (isNoPayment(*status))
            continue;
        auto payment = paymentFrom(element.toObject(), order, currency);
        if (!payment)
            return failure(payment.error());
        payments.append(std::move(*payment));
    }
    return payments;
}

// The answer to our key may only be about our order: another reference or amount would be somebody else's.
std::optional<ReadError> strangeness(const QJsonObject &order, const Charge &charge)
{
    if (textOrEmpty(order, u"external_reference"_s) != charge.externalReference)
        return ReadError{ReadProblem::NotOurs, u"external_reference"_s};
    if (!order.contains("total_amount"_L1))
        return std::nullopt;
    const auto total = moneyFromText(order.value("total_amount"_L1), charge.amount.currency, u"total_amount"_s);
    if (!total)
        return total.error();
    if (*total != charge.amount || isInOtherCurrency(order, charge.amount.currency))
        return ReadError{ReadProblem::NotOurs, u"total_amount"_s};
    return std::nullopt;
}

bool fits(const ProviderRefund &refund, const RefundWish &wish)
{
    return !wish.amount || refund.amount == *wish.amount;
}

}

Result<ProviderOrder, ReadError> orderFrom(const QJsonObject &object, money::Currency currency)
{
    const auto id = textFrom(object, u"id"_s);
    if (!id)
        return failure(id.error());
    const auto status = textFrom(object, u"status"_s);
    if (!status)
        return failure(status.error());
    auto payments = paymentsFrom(object, currency);
    if (!payments)
        return failure(payments.error());
    ProviderOrder order;
    order.id = *id;
    order.concluded = *status == u"processed";
    order.ended = isOver(*status);
    order.externalPosId = textOrEmpty(objectIn(objectIn(object, u"config"_s), u"qr"_s), u"external_pos_id"_s);
    order.externalReference = textOrEmpty(object, u"external_reference"_s);
    order.collectorId = textOrEmpty(object, u"user_id"_s);
    if (const auto total = moneyFromText(object.value("total_amount"_L1), currency, u"total_amount"_s))
        order.total = *total;
    order.payments = std::move(*payments);
    return order;
}

Result<Answer, ReadError> readOrderCreated(const QByteArray &body, const Charge &charge)
{
    const auto object = objectFrom(body);
    if (!object)
        return failure(object.error());
    const auto id = textFrom(*object, u"id"_s);
    if (!id)
        return failure(id.error());
    if (auto error = strangeness(*object, charge))
        return failure(std::move(*error));
    const auto qrData = qrDataFrom(objectIn(*object, u"type_response"_s));
    if (!qrData)
        return failure(qrData.error());
    if (qrData->isEmpty() && charge.mode == QrMode::Dynamic) // then there is nothing that anybody could scan
        return failure(ReadError{ReadProblem::MissingField, u"qr_data"_s});
    return Answer(OrderCreated{*id, *qrData, conditionOf(*qrData)});
}

Result<Answer, ReadError> readOrderCancelled(const QByteArray &body)
{
    const auto object = objectFrom(body);
    if (!object)
        return failure(object.error());
    const QString status = textOrEmpty(*object, u"status"_s);
    if (status != u"canceled" && status != u"cancelled")
        return failure(ReadError{ReadProblem::WrongType, u"status"_s});
    return Answer(OrderWithdrawn{});
}

Result<Answer, ReadError> readOrderRefunded(const QByteArray &body, const RefundWish &wish, money::Currency currency)
{
    const auto object = objectFrom(body);
    if (!object)
        return failure(object.error());
    const auto refunds = refundsFrom(*object, wish, currency);
    if (!refunds)
        return failure(refunds.error());
    for (auto refund = refunds->crbegin(); refund != refunds->crend(); ++refund) {
        if (fits(*refund, wish))
            return Answer(RefundMade{*refund});
    }
    return failure(ReadError{ReadProblem::MissingField, u"refunds"_s});
}

Result<Answer, ReadError> readOrderRefunds(const QByteArray &body, const RefundWish &wish, money::Currency currency)
{
    const auto object = objectFrom(body);
    if (!object)
        return failure(object.error());
    auto refunds = refundsFrom(*object, wish, currency);
    if (!refunds)
        return failure(refunds.error());
    return Answer(RefundsRead{std::move(*refunds)});
}

}
