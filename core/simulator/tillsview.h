// GET /_simulator/tills: what a buyer who stands in the shop could see. The points of sale with their printed QRs, the
// newest orders of each with their own QRs, and what became of them. As large after a million orders as after a hundred.
#pragma once

#include "core/simulator/world.h"

#include <QJsonObject>

namespace mostrador::simulator {

inline constexpr qsizetype mostOrdersOfATill = 8;
inline constexpr qsizetype mostTillsShown = 50;

[[nodiscard]] QJsonObject tillsView(const World &world, Instant now);

}
