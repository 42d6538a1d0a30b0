// Where a secret is looked for, in this order: the environment, the session's keychain, and a file that somebody made on
// purpose for a session without one.
#pragma once

#include "core/io/secrets/keychain.h"

namespace mostrador::io {

// The environment, then the file.
[[nodiscard]] SecretResult findWithoutKeychain(SecretKind kind, const QString &file);

// What is left when the environment has none: the keychain's, else the file's; `done` from the event loop, within the
// keychain's patience. Where neither has it, the error says why, with the file's path.
void findInKeychainOrFile(SecretKind kind, Keychain &keychain, const QString &file, Keychain::Found done);

}
