// The point of sale's fixed QR as a PDF to print, drawn from the text that the account tells.
#pragma once

#include "app/mostradorctl/commandline.h"
#include "app/mostradorctl/exitcode.h"
#include "app/mostradorctl/output.h"
#include "core/settings/settings.h"

namespace mostrador::app {

// 0 written · 3 no such point of sale, no QR of it, or no token · 4 the file cannot be written · 20 the provider cannot be asked.
[[nodiscard]] ExitCode makePoster(const CommandLine &line, const settings::Settings &settings, const Output &output);

}
