#include "core/simulator/accounts/integrator.h"

#include "core/simulator/accounts/fields.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

using gateway::HttpMethod;

namespace {

constexpr FieldFamily family{Envelope::InStore, u"unsupported_property"};
constexpr std::array<FieldRow, 1> fields{{{u"callback_url", FieldType::Text, true, u"invalid_callback_url"}}};

Answered shown(const Account &account)
{
    const QString &url = account.integratorCallback;
    return jsonResponse(200,
        QJsonObject{{u"callback_url"_s, url.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(url)}});
}

Answered change(World &world, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return failure(Refusal{
            .error = u"invalid_json"_s, .message = u"body must be JSON"_s, .rule = u"body: a JSON object"_s});
    if (auto refusal = checkFields(document.object(), fields, family))
        return failure(std::move(*refusal));
    const QString url = document.object().value(u"callback_url"_s).toString();
    if (url.size() > longestCallback || !isWebAddress(url))
        return failure(Refusal{.error = u"invalid_callback_url"_s,
            .message = u"callback_url must be url"_s,
            .rule = u"callback_url: a web address of at most 500 characters"_s});
    world.account.integratorCallback = url;
    ++world.revision;
    return shown(world.account);
}

}

Answered answerIntegrator(World &world, const Request &request, Instant)
{
    if (request.is(HttpMethod::Get))
        return shown(world.account);
    if (request.is(HttpMethod::Patch))
        return change(world, request.body);
    return failure(methodNotAllowed());
}

}
