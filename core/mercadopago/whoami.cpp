#include "core/mercadopago/whoami.h"

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

gateway::HttpRequest ownerRequest()
{
    return {gateway::HttpMethod::Get, "/users/me"_ba, {}, {}};
}

Result<Owner, ReadError> readOwner(const QByteArray &body)
{
    const auto object = objectFrom(body);
    if (!object)
        return failure(object.error());
    const auto id = idFrom(*object, u"id"_s);
    const auto site = textFrom(*object, u"site_id"_s);
    if (!id || !site)
        return failure(id ? site.error() : id.error());
    const QJsonValue tags = object->value(u"tags"_s);
    return Owner{*id, *site, tags.toArray().contains(u"test_user"_s)};
}

}
