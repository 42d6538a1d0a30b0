// A shop that is told: the provider sends its notifications to the shop's receiver, and the shop itself asks so seldom
// that whatever it learns soon, it learned because it was told.
#pragma once

#include "tests/e2e/runningsimulator.h"
#include "tests/e2e/shop.h"

namespace mostrador::e2e {

class HearingShop
{
public:
    static constexpr int seldom = 30; // seconds between two looks of its own

    HearingShop(const QString &api, const QString &mode, int expirySeconds = 300, int pollSeconds = seldom);

    [[nodiscard]] RunningSimulator &simulator() { return m_simulator; }
    [[nodiscard]] Shop &shop() { return m_shop; }

    // The buyer's app reads a QR: 200 there is something to pay, 404 it waits, 409 what it shows is over.
    [[nodiscard]] int scan(const QString &qrData);
    int act(const QString &name, const QString &qrData, const QJsonObject &more = {});

    // Waits until a notification with these words in it was acknowledged by the shop.
    [[nodiscard]] bool wasTold(const QStringList &words);
    // Sent, whoever may have heard it.
    [[nodiscard]] bool wasSent(const QStringList &words);

    // What must hold at the end of every story; empty when it does.
    [[nodiscard]] QStringList troubles();

private:
    RunningSimulator m_simulator;
    Shop m_shop;
};

}
