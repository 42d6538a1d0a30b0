// When a changed setting counts: at once, or from the next start of the program. A table with a row for each key; what is kept in the
// file and what the open till goes by may therefore differ.
#pragma once

#include "core/settings/keys.h"

#include <QStringList>

#include <span>

namespace mostrador::settings {

enum class TakesEffect : quint8 {
    AtOnce,
    AtNextStart, // a door is opened with it, or it says which till this is
};

struct Effect {
    const char *path; // "printer.columns"
    TakesEffect when;
};

[[nodiscard]] std::span<const Effect> effects();
[[nodiscard]] TakesEffect effectOf(const KeyInfo &key);

// What the open till goes by once `stored` has been saved: of `running` all that waits for the next start. With another country
// nothing counts before it, since every amount would be another.
[[nodiscard]] Settings inEffect(Settings running, const Settings &stored);

}
