// A backup beside what it would replace: what it holds, and what putting it back would lose. The same look for the command line and
// the screen.
#pragma once

#include "core/backup/loss.h"
#include "core/io/backup/readbackup.h"

namespace mostrador::app {

struct Restorable {
    io::Backup backup;
    std::optional<backup::Loss> loss;
};

// `till`: whose data are there, none if nobody knows; a backup of another till is none for it. Reads both journals whole.
[[nodiscard]] Result<Restorable, backup::BackupFailure> lookIntoBackup(
    const QString &path, std::optional<int> till, const QString &dataFolder, const io::CheckWatch &watch = {});

}
