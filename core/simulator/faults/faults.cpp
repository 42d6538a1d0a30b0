#include "core/simulator/faults/faults.h"

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

HttpResponse json(int status, const QByteArray &body)
{
    return {.status = status, .headers = {{"Content-Type"_ba, "application/json; charset=utf-8"_ba}}, .body = body};
}

HttpResponse tooManyRequests()
{
    HttpResponse response = json(429,
        R"({"status":429,"error":"too_many_requests","message":"Rate limit exceeded. Retry after the indicated number of seconds."})"_ba);
    response.headers.append({"Retry-After"_ba, QByteArray::number(retryAfterSeconds)});
    return response;
}

HttpResponse serverError()
{
    return json(500,
        R"({"error":"in_store_order_creation_error","message":"Failed to create order","status":500,"causes":[]})"_ba);
}

HttpResponse unauthorized()
{
    return json(401, R"({"message":"access denied","error":"invalid_token","status":401,"cause":[]})"_ba);
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

}

FaultEffect effectOf(FaultKind kind)
{
    switch (kind) {
    case FaultKind::LoseAnswerBefore:
        return {.executes = false, .losesAnswer = true};
    case FaultKind::LoseAnswerAfter:
        return {.losesAnswer = true};
    case FaultKind::Delay:
        return {};
    case FaultKind::Status429:
        return {.executes = false, .instead = tooManyRequests()};
    case FaultKind::Status500:
        return {.executes = false, .instead = serverError()};
    case FaultKind::Status500After:
        return {.instead = serverError()};
    case FaultKind::Html200:
        return {.executes = false, .instead = html(200, "Bienvenido a la red"_ba)};
    case FaultKind::Html502:
        return {.executes = false, .instead = html(502, "502 Bad Gateway"_ba)};
    case FaultKind::Html502After:
        return {.instead = html(502, "502 Bad Gateway"_ba)};
    case FaultKind::TruncateBody:
        return {.truncates = true};
    case FaultKind::Unauthorized401:
        return {.executes = false, .instead = unauthorized()};
    case FaultKind::Empty201:
        return {.instead = HttpResponse{.status = 201, .headers = {}, .body = {}}};
    }
    Q_UNREACHABLE();
}

std::optional<FaultRule> takeFault(QList<FaultRule> &rules, const gateway::HttpRequest &request)
{
    if (rules.isEmpty())
        return std::nullopt;
    const QByteArray method = gateway::methodName(request.method);
    const QString path = QString::fromUtf8(request.target.split('?').constFirst());
    const auto found = std::ranges::find_if(rules, [&](const FaultRule &rule) { return matches(rule, method, path); });
    if (found == rules.end())
        return std::nullopt;
    if (found->times > 0)
        --found->times;
    return *found;
}

}
