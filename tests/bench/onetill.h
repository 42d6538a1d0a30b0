// A whole till in this process, the same one that `mostrador` opens: its journal, its client, its printer, its two
// windows.
#pragma once

#include "app/demo/demopin.h"
#include "app/mostrador/counter.h"
#include "tests/bench/paintwatch.h"

namespace mostrador::bench {

// Settings of a till whose provider and printer are on this machine.
[[nodiscard]] settings::Settings settingsFor(quint16 provider, quint16 printer);

class OneTill
{
public:
    OneTill(PaintWatch &application, const QString &folder, const settings::Settings &settings);

    void ring(int items);    // a new sale with as many lines, recorded
    [[nodiscard]] QWidget &window() { return m_counter->front().cashierSide(); }
    void press(Qt::Key key); // on the cashier's window
    void showNext();         // the result has been seen

    [[nodiscard]] const till::State &state() { return m_counter->runner().state(); }
    [[nodiscard]] const customer::CustomerPage &customerPage();
    template <typename Shown> [[nodiscard]] bool customerSees()
    {
        return std::holds_alternative<Shown>(customerPage().view().state);
    }
    [[nodiscard]] QString qrText(); // of the waiting charge
    [[nodiscard]] bool isPrinted(); // the receipt of the current sale, and that is on record
    [[nodiscard]] bool isQuiet() { return !m_counter->runner().isRecording(); }

private:
    std::unique_ptr<app::Assembly> m_assembly;
    app::DemoPin m_pins;
    std::unique_ptr<app::Counter> m_counter;
};

}
