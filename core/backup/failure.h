// Why a backup was not made, or cannot be restored; and what was made.
#pragma once

#include "core/backup/contents.h"
#include "core/backup/series.h"

namespace mostrador::backup {

enum class BackupProblem : quint8 {
    NoFolder,    // where it should go is not there: a stick that was pulled, a share that is gone
    NoRoom,
    CannotWrite, // there, or in the data folder
    NothingYet,  // the till has no journal
    SourceBad,   // the till's own data cannot be read, or are damaged
    CopyBad,     // what was written does not read back as it should
    Stopped,     // the till was closed meanwhile
    NotABackup,  // to be restored: no description, or one that cannot be read
    BackupBad,   // to be restored: damaged, or it does not hold what its description says
    TooNew,      // to be restored: made by a newer version of the program
    Unfinished,  // a restore was cut off: whoever opens the till finishes it
    OtherTill,   // to be restored: of the till that `detail` names
};

struct BackupFailure {
    BackupProblem problem = BackupProblem::CannotWrite;
    QString path;
    QString detail; // technical
    bool operator==(const BackupFailure &) const = default;
};

struct BackupMade {
    QString path;
    Contents contents;
    bool operator==(const BackupMade &) const = default;
};

struct Restored {
    QString replaced; // folder with what was there before; empty: nothing was
    Restore restore;
    bool operator==(const Restored &) const = default;
};

}
