// Ctrl+C and SIGTERM as an event: a charge is left as it stands, and the journal is closed.
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace mostrador::app {

// From here on the two signals wait for a StopSignal. To be called before the first thread starts: a thread that does not
// hold them back would take them, and the process would end.
void holdStopSignals();

class StopSignal
{
public:
    // From here on the two signals call `stop`, from the event loop; one that came while they were held, too.
    explicit StopSignal(std::function<void()> stop);
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

}
