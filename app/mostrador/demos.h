// The demo: a till with its own provider, again and again where a kiosk shows it all day.
#pragma once

#include "app/mostrador/commandline.h"

class QApplication;

namespace mostrador::app {

// The program's exit code.
[[nodiscard]] int openDemos(const CommandLine &line, QApplication &application);

}
