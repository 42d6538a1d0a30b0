#include "core/simulator/accounts/authorization.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

QString tokenRule()
{
    return u"Authorization: Bearer with a token that begins with TEST- or APP_USR-"_s;
}

}

std::optional<Refusal> refuseToken(const Request &request)
{
    const QByteArray scheme = "Bearer "_ba;
    const QByteArray given = request.header("Authorization"_ba);
    const QByteArray token = given.mid(scheme.size());
    if (given.startsWith(scheme) && (token.startsWith("TEST-") || token.startsWith("APP_USR-")))
        return std::nullopt;
    if (request.path.constFirst() == u"mpmobile")
        return Refusal{.error = u"invalid_access_token"_s, .message = u"Access denied"_s, .rule = tokenRule()};
    if (request.path.mid(0, 2) == QStringList{u"v1"_s, u"orders"_s})
        return Refusal{.status = 401,
            .error = u"unauthorized"_s,
            .message = given.isEmpty() ? u"authorization value not present"_s : u"invalid access token"_s,
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

const PointOfSale *pointOfSale(const Account &account, const QString &externalPosId)
{
    const auto found = std::ranges::find(account.pointsOfSale, externalPosId, &PointOfSale::externalId);
    return found == account.pointsOfSale.end() ? nullptr : &*found;
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
