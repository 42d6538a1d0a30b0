#include "core/simulator/accounts/authorization.h"

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

QString tokenRule()
{
    return u"Authorization: Bearer with a token that begins with TEST- or APP_USR- and has not expired"_s;
}

// The two that name a refused token in their own list of errors, and with 400: attended v1, and the DELETE of v2.
bool refusesTokensWith400(const Request &request)
{
    const bool isSlot = request.path.mid(0, 2) == QStringList{u"instore"_s, u"qr"_s};
    return request.path.constFirst() == u"mpmobile" || (isSlot && request.is(gateway::HttpMethod::Delete));
}

bool isOrdersApiPath(const Request &request)
{
    return request.path.mid(0, 2) == QStringList{u"v1"_s, u"orders"_s};
}

}

QByteArray tokenOf(const Request &request)
{
    const QByteArray scheme = "Bearer "_ba;
    const QByteArray given = request.header("Authorization"_ba);
    if (given.startsWith(scheme))
        return given.mid(scheme.size());
    return given.isEmpty() && !isOrdersApiPath(request) ? request.queryValue(u"access_token"_s).toUtf8() : QByteArray();
}

bool isOfAnotherApplication(const Account &account, const Request &request)
{
    const GrantedToken *granted = account.grants.tokenNamed(tokenOf(request));
    return granted != nullptr && granted->ofSeller;
}

std::optional<Refusal> refuseToken(const Account &account, const Request &request, Instant now)
{
    const QByteArray token = tokenOf(request);
    const GrantedToken *granted = account.grants.tokenNamed(token);
    const bool isOver = granted != nullptr && now >= granted->expiresAt;
    if (!isOver && (token.startsWith("TEST-") || token.startsWith("APP_USR-")))
        return std::nullopt;
    if (refusesTokensWith400(request))
        return Refusal{.error = u"invalid_access_token"_s, .message = u"Access denied"_s, .rule = tokenRule()};
    if (isOrdersApiPath(request))
        return Refusal{.status = 401,
            .error = u"unauthorized"_s,
            .message = token.isEmpty() ? u"authorization value not present"_s : u"invalid access token"_s,
            .rule = tokenRule(),
            .envelope = Envelope::OrdersFlat};
    return Refusal{.status = 401,
        .error = u"invalid_token"_s,
        .message = u"access denied"_s,
        .rule = tokenRule(),
        .envelope = Envelope::MercadoLibre};
}

std::optional<Refusal> refuseCollector(const Account &account, const QString &userId)
{
    bool isNumber = false;
    const qint64 number = userId.toLongLong(&isNumber);
    if (!isNumber)
        return Refusal{.error = u"invalid_collectorId"_s,
            .message = u"user_id must be a number."_s,
            .rule = u"user_id: a number"_s};
    if (number != account.userId)
        return Refusal{.error = u"invalid_collectorId"_s,
            .message = u"collector id invalid."_s,
            .rule = u"user_id: the token's owner"_s};
    return std::nullopt;
}

std::optional<Refusal> refusePointOfSale(const Account &account, const QString &externalPosId)
{
    if (externalPosId.isEmpty())
        return Refusal{.error = u"invalid_externalPosId"_s,
            .message = u"externalPosId must be present."_s,
            .rule = u"external_pos_id: present"_s};
    if (pointOfSale(account, externalPosId) != nullptr)
        return std::nullopt;
    return Refusal{.status = 404,
        .error = u"pos_obtainment_error"_s,
        .message = u"Point of sale not found"_s,
        .rule = u"external_pos_id: one of the seller's"_s};
}

}
