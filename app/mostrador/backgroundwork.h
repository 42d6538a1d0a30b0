// One piece of work after the other on a thread of its own with the lowest priority: no sale waits for it.
#pragma once

#include <QObject>
#include <QThread>

#include <atomic>
#include <utility>

namespace mostrador::app {

class BackgroundWork final : public QObject
{
public:
    BackgroundWork();
    ~BackgroundWork() override; // asks what is being done to stop, and waits for it

    // `work` runs there, `done` here with what it returned; not after the death of this.
    template <typename Work, typename Done> void run(Work work, Done done)
    {
        QMetaObject::invokeMethod(m_worker, [this, work = std::move(work), done = std::move(done)] {
            m_stop = m_isEnding.load();
            QMetaObject::invokeMethod(this, [done, result = work()] { done(result); }, Qt::QueuedConnection);
        }, Qt::QueuedConnection);
    }

    void stop() { m_stop = true; } // what is being done
    [[nodiscard]] const std::atomic<bool> &stopped() const { return m_stop; } // the work looks at it

private:
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_isEnding = false;
    QThread m_thread;
    QObject *m_worker; // lives on m_thread, deleted with it
};

}
