#include "core/mercadopago/slot.h"

#include "core/mercadopago/refusals.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

using namespace gateway;

namespace {

QByteArray slotPath(const Charge &charge)
{
    return posPath("/instore/qr/seller/collectors/", charge, "/orders");
}

}

QByteArray posPath(const QByteArray &root, const Charge &charge, const QByteArray &leaf)
{
    return root + percentEncoded(charge.userId) + "/pos/" + percentEncoded(charge.externalPosId) + leaf;
}

HttpRequest readSlotRequest(const Charge &charge)
{
    return {HttpMethod::Get, slotPath(charge), {}, {}};
}

HttpRequest emptySlotRequest(const Charge &charge)
{
    return {HttpMethod::Delete, slotPath(charge), {}, {}};
}

Result<Answer, ReadError> readSlot(const QByteArray &body)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return failure(ReadError{ReadProblem::NotJson, {}});
    if (document.array().isEmpty())
        return Answer(SlotRead{});
    const auto reference = textFrom(document.array().at(0).toObject(), u"external_reference"_s);
    if (!reference)
        return failure(reference.error());
    return Answer(SlotRead{*reference});
}

Result<Answer, ReadError> readRefusedSlot(const HttpResponse &response)
{
    const auto answer = refusalFrom(response);
    if (!answer)
        return answer;
    if (std::get<Refusal>(*answer).kind == RefusalKind::NotFound)
        return Answer(SlotRead{});
    return answer;
}

Result<Answer, ReadError> readEmptied(const QByteArray &body)
{
    if (!body.trimmed().isEmpty() && !objectFrom(body))
        return failure(ReadError{ReadProblem::NotJson, {}});
    return Answer(OrderWithdrawn{});
}

}
