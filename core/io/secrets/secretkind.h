// The secrets that a till keeps: what each may look like, how it is called where it is kept, and why one cannot be used.
#pragma once

#include "core/base/result.h"
#include "core/io/secrets/secret.h"

#include <QString>

namespace mostrador::io {

enum class SecretKind : quint8 {
    AccessToken,   // of the account: TEST-… or APP_USR-…, letters, digits, '-' and '_'
    WebhookSecret, // with which the provider signs an application's notifications: one line of printable characters
};

struct SecretTraits {
    const char *variable; // of the environment
    const char *entry;    // in the keychain
    qsizetype longest;    // bytes
};

[[nodiscard]] const SecretTraits &traitsOf(SecretKind kind);

enum class SecretProblem : quint8 {
    Absent,
    Malformed,       // not of the kind's form
    TooOpen,         // others can read the file
    ForeignOwner,    // the file belongs to another user
    NoFile,          // a folder, a link, a device
    Unreadable,
    Unwritable,
    NoKeychain,      // this session has none
    KeychainLocked,  // it wants its password first
    KeychainSilent,  // it did not answer in time
    KeychainRefused, // it answered with an error: `detail`
};

struct SecretError {
    SecretProblem problem = SecretProblem::Absent;
    QString path{};   // of the file; else empty
    QString detail{}; // of the system; never a part of the secret
    bool operator==(const SecretError &) const = default;
};

using SecretResult = Result<Secret, SecretError>;

[[nodiscard]] bool isWellFormed(SecretKind kind, QByteArrayView text);

// Without the white space around it; Absent when nothing is left.
[[nodiscard]] SecretResult secretFromText(SecretKind kind, QByteArrayView text);

}
