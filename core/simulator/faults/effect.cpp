#include "core/simulator/faults/faults.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

using gateway::HttpMethod;
using gateway::HttpResponse;

namespace {

HttpResponse html(int status, const QByteArray &title)
{
    const QByteArray page =
        "<!DOCTYPE html><html><head><title>" + title + "</title></head><body>" + title + "</body></html>";
    return {.status = status, .headers = {{"Content-Type"_ba, "text/html; charset=utf-8"_ba}}, .body = page};
}

// In whose words: each family of the API has its own.
enum class Family : quint8 { InStore, MercadoLibre, Orders, Stores, PointsOfSale, PointsOfSaleV2 };

Family familyOf(const QString &path)
{
    if (path.startsWith(u"/v1/orders"))
        return Family::Orders;
    if (path.startsWith(u"/v2/pos"))
        return Family::PointsOfSaleV2;
    if (path.startsWith(u"/pos") || (path.startsWith(u"/users/") && path.endsWith(u"/pos")))
        return Family::PointsOfSale;
    if (path.startsWith(u"/stores") || (path.startsWith(u"/users/") && path.contains(u"/stores")))
        return Family::Stores;
    const bool isInStore = path.startsWith(u"/instore") || path.startsWith(u"/mpmobile");
    return isInStore ? Family::InStore : Family::MercadoLibre;
}

QJsonObject bodyOf(Family family, int status, const QString &error, const QString &message)
{
    switch (family) {
    case Family::InStore:
    case Family::PointsOfSale:
        return {{u"error"_s, error}, {u"message"_s, message}, {u"status"_s, status}, {u"causes"_s, QJsonArray()}};
    case Family::MercadoLibre:
        return {{u"message"_s, message}, {u"error"_s, error}, {u"status"_s, status}, {u"cause"_s, QJsonArray()}};
    case Family::Orders:
    case Family::Stores:
        return {{u"errors"_s, QJsonArray{QJsonObject{{u"code"_s, error}, {u"message"_s, message}}}}};
    case Family::PointsOfSaleV2:
        return {{u"error"_s, error}, {u"message"_s, message}};
    }
    Q_UNREACHABLE();
}

HttpResponse json(int status, const QJsonObject &body)
{
    return {.status = status,
        .headers = {{"Content-Type"_ba, "application/json; charset=utf-8"_ba}},
        .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpResponse problem(const QString &path, int status, const QString &error, const QString &message)
{
    return json(status, bodyOf(familyOf(path), status, error, message));
}

HttpResponse later(HttpResponse response, const FaultRule &rule)
{
    response.headers.append({"Retry-After"_ba, QByteArray::number(rule.retryAfter)});
    return response;
}

// The same everywhere: it is answered before any family is asked.
HttpResponse tooManyRequests(const FaultRule &rule)
{
    const QString message = u"Rate limit exceeded. Retry after the indicated number of seconds."_s;
    return later(json(429, {{u"status"_s, 429}, {u"error"_s, u"too_many_requests"_s}, {u"message"_s, message}}), rule);
}

HttpResponse serverError(HttpMethod method, const QString &path)
{
    if (familyOf(path) == Family::PointsOfSaleV2)
        return problem(path, 500, u"internal_server_error"_s, u"Internal server error"_s);
    if (familyOf(path) == Family::InStore) {
        const QString message = method == HttpMethod::Delete ? u"Failed to delete order."_s : u"Failed to create order"_s;
        return problem(path, 500, u"in_store_order_creation_error"_s, message);
    }
    return problem(path, 500, u"internal_error"_s, u"Internal server error"_s);
}

HttpResponse unauthorized(const QString &path)
{
    if (familyOf(path) == Family::Orders)
        return json(401, {{u"code"_s, u"unauthorized"_s}, {u"message"_s, u"invalid access token"_s}});
    return json(401, bodyOf(Family::MercadoLibre, 401, u"invalid_token"_s, u"access denied"_s));
}

HttpResponse notFound(const QString &path)
{
    switch (familyOf(path)) {
    case Family::InStore:
        return problem(path, 404, u"point_of_sale_in_store_order_not_found"_s, u"No associated order found."_s);
    case Family::Orders:
        return problem(path, 404, u"order_not_found"_s, u"Order not found."_s);
    case Family::Stores:
        return problem(path, 404, u"store_not_found"_s, u"Store not found"_s);
    case Family::PointsOfSale:
    case Family::PointsOfSaleV2:
        return problem(path, 404, u"pos_not_found"_s, u"Point of sale not found"_s);
    case Family::MercadoLibre:
        return problem(path, 404, u"not_found"_s, u"resource not found"_s);
    }
    Q_UNREACHABLE();
}

HttpResponse withoutBody(int status)
{
    return {.status = status, .headers = {}, .body = {}};
}

// Of the Orders API one that is about the token has an envelope of its own.
HttpResponse refused(const FaultAnswer &answer, const QString &path)
{
    const Family family = familyOf(path);
    if (family == Family::Orders && answer.status == 401)
        return json(401, {{u"code"_s, answer.error}, {u"message"_s, answer.message}});
    QJsonObject body = bodyOf(family, answer.status, answer.error, answer.message);
    if (answer.cause != 0 && family == Family::MercadoLibre)
        body.insert(u"cause"_s, QJsonArray{QJsonObject{{u"code"_s, answer.cause},
                                    {u"description"_s, answer.message}, {u"data"_s, QJsonValue::Null}}});
    return json(answer.status, body);
}

}

FaultEffect effectOf(const FaultRule &rule, HttpMethod method, const QString &path)
{
    switch (rule.kind) {
    case FaultKind::LoseAnswerBefore:
        return {.executes = false, .losesAnswer = true};
    case FaultKind::LoseAnswerAfter:
        return {.losesAnswer = true};
    case FaultKind::Delay:
        return {};
    case FaultKind::Status429:
        return {.executes = false, .instead = tooManyRequests(rule)};
    case FaultKind::Status500:
        return {.executes = false, .instead = serverError(method, path)};
    case FaultKind::Status500After:
        return {.instead = serverError(method, path)};
    case FaultKind::Html200:
        return {.executes = false, .instead = html(200, "Bienvenido a la red"_ba)};
    case FaultKind::Html502:
        return {.executes = false, .instead = html(502, "502 Bad Gateway"_ba)};
    case FaultKind::Html502After:
        return {.instead = html(502, "502 Bad Gateway"_ba)};
    case FaultKind::TruncateBody:
        return {.truncates = true};
    case FaultKind::Unauthorized401:
        return {.executes = false, .instead = unauthorized(path)};
    case FaultKind::Empty201:
        return {.instead = withoutBody(201)};
    case FaultKind::ExecuteLate:
        return {.executes = false, .losesAnswer = true, .executesLater = true};
    case FaultKind::ExecuteTwice:
        return {.executesLater = true};
    case FaultKind::Conflict409:
        return {
            .executes = false, .instead = problem(path, 409, u"conflict"_s, u"The same request is being processed"_s)};
    case FaultKind::Locked423:
        return {
            .executes = false, .instead = later(problem(path, 423, u"resource_locked"_s, u"Resource locked"_s), rule)};
    case FaultKind::NotFound404:
        return {.executes = false, .instead = notFound(path)};
    case FaultKind::Status503:
        return {.executes = false,
            .instead = later(problem(path, 503, u"service_unavailable"_s, u"Service unavailable"_s), rule)};
    case FaultKind::Empty200:
        return {.instead = withoutBody(200)};
    case FaultKind::Forbidden403:
        return {.executes = false, .instead = problem(path, 403, u"forbidden"_s, u"forbidden"_s)};
    case FaultKind::Html404:
        return {.executes = false, .instead = html(404, "404 Not Found"_ba)};
    case FaultKind::Refuse:
        return {.executes = false, .instead = refused(rule.answer, path)};
    case FaultKind::LoseNotification:
    case FaultKind::DoubleNotification:
    case FaultKind::DelayNotification:
        return {}; // no request meets them
    }
    Q_UNREACHABLE();
}

}
