// A database as one file that needs no other, while its writer goes on: SQLite's VACUUM INTO reads one state of it. The copy
// is not on the disk before it has been synced, which is the caller's. Source: SQLite, lang_vacuum.html.
#pragma once

#include "core/io/store/database.h"

#include <atomic>

namespace mostrador::io {

// `to` must not exist. Stops soon after `stop` becomes true; the copy is then of no use, and the failure is Broken.
[[nodiscard]] Result<void, journal::JournalFailure> snapshot(
    const QString &from, const QString &to, const DatabaseKind &kind, const std::atomic<bool> &stop);

// Whether a copy of a catalogue can be used: pages, indexes and schema. A journal's is JournalReader::check().
[[nodiscard]] Result<void, journal::JournalFailure> proveCatalogue(const QString &path);

}
