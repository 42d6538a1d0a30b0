// One till from its opening to its end: everything that it consists of, put together, and the program's exit code.
#pragma once

#include "app/demo/demoworld.h"
#include "app/mostrador/commandline.h"
#include "app/mostrador/openagain.h"

class QApplication;

namespace mostrador::app {

constexpr int exitConfiguration = 3;
constexpr int exitStartAnew = 200; // never seen outside: the demo's show goes on with an empty folder

// What one till opens with besides its settings, and what it ends with.
struct Sitting {
    DemoWorld *demo = nullptr; // nullptr: a shop's
    QString demoPin{};
    std::optional<io::Secret> token{};   // one that is kept nowhere: from the environment, once it was read
    std::optional<text::Message> news{}; // said when it has opened
    std::optional<OpenAgain> wants{};    // at its end
};

[[nodiscard]] int openTill(const CommandLine &line, Opening opening, Sitting &sitting, QApplication &application);

// Said on the terminal and, where there is one, on the screen: who starts a till from a menu sees no terminal.
[[nodiscard]] int refuse(const text::Message &message);

// In the language of the command line, else of the settings.
[[nodiscard]] text::Phrasebook wordsFor(const CommandLine &line, const settings::Settings &settings);

}
