// Ctrl+C and SIGTERM as an event: a charge is left as it stands, and the journal is closed.
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace mostrador::app {

class StopSignal
{
public:
    // From here on the two signals no longer end the process but call `stop`, from the event loop.
    explicit StopSignal(std::function<void()> stop);
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

}
