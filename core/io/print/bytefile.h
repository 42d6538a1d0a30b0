// Writes bytes to a printer's device, a named pipe or a plain file, never waiting longer than the limit.
#pragma once

#include "core/base/instant.h"
#include "core/io/print/descriptor.h"
#include "core/printing/printer.h"

#include <QByteArray>

#include <stop_token>

namespace mostrador::io {

inline constexpr Milliseconds longestWrite{10'000};

enum class OpenMode { MustExist, CreateIfMissing, MustBeNew };

// Appends. What a full disk lets through of a plain file is taken back, so that Nothing stays certain.
// Files are made for their owner alone.
[[nodiscard]] printing::PrintResult appendBytes(const QString &path, const QByteArray &bytes, OpenMode mode,
    const std::stop_token &stop, Milliseconds limit = longestWrite);

// The same on a file that is open already. `limit` is that of all bytes together.
[[nodiscard]] printing::PrintResult writeBytes(
    Descriptor file, const QString &path, const QByteArray &bytes, const std::stop_token &stop, Milliseconds limit);

// What an errno of open() or write() means; lp devices report a lack of paper as a lack of space.
[[nodiscard]] printing::PrintFault faultOf(int error, bool isDevice);

}
