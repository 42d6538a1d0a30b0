// settings export and settings import: the same settings for the next till, without its secrets and without its identity.
#pragma once

#include "app/mostradorctl/commandline.h"
#include "app/mostradorctl/exitcode.h"
#include "app/mostradorctl/output.h"
#include "core/settings/changes.h"
#include "core/settings/settings.h"

namespace mostrador::app {

[[nodiscard]] ExitCode exportSettings(const CommandLine &line, const settings::Settings &settings, const Output &output);

struct SettingsPlaces {
    QString settingsFile;
    QString dataFolder;
};

// With the till closed: on record first, as from `source`, then in the file.
[[nodiscard]] ExitCode keepSettings(const settings::Settings &after, const QList<settings::Change> &changes, const QString &source,
    const SettingsPlaces &places, const Output &output);

// With the till closed. No `own`: a till that is being set up, which has to be told who it is.
[[nodiscard]] ExitCode importSettings(const CommandLine &line, const std::optional<settings::Settings> &own,
    const SettingsPlaces &places, const Output &output);

}
