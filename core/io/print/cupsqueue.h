// Hands bytes to a queue of the system's print service (CUPS), asking nobody anything.
#pragma once

#include "core/base/instant.h"
#include "core/printing/printer.h"

#include <QByteArray>

#include <stop_token>

namespace mostrador::io {

inline constexpr Milliseconds longestQueueing{10'000};

// Printed means that the service accepted the whole job; what becomes of it on paper no spooler tells.
[[nodiscard]] printing::PrintResult sendToQueue(const QString &queue, const QByteArray &bytes,
    const QByteArray &mediaType, const std::stop_token &stop, Milliseconds limit = longestQueueing);

// The name of the printer that this computer's user prints on unless they say otherwise; empty: none, or nobody answers.
[[nodiscard]] QString defaultQueue(const std::stop_token &stop, Milliseconds limit = longestQueueing);

}
