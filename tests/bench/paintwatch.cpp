#include "tests/bench/paintwatch.h"

#include <QEvent>
#include <QThread>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace mostrador::bench {

void PaintWatch::await(const QWidget &widget, std::function<bool()> isShown)
{
    m_awaited = &widget;
    m_isShown = std::move(isShown);
    m_isPainted = false;
    m_paintedAt.reset();
}

bool PaintWatch::notify(QObject *receiver, QEvent *event)
{
    // The events of the journal's and the network's threads come through here, too.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type(); // the event may be gone afterwards
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    if (type == QEvent::Paint && receiver == m_awaited && m_isShown())
        m_isPainted = true;
    // A paint event comes from inside the event that made the whole window paint: that one has to end.
    if (m_isPainted && m_depth == 0 && !m_paintedAt)
        m_paintedAt = tick();
    return done;
}

void waitUntil(const char *what, const std::function<bool()> &condition)
{
    constexpr std::chrono::seconds patience{20};
    const Tick end = tick() + patience;
    QTimer wake; // what comes from another thread wakes no event loop
    wake.start(1);
    while (!condition()) {
        if (tick() > end)
            giveUp(u"in vain waited for: "_s + QString::fromLatin1(what));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

}
