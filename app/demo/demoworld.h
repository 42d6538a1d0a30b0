// The demo's provider: the simulator inside the till, reached over loopback by the same client as the real service.
#pragma once

#include "app/assembly/assembly.h"
#include "app/demo/demofolder.h"
#include "app/simulator/simulatorservice.h"

namespace mostrador::app {

enum class DemoProblem { Folder, State, Listen };

struct DemoError {
    DemoProblem problem = DemoProblem::Folder;
    QString path;
    bool operator==(const DemoError &) const = default;
};

class DemoWorld
{
public:
    [[nodiscard]] static Result<std::unique_ptr<DemoWorld>, DemoError> open(const QString &folder, money::Site site, Clock *clock = nullptr); // null: this computer's

    // No settings, token, keychain or printer of the user is read: receipts go to a file beside the demo's data.
    [[nodiscard]] Opening opening() const;
    void printTo(const QString &address); // HOST:PORT or a device; before opening()
    [[nodiscard]] SimulatorService &provider() { return *m_provider; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString receiptsFile() const;

private:
    DemoWorld(QString folder, money::Site site);

    QString m_folder;
    money::Site m_site;
    settings::Printer m_printer; // the file, unless another was wished for
    io::SystemClock m_clock;
    std::unique_ptr<SimulatorService> m_provider;
};

}
