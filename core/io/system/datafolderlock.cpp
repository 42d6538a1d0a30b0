#include "core/io/system/datafolderlock.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace mostrador::io {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> holderOf(int descriptor)
{
    std::array<char, 20> text{};
    const auto size = ::pread(descriptor, text.data(), text.size(), 0);
    bool isNumber = false;
    const qint64 pid = QByteArray(text.data(), size > 0 ? size : 0).trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(pid) : std::nullopt;
}

void signIt(int descriptor)
{
    const QByteArray pid = QByteArray::number(static_cast<qint64>(::getpid())) + '\n';
    if (::ftruncate(descriptor, 0) != 0 ||
        ::pwrite(descriptor, pid.constData(), static_cast<std::size_t>(pid.size()), 0) < 0)
        return; // the pid is a courtesy to whoever is refused; the lock holds without it
}

}

Result<DataFolderLock, FolderIsHeld> DataFolderLock::take(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder + u"/lock"_s);
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return failure(FolderIsHeld{std::nullopt, QString::fromLocal8Bit(std::strerror(errno))});
    DataFolderLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return failure(FolderIsHeld{holderOf(descriptor), QString::fromLocal8Bit(std::strerror(errno))});
    signIt(descriptor);
    return lock;
}

DataFolderLock::DataFolderLock(DataFolderLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

DataFolderLock &DataFolderLock::operator=(DataFolderLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

// The file stays: removing it could take it away from a program that just opened it.
DataFolderLock::~DataFolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

}
