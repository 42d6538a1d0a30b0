// products photos: the pictures of a folder as the photos of products.
#pragma once

#include "app/mostradorctl/commandline.h"
#include "app/mostradorctl/exitcode.h"
#include "app/mostradorctl/output.h"
#include "core/settings/settings.h"

namespace mostrador::app {

// Each file is called like one of its product's codes. What cannot be taken is said, and the rest is. Only while no till
// is open on the same folder: a catalogue has one writer.
[[nodiscard]] ExitCode takePhotos(
    const CommandLine &line, const settings::Settings &settings, const QString &dataFolder, const Output &output);

}
