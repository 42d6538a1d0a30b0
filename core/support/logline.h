// One line of the log: when, from where, what about. One line stays one line, whatever was put into it.
#pragma once

#include "core/base/instant.h"

#include <QString>

namespace mostrador::support {

inline constexpr qsizetype longestLogLine = 500; // characters

// 2026-11-28T22:31:05.123Z provider 1-128-1-aB3dE6gH GET /merchant_orders/search 200 in 123 ms
[[nodiscard]] QString logLine(Instant at, const QString &source, const QString &text);

// The reference of the attempt that a request is about, as far as the request names it; else empty.
[[nodiscard]] QString attemptIn(const QString &text);

}
