// The world as JSON and back: what survives a restart. Faults and the list of requests do not. Reading trusts nothing:
// every position and every limit is checked.
#pragma once

#include "core/base/result.h"
#include "core/simulator/world.h"

#include <QByteArray>
#include <QJsonObject>

namespace mostrador::simulator {

inline constexpr int stateVersion = 3; // what is written
inline constexpr int firstStateVersion = 1; // without refunds and the Orders API; 2 without accounts that change
inline constexpr qsizetype largestState = 256LL * 1024 * 1024; // bytes

enum class StateProblem : quint8 { TooLarge, NotJson, OtherVersion, Damaged };

[[nodiscard]] QByteArray stateText(const World &world);
[[nodiscard]] Result<World, StateProblem> worldFromState(const QByteArray &text);

// The same in its parts, for a state that is followed by what changed since: records as they were written, then, when all are there,
// the check and what follows from them.
[[nodiscard]] Result<World, StateProblem> recordsFromState(const QByteArray &text);
[[nodiscard]] bool makeWhole(World &world);

// What grows with nearly every request: ids, the clock, how far the buyer is.
[[nodiscard]] QJsonObject countersToState(const World &world);
void readCounters(const QJsonObject &object, World &world);

}
