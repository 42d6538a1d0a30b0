// The port Alarm of core/base/clock.h, filled by the event loop.
#pragma once

#include "core/base/clock.h"

#include <QTimer>

namespace mostrador::io {

class TimerAlarm final : public QObject, public Alarm
{
    Q_OBJECT
public:
    explicit TimerAlarm(const Clock &clock);
    void set(std::optional<Instant> at, std::function<void()> ring) override;

private:
    const Clock &m_clock;
    QTimer m_timer;
    std::function<void()> m_ring;
};

}
