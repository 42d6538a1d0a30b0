#include "core/io/secrets/secretkind.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace mostrador::io {

namespace {

constexpr std::array<QByteArrayView, 2> tokenBeginnings{"TEST-", "APP_USR-"};

bool isTokenLetter(char letter)
{
    return std::isalnum(static_cast<unsigned char>(letter)) || letter == '-' || letter == '_';
}

bool isTokenShaped(QByteArrayView text)
{
    return std::ranges::all_of(text, isTokenLetter) &&
           std::ranges::any_of(tokenBeginnings,
               [text](QByteArrayView beginning) { return text.size() > beginning.size() && text.startsWith(beginning); });
}

bool isPrintable(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char each) { return each > ' ' && each < 127; });
}

}

const SecretTraits &traitsOf(SecretKind kind)
{
    static constexpr std::array<SecretTraits, 2> traits{{
        {"MERCADOPAGO_ACCESS_TOKEN", "access-token", 512},
        {"MERCADOPAGO_WEBHOOK_SECRET", "webhook-secret", 256},
    }};
    return traits.at(static_cast<std::size_t>(kind));
}

bool isWellFormed(SecretKind kind, QByteArrayView text)
{
    if (text.isEmpty() || text.size() > traitsOf(kind).longest)
        return false;
    return kind == SecretKind::AccessToken ? isTokenShaped(text) : isPrintable(text);
}

SecretResult secretFromText(SecretKind kind, QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failure(SecretError{SecretProblem::Absent});
    if (!isWellFormed(kind, trimmed))
        return failure(SecretError{SecretProblem::Malformed});
    return Secret(trimmed);
}

}
