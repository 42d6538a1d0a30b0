#include "core/io/secrets/keychain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

const auto service = u"mostrador"_s;
const auto secretService = u"org.freedesktop.secrets"_s;

QString entryOf(SecretKind kind)
{
    return QString::fromLatin1(traitsOf(kind).entry);
}

// libdbus would start a bus of its own where there is none; nobody's secrets are in that one.
bool hasSessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isNamed = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s));
    return isNamed && QDBusConnection::sessionBus().isConnected();
}

// KWallet of older desktops is reached without the Secret Service.
bool hasWallet()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(u"KDE"_s);
}

SecretError errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {SecretProblem::Absent};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {SecretProblem::KeychainLocked};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {SecretProblem::NoKeychain};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return {SecretProblem::KeychainRefused, {}, job.errorString()};
    }
    Q_UNREACHABLE();
}

// Calls once, whoever comes first: the answer or the end of the patience.
template <typename Answer> std::function<void(Answer)> once(std::function<void(Answer)> done)
{
    auto kept = std::make_shared<std::function<void(Answer)>>(std::move(done));
    return [kept](Answer answer) {
        if (const auto call = std::exchange(*kept, nullptr))
            call(std::move(answer));
    };
}

}

Keychain::Keychain(Milliseconds patience) : m_patience(patience) {}

// Nothing that is late holds anybody up: the timer dies with the keychain or is stopped by the answer.
std::function<void()> Keychain::within(Milliseconds patience, std::function<void()> late)
{
    auto *const timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [timer, late = std::move(late)] {
        timer->deleteLater();
        late();
    });
    timer->start(patience);
    return [timer = QPointer(timer)] { delete timer; };
}

void Keychain::askLock(Told told)
{
    if (!hasSessionBus()) {
        QMetaObject::invokeMethod(this, [told = std::move(told)] { told(Lock::NoService); }, Qt::QueuedConnection);
        return;
    }
    auto call = QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    call << u"default"_s;
    auto *const watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, static_cast<int>(m_patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, told = std::move(told)] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError() && reply.error().type() == QDBusError::NoReply)
            return told(Lock::Silent);
        if (reply.isError())
            return told(hasWallet() ? Lock::NotTold : Lock::NoService);
        if (reply.value().path() == u"/")
            return told(Lock::NotMade);
        askLockOf(reply.value().path(), told);
    });
}

void Keychain::askLockOf(const QString &collection, Told told)
{
    auto call = QDBusMessage::createMethodCall(secretService, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    auto *const watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, static_cast<int>(m_patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, told = std::move(told)] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError())
            return told(reply.error().type() == QDBusError::NoReply ? Lock::Silent : Lock::NotTold);
        told(reply.value().variant().toBool() ? Lock::Locked : Lock::Open);
    });
}

void Keychain::read(SecretKind kind, Found done)
{
    const auto answer = once<SecretResult>(std::move(done));
    const auto stop = within(m_patience, [answer] { answer(failure(SecretError{SecretProblem::KeychainSilent})); });
    const auto concluded = [answer, stop](SecretResult found) {
        stop();
        answer(std::move(found));
    };
    askLock([this, kind, concluded](Lock lock) {
        switch (lock) {
        case Lock::NoService:
            return concluded(failure(SecretError{SecretProblem::NoKeychain}));
        case Lock::Locked:
            return concluded(failure(SecretError{SecretProblem::KeychainLocked}));
        case Lock::Silent:
            return concluded(failure(SecretError{SecretProblem::KeychainSilent}));
        case Lock::NotMade:
            return concluded(failure(SecretError{SecretProblem::Absent}));
        case Lock::Open:
        case Lock::NotTold:
            return lookUp(kind, concluded);
        }
    });
}

void Keychain::lookUp(SecretKind kind, Found done)
{
    auto *const job = new QKeychain::ReadPasswordJob(service);
    job->setKey(entryOf(kind));
    connect(job, &QKeychain::Job::finished, this, [job, kind, done = std::move(done)] {
        if (job->error() != QKeychain::NoError)
            return done(failure(errorOf(*job)));
        const Secret stored(job->binaryData());
        done(secretFromText(kind, stored.view()));
    });
    job->start();
}

// A question that was waved away comes back as "no such entry": whether it is locked still tells the difference.
void Keychain::readWhenUnlocked(SecretKind kind, Found done)
{
    lookUp(kind, [this, done = std::move(done)](SecretResult found) {
        if (found || found.error().problem != SecretProblem::Absent)
            return done(std::move(found));
        askLock([done](Lock lock) {
            done(failure(SecretError{lock == Lock::Locked ? SecretProblem::KeychainLocked : SecretProblem::Absent}));
        });
    });
}

void Keychain::write(SecretKind kind, const Secret &secret, Done done)
{
    auto *const job = new QKeychain::WritePasswordJob(service);
    job->setKey(entryOf(kind));
    job->setTextData(QString::fromLatin1(secret.view()));
    const auto answer = once<std::optional<SecretError>>(std::move(done));
    askLock([this, job, answer](Lock lock) {
        if (lock == Lock::NoService || lock == Lock::Silent) {
            delete job;
            return answer(SecretError{lock == Lock::Silent ? SecretProblem::KeychainSilent : SecretProblem::NoKeychain});
        }
        connect(job, &QKeychain::Job::finished, this,
            [job, answer] { answer(job->error() == QKeychain::NoError ? std::nullopt : std::optional(errorOf(*job))); });
        job->start();
    });
}

void Keychain::remove(SecretKind kind, Done done)
{
    const auto answer = once<std::optional<SecretError>>(std::move(done));
    askLock([this, kind, answer](Lock lock) {
        if (lock == Lock::NoService || lock == Lock::NotMade)
            return answer(std::nullopt); // where nothing can be kept, nothing is
        if (lock == Lock::Silent || lock == Lock::Locked)
            return answer(SecretError{lock == Lock::Silent ? SecretProblem::KeychainSilent : SecretProblem::KeychainLocked});
        auto *const job = new QKeychain::DeletePasswordJob(service);
        job->setKey(entryOf(kind));
        connect(job, &QKeychain::Job::finished, this, [job, answer] {
            const bool gone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
            answer(gone ? std::nullopt : std::optional(errorOf(*job)));
        });
        job->start();
    });
}

}
