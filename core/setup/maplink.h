// Where a place is, from what a person pastes: two numbers, or a link of a map that holds them.
#pragma once

#include "core/gateway/account.h"

namespace mostrador::setup {

inline constexpr qsizetype longestMapLink = 2000;

// "-34.5887, -58.4101", "…/@-34.5887,-58.4101,17z", "…!3d-34.5887!4d-58.4101", "…?q=-34.5887,-58.4101", "…#map=17/-34.5887/-58.4101".
[[nodiscard]] std::optional<gateway::Coordinates> coordinatesFrom(const QString &text);

}
