// A time that runs faster than the wall's: a clock, and alarms that follow it.
#pragma once

#include "core/base/clock.h"
#include "core/io/system/clock.h"

#include <QTimer>

namespace mostrador::tests {

class FastClock final : public Clock
{
public:
    explicit FastClock(int times) : m_times(times) {}
    [[nodiscard]] Instant now() const override { return m_begun + elapsed(); }
    [[nodiscard]] Milliseconds elapsed() const override { return m_wall.elapsed() * m_times - m_wallBegun * m_times; }
    [[nodiscard]] int times() const { return m_times; }

private:
    io::SystemClock m_wall;
    int m_times;
    Milliseconds m_wallBegun = m_wall.elapsed();
    Instant m_begun = m_wall.now();
};

class FastAlarm final : public Alarm
{
public:
    explicit FastAlarm(const FastClock &clock) : m_clock(clock)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            if (const auto ring = m_ring)
                ring();
        });
    }
    void set(std::optional<Instant> at, std::function<void()> ring) override
    {
        m_ring = std::move(ring);
        m_timer.stop();
        if (at)
            m_timer.start(std::max(Milliseconds(0), (*at - m_clock.now()) / m_clock.times()));
    }

private:
    const FastClock &m_clock;
    QTimer m_timer;
    std::function<void()> m_ring;
};

}
