// Whether the settings, the token, the account and the point of sale fit together; mends what the provider lets one mend.
#pragma once

#include "app/mostradorctl/commandline.h"
#include "app/mostradorctl/exitcode.h"
#include "app/mostradorctl/output.h"
#include "core/settings/settings.h"

namespace mostrador::app {

// 0 it fits · 3 it does not, or there is no token · 5 the provider refused to mend it · 20 the provider cannot be asked.
[[nodiscard]] ExitCode checkSetup(const CommandLine &line, const settings::Settings &settings, const QString &dataFolder, const Output &output);

}
