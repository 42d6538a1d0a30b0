// Linked into a program that is to be timed, which need not know of it: when the window of the role "cashier" has been
// painted and the event loop has nothing more to do, it writes "ready NANOSECONDS KILOBYTES" (monotonic clock, peak of
// the resident memory) and ends the program.
#include "tests/bench/figures.h"
#include "tests/bench/memory.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace {

class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QObject *parent) : QObject(parent) { parent->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *const widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        if (widget && !m_isPainted && widget->window()->windowRole() == QStringLiteral("cashier")) {
            m_isPainted = true;
            QTimer::singleShot(
                0, this, &FirstPaint::report); // after the paint has reached the screen and all that was posted
        }
        return false;
    }

private:
    static void report()
    {
        const auto now = mostrador::bench::tick().time_since_epoch();
        std::printf("ready %lld %lld\n", static_cast<long long>(now.count()),
            static_cast<long long>(mostrador::bench::peakMemory()));
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    bool m_isPainted = false;
};

void watch()
{
    new FirstPaint(QCoreApplication::instance());
}

}

Q_COREAPP_STARTUP_FUNCTION(watch)
