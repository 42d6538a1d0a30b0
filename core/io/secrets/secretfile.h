// Secrets from where no keychain is needed: a variable of the environment, once, or a file that its owner alone can read.
#pragma once

#include "core/io/secrets/secretkind.h"

#include <optional>

namespace mostrador::io {

// Read once: afterwards the variable is gone, for this process and for those it starts. Absent when it is not set or empty.
[[nodiscard]] SecretResult takeFromEnvironment(SecretKind kind);

[[nodiscard]] SecretResult readSecretFile(SecretKind kind, const QString &path);

// A file from which a person takes the secret over: whoever else may read it, and through a link. It holds the secret and
// nothing else; more bytes than a secret may have are not read.
[[nodiscard]] SecretResult readChosenFile(SecretKind kind, const QString &path);

// Mode 0600, atomically; the folder is made when it is not there, for the owner alone. Nothing when it is written.
[[nodiscard]] std::optional<SecretError> writeSecretFile(const QString &path, const Secret &secret);

// Nothing when there is no such file any more.
[[nodiscard]] std::optional<SecretError> removeSecretFile(const QString &path);

}
