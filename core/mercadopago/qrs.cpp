#include "core/mercadopago/qrs.h"

#include "core/mercadopago/emv.h"
#include "core/mercadopago/legacyorder.h"
#include "core/mercadopago/slot.h"
#include "core/mercadopago/wire.h"

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

using namespace gateway;

namespace {

HttpRequest qrsRequest(HttpMethod method, const Charge &charge)
{
    return {method, posPath("/instore/orders/qr/seller/collectors/", charge, "/qrs"), {jsonContent()},
        jsonBody(legacyOrder(charge))};
}

Result<Answer, ReadError> createdFrom(const QByteArray &body)
{
    const auto object = objectFrom(body);
    if (!object)
        return failure(object.error());
    const auto qrData = qrDataFrom(*object);
    if (!qrData)
        return failure(qrData.error());
    if (qrData->isEmpty() && !object->contains("in_store_order_id"_L1))
        return failure(ReadError{ReadProblem::MissingField, u"qr_data"_s});
    return Answer(OrderCreated{textOrEmpty(*object, u"in_store_order_id"_s), *qrData, conditionOf(*qrData)});
}

}

HttpRequest HybridProtocol::createRequest(const Charge &charge) const
{
    return qrsRequest(HttpMethod::Put, charge);
}

// The reference promises an empty 201, the guide a 200 with qr_data: both are a success.
Result<Answer, ReadError> HybridProtocol::readCreated(const Charge &, const QByteArray &body) const
{
    return body.trimmed().isEmpty() ? Answer(OrderCreated{}) : createdFrom(body);
}

HttpRequest DynamicProtocol::createRequest(const Charge &charge) const
{
    return qrsRequest(HttpMethod::Post, charge);
}

// Deleting what sits on the point of sale would take away somebody else's order.
HttpRequest DynamicProtocol::withdrawRequest(const Charge &) const
{
    Q_UNREACHABLE(); // Capabilities::canWithdraw is false
}

// Without a QR there is nothing that anybody could pay.
Result<Answer, ReadError> DynamicProtocol::readCreated(const Charge &, const QByteArray &body) const
{
    const auto answer = createdFrom(body);
    if (answer && std::get<OrderCreated>(*answer).qrData.isEmpty())
        return failure(ReadError{ReadProblem::MissingField, u"qr_data"_s});
    return answer;
}

}
