// The keychain of the session that tests/withkeychain makes: locked and unlocked as its owner would, stopped and let go on.
// Link Qt6::DBus to use it.
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QtGlobal>

#include <csignal>

namespace mostrador::support {

[[nodiscard]] inline pid_t keychainProcess() // 0: this is no such session
{
    return static_cast<pid_t>(qEnvironmentVariableIntValue("KEYCHAIN_PID"));
}

[[nodiscard]] inline bool stopKeychain()
{
    return ::kill(keychainProcess(), SIGSTOP) == 0;
}

[[nodiscard]] inline bool letKeychainGoOn()
{
    return ::kill(keychainProcess(), SIGCONT) == 0;
}

inline QDBusMessage callKeychain(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"), interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

[[nodiscard]] inline QDBusObjectPath usualCollection()
{
    return QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"));
}

[[nodiscard]] inline bool lockKeychain()
{
    const auto paths = QVariant::fromValue(QList<QDBusObjectPath>{usualCollection()});
    return callKeychain(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"), {paths}).type() == QDBusMessage::ReplyMessage;
}

// With the password, as the desktop does after it has asked for it.
[[nodiscard]] inline bool unlockKeychain()
{
    const auto opened = callKeychain(QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"),
        {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    if (opened.arguments().size() < 2)
        return false;
    QDBusArgument password;
    password.beginStructure();
    password << opened.arguments().at(1).value<QDBusObjectPath>() << QByteArray() << QByteArray("test") << QStringLiteral("text/plain");
    password.endStructure();
    return callKeychain(QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"), QStringLiteral("UnlockWithMasterPassword"),
        {QVariant::fromValue(usualCollection()), QVariant::fromValue(password)})
               .type() == QDBusMessage::ReplyMessage;
}

}
