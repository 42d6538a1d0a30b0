// The key of each act at the counter, as [keys] of the settings file has it.
#pragma once

#include <QString>

namespace mostrador::settings {

struct Keys {
    QString help = QStringLiteral("F1");
    QString search = QStringLiteral("F2");
    QString priceCheck = QStringLiteral("F3");
    QString cash = QStringLiteral("F4");
    QString charge = QStringLiteral("F5");
    QString lastSales = QStringLiteral("F6");
    QString discount = QStringLiteral("F7");
    QString removeLine = QStringLiteral("F8");
    QString checkPayment = QStringLiteral("F9");
    QString hold = QStringLiteral("F10");
    QString otherTenders = QStringLiteral("F11");
    QString finish = QStringLiteral("F12");
    QString reprint = QStringLiteral("Ctrl+P");
    QString drawer = QStringLiteral("Ctrl+B");
    QString lock = QStringLiteral("Ctrl+L");
    QString undo = QStringLiteral("Ctrl+Z");
    QString people = QStringLiteral("Ctrl+U");
    QString note = QStringLiteral("Ctrl+N");
    QString cancelSale = QStringLiteral("Shift+F8");
    bool operator==(const Keys &) const = default;
};

}
