#include "ui/shell/kioskguard.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTouchEvent>
#include <QWindow>

#include <algorithm>

namespace mostrador::shell {

namespace {

constexpr int cornerSide = 72;

bool isSwitchKey(const QKeyEvent &event)
{
    return event.keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_Q) && !event.isAutoRepeat();
}

}

KioskGuard::KioskGuard(QGuiApplication &application)
{
    m_corner.setSingleShot(true);
    m_corner.setInterval(cornerHeld);
    connect(&m_corner, &QTimer::timeout, this, &KioskGuard::switchWanted);
    // Whatever took the screen away, the till takes it back.
    connect(&application, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (m_isOn && state != Qt::ApplicationActive && m_cashiers)
            QMetaObject::invokeMethod(this, [this] { comeBack(m_cashiers); }, Qt::QueuedConnection);
    });
    application.installEventFilter(this);
}

void KioskGuard::keep(QWidget *window, bool isCashiers)
{
    m_windows.append(window);
    if (isCashiers)
        m_cashiers = window;
    if (m_isOn)
        window->setWindowState(Qt::WindowFullScreen);
}

void KioskGuard::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    Q_EMIT switched(on);
}

bool KioskGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Close:
        if (!m_isOn || !std::any_of(m_windows.begin(), m_windows.end(), [&](const auto &each) { return each == watched; }))
            return false;
        event->ignore();
        return true;
    case QEvent::WindowStateChange:
        for (const auto &window : std::as_const(m_windows)) {
            if (m_isOn && window && window == watched && window->isMinimized())
                QMetaObject::invokeMethod(this, [this, window] { comeBack(window); }, Qt::QueuedConnection);
        }
        return false;
    case QEvent::KeyPress:
        if (!watched->isWindowType() || !isSwitchKey(*static_cast<QKeyEvent *>(event)))
            return false;
        Q_EMIT switchWanted();
        return true;
    case QEvent::MouseButtonPress:
        held(watched, static_cast<QMouseEvent *>(event)->position());
        return false;
    case QEvent::TouchBegin:
        held(watched, static_cast<QTouchEvent *>(event)->points().constFirst().position());
        return false;
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        if (watched->isWindowType())
            m_corner.stop();
        return false;
    default:
        return false;
    }
}

bool KioskGuard::isCorner(const QObject *window, const QPointF &place) const
{
    return m_cashiers && window == m_cashiers->windowHandle() && place.x() >= m_cashiers->width() - cornerSide &&
           place.y() < cornerSide;
}

void KioskGuard::held(const QObject *window, const QPointF &place)
{
    if (window->isWindowType() && isCorner(window, place))
        m_corner.start();
}

void KioskGuard::comeBack(QWidget *window)
{
    if (!m_isOn || !window || QGuiApplication::applicationState() == Qt::ApplicationActive)
        return;
    window->setWindowState((window->windowState() & ~Qt::WindowMinimized) | Qt::WindowFullScreen);
    window->show();
    window->raise();
    window->activateWindow();
}

}
