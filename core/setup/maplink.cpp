#include "core/setup/maplink.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mostrador::setup {

namespace {

constexpr qint64 millionths = 1'000'000;
constexpr int digits = 6;

// Digits after the sixth are cut: a tenth of a metre.
std::optional<qint64> degreesFrom(const QString &text, qint64 most)
{
    const bool isNegative = text.startsWith(u'-');
    const QString positive = isNegative ? text.mid(1) : text;
    const QString fraction = positive.section(u'.', 1).left(digits).leftJustified(digits, u'0');
    const qint64 value = positive.section(u'.', 0, 0).toLongLong() * millionths + fraction.toLongLong();
    if (value > most * millionths)
        return std::nullopt;
    return isNegative ? -value : value;
}

}

std::optional<gateway::Coordinates> coordinatesFrom(const QString &text)
{
    if (text.size() > longestMapLink)
        return std::nullopt;
    // A pin counts more than the middle of what is seen.
    static const QRegularExpression pin(u"!3d(-?\\d{1,3}\\.\\d+)!4d(-?\\d{1,3}\\.\\d+)"_s);
    static const QRegularExpression pair(u"(-?\\d{1,3}\\.\\d+)\\s*(?:,|/|%2C)\\s*(-?\\d{1,3}\\.\\d+)"_s);
    for (const QRegularExpression &form : {pin, pair}) {
        const auto found = form.match(text);
        if (!found.hasMatch())
            continue;
        const auto latitude = degreesFrom(found.captured(1), 90);
        const auto longitude = degreesFrom(found.captured(2), 180);
        if (latitude && longitude)
            return gateway::Coordinates{*latitude, *longitude};
    }
    return std::nullopt;
}

}
