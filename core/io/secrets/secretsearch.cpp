#include "core/io/secrets/secretsearch.h"

#include "core/io/secrets/secretfile.h"

namespace mostrador::io {

SecretResult findWithoutKeychain(SecretKind kind, const QString &file)
{
    auto secret = takeFromEnvironment(kind);
    if (secret || secret.error().problem != SecretProblem::Absent)
        return secret;
    return readSecretFile(kind, file);
}

void findInKeychainOrFile(SecretKind kind, Keychain &keychain, const QString &file, Keychain::Found done)
{
    keychain.read(kind, [kind, file, done = std::move(done)](SecretResult found) {
        if (found)
            return done(std::move(found));
        auto inFile = readSecretFile(kind, file);
        if (inFile || inFile.error().problem != SecretProblem::Absent)
            return done(std::move(inFile));
        found.error().path = file;
        done(std::move(found));
    });
}

}
