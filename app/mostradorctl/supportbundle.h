// support-bundle: what support needs to know, into one text file that a manager reads before sending it.
#pragma once

#include "app/mostradorctl/exitcode.h"
#include "app/mostradorctl/output.h"
#include "core/settings/settings.h"

namespace mostrador::app {

struct BundlePlaces {
    QString file; // it must not be there yet
    QString settingsFile;
    QString dataFolder;
};

// Works with whatever is broken: a part that cannot be read says so. No settings: there are none, or they are wrong.
[[nodiscard]] ExitCode writeSupportBundle(
    const BundlePlaces &places, const settings::Settings *settings, const Output &output);

}
