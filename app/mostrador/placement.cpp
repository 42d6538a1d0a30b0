#include "app/mostrador/placement.h"

#include <QEvent>

namespace mostrador::app {

namespace {

constexpr int settlingTime = 300; // ms without another move
constexpr int mostTries = 10;     // a window manager that insists has its way

}

Placement::Placement(customer::CustomerWindow &window)
    : m_window(window)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    connect(&m_settling, &QTimer::timeout, this, &Placement::look);
    window.installEventFilter(this);
}

void Placement::on(QScreen *screen)
{
    m_screen = screen;
    m_triesLeft = mostTries;
    m_window.placeOn(screen);
    m_settling.start();
}

void Placement::nowhere()
{
    m_screen = nullptr;
    m_window.hide();
}

bool Placement::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::ScreenChangeInternal:
    case QEvent::WindowStateChange:
        m_settling.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Placement::look()
{
    if (!m_screen || !m_window.isVisible() || m_triesLeft == 0 || m_window.fills(*m_screen))
        return;
    --m_triesLeft;
    m_window.placeOn(m_screen);
    m_settling.start();
}

}
