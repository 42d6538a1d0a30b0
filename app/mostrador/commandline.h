// mostrador's command line as a value.
#pragma once

#include "core/base/result.h"
#include "core/money/money.h"
#include "ui/text/phrasebook.h"

#include <QStringList>

#include <optional>

namespace mostrador::app {

struct CommandLine {
    bool demo = false;
    money::Site site = money::Site::MLA; // of the demo
    bool headlessTour = false;
    bool kiosk = false;     // the full screen that nobody leaves without the manager's PIN
    QString printer;        // of the demo: HOST:PORT or a device; empty: it prints nothing
    QString configFile; // empty: the usual place
    QString dataFolder; // empty: the usual place
    std::optional<text::Language> language;
    bool setUp = false; // the guide, although there are settings
    bool help = false;
    bool version = false;
};

// The error is the sentence to print.
[[nodiscard]] Result<CommandLine, QString> parseCommandLine(const QStringList &arguments);
[[nodiscard]] QString usage();

[[nodiscard]] QString settingsFileOf(const CommandLine &line);
[[nodiscard]] QString dataFolderOf(const CommandLine &line);

}
