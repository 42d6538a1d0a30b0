// Keeps everybody inside the till: while it is on, its windows fill their screens and are neither closed nor minimised.
// Ctrl+Shift+Q, or a finger held for five seconds in the upper right corner of the cashier's window, asks to change
// that; whether it may be is for the desk to say.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QGuiApplication;

namespace mostrador::shell {

inline constexpr std::chrono::seconds cornerHeld{5};

class KioskGuard final : public QObject
{
    Q_OBJECT
public:
    explicit KioskGuard(QGuiApplication &application);

    void keep(QWidget *window, bool isCashiers = false);
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_isOn; }

Q_SIGNALS:
    void switchWanted();
    void switched(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isCorner(const QObject *window, const QPointF &place) const;
    void held(const QObject *window, const QPointF &place);
    void comeBack(QWidget *window);

    QList<QPointer<QWidget>> m_windows;
    QPointer<QWidget> m_cashiers;
    QTimer m_corner;
    bool m_isOn = false;
};

}
