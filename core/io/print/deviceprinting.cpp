#include "core/io/print/deviceprinting.h"

#include "core/io/print/bytefile.h"
#include "core/io/print/printerstatus.h"

#include <QDeadlineTimer>
#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <termios.h>

#include <array>
#include <thread>

namespace mostrador::io {

using printing::PrintOutcome;
using printing::PrintResult;

namespace {

constexpr Milliseconds nap{20}; // until a stop is noticed
constexpr int mostReads = 16;

bool isCharacterDevice(const QByteArray &name)
{
    struct stat status = {};
    return ::stat(name.constData(), &status) == 0 && S_ISCHR(status.st_mode);
}

// A serial line must carry bytes as they are: no echo of answers, no carriage returns added.
void carryBytes(int device)
{
    termios line = {};
    if (::tcgetattr(device, &line) != 0)
        return;
    ::cfmakeraw(&line);
    ::tcsetattr(device, TCSANOW, &line);
}

Descriptor duplicate(const Descriptor &device)
{
    return Descriptor(::fcntl(device.number(), F_DUPFD_CLOEXEC, 0));
}

// What it said before it was asked. Some devices never stop talking.
void forgetInput(int device)
{
    std::array<char, 256> buffer = {};
    for (int reads = 0; reads < mostReads && ::read(device, buffer.data(), buffer.size()) > 0; ++reads) { // not blocking
    }
}

// Incomplete when it does not answer in time, or cannot at all.
PrinterStatus listen(int device, const std::stop_token &stop, Milliseconds limit)
{
    PrinterStatus status;
    const QDeadlineTimer deadline(limit);
    while (!status.isComplete() && !stop.stop_requested() && !deadline.hasExpired()) {
        pollfd watched{device, POLLIN, 0};
        if (::poll(&watched, 1, static_cast<int>(nap.count())) <= 0)
            continue;
        std::array<char, 64> buffer = {};
        const ssize_t length = ::read(device, buffer.data(), buffer.size());
        if (length <= 0)
            break;
        status.hear(QByteArray(buffer.data(), length));
    }
    return status;
}

void settle(const std::stop_token &stop, Milliseconds time)
{
    for (const QDeadlineTimer deadline(time); !deadline.hasExpired() && !stop.stop_requested();)
        std::this_thread::sleep_for(nap);
}

}

PrintResult printOnDevice(
    const QString &path, const QByteArray &bytes, const std::stop_token &stop, const DeviceLimits &limits)
{
    const QByteArray name = QFile::encodeName(path);
    const Descriptor device(
        isCharacterDevice(name) ? ::open(name.constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) : -1);
    if (!device.isOpen()) // it goes one way only, or not at all
        return appendBytes(path, bytes, OpenMode::MustExist, stop, limits.write);
    carryBytes(device.number());
    forgetInput(device.number());

    const auto asked = [&] { return writeBytes(duplicate(device), path, statusQuestion(), stop, limits.answer); };
    if (const PrintResult result = asked(); result.outcome != PrintOutcome::Printed)
        return {PrintOutcome::Nothing, result.fault, path, result.detail};
    const PrinterStatus before = listen(device.number(), stop, limits.answer);
    if (before.isComplete() && before.fault())
        return {PrintOutcome::Nothing, before.fault(), path, {}};

    const PrintResult result = writeBytes(duplicate(device), path, bytes, stop, limits.write);
    if (result.outcome != PrintOutcome::Printed || !before.isComplete())
        return result;
    settle(stop, limits.settle);
    if (asked().outcome != PrintOutcome::Printed)
        return result;
    const PrinterStatus after = listen(device.number(), stop, limits.answer);
    return after.isComplete() && after.fault() ? PrintResult{PrintOutcome::Unknown, after.fault(), path, {}} : result;
}

}
