#include "core/io/print/bytefile.h"

#include <QDeadlineTimer>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>

#include <cerrno>
#include <cstring>
#include <optional>
#include <thread>

namespace mostrador::io {

using printing::PrintFault;
using printing::PrintOutcome;
using printing::PrintResult;

namespace {

// Between two tries on a device that takes nothing now. Some drivers say that they are ready and still refuse, so that
// poll() would spin.
constexpr Milliseconds napWhileFull{10};
constexpr mode_t ownerAlone = 0600;

int flagsOf(OpenMode mode)
{
    constexpr int always = O_WRONLY | O_APPEND | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    switch (mode) {
    case OpenMode::MustExist:
        return always;
    case OpenMode::CreateIfMissing:
        return always | O_CREAT;
    case OpenMode::MustBeNew:
        return always | O_CREAT | O_EXCL;
    }
    return always;
}

struct Written {
    qsizetype bytes = 0;
    std::optional<int> error; // none: everything was taken
};

Written writeAll(int descriptor, const QByteArray &bytes, const std::stop_token &stop, const QDeadlineTimer &deadline)
{
    Written written;
    while (written.bytes < bytes.size()) {
        const ssize_t taken =
            ::write(descriptor, bytes.constData() + written.bytes, static_cast<size_t>(bytes.size() - written.bytes));
        if (taken > 0) {
            written.bytes += taken;
            continue;
        }
        if (taken < 0 && errno != EAGAIN && errno != EINTR) {
            written.error = errno;
            return written;
        }
        if (stop.stop_requested() || deadline.hasExpired()) {
            written.error = ETIMEDOUT;
            return written;
        }
        std::this_thread::sleep_for(napWhileFull);
    }
    return written;
}

PrintResult failed(const QString &path, PrintOutcome outcome, PrintFault fault, int error)
{
    return {outcome, fault, path, QString::fromLocal8Bit(std::strerror(error))};
}

// Closing a serial line waits for what is still queued: what will not be printed any more is dropped first.
void dropQueued(int descriptor)
{
    if (::isatty(descriptor) == 1)
        ::tcflush(descriptor, TCOFLUSH);
}

}

PrintFault faultOf(int error, bool isDevice)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case EISDIR:
    case ENODEV:
    case ELOOP:
    case ENAMETOOLONG:
        return PrintFault::NoSuchDevice;
    case EACCES:
    case EPERM:
    case EROFS:
        return PrintFault::PermissionDenied;
    case ENOSPC:
        return isDevice ? PrintFault::NoPaper : PrintFault::DiskFull;
    case EDQUOT:
    case EFBIG:
        return PrintFault::DiskFull;
    case ENXIO:     // a pipe that nobody reads, a device that is not plugged in
    case EBUSY:     // another program holds the device
    case ETIMEDOUT: // it takes nothing
        return PrintFault::NotReachable;
    default:
        return PrintFault::Interrupted;
    }
}

PrintResult appendBytes(
    const QString &path, const QByteArray &bytes, OpenMode mode, const std::stop_token &stop, Milliseconds limit)
{
    Descriptor file(::open(QFile::encodeName(path).constData(), flagsOf(mode), ownerAlone));
    if (!file.isOpen())
        return failed(path, PrintOutcome::Nothing, faultOf(errno, false), errno);
    return writeBytes(std::move(file), path, bytes, stop, limit);
}

PrintResult writeBytes(
    Descriptor file, const QString &path, const QByteArray &bytes, const std::stop_token &stop, Milliseconds limit)
{
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return failed(path, PrintOutcome::Nothing, faultOf(errno, false), errno);
    const bool plain = S_ISREG(status.st_mode);

    const Written written = writeAll(file.number(), bytes, stop, QDeadlineTimer(limit));
    if (written.error) {
        dropQueued(file.number());
        const bool nothing = written.bytes == 0 || (plain && ::ftruncate(file.number(), status.st_size) == 0);
        const PrintFault fault = faultOf(*written.error, !plain);
        const bool halfway = !nothing && fault == PrintFault::NotReachable;
        return failed(path, nothing ? PrintOutcome::Nothing : PrintOutcome::Unknown,
            halfway ? PrintFault::Interrupted : fault, *written.error);
    }
    if (!file.close())
        return failed(path, PrintOutcome::Unknown, faultOf(errno, !plain), errno);
    return {PrintOutcome::Printed, std::nullopt, path, {}};
}

}
