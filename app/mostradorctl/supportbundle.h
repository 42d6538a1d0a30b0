// support-bundle: what support needs to know, into one text file that a manager reads before sending it.
#pragma once

#include "app/assembly/supportbundle.h"
#include "app/mostradorctl/exitcode.h"
#include "app/mostradorctl/output.h"
#include "core/settings/settings.h"

namespace mostrador::app {

// `file` must not be there yet.
[[nodiscard]] ExitCode writeSupportBundle(
    const QString &file, const BundlePlaces &places, const settings::Settings *settings, const Output &output);

}
