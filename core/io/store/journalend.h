// Where a journal ends, and what it holds beyond another one: what backups are described and compared by.
#pragma once

#include "core/backup/contents.h"
#include "core/backup/loss.h"
#include "core/journal/journal.h"

namespace mostrador::io {

[[nodiscard]] Result<backup::JournalEnd, journal::JournalFailure> journalEnd(const QString &path);

// The journal that a restore of `backup` would replace. No file: there is none.
[[nodiscard]] backup::Present presentJournal(const QString &path, const backup::JournalEnd &backup);

}
