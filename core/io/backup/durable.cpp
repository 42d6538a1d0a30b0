#include "core/io/backup/durable.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace mostrador::io {

namespace {

bool synced(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0 || errno == EINVAL;
    const int why = errno;
    ::close(descriptor);
    errno = why;
    return done;
}

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 piece = 1 << 20;

bool pour(QFile &from, QFile &to)
{
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(piece);
        if (bytes.isEmpty() || to.write(bytes) != bytes.size())
            return false;
    }
    return to.flush();
}

}

bool syncFile(const QString &path)
{
    return synced(path, 0);
}

bool syncFolder(const QString &path)
{
    return synced(path, O_DIRECTORY);
}

bool renameDurably(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 &&
           syncFolder(QFileInfo(to).absolutePath());
}

bool writeDurably(const QString &path, const QByteArray &content)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) &&
                         file.write(content) == content.size() && file.flush();
    file.close();
    return written && syncFile(path);
}

bool copyDurably(const QString &from, const QString &to)
{
    QFile source(from);
    QFile file(to);
    const bool written = source.open(QIODevice::ReadOnly) &&
                         file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) && pour(source, file);
    file.close();
    return written && syncFile(to);
}

QString lastSystemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

}
