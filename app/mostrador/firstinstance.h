// A second start on the same data folder raises the first window instead of failing.
#pragma once

#include <QLocalServer>

#include <functional>

namespace mostrador::app {

class FirstInstance
{
public:
    // Listens for later starts; `raise` is called for each.
    FirstInstance(const QString &dataFolder, std::function<void()> raise);

    // Asks the program that holds the folder to show itself. False when nobody answers.
    [[nodiscard]] static bool wake(const QString &dataFolder);

private:
    QLocalServer m_server;
};

}
