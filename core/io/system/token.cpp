#include "core/io/system/token.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mostrador::io {

namespace {

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        ::explicit_bzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

tl::unexpected<TokenError> refuse(TokenProblem problem, const QString &path)
{
    return failure(TokenError{problem, path, QString::fromLocal8Bit(std::strerror(errno))});
}

std::optional<TokenProblem> problemOf(int descriptor)
{
    struct stat facts {
    };
    if (::fstat(descriptor, &facts) != 0)
        return TokenProblem::Unreadable;
    errno = 0;
    if (!S_ISREG(facts.st_mode))
        return TokenProblem::NoFile;
    if (facts.st_uid != ::geteuid())
        return TokenProblem::ForeignOwner;
    if ((facts.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return TokenProblem::TooOpen;
    return std::nullopt;
}

TokenResult readFrom(int descriptor, const QString &path)
{
    if (const auto problem = problemOf(descriptor))
        return refuse(*problem, path);
    QByteArray content(longestToken + 2, '\0'); // the token, a line break, and one byte that shows that there is more
    const auto size = ::read(descriptor, content.data(), static_cast<std::size_t>(content.size()));
    if (size < 0)
        return refuse(TokenProblem::Unreadable, path);
    const AccessToken all(content.left(size));
    wipe(content);
    auto token = tokenFromText(all.bytes());
    return std::move(token).map_error([&](TokenError error) {
        error.path = path;
        return error;
    });
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
    char *value = std::getenv(tokenVariable);
    if (value == nullptr)
        return failure(TokenError{TokenProblem::Absent, {}, {}});
    QByteArray text(value);
    ::explicit_bzero(value, std::strlen(value)); // unsetting alone leaves it readable in /proc/self/environ
    ::unsetenv(tokenVariable);
    auto token = tokenFromText(text);
    wipe(text);
    return token;
}

TokenResult readTokenFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return refuse(errno == ENOENT  ? TokenProblem::Absent
                      : errno == ELOOP ? TokenProblem::NoFile
                                       : TokenProblem::Unreadable,
            path);
    auto token = readFrom(descriptor, path);
    ::close(descriptor);
    return token;
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
