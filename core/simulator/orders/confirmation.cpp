#include "core/simulator/orders/confirmation.h"

#include "core/simulator/orders/merchantorders.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

bool hasCashOut(money::Site site)
{
    return site == money::Site::MLA || site == money::Site::MLB;
}

std::optional<Refusal> refuseConfirmation(const MerchantOrder &merchantOrder, const QJsonDocument &body)
{
    const QString status = body[u"status"_s].toString();
    const bool isKnown = status == u"confirmed" || status == u"cancelled";
    if (!isKnown || body.object().size() != 1)
        return merchantOrderRefusal(400, u"bad_request"_s, u"invalid status"_s,
            u"body: only status, confirmed or cancelled"_s);
    if (!merchantOrder.confirmation.isEmpty() && merchantOrder.confirmation != status)
        return merchantOrderRefusal(400, u"invalid_order_state"_s, u"already answered otherwise"_s,
            u"merchant order: not confirmed or cancelled before"_s);
    return std::nullopt;
}

}

Answered answerConfirmation(World &world, const Request &request, Instant now)
{
    if (!request.is(gateway::HttpMethod::Post))
        return failure(methodNotAllowed());
    if (!hasCashOut(world.account.site))
        return failure(merchantOrderRefusal(
            400, u"unsupported_site"_s, u"Site not supported"_s, u"site: Argentina or Brazil"_s));
    const auto position = merchantOrderNamed(world, request.path.at(2));
    if (!position)
        return failure(position.error());
    MerchantOrder &merchantOrder = world.merchantOrders[*position];
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (auto refusal = refuseConfirmation(merchantOrder, body))
        return failure(std::move(*refusal));
    const QString status = body[u"status"_s].toString();
    if (merchantOrder.confirmation != status) {
        merchantOrder.confirmation = status;
        merchantOrder.updatedAt = now;
        ++world.revision;
    }
    return jsonResponse(200, QJsonObject{{u"status"_s, status}});
}

}
