#include "core/io/system/alarm.h"

#include <algorithm>

namespace mostrador::io {

namespace {

constexpr std::chrono::minutes longestSleep{1}; // then the clock is read again: it may have been set, or the computer slept

}

TimerAlarm::TimerAlarm(const Clock &clock) : m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (const auto ring = m_ring)
            ring();
    });
}

void TimerAlarm::set(std::optional<Instant> at, std::function<void()> ring)
{
    m_ring = std::move(ring);
    if (!at) {
        m_timer.stop();
        return;
    }
    const Milliseconds left = std::clamp<Milliseconds>(*at - m_clock.now(), Milliseconds(0), longestSleep);
    m_timer.start(left);
}

}
