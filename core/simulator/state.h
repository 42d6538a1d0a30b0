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

}
