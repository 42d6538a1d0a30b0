#include "core/base/instant.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace mostrador {

Instant instantFromMilliseconds(qint64 sinceEpoch)
{
    return Instant(Milliseconds(sinceEpoch));
}

qint64 millisecondsSinceEpoch(Instant instant)
{
    return instant.time_since_epoch().count();
}

QString toUtcText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch(instant), Qt::UTC).toString(Qt::ISODateWithMs);
}

QString toOffsetText(Instant instant, std::chrono::minutes offset)
{
    const int seconds = static_cast<int>(std::chrono::seconds(offset).count());
    const auto local = QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch(instant), Qt::OffsetFromUTC, seconds);
    QString text = local.toString(Qt::ISODateWithMs);
    if (seconds == 0 && text.endsWith(u'Z'))
        text.replace(text.size() - 1, 1, u"+00:00"_s);
    return text;
}

std::optional<Instant> instantFromText(QStringView text)
{
    if (text.size() > 40)
        return std::nullopt;
    const auto parsed = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return instantFromMilliseconds(parsed.toMSecsSinceEpoch());
}

}
