#include "core/io/system/datafolder.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace mostrador::io {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t ownerOnly = 0700;

std::optional<FolderError> refuse(FolderProblem problem, const QString &path)
{
    return FolderError{problem, path, QString::fromLocal8Bit(std::strerror(errno))};
}

std::optional<FolderError> create(const QString &path, const QByteArray &name)
{
    const QString parent = QDir::cleanPath(path + u"/.."_s);
    if (!QDir().mkpath(parent))
        return refuse(FolderProblem::CannotCreate, parent);
    if (::mkdir(name.constData(), ownerOnly) != 0 && errno != EEXIST)
        return refuse(FolderProblem::CannotCreate, path);
    return std::nullopt;
}

std::optional<FolderError> checkOwner(const QString &path, const QByteArray &name)
{
    struct stat facts {
    };
    if (::lstat(name.constData(), &facts) != 0)
        return refuse(FolderProblem::CannotCreate, path);
    errno = 0;
    if (S_ISLNK(facts.st_mode))
        return refuse(FolderProblem::SymbolicLink, path);
    if (!S_ISDIR(facts.st_mode))
        return refuse(FolderProblem::NotAFolder, path);
    if (facts.st_uid != ::geteuid())
        return refuse(FolderProblem::ForeignOwner, path);
    const bool isClosed = (facts.st_mode & 07777) == ownerOnly;
    if (!isClosed && ::chmod(name.constData(), ownerOnly) != 0)
        return refuse(FolderProblem::CannotProtect, path);
    return std::nullopt;
}

std::optional<FolderError> checkFileSystem(const QString &path, const QByteArray &name)
{
    struct statfs facts {
    };
    if (::statfs(name.constData(), &facts) == 0 && isNetworkFileSystem(static_cast<quint32>(facts.f_type)))
        return FolderError{FolderProblem::NetworkFileSystem, path, QString::number(facts.f_type, 16)};
    if (::access(name.constData(), W_OK | X_OK) != 0)
        return refuse(FolderProblem::NotWritable, path);
    return std::nullopt;
}

}

std::optional<FolderError> prepareFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(QDir(path).absolutePath()); // a '/' at the end would follow a link
    const QByteArray name = QFile::encodeName(clean);
    if (auto error = create(clean, name))
        return error;
    if (auto error = checkOwner(clean, name))
        return error;
    return checkFileSystem(clean, name);
}

bool isNetworkFileSystem(quint32 magic)
{
    static constexpr std::array<quint32, 7> magics{
        0x6969,     // NFS
        0xFF534D42, // CIFS
        0xFE534D42, // SMB 2 and 3
        0x517B,     // SMB
        0x5346414F, // AFS
        0x73757245, // Coda
        0x00C36400, // Ceph
    };
    return std::find(magics.begin(), magics.end(), magic) != magics.end();
}

std::optional<qint64> freeBytes(const QString &path)
{
    struct statvfs facts {
    };
    if (::statvfs(QFile::encodeName(path).constData(), &facts) != 0)
        return std::nullopt;
    return static_cast<qint64>(facts.f_bavail) * static_cast<qint64>(facts.f_frsize);
}

}
