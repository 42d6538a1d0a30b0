#include "core/io/awake/screenawake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QFile>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

constexpr auto service = "org.freedesktop.ScreenSaver"_L1;
constexpr auto path = "/org/freedesktop/ScreenSaver"_L1;
constexpr int patience = 2000; // ms, for an answer that nobody waits for

// Asked for by address: Qt would start a bus of its own where a session has none.
QString sessionBus()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return address;
    const QString socket = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s;
    return QFile::exists(socket) ? u"unix:path="_s + socket : QString();
}

QDBusMessage callOf(const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return message;
}

}

ScreenAwake::ScreenAwake(AwakeOptions options) : m_options(std::move(options)), m_x11(m_options.display) {}

ScreenAwake::~ScreenAwake()
{
    letSleep();
    if (m_bus)
        QDBusConnection::disconnectFromBus(m_bus->name());
}

bool ScreenAwake::connectToBus()
{
    if (m_bus && m_bus->isConnected())
        return true;
    const QString address = m_options.bus.isEmpty() ? sessionBus() : m_options.bus;
    if (address.isEmpty())
        return false;
    const QString name = u"mostrador-awake-%1"_s.arg(reinterpret_cast<quintptr>(this), 0, 16);
    if (m_bus)
        QDBusConnection::disconnectFromBus(name);
    m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, name));
    delete m_service;
    m_service = new QDBusServiceWatcher(service, *m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    // A desktop that was started anew knows nothing of what the former one promised.
    connect(m_service, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        m_cookie.reset();
        if (m_isWanted)
            ask();
    });
    return m_bus->isConnected();
}

void ScreenAwake::keep(bool awake)
{
    if (awake == m_isWanted)
        return;
    m_isWanted = awake;
    if (awake)
        ask();
    else
        letSleep();
}

void ScreenAwake::ask()
{
    if (m_isAsking || m_cookie)
        return;
    if (!connectToBus()) {
        m_x11.keep(true);
        return;
    }
    m_isAsking = true;
    const auto call = callOf(u"Inhibit"_s, {u"mostrador"_s, m_options.reason});
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &ScreenAwake::answered);
}

void ScreenAwake::answered(QDBusPendingCallWatcher *call)
{
    const QDBusPendingReply<uint> reply = *call;
    call->deleteLater();
    m_isAsking = false;
    if (reply.isError())
        m_x11.keep(m_isWanted);
    else
        m_cookie = reply.value();
    if (!m_isWanted) // over before it was answered
        letSleep();
}

void ScreenAwake::letSleep()
{
    m_x11.keep(false);
    if (m_cookie && m_bus)
        m_bus->send(callOf(u"UnInhibit"_s, {*m_cookie}));
    m_cookie.reset();
}

}
