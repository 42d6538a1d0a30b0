#include "app/mostradorctl/provider.h"

#include "app/mostradorctl/waiting.h"
#include "core/io/secrets/secretfile.h"
#include "core/io/secrets/secretsearch.h"
#include "core/io/system/folders.h"

namespace mostrador::app {

namespace {

io::SecretResult findToken()
{
    auto token = io::takeFromEnvironment(io::SecretKind::AccessToken);
    if (token || token.error().problem != io::SecretProblem::Absent)
        return token;
    io::Keychain keychain;
    return awaited<io::SecretResult>([&](io::Keychain::Found done) {
        io::findInKeychainOrFile(io::SecretKind::AccessToken, keychain, io::tokenFilePath(), std::move(done));
    });
}

}

Result<std::unique_ptr<io::HttpClient>, StartProblem> makeClient(const settings::Settings &settings)
{
    auto token = findToken();
    if (!token)
        return failure(StartProblem(token.error()));
    io::ClientOptions options;
    options.origin = QUrl(settings.provider->baseUrl);
    options.accessToken = std::move(*token);
    options.proxy = QUrl(settings.network.proxy);
    auto client = io::HttpClient::create(std::move(options));
    if (!client)
        return failure(StartProblem(client.error()));
    return std::move(*client);
}

}
