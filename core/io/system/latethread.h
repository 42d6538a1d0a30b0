// A thread that begins with its first work, at a low priority: who never has any for it pays for none.
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QString>
#include <QThread>

#include <utility>

namespace mostrador::io {

class LateThread final
{
public:
    explicit LateThread(const QString &name) { m_thread.setObjectName(name); }
    LateThread(const LateThread &) = delete;
    LateThread &operator=(const LateThread &) = delete;

    // What it still has to do is done first.
    ~LateThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    template <typename Work> void run(Work work) { QMetaObject::invokeMethod(worker(), std::move(work), Qt::QueuedConnection); }

    // After whatever it has to do; nothing where it has not begun.
    template <typename Work> void runAndWait(Work work)
    {
        if (m_worker)
            QMetaObject::invokeMethod(m_worker, std::move(work), Qt::BlockingQueuedConnection);
    }

private:
    QObject *worker()
    {
        if (!m_worker) {
            m_worker = new QObject;
            m_worker->moveToThread(&m_thread);
            QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
            m_thread.start(QThread::LowPriority);
        }
        return m_worker;
    }

    QThread m_thread;
    QObject *m_worker = nullptr; // lives on it
};

}
