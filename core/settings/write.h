// Settings as the text of a TOML file: every key with its meaning above it, in the order of the table.
#pragma once

#include "core/settings/settings.h"

#include <QString>

namespace mostrador::settings {

// A TOML basic string, quotes included.
[[nodiscard]] QString quoted(const QString &text);

// The whole file; its first line says that set-up rewrites it. Reading it back gives the same settings.
[[nodiscard]] QString toFileText(const Settings &settings);

}
