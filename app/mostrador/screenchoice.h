// Which of the computer's screens is the customer's: a pure choice among facts. A screen is known again by its maker,
// model and serial number, wherever its cable is plugged in and in whatever order the system lists it.
#pragma once

#include <QList>
#include <QRect>
#include <QString>

#include <optional>

namespace mostrador::app {

struct ScreenFacts {
    QString name; // of the plug: "HDMI-1"
    QString maker;
    QString model;
    QString serial;
    QRect place{}; // on the desktop
    bool isCashiers = false;
    bool operator==(const ScreenFacts &) const = default;
};

// "Dell P2419H 7XK2"; the plug's name for a screen that says nothing about itself.
[[nodiscard]] QString identityOf(const ScreenFacts &screen);

[[nodiscard]] bool wantsOrdinaryWindow(const QString &setting);

// As set ("auto": the one remembered, else the first that is not the cashier's; "none"; "window": an ordinary window; or
// a screen's name or identity). Never the cashier's, nor one that shows the same part of the desktop. Nothing: the
// customer has no screen now.
[[nodiscard]] std::optional<qsizetype> customerScreenAmong(
    const QList<ScreenFacts> &screens, const QString &setting, const QString &remembered);

}
