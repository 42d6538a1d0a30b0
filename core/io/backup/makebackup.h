// Makes a backup beside an open till: copied from one state of each file, read back and proved, synced, and only then renamed
// to what counts as a backup. A folder with that name is whole, whatever happened while it was made.
#pragma once

#include "core/backup/failure.h"

#include <QStringList>

#include <atomic>
#include <functional>

namespace mostrador::io {

// The names of the files in a backup.
inline constexpr auto backupJournal = "journal.sqlite";
inline constexpr auto backupCatalogue = "catalogue.sqlite";
inline constexpr auto backupSettings = "mostrador.toml";
inline constexpr auto backupDescription = "backup.json";

struct BackupOrder {
    QString dataFolder;
    QString folder; // it must be there: a folder that we made might lie where a stick should have been
    int till = 0;
    QByteArray settings; // a settings file without secrets
    QString program;     // our version
};

// `progress` is told how far it is, in percent, from the thread that makes it.
[[nodiscard]] Result<backup::BackupMade, backup::BackupFailure> makeBackup(
    const BackupOrder &order, Instant now, const std::atomic<bool> &stop, const std::function<void(int)> &progress = {});

[[nodiscard]] QStringList backupsIn(const QString &folder); // names, oldest first

// All but the newest `keep` of the till; what cannot be removed stays. Their names.
QStringList removeSurplus(const QString &folder, int till, int keep);

}
