#include "core/backup/schedule.h"

#include <algorithm>

namespace mostrador::backup {

Instant nextBackup(const std::optional<Instant> &newest, Instant now)
{
    const bool isPast = newest && *newest <= now;
    return isPast ? std::max(*newest + betweenBackups, now) : now;
}

std::optional<Instant> newestOf(const QStringList &names, int till)
{
    std::optional<Instant> newest;
    for (const QString &each : names) {
        const auto name = backupNameFrom(each);
        if (name && name->till == till)
            newest = std::max(newest.value_or(name->at), name->at);
    }
    return newest;
}

QStringList surplusOf(const QStringList &names, int till, int keep)
{
    QStringList own;
    for (const QString &each : names) {
        const auto name = backupNameFrom(each);
        if (name && name->till == till)
            own.append(each);
    }
    own.sort(); // by time: see BackupName
    const qsizetype surplus = std::max<qsizetype>(0, own.size() - keep);
    return own.first(surplus);
}

}
