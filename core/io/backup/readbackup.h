// A backup as it is found: its description, and whether its files hold what it says.
#pragma once

#include "core/backup/failure.h"
#include "core/backup/loss.h"
#include "core/io/store/checkwatch.h"

namespace mostrador::io {

struct Backup {
    QString path; // its folder
    backup::Contents contents;
};

// Reads every record of it. `path` is its folder, or a file in it.
[[nodiscard]] Result<Backup, backup::BackupFailure> readBackup(const QString &path, const CheckWatch &watch = {});

}
