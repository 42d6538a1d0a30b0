#include "app/mostradorctl/stopsignal.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace mostrador::app {

namespace {

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

}

void holdStopSignals()
{
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

StopSignal::StopSignal(std::function<void()> stop)
{
    holdStopSignals();
    const sigset_t signals = stopSignals();
    m_descriptor = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_descriptor < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [stop = std::move(stop), this] {
        signalfd_siginfo info{};
        if (::read(m_descriptor, &info, sizeof info) == sizeof info)
            stop();
    });
}

StopSignal::~StopSignal()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

}
