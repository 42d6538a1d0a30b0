#include "core/backup/series.h"

#include "core/base/jsonreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::backup {

namespace {

constexpr qint64 firstSecond = 1'577'836'800; // 2020-01-01, before any of our tickets
constexpr int restoreVersion = 1;
constexpr qint64 ticketsAMinute = 10;
constexpr qint64 shiftsADay = 10;
constexpr qint64 step = 1000; // where the clock is of no use

qint64 secondsSince2020(Instant now)
{
    return std::max<qint64>(0, millisecondsSinceEpoch(now) / 1000 - firstSecond);
}

qint64 above(qint64 ofTheTime, qint64 known)
{
    return ofTheTime > known ? ofTheTime : (known / step + 1) * step;
}

}

Series newSeries(const JournalEnd &restored, const std::optional<JournalEnd> &replaced, Instant now)
{
    const qint64 seconds = secondsSince2020(now);
    const JournalEnd other = replaced.value_or(JournalEnd{});
    return {above(seconds / 60 * ticketsAMinute, std::max(restored.lastTicket, other.lastTicket)),
        above(seconds / 86'400 * shiftsADay, std::max(restored.lastShift, other.lastShift))};
}

QJsonObject toStored(const Restore &restore)
{
    return {{u"version"_s, restoreVersion}, {u"ticket"_s, restore.series.ticket}, {u"shift"_s, restore.series.shift},
        {u"at"_s, toUtcText(restore.at)}, {u"since"_s, toUtcText(restore.since)}, {u"read_again"_s, restore.readAgain}};
}

Result<Restore, QString> restoreFromStored(const QJsonObject &object)
{
    JsonReader reader(object);
    if (reader.integer(u"version"_s) != restoreVersion)
        reader.fail(u"version"_s);
    Restore restore;
    restore.series = {reader.integer(u"ticket"_s), reader.integer(u"shift"_s)};
    restore.at = reader.instant(u"at"_s);
    restore.since = reader.instant(u"since"_s);
    restore.readAgain = reader.boolean(u"read_again"_s);
    if (!reader.isGood())
        return failure(reader.problem());
    return restore;
}

}
