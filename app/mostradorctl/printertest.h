// `mostradorctl printer test`: a slip with rulers, letters and codes, by which a person sees what the printer can do.
#pragma once

#include "app/mostradorctl/commandline.h"
#include "app/mostradorctl/exitcode.h"
#include "app/mostradorctl/output.h"
#include "core/settings/printer.h"

namespace mostrador::app {

// Sends it over the connection of the settings, and after it the pulse for the drawer if that was asked for.
[[nodiscard]] ExitCode testPrinter(const CommandLine &line, const settings::Printer &printer, const Output &output);

}
