#include "core/io/system/secretsource.h"

#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mostrador::io {

namespace {

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

TokenResult readFrom(int descriptor, const QString &path, qsizetype longest)
{
    if (const auto problem = problemOf(descriptor))
        return refuse(*problem, path);
    QByteArray content(longest + 2, '\0'); // the secret, a line break, and one byte that shows that there is more
    const auto size = ::read(descriptor, content.data(), static_cast<std::size_t>(content.size()));
    if (size < 0)
        return refuse(TokenProblem::Unreadable, path);
    AccessToken all(content.left(size));
    ::explicit_bzero(content.data(), static_cast<std::size_t>(content.size()));
    return all;
}

}

std::optional<AccessToken> takeFromEnvironment(const char *variable)
{
    char *value = std::getenv(variable);
    if (value == nullptr)
        return std::nullopt;
    AccessToken text{QByteArray(value)};
    ::explicit_bzero(value, std::strlen(value)); // unsetting alone leaves it readable in /proc/self/environ
    ::unsetenv(variable);
    return text;
}

TokenResult readOwnFile(const QString &path, qsizetype longest)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0)
        return refuse(errno == ENOENT  ? TokenProblem::Absent
                      : errno == ELOOP ? TokenProblem::NoFile
                                       : TokenProblem::Unreadable,
            path);
    auto content = readFrom(descriptor, path, longest);
    ::close(descriptor);
    return content;
}

}
