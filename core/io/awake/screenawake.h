// Keeps the screen from going dark while a customer has to read it: the desktop is asked over D-Bus
// (org.freedesktop.ScreenSaver, Inhibit), and X11 itself where no desktop answers. Nobody waits for an answer.
// Source: the Idle Inhibition Service draft of freedesktop.org.
#pragma once

#include "core/io/awake/x11awake.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QDBusConnection;
class QDBusPendingCallWatcher;
class QDBusServiceWatcher;

namespace mostrador::io {

struct AwakeOptions {
    QString reason;       // as the desktop may show it
    QString bus{};        // its address; empty: the session's, if there is one
    QByteArray display{}; // X11's; empty: DISPLAY
};

class ScreenAwake final : public QObject
{
    Q_OBJECT
public:
    explicit ScreenAwake(AwakeOptions options);
    ~ScreenAwake() override; // lets it sleep

    void keep(bool awake);

private:
    [[nodiscard]] bool connectToBus();
    void ask();
    void answered(QDBusPendingCallWatcher *call);
    void letSleep();

    AwakeOptions m_options;
    std::unique_ptr<QDBusConnection> m_bus; // null: not yet needed, or there is none
    QDBusServiceWatcher *m_service = nullptr;
    X11Awake m_x11;
    bool m_isWanted = false;
    bool m_isAsking = false;
    std::optional<uint> m_cookie; // of the inhibition that we hold
};

}
