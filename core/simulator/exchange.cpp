#include "core/simulator/exchange.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

using gateway::HttpResponse;

namespace {

HttpResponse documentResponse(int status, const QByteArray &document)
{
    HttpResponse response;
    response.status = status;
    response.headers.append({"Content-Type"_ba, "application/json; charset=utf-8"_ba});
    response.body = document;
    return response;
}

QJsonArray causesOf(const Refusal &refusal)
{
    if (refusal.causeCode == 0)
        return {};
    return {QJsonObject{
        {u"code"_s, refusal.causeCode}, {u"description"_s, refusal.message}, {u"data"_s, QJsonValue::Null}}};
}

QJsonArray detailsOf(const Refusal &refusal)
{
    QJsonArray causes;
    for (const QString &detail : refusal.details)
        causes.append(QJsonObject{{u"code"_s, refusal.status}, {u"description"_s, detail}});
    return causes;
}

QJsonObject ordersError(const Refusal &refusal)
{
    QJsonObject error{{u"code"_s, refusal.error}, {u"message"_s, refusal.message}};
    if (!refusal.details.isEmpty())
        error.insert(u"details"_s, QJsonArray::fromStringList(refusal.details));
    return error;
}

QJsonObject refusalBody(const Refusal &refusal)
{
    QJsonObject body{{u"error"_s, refusal.error}, {u"message"_s, refusal.message}, {u"status"_s, refusal.status}};
    switch (refusal.envelope) {
    case Envelope::InStore:
        body.insert(u"causes"_s, detailsOf(refusal));
        return body;
    case Envelope::MercadoLibre:
        body.insert(u"cause"_s, causesOf(refusal));
        return body;
    case Envelope::Orders:
        return {{u"errors"_s, QJsonArray{ordersError(refusal)}}};
    case Envelope::OrdersFlat:
        return {{u"code"_s, refusal.error}, {u"message"_s, refusal.message}};
    case Envelope::ErrorOnly:
        return {{u"error"_s, refusal.error}, {u"message"_s, refusal.message}};
    }
    Q_UNREACHABLE();
}

}

QString Request::queryValue(const QString &name) const
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

bool pathIs(const QStringList &path, std::initializer_list<QStringView> pattern)
{
    if (path.size() != static_cast<qsizetype>(pattern.size()))
        return false;
    return std::ranges::equal(
        path, pattern, [](const QString &segment, QStringView wanted) { return wanted == u"*" || segment == wanted; });
}

Request requestFrom(const gateway::HttpRequest &request)
{
    const qsizetype mark = request.target.indexOf('?');
    const QByteArray path = request.target.left(mark < 0 ? request.target.size() : mark);
    Request parsed{.method = request.method, .body = request.body, .headers = request.headers};
    for (const QByteArray &segment : path.mid(1).split('/'))
        parsed.path.append(QString::fromUtf8(segment.contains('%') ? QByteArray::fromPercentEncoding(segment) : segment));
    if (parsed.path.size() > 1 && parsed.path.constLast().isEmpty()) // the provider's own client asks for …/refunds/
        parsed.path.removeLast();
    if (mark >= 0)
        parsed.query.setQuery(QString::fromUtf8(request.target.mid(mark + 1)));
    return parsed;
}

HttpResponse jsonResponse(int status, const QJsonObject &object)
{
    return documentResponse(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HttpResponse jsonResponse(int status, const QJsonArray &array)
{
    return documentResponse(status, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

HttpResponse jsonResponse(int status, const JsonText &text)
{
    return documentResponse(status, text.bytes());
}

HttpResponse emptyResponse(int status)
{
    HttpResponse response;
    response.status = status;
    return response;
}

HttpResponse refusalResponse(const Refusal &refusal)
{
    return jsonResponse(refusal.status, refusalBody(refusal));
}

Refusal ordersRefusal(
    int status, const QString &code, const QString &message, const QString &rule, const QStringList &details)
{
    return {.status = status,
        .error = code,
        .message = message,
        .rule = rule,
        .envelope = Envelope::Orders,
        .details = details};
}

Refusal noSuchPath()
{
    return {.status = 404,
        .error = u"not_found"_s,
        .message = u"resource not found"_s,
        .rule = u"path: known"_s,
        .envelope = Envelope::MercadoLibre};
}

Refusal methodNotAllowed()
{
    return {.status = 405,
        .error = u"method_not_allowed"_s,
        .message = u"method not allowed"_s,
        .rule = u"method: one that this path has"_s,
        .envelope = Envelope::MercadoLibre};
}

}
