// `mostradorctl printer test`: a slip with rulers, letters and codes, by which a person sees what the printer can do.
#pragma once

#include "app/mostradorctl/commandline.h"
#include "app/mostradorctl/exitcode.h"
#include "app/mostradorctl/output.h"
#include "app/mostradorctl/settingsfiles.h"

namespace mostrador::app {

// Sends it over the connection of the settings, and after it the pulse for the drawer if that was asked for.
[[nodiscard]] ExitCode testPrinter(const CommandLine &line, const settings::Printer &printer, const Output &output);

// Asks the person whether the slip is right; a yes is kept with the settings, with the till closed.
[[nodiscard]] ExitCode confirmPrinter(settings::Settings settings, const SettingsPlaces &places, const Output &output);

}
