#include "core/simulator/faults/faults.h"

#include "core/simulator/ids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

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
