#include "core/simulator/faults/faults.h"

#include "core/simulator/ids.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

using gateway::HttpResponse;

namespace {

HttpResponse html(int status, const QByteArray &title)
{
    const QByteArray page =
        "<!DOCTYPE html><html><head><title>" + title + "</title></head><body>" + title + "</body></html>";
    return {.status = status, .headers = {{"Content-Type"_ba, "text/html; charset=utf-8"_ba}}, .body = page};
}

// In whose words: the four families of the API have an envelope each.
enum class Family : quint8 { InStore, MercadoLibre, Orders };

Family familyOf(const QString &path)
{
    if (path.startsWith(u"/v1/orders"))
        return Family::Orders;
    const bool isInStore = path.startsWith(u"/instore") || path.startsWith(u"/mpmobile");
    return isInStore ? Family::InStore : Family::MercadoLibre;
}

QJsonObject bodyOf(Family family, int status, const QString &error, const QString &message)
{
    switch (family) {
    case Family::InStore:
        return {{u"error"_s, error}, {u"message"_s, message}, {u"status"_s, status}, {u"causes"_s, QJsonArray()}};
    case Family::MercadoLibre:
        return {{u"message"_s, message}, {u"error"_s, error}, {u"status"_s, status}, {u"cause"_s, QJsonArray()}};
    case Family::Orders:
        return {{u"errors"_s, QJsonArray{QJsonObject{{u"code"_s, error}, {u"message"_s, message}}}}};
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

HttpResponse serverError(const QString &path)
{
    if (familyOf(path) == Family::InStore)
        return problem(path, 500, u"in_store_order_creation_error"_s, u"Failed to create order"_s);
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
    case Family::MercadoLibre:
        return problem(path, 404, u"not_found"_s, u"resource not found"_s);
    }
    Q_UNREACHABLE();
}

HttpResponse withoutBody(int status)
{
    return {.status = status, .headers = {}, .body = {}};
}

// '*' stands for any text. Linear but for the star, which goes back once per character.
bool matchesPattern(QStringView pattern, QStringView text)
{
    qsizetype at = 0;
    qsizetype in = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (in < text.size()) {
        if (at < pattern.size() && pattern[at] == u'*') {
            star = at++;
            resume = in;
        } else if (at < pattern.size() && pattern[at] == text[in]) {
            ++at;
            ++in;
        } else if (star >= 0) {
            at = star + 1;
            in = ++resume;
        } else {
            return false;
        }
    }
    return pattern.sliced(at).toString().remove(u'*').isEmpty();
}

bool matches(const FaultRule &rule, const QByteArray &method, const QString &path)
{
    if (rule.times == 0 || (!rule.method.isEmpty() && rule.method != method))
        return false;
    return rule.path.contains(u'*') ? matchesPattern(rule.path, path) : path.contains(rule.path);
}

// Whether chance chooses it; a rule without chance does not throw the dice.
bool isChosen(const FaultRule &rule, quint64 &dice)
{
    return rule.percent == 100 || nextRandom(dice) % 100 < static_cast<quint64>(rule.percent);
}

template <typename Fits> std::optional<FaultRule> take(QList<FaultRule> &rules, quint64 &dice, Fits fits)
{
    const auto found =
        std::ranges::find_if(rules, [&](const FaultRule &rule) { return fits(rule) && isChosen(rule, dice); });
    if (found == rules.end())
        return std::nullopt;
    if (found->times > 0)
        --found->times;
    return *found;
}

}

FaultEffect effectOf(const FaultRule &rule, const QString &path)
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
        return {.executes = false, .instead = serverError(path)};
    case FaultKind::Status500After:
        return {.instead = serverError(path)};
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
    case FaultKind::LoseNotification:
    case FaultKind::DoubleNotification:
    case FaultKind::DelayNotification:
        return {}; // no request meets them
    }
    Q_UNREACHABLE();
}

NotificationEffect effectOnNotification(FaultKind kind)
{
    if (kind == FaultKind::LoseNotification)
        return NotificationEffect::Lost;
    return kind == FaultKind::DoubleNotification ? NotificationEffect::Doubled : NotificationEffect::Delayed;
}

bool isOfNotifications(FaultKind kind)
{
    return kind == FaultKind::LoseNotification || kind == FaultKind::DoubleNotification ||
           kind == FaultKind::DelayNotification;
}

std::optional<FaultRule> takeNotificationFault(
    QList<FaultRule> &rules, const QString &path, quint64 &dice)
{
    return take(rules, dice,
        [&](const FaultRule &rule) { return isOfNotifications(rule.kind) && matches(rule, rule.method, path); });
}

std::optional<FaultRule> takeFault(
    QList<FaultRule> &rules, const gateway::HttpRequest &request, quint64 &dice)
{
    if (rules.isEmpty())
        return std::nullopt;
    const QByteArray method = gateway::methodName(request.method);
    const QString path = QString::fromUtf8(request.target.split('?').constFirst());
    return take(rules, dice,
        [&](const FaultRule &rule) { return !isOfNotifications(rule.kind) && matches(rule, method, path); });
}

}
