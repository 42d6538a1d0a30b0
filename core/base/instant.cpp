#include "core/base/instant.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace mostrador {

namespace {

// What ISO 8601 has four digits for, at any offset.
constexpr Instant first = std::chrono::sys_days{std::chrono::year{0} / 1 / 2};
constexpr Instant last = std::chrono::sys_days{std::chrono::year{9999} / 12 / 31};

void put(QChar *at, int digits, qint64 number)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        at[i] = QChar(u'0' + static_cast<char16_t>(number % 10));
}

// 2026-08-22T20:34:56.559; nothing outside of those years. Records and answers are full of dates, and QDateTime takes ten times as long.
QString localText(Instant instant, std::chrono::minutes offset)
{
    if (instant < first || instant > last)
        return {};
    instant += offset;
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{instant - day};
    QString text = u"0000-00-00T00:00:00.000"_s;
    QChar *at = text.data();
    put(at, 4, static_cast<int>(date.year()));
    put(at + 5, 2, static_cast<unsigned>(date.month()));
    put(at + 8, 2, static_cast<unsigned>(date.day()));
    put(at + 11, 2, time.hours().count());
    put(at + 14, 2, time.minutes().count());
    put(at + 17, 2, time.seconds().count());
    put(at + 20, 3, time.subseconds().count());
    return text;
}

QString offsetText(std::chrono::minutes offset)
{
    const std::chrono::hh_mm_ss size{std::chrono::abs(offset)};
    QString text = u"+00:00"_s;
    if (offset.count() < 0)
        text.front() = u'-';
    put(text.data() + 1, 2, size.hours().count());
    put(text.data() + 4, 2, size.minutes().count());
    return text;
}

}

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
    const QString text = localText(instant, {});
    return text.isEmpty() ? text : text + u'Z';
}

QString toOffsetText(Instant instant, std::chrono::minutes offset)
{
    const QString text = localText(instant, offset);
    return text.isEmpty() ? text : text + offsetText(offset);
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
