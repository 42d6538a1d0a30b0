#include "core/io/system/webhooksecret.h"

#include "core/io/system/secretsource.h"

#include <algorithm>

namespace mostrador::io {

namespace {

TokenResult secretFrom(const AccessToken &content, const QString &path)
{
    AccessToken secret(content.bytes().trimmed());
    if (secret.bytes().isEmpty())
        return failure(TokenError{TokenProblem::Absent, path, {}});
    const bool isPrintable = std::ranges::all_of(secret.bytes(), [](char each) { return each > ' ' && each < 127; });
    if (!isPrintable || secret.bytes().size() > longestWebhookSecret)
        return failure(TokenError{TokenProblem::Malformed, path, {}});
    return secret;
}

}

TokenResult findWebhookSecret(const QString &file)
{
    if (const auto text = takeFromEnvironment(webhookSecretVariable)) {
        auto secret = secretFrom(*text, {});
        if (secret || secret.error().problem != TokenProblem::Absent)
            return secret;
    }
    const auto content = readOwnFile(file, longestWebhookSecret);
    if (!content)
        return failure(content.error());
    return secretFrom(*content, file);
}

}
