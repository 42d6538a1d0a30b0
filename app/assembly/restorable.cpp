#include "app/assembly/restorable.h"

#include "app/assembly/assembly.h"
#include "core/io/store/journalend.h"

namespace mostrador::app {

Result<Restorable, backup::BackupFailure> lookIntoBackup(
    const QString &path, std::optional<int> till, const QString &dataFolder, const io::CheckWatch &watch)
{
    auto backup = io::readBackup(path, watch);
    if (!backup)
        return failure(backup.error());
    const int other = backup->contents.till;
    if (till && *till != other)
        return failure(backup::BackupFailure{backup::BackupProblem::OtherTill, backup->path, QString::number(other)});
    auto loss = lossOf(backup->contents.journal, io::presentJournal(journalPath(dataFolder), backup->contents.journal));
    return Restorable{std::move(*backup), std::move(loss)};
}

}
