#include "core/io/system/token.h"

#include "core/io/system/secretsource.h"

#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>

namespace mostrador::io {

namespace {

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        ::explicit_bzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

}

AccessToken &AccessToken::operator=(AccessToken &&other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

AccessToken::~AccessToken()
{
    if (m_bytes.isDetached())
        wipe(m_bytes);
}

bool hasTokenShape(const QByteArray &text)
{
    static constexpr std::array<QByteArrayView, 2> beginnings{"TEST-", "APP_USR-"};
    const auto isLetter = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_'; };
    return text.size() <= longestToken && std::all_of(text.cbegin(), text.cend(), isLetter) &&
           std::any_of(beginnings.begin(), beginnings.end(),
               [&](QByteArrayView beginning) { return text.size() > beginning.size() && text.startsWith(beginning); });
}

TokenResult tokenFromText(const QByteArray &text)
{
    AccessToken token(text.trimmed());
    if (token.bytes().isEmpty())
        return failure(TokenError{TokenProblem::Absent, {}, {}});
    if (!hasTokenShape(token.bytes()))
        return failure(TokenError{TokenProblem::Malformed, {}, {}});
    return token;
}

TokenResult takeTokenFromEnvironment()
{
    const auto text = takeFromEnvironment(tokenVariable);
    return text ? tokenFromText(text->bytes()) : failure(TokenError{TokenProblem::Absent, {}, {}});
}

TokenResult readTokenFile(const QString &path)
{
    const auto content = readOwnFile(path, longestToken);
    if (!content)
        return failure(content.error());
    return tokenFromText(content->bytes()).map_error([&](TokenError error) {
        error.path = path;
        return error;
    });
}

TokenResult findToken(const QString &file)
{
    auto token = takeTokenFromEnvironment();
    if (token || token.error().problem != TokenProblem::Absent)
        return token;
    return readTokenFile(file);
}

std::optional<TokenError> writeTokenFile(const QString &path, const AccessToken &token)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(token.bytes()) == token.bytes().size() && file.commit();
    return written ? std::nullopt : std::optional(TokenError{TokenProblem::Unwritable, path, file.errorString()});
}

}
