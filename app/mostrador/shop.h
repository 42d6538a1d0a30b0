// A shop's till: its settings are read, or the guide makes them, and it opens again in place when somebody wants it to.
#pragma once

#include "app/mostrador/commandline.h"

class QApplication;

namespace mostrador::app {

// The program's exit code.
[[nodiscard]] int openShop(const CommandLine &line, QApplication &application);

}
