// Puts a backup in the place of a till's data, so that a crash at any moment leaves either the old data or the new. The new
// ones are made ready in a folder of their own; once that has its final name the restore has happened, and whoever opens the
// till next finishes it. What was there is kept beside, under the name that Restored has.
#pragma once

#include "core/io/backup/readbackup.h"

namespace mostrador::io {

// The caller holds the data folder's lock. The journal gets one record more: that it was restored, by whom (the event's "by"),
// and where its new series begins.
[[nodiscard]] Result<backup::Restored, backup::BackupFailure> restore(
    const Backup &backup, const QString &dataFolder, Instant now, const QString &by);

// Finishes what a crash has left; the caller holds the lock. Nothing was: an empty text, else the folder with the old data.
[[nodiscard]] Result<QString, backup::BackupFailure> finishRestore(const QString &dataFolder);
[[nodiscard]] bool isRestoreUnfinished(const QString &dataFolder);

}
