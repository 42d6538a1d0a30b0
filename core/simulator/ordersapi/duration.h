// ISO 8601 durations as `expiration_time` takes them: hours, minutes and seconds ("PT16M", "PT1H30M").
#pragma once

#include "core/base/instant.h"

#include <optional>

namespace mostrador::simulator {

[[nodiscard]] std::optional<std::chrono::seconds> secondsFromDuration(QStringView text);

}
