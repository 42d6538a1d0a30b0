#include "core/io/secrets/secretfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mostrador::io {

namespace {

tl::unexpected<SecretError> refuse(SecretProblem problem, const QString &path)
{
    return failure(SecretError{problem, path, QString::fromLocal8Bit(std::strerror(errno))});
}

enum class Keeping : quint8 { Ours, Chosen };

std::optional<SecretProblem> problemOf(int descriptor, Keeping keeping)
{
    struct stat facts {
    };
    if (::fstat(descriptor, &facts) != 0)
        return SecretProblem::Unreadable;
    errno = 0;
    if (!S_ISREG(facts.st_mode))
        return SecretProblem::NoFile;
    if (keeping == Keeping::Chosen)
        return std::nullopt;
    if (facts.st_uid != ::geteuid())
        return SecretProblem::ForeignOwner;
    if ((facts.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return SecretProblem::TooOpen;
    return std::nullopt;
}

SecretResult readFrom(int descriptor, SecretKind kind, Keeping keeping, const QString &path)
{
    if (const auto problem = problemOf(descriptor, keeping))
        return refuse(*problem, path);
    const qsizetype most = traitsOf(kind).longest + 2; // a line break, and one byte that shows that there is more
    QByteArray content(most, '\0');
    const auto size = ::read(descriptor, content.data(), static_cast<std::size_t>(most));
    if (size < 0)
        return refuse(SecretProblem::Unreadable, path);
    auto secret = secretFromText(kind, QByteArrayView(content).first(size));
    ::explicit_bzero(content.data(), static_cast<std::size_t>(most));
    if (!secret)
        secret.error().path = path;
    return secret;
}

SecretProblem problemOfOpening()
{
    if (errno == ENOENT)
        return SecretProblem::Absent;
    return errno == ELOOP ? SecretProblem::NoFile : SecretProblem::Unreadable;
}

SecretResult read(SecretKind kind, Keeping keeping, const QString &path)
{
    const int noLink = keeping == Keeping::Ours ? O_NOFOLLOW : 0;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | noLink);
    if (descriptor < 0)
        return refuse(problemOfOpening(), path);
    auto content = readFrom(descriptor, kind, keeping, path);
    ::close(descriptor);
    return content;
}

bool prepareFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    return QFileInfo(folder).isDir() ||
           (QDir().mkpath(folder) && QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

}

SecretResult takeFromEnvironment(SecretKind kind)
{
    const char *const variable = traitsOf(kind).variable;
    char *value = std::getenv(variable);
    if (value == nullptr)
        return failure(SecretError{SecretProblem::Absent});
    auto secret = secretFromText(kind, QByteArrayView(value));
    ::explicit_bzero(value, std::strlen(value)); // unsetting alone leaves it readable in /proc/self/environ
    ::unsetenv(variable);
    return secret;
}

SecretResult readSecretFile(SecretKind kind, const QString &path)
{
    return read(kind, Keeping::Ours, path);
}

SecretResult readChosenFile(SecretKind kind, const QString &path)
{
    return read(kind, Keeping::Chosen, path);
}

std::optional<SecretError> writeSecretFile(const QString &path, const Secret &secret)
{
    if (!prepareFolderOf(path))
        return SecretError{SecretProblem::Unwritable, path, {}};
    QSaveFile file(path);
    const QByteArrayView bytes = secret.view();
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes.data(), bytes.size()) == bytes.size() && file.commit();
    return written ? std::nullopt : std::optional(SecretError{SecretProblem::Unwritable, path, file.errorString()});
}

std::optional<SecretError> removeSecretFile(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.remove())
        return std::nullopt;
    return SecretError{SecretProblem::Unwritable, path, file.errorString()};
}

}
