#include "tests/simulation/virtualclock.h"

#include <algorithm>

namespace mostrador::simulation {

namespace {

constexpr std::chrono::minutes longestSleep{1};

}

void VirtualAlarm::set(std::optional<Instant> at, std::function<void()> ring)
{
    m_ring = std::move(ring);
    if (at && m_at == at)
        return;
    m_at = at;
    if (at)
        sleep(*at - m_clock.now());
}

// The sleep that was under way ends when it would have ended; nobody looks at the clock before that.
void VirtualAlarm::clockJumped()
{
    if (m_at)
        sleep(longestSleep);
}

void VirtualAlarm::sleep(Milliseconds duration)
{
    m_timeline.after(duration, [this, number = ++m_sleeps] {
        if (number != m_sleeps || !m_at)
            return;
        if (*m_at > m_clock.now())
            return sleep(*m_at - m_clock.now());
        m_at.reset();
        if (const auto ring = m_ring)
            ring();
    });
}

}
