// The record of changed settings in a journal that nobody has open: before the file is written, since a change that nobody could
// find again does not happen.
#pragma once

#include "core/journal/journal.h"
#include "core/settings/changes.h"

#include <optional>

namespace mostrador::app {

// Nothing where it is recorded, or where the till has no journal yet. `how`: "import", "guide". By the system's user.
[[nodiscard]] std::optional<journal::JournalFailure> recordChanges(const QString &journal, const QList<settings::Change> &changes, const QString &how);

}
