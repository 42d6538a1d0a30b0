#include "core/mercadopago/payments.h"

#include "core/money/currency.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

using namespace gateway;

namespace {

PaymentState paymentStateOf(QStringView status)
{
    if (status == u"approved")
        return PaymentState::Approved;
    if (status == u"in_process" || status == u"pending" || status == u"authorized")
        return PaymentState::InProgress;
    if (status == u"rejected" || status == u"cancelled" || status == u"canceled")
        return PaymentState::Rejected;
    if (status == u"refunded" || status == u"charged_back")
        return PaymentState::Returned;
    return PaymentState::Other;
}

// Two spellings of one field.
QString presentOf(const QJsonObject &object, const QString &one, const QString &other)
{
    return object.contains(one) ? one : other;
}

Result<ProviderPayment, ReadError> withAmounts(
    ProviderPayment payment, const QJsonObject &object, money::Currency currency)
{
    const auto amount = moneyFromNumber(object.value("transaction_amount"_L1), currency, u"transaction_amount"_s);
    if (!amount)
        return failure(amount.error());
    payment.amount = *amount;
    const QString field = presentOf(object, u"transaction_amount_refunded"_s, u"amount_refunded"_s);
    if (object.value(field).isDouble()) {
        const auto refunded = moneyFromNumber(object.value(field), currency, field);
        if (!refunded)
            return failure(refunded.error());
        payment.refunded = *refunded;
    }
    return payment;
}

Result<ProviderPayment, ReadError> ownPaymentFrom(const QJsonObject &object, money::Currency currency)
{
    auto payment = paymentFrom(object, currency);
    if (payment)
        payment->collectorId = idFrom(object, u"collector_id"_s).value_or(QString());
    return payment;
}

// A payment without the mark of a QR counts: it has our reference, which nobody else can know.
bool isOfCharge(const QJsonObject &object, const Charge &charge)
{
    const QJsonObject interaction = object.value("point_of_interaction"_L1).toObject();
    const QString unit = textOrEmpty(interaction.value("business_info"_L1).toObject(), u"sub_unit"_s);
    const bool isTransfer = textOrEmpty(interaction, u"type"_s) == u"PSP_TRANSFER";
    return idFrom(object, u"collector_id"_s) == charge.userId && (unit.isEmpty() || unit == u"qr") && !isTransfer &&
           textOrEmpty(object, u"external_reference"_s) == charge.externalReference;
}

}

HttpRequest readPaymentRequest(const QString &id)
{
    return {HttpMethod::Get, "/v1/payments/" + percentEncoded(id), {}, {}};
}

HttpRequest findPaymentsRequest(const QString &externalReference)
{
    // As far back as the search looks by itself, named because the documentation asks for a range.
    return {HttpMethod::Get,
        "/v1/payments/search?sort=date_created&criteria=desc&external_reference=" + percentEncoded(externalReference) +
            "&range=date_created&begin_date=NOW-90DAYS&end_date=NOW",
        {}, {}};
}

Result<ProviderPayment, ReadError> paymentFrom(const QJsonObject &object, money::Currency currency)
{
    const auto id = idFrom(object, u"id"_s);
    if (!id)
        return failure(id.error());
    const auto status = textFrom(object, u"status"_s);
    if (!status)
        return failure(status.error());
    const auto currencyId = textFrom(object, u"currency_id"_s);
    if (!currencyId)
        return failure(currencyId.error());
    ProviderPayment payment;
    payment.id = *id;
    payment.state = paymentStateOf(*status);
    payment.detail = textOrEmpty(object, presentOf(object, u"status_detail"_s, u"status_details"_s));
    payment.approvedAt = dateFrom(object, u"date_approved"_s);
    payment.externalReference = textOrEmpty(object, u"external_reference"_s);
    payment.method = textOrEmpty(object, u"payment_method_id"_s);
    payment.inOtherCurrency = *currencyId != money::codeOf(currency);
    payment.amount = {0, currency};
    if (payment.inOtherCurrency) {
        payment.foreign = foreignAmount(object.value("transaction_amount"_L1), *currencyId);
        return payment;
    }
    return withAmounts(std::move(payment), object, currency);
}

Result<Answer, ReadError> readPayment(const QByteArray &body, money::Currency currency)
{
    const auto object = objectFrom(body);
    if (!object)
        return failure(object.error());
    auto payment = ownPaymentFrom(*object, currency);
    if (!payment)
        return failure(payment.error());
    return Answer(PaymentRead{std::move(*payment)});
}

Result<Answer, ReadError> readFoundPayments(const QByteArray &body, const Charge &charge)
{
    const auto object = objectFrom(body);
    if (!object)
        return failure(object.error());
    const auto results = listFrom(*object, u"results"_s);
    if (!results)
        return failure(results.error());
    PaymentsFound found;
    for (const QJsonValue &result : *results) {
        if (!isOfCharge(result.toObject(), charge))
            continue;
        auto payment = ownPaymentFrom(result.toObject(), charge.amount.currency);
        if (!payment)
            return failure(payment.error());
        found.payments.append(std::move(*payment));
    }
    return Answer(std::move(found));
}

}
