// The saved state as a text that grows: its first line is the whole state, each further one what changed since the line before. So what
// is written for a request does not depend on how many orders there are. A last line without its end was being written when the program
// died, and nobody was answered for it: it is passed over.
#pragma once

#include "core/simulator/state.h"

namespace mostrador::simulator {

// The small parts of the world as they stood when the last line was written; the long lists note themselves what changed.
struct Noted {
    Account account;
    Switches switches;
    QList<OutgoingNotification> waiting;
    QList<qsizetype> expiring;
};

// From now on the world notes its changes.
[[nodiscard]] Noted noteChanges(World &world);

// One line, with its end: what changed since the last call.
[[nodiscard]] QByteArray takeChanges(World &world, Noted &noted);

[[nodiscard]] Result<World, StateProblem> worldFromLog(const QByteArray &text);

}
