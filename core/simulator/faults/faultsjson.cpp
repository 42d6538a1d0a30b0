#include "core/simulator/faults/faults.h"

#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

struct NameRow {
    FaultKind kind;
    const char16_t *name;
};

constexpr std::array<NameRow, 25> names{{
    {FaultKind::LoseAnswerBefore, u"lose_answer_before"},
    {FaultKind::LoseAnswerAfter, u"lose_answer_after"},
    {FaultKind::Delay, u"delay"},
    {FaultKind::Status429, u"status_429"},
    {FaultKind::Status500, u"status_500"},
    {FaultKind::Status500After, u"status_500_after"},
    {FaultKind::Html200, u"html_200"},
    {FaultKind::Html502, u"html_502"},
    {FaultKind::Html502After, u"html_502_after"},
    {FaultKind::TruncateBody, u"truncate_body"},
    {FaultKind::Unauthorized401, u"unauthorized_401"},
    {FaultKind::Empty201, u"empty_201"},
    {FaultKind::ExecuteLate, u"execute_late"},
    {FaultKind::ExecuteTwice, u"execute_twice"},
    {FaultKind::Conflict409, u"conflict_409"},
    {FaultKind::Locked423, u"locked_423"},
    {FaultKind::NotFound404, u"not_found_404"},
    {FaultKind::Status503, u"status_503"},
    {FaultKind::Empty200, u"empty_200"},
    {FaultKind::Forbidden403, u"forbidden_403"},
    {FaultKind::Html404, u"html_404"},
    {FaultKind::Refuse, u"refuse"},
    {FaultKind::LoseNotification, u"lose_notification"},
    {FaultKind::DoubleNotification, u"double_notification"},
    {FaultKind::DelayNotification, u"delay_notification"},
}};

std::optional<FaultKind> kindFromName(const QString &name)
{
    for (const NameRow &row : names) {
        if (name == QStringView(row.name))
            return row.kind;
    }
    return std::nullopt;
}

// The answer of a refusal; any other kind has none.
Result<FaultAnswer, QString> answerFrom(const QJsonObject &object, FaultKind kind)
{
    if (kind != FaultKind::Refuse)
        return FaultAnswer{};
    FaultAnswer answer{.status = static_cast<int>(object.value(u"status"_s).toInteger()),
        .error = object.value(u"error"_s).toString(),
        .message = object.value(u"message"_s).toString(),
        .cause = static_cast<int>(object.value(u"cause"_s).toInteger())};
    if (answer.status < 400 || answer.status > 599)
        return failure(u"status: 400 to 599, with refuse"_s);
    if (answer.error.isEmpty() || answer.error.size() > longestFaultText || answer.message.size() > longestFaultText)
        return failure(u"error, message: at most %1 characters, and an error with refuse"_s.arg(longestFaultText));
    return answer;
}

Result<FaultRule, QString> ruleFromJson(const QJsonObject &object)
{
    const auto kind = kindFromName(object.value(u"kind"_s).toString());
    if (!kind)
        return failure(u"kind: not one of the known faults"_s);
    const qint64 times = object.value(u"times"_s).toInteger(1);
    if (times < forEver || times == 0 || times > 1'000'000)
        return failure(u"times: -1 for ever, or 1 to 1000000"_s);
    const qint64 delay = object.value(u"delay_ms"_s).toInteger(0);
    const bool isLate =
        *kind == FaultKind::ExecuteLate || *kind == FaultKind::ExecuteTwice || isOfNotifications(*kind);
    const Milliseconds longest = isLate ? Milliseconds(longestLateness) : longestDelay;
    if (delay < 0 || delay > longest.count())
        return failure(u"delay_ms: 0 to %1"_s.arg(longest.count()));
    const qint64 retryAfter = object.value(u"retry_after"_s).toInteger(retryAfterSeconds);
    if (retryAfter < 0 || retryAfter > longestRetryAfter)
        return failure(u"retry_after: 0 to 3600 seconds"_s);
    const qint64 percent = object.value(u"percent"_s).toInteger(100);
    if (percent < 1 || percent > 100)
        return failure(u"percent: 1 to 100"_s);
    auto answer = answerFrom(object, *kind);
    if (!answer)
        return failure(std::move(answer.error()));
    const QJsonObject match = object.value(u"match"_s).toObject();
    return FaultRule{.method = match.value(u"method"_s).toString().toUpper().toLatin1(),
        .path = match.value(u"path"_s).toString(),
        .kind = *kind,
        .times = static_cast<int>(times),
        .delay = Milliseconds(delay),
        .retryAfter = static_cast<int>(retryAfter),
        .percent = static_cast<int>(percent),
        .answer = std::move(*answer)};
}

}

QString faultName(FaultKind kind)
{
    return QString::fromUtf16(names.at(static_cast<std::size_t>(kind)).name);
}

Result<QList<FaultRule>, QString> faultsFromJson(const QJsonArray &array)
{
    if (array.size() > mostFaultRules)
        return failure(u"more than 100 faults"_s);
    QList<FaultRule> rules;
    for (const QJsonValue &value : array) {
        auto rule = ruleFromJson(value.toObject());
        if (!rule)
            return failure(std::move(rule.error()));
        rules.append(std::move(*rule));
    }
    return rules;
}

QJsonArray faultsToJson(const QList<FaultRule> &rules)
{
    QJsonArray array;
    for (const FaultRule &rule : rules) {
        const QJsonObject match{{u"method"_s, QString::fromLatin1(rule.method)}, {u"path"_s, rule.path}};
        QJsonObject view{{u"match"_s, match}, {u"kind"_s, faultName(rule.kind)}, {u"times"_s, rule.times},
            {u"delay_ms"_s, static_cast<qint64>(rule.delay.count())}, {u"retry_after"_s, rule.retryAfter},
            {u"percent"_s, rule.percent}};
        if (rule.kind == FaultKind::Refuse) {
            view.insert(u"status"_s, rule.answer.status);
            view.insert(u"error"_s, rule.answer.error);
            view.insert(u"message"_s, rule.answer.message);
            view.insert(u"cause"_s, rule.answer.cause);
        }
        array.append(view);
    }
    return array;
}

}
