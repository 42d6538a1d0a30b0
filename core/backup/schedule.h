// When the next backup is due, and which ones are surplus. Pure: who makes and removes them is core/io/backup.
#pragma once

#include "core/backup/backupname.h"

#include <QList>
#include <QStringList>

namespace mostrador::backup {

inline constexpr std::chrono::hours betweenBackups{24};
inline constexpr std::chrono::minutes afterFailure{15}; // a stick may be put back
inline constexpr std::chrono::seconds afterStart{60};   // the first sale of a morning comes first

// A name from the future counts as old: somebody set a clock back, and no backup for a year would be worse than one too many.
[[nodiscard]] Instant nextBackup(const std::optional<Instant> &newest, Instant now);

// The newest backup of the till among the names of a folder.
[[nodiscard]] std::optional<Instant> newestOf(const QStringList &names, int till);

// Of the till's own backups all but the newest `keep`, oldest first. What is not named as we name them is nobody's to remove.
[[nodiscard]] QStringList surplusOf(const QStringList &names, int till, int keep);

}
