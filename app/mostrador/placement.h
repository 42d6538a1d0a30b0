// Keeps the customer's window on its screen, whatever the window manager does with it meanwhile: one that has not yet
// heard of a screen that was just plugged in or pulled out puts the window where it likes, or gives it a frame, sometimes
// seconds later.
#pragma once

#include "ui/customer/customerwindow.h"

#include <QObject>
#include <QPointer>
#include <QScreen>
#include <QTimer>

namespace mostrador::app {

class Placement final : public QObject
{
    Q_OBJECT
public:
    explicit Placement(customer::CustomerWindow &window);

    // Puts the window there and, each time it is moved away, back: at most ten times until the next call.
    void on(QScreen *screen);
    void nowhere(); // hides it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    customer::CustomerWindow &m_window;
    QPointer<QScreen> m_screen;
    QTimer m_settling;
    int m_triesLeft = 0;
};

}
