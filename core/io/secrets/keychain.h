// The keychain of the desktop's session (Secret Service: GNOME Keyring, KWallet, KeePassXC), through QtKeychain. It may be
// absent, locked or slow: nothing here waits, every answer comes from the event loop, and only readWhenUnlocked() lets the
// desktop ask for the keychain's password.
#pragma once

#include "core/base/instant.h"
#include "core/io/secrets/secretkind.h"

#include <QObject>

#include <functional>
#include <optional>

namespace mostrador::io {

class Keychain final : public QObject
{
    Q_OBJECT

public:
    // `patience`: how long read(), write() and remove() wait before they say KeychainSilent.
    explicit Keychain(Milliseconds patience = std::chrono::seconds(5));

    // What is asked of a keychain that is gone is forgotten: `done` is not called.
    using Found = std::function<void(SecretResult)>;
    using Done = std::function<void(std::optional<SecretError>)>;

    // Absent when there is no such entry; KeychainLocked without asking anybody.
    void read(SecretKind kind, Found done);
    // The desktop asks for the password where it is locked; waits as long as that takes.
    void readWhenUnlocked(SecretKind kind, Found done);
    // A keychain that is locked, or has never been used, asks for its password.
    void write(SecretKind kind, const Secret &secret, Done done);
    // Nothing when the entry is gone, or was not there.
    void remove(SecretKind kind, Done done);

private:
    enum class Lock : quint8 { Open, Locked, NotMade, NoService, Silent, NotTold };
    using Told = std::function<void(Lock)>;

    void askLock(Told told);
    void askLockOf(const QString &collection, Told told);
    void lookUp(SecretKind kind, Found done);
    [[nodiscard]] std::function<void()> within(Milliseconds patience, std::function<void()> late);

    Milliseconds m_patience;
};

}
