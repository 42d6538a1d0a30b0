// Carries the simulator's notifications over HTTP, on a thread of its own: what is due is taken, posted once, and what became of it is
// told. It knows neither the world nor its clock.
#pragma once

#include "core/simulator/notifications/delivery.h"

#include <QThread>

#include <functional>
#include <memory>
#include <mutex>

namespace mostrador::app {

// Called on the courier's thread; they must guard what they share.
struct CourierOffice {
    std::function<QList<simulator::Delivery>()> takeDue;
    std::function<void(qint64 number, int status)> delivered; // 0: no answer in time
    std::function<std::optional<Milliseconds>()> untilNext;   // none: nothing waits
};

class Courier final
{
public:
    explicit Courier(CourierOffice office);
    ~Courier(); // what is under way is dropped
    Courier(const Courier &) = delete;
    Courier &operator=(const Courier &) = delete;

    // Something may be due, now or later. From any thread; the first call starts the courier's own.
    void wake();

private:
    class Round;

    CourierOffice m_office;
    std::mutex m_mutex; // guards the two below
    QThread m_thread;
    Round *m_round = nullptr; // lives on the thread, and ends with it
};

}
