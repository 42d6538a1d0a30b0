// acceptance: the provider's own integration tests at the real service, with a person, a phone and a test account.
#pragma once

#include "app/mostradorctl/commandline.h"
#include "app/mostradorctl/exitcode.h"
#include "app/mostradorctl/output.h"
#include "core/settings/settings.h"

namespace mostrador::app {

// `shopFolder` is the till's own data folder: it is held meanwhile, so that nobody sells on the same point of sale, and
// not written to.
[[nodiscard]] ExitCode acceptance(
    const CommandLine &line, settings::Settings settings, const QString &shopFolder, const Output &output);

}
