// backup and restore.
#pragma once

#include "app/mostradorctl/commandline.h"
#include "app/mostradorctl/exitcode.h"
#include "app/mostradorctl/output.h"
#include "core/settings/settings.h"

namespace mostrador::app {

// Beside an open till, too.
[[nodiscard]] ExitCode backUp(
    const CommandLine &line, const settings::Settings &settings, const QString &dataFolder, const Output &output);

// With the till closed. No settings: a new computer, where any till's backup is welcome. Paid: it is in its place; the provider
// has not been asked yet.
[[nodiscard]] ExitCode restoreBackup(
    const CommandLine &line, const settings::Settings *settings, const QString &dataFolder, const Output &output);

}
