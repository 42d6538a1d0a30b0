// Moments in time as the core knows them: UTC, to the millisecond, always handed in, never read from a clock here.
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace mostrador {

using Milliseconds = std::chrono::milliseconds;
using Instant = std::chrono::sys_time<Milliseconds>;

[[nodiscard]] Instant instantFromMilliseconds(qint64 sinceEpoch);
[[nodiscard]] qint64 millisecondsSinceEpoch(Instant instant);

// ISO 8601 with milliseconds in UTC: 2026-08-22T20:34:56.559Z.
[[nodiscard]] QString toUtcText(Instant instant);

// The same with an offset, as Mercado Pago's legacy APIs write it: 2026-08-22T16:34:56.559-04:00.
[[nodiscard]] QString toOffsetText(Instant instant, std::chrono::minutes offset);

// Reads any ISO 8601 instant that carries an offset or Z; nothing for what does not.
[[nodiscard]] std::optional<Instant> instantFromText(QStringView text);

}
