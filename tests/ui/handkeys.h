// Keys as the system delivers them to a window, with their times: hands are slow, a scanner is not.
#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>
#include <QWindow>

namespace mostrador::tests {

class HandKeys final
{
public:
    explicit HandKeys(QWidget &window) : m_window(window.windowHandle()) {}

    void type(QStringView text)
    {
        for (const QChar c : text)
            tap(c.toUpper().unicode(), QString(c), handGap);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { tap(key, textOf(key), handGap, modifiers); }
    void enter() { press(Qt::Key_Return); }

    // Down once, then repeated by the system, then up.
    void holdDown(int key, int repeats)
    {
        m_now += handGap;
        send(QEvent::KeyPress, key, textOf(key), {}, false);
        for (int at = 0; at < repeats; ++at) {
            m_now += repeatGap;
            send(QEvent::KeyRelease, key, textOf(key), {}, true);
            send(QEvent::KeyPress, key, textOf(key), {}, true);
        }
        send(QEvent::KeyRelease, key, textOf(key), {}, false);
    }

    void scan(QStringView code, int gap = scannerGap, int pause = pauseBefore)
    {
        burst(code, gap, pause);
        tap(Qt::Key_Return, textOf(Qt::Key_Return), gap);
    }

    // A scan without its Enter.
    void burst(QStringView code, int gap = scannerGap, int pause = pauseBefore)
    {
        m_now += static_cast<quint64>(pause);
        for (const QChar c : code)
            tap(c.toUpper().unicode(), QString(c), gap);
    }

private:
    static constexpr int handGap = 120; // milliseconds
    static constexpr int repeatGap = 30;
    static constexpr int scannerGap = 3;
    static constexpr int pauseBefore = 600; // a person aims at the next item

    static QString textOf(int key)
    {
        if (key >= Qt::Key_0 && key <= Qt::Key_9)
            return QString(QChar(key));
        const bool returns = key == Qt::Key_Return || key == Qt::Key_Enter;
        return returns ? QStringLiteral("\r") : key == Qt::Key_Escape ? QStringLiteral("\x1b") : QString();
    }

    void tap(int key, const QString &text, int gap, Qt::KeyboardModifiers modifiers = {})
    {
        m_now += static_cast<quint64>(gap);
        send(QEvent::KeyPress, key, text, modifiers, false);
        send(QEvent::KeyRelease, key, text, modifiers, false);
    }

    void send(QEvent::Type type, int key, const QString &text, Qt::KeyboardModifiers modifiers, bool repeated)
    {
        QKeyEvent event(type, key, modifiers, text, repeated);
        event.setTimestamp(m_now);
        QCoreApplication::sendEvent(m_window, &event);
    }

    QWindow *m_window;
    quint64 m_now = 10'000;
};

}
