// The end of the chain as the file has it, and whether it fits what it ends: asked at every start, so it must not take
// longer the more there is.
#pragma once

#include "core/io/store/database.h"
#include "core/journal/chain.h"

namespace mostrador::io {

struct JournalHead {
    qint64 sequence = 0;
    qint64 open = 0;   // subjects
    qint64 ticket = 0; // the highest
    QByteArray hash = journal::genesis();
    bool operator==(const JournalHead &) const = default;
};

// Damaged: there is none, or it does not fit the newest record or the newest states.
[[nodiscard]] Result<JournalHead, journal::JournalFailure> readHead(const Database &database);

// Damaged: some subject that a start goes on from is not as it was recorded, or passes for one of another kind.
[[nodiscard]] Result<void, journal::JournalFailure> proveOpenSubjects(const Database &database);

}
