// What support needs to know, gathered from the till's folders into one text that a manager reads before sending it.
#pragma once

#include "core/settings/settings.h"

namespace mostrador::app {

struct BundlePlaces {
    QString settingsFile;
    QString dataFolder;
};

// Works with whatever is broken: a part that cannot be read says so. No settings: there are none, or they are wrong. Reads the whole
// journal: not for a thread that somebody waits for.
[[nodiscard]] QString supportBundle(const BundlePlaces &places, const settings::Settings *settings);

}
