// The command line of `mostrador-simulator`, as the README promises it.
#pragma once

#include "app/simulator/simulatorservice.h"

#include <QStringList>

namespace mostrador::app {

struct CommandLine {
    QString address{};
    quint16 port = 0;
    SimulatorOptions options{};
    bool clockIsVirtual = false; // stands still, except for what the control interface moves it by
    bool helpWanted = false;
};

[[nodiscard]] QString simulatorHelp();

// The error is the message for the person who typed it.
[[nodiscard]] Result<CommandLine, QString> readCommandLine(const QStringList &arguments);

}
