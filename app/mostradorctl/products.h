// products import and export: the catalogue as a file of text.
#pragma once

#include "app/mostradorctl/commandline.h"
#include "app/mostradorctl/exitcode.h"
#include "app/mostradorctl/output.h"
#include "core/settings/settings.h"

namespace mostrador::app {

// Only while no till is open on the same folder: a catalogue has one writer.
[[nodiscard]] ExitCode importProducts(
    const CommandLine &line, const settings::Settings &settings, const QString &dataFolder, const Output &output);

// Reads only, also beside a running till.
[[nodiscard]] ExitCode exportProducts(
    const CommandLine &line, const settings::Settings &settings, const QString &dataFolder, const Output &output);

}
