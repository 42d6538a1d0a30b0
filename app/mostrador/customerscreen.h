// Keeps watch over the computer's screens for the customer's window: which one it belongs on now, also after a cable was
// pulled out and put back. What was used is remembered beside the till's data.
#pragma once

#include "app/mostrador/screenchoice.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QGuiApplication;
class QScreen;

namespace mostrador::app {

class CustomerScreen final : public QObject
{
    Q_OBJECT
public:
    // `cashiers` tells the cashier's screen. Empty `stateFile`: nothing is remembered.
    CustomerScreen(QGuiApplication &application, QString setting, QString stateFile, std::function<QScreen *()> cashiers);

    [[nodiscard]] QScreen *now() const; // nullptr: the customer has no screen
    [[nodiscard]] const QString &setting() const { return m_setting; }

Q_SIGNALS:
    void changed(); // screens came, went or moved; asked for once things are quiet

private:
    void watch(QScreen *screen);
    void remember(QScreen *screen);
    [[nodiscard]] QList<ScreenFacts> facts() const;

    QString m_setting;
    QString m_stateFile;
    QString m_remembered;
    std::function<QScreen *()> m_cashiers;
    QTimer m_settling;
};

}
