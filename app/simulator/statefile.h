// The simulator's world on disk: one JSON file, replaced whole and atomically, readable by its owner only.
#pragma once

#include "core/simulator/state.h"

#include <optional>

namespace mostrador::app {

enum class StateFileProblem : quint8 { CannotRead, CannotWrite, TooLarge, NotJson, OtherVersion, Damaged };

// Nothing when there is no such file yet.
[[nodiscard]] Result<std::optional<simulator::World>, StateFileProblem> loadState(const QString &file);
[[nodiscard]] bool saveState(const QString &file, const simulator::World &world);

}
