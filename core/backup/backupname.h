// The name of a backup's folder: whose it is and when it was made can be read from it, and names sort by time.
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace mostrador::backup {

struct BackupName {
    int till = 0;
    Instant at{}; // to the second
    bool operator==(const BackupName &) const = default;
};

[[nodiscard]] QString toText(const BackupName &name); // "mostrador-1-20261128-223105Z"
[[nodiscard]] std::optional<BackupName> backupNameFrom(const QString &text);

// While it is being made; never taken for a backup.
[[nodiscard]] QString unfinished(const QString &name);
[[nodiscard]] std::optional<BackupName> unfinishedFrom(const QString &text);

}
