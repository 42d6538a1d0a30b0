#include "core/mercadopago/paymentlist.h"

#include "core/mercadopago/payments.h"

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

using namespace gateway;

namespace {

// As a search by reference counts them: the account's own purchases and transfers that came in are not sales.
bool isCollectedByQr(const QJsonObject &object, const QString &userId)
{
    const QJsonObject interaction = object.value("point_of_interaction"_L1).toObject();
    const QString unit = textOrEmpty(interaction.value("business_info"_L1).toObject(), u"sub_unit"_s);
    const bool isTransfer = textOrEmpty(interaction, u"type"_s) == u"PSP_TRANSFER";
    return idFrom(object, u"collector_id"_s) == userId && (unit.isEmpty() || unit == u"qr") && !isTransfer &&
           !textOrEmpty(object, u"external_reference"_s).isEmpty();
}

}

HttpRequest listPaymentsRequest(Instant since, qint64 offset)
{
    return {HttpMethod::Get,
        "/v1/payments/search?sort=date_created&criteria=asc&range=date_created&begin_date=" +
            percentEncoded(toUtcText(since)) + "&end_date=NOW&limit=" + QByteArray::number(paymentsAPage) +
            "&offset=" + QByteArray::number(offset),
        {}, {}};
}

Result<PaymentPage, ReadError> readPaymentPage(const QByteArray &body, const QString &userId, money::Currency currency)
{
    const auto object = objectFrom(body);
    if (!object)
        return failure(object.error());
    const auto results = listFrom(*object, u"results"_s);
    if (!results)
        return failure(results.error());
    PaymentPage page;
    page.rows = results->size();
    page.total = object->value("paging"_L1).toObject().value("total"_L1).toInteger();
    for (const QJsonValue &result : *results) {
        if (!isCollectedByQr(result.toObject(), userId))
            continue;
        auto payment = paymentFrom(result.toObject(), currency);
        if (!payment)
            return failure(payment.error());
        payment->collectorId = userId;
        page.payments.append(std::move(*payment));
    }
    return page;
}

}
