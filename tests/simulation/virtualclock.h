// The computer's clock, which can be set wrong and right again, and its alarm. The provider's clock is always right.
#pragma once

#include "core/base/clock.h"
#include "tests/simulation/timeline.h"

namespace mostrador::simulation {

inline constexpr Instant beginning{Milliseconds{1'787'400'000'000}};

class VirtualClock final : public Clock
{
public:
    explicit VirtualClock(const Timeline &timeline) : m_timeline(timeline) {}

    [[nodiscard]] Instant now() const override { return rightNow() + m_error; }
    [[nodiscard]] Milliseconds elapsed() const override { return m_timeline.now(); }
    [[nodiscard]] Instant rightNow() const { return beginning + m_timeline.now(); }
    [[nodiscard]] Milliseconds error() const { return m_error; }
    void setError(Milliseconds error) { m_error = error; }

private:
    const Timeline &m_timeline;
    Milliseconds m_error{0};
};

// Looks at the clock again after a minute at the latest, as the real one does: after a jump it may ring late by so
// much.
class VirtualAlarm final : public Alarm
{
public:
    VirtualAlarm(Timeline &timeline, const VirtualClock &clock) : m_timeline(timeline), m_clock(clock) {}

    void set(std::optional<Instant> at, std::function<void()> ring) override;
    void clockJumped();

private:
    void sleep(Milliseconds duration);

    Timeline &m_timeline;
    const VirtualClock &m_clock;
    std::optional<Instant> m_at;
    std::function<void()> m_ring;
    quint64 m_sleeps = 0;
};

}
