#include "app/assembly/settingsrecord.h"

#include "core/io/store/journalwriter.h"
#include "core/io/system/clock.h"
#include "core/io/system/process.h"

#include <QFileInfo>

namespace mostrador::app {

std::optional<journal::JournalFailure> recordChanges(const QString &journal, const QList<settings::Change> &changes, const QString &how)
{
    if (!QFileInfo::exists(journal) || changes.isEmpty())
        return std::nullopt;
    io::JournalWriter writer(journal);
    if (auto opened = writer.open(); !opened)
        return opened.error();
    const auto recorded = writer.append({recordOf(changes, how, io::systemUserName())}, io::SystemClock().now(), journal::Durability::Synced);
    writer.close();
    return recorded ? std::nullopt : std::optional(recorded.error());
}

}
