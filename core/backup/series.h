// The numbers that begin anew after a restore. What was sold after the backup is forgotten, and its numbers with it; so the
// next ones are taken from the time itself, which no earlier sale can have reached.
#pragma once

#include "core/backup/contents.h"

#include <QJsonObject>

namespace mostrador::backup {

struct Series {
    qint64 ticket = 0; // the next sale has a higher number
    qint64 shift = 0;  // so has the next session of the drawer
    bool operator==(const Series &) const = default;
};

// Above everything that `restored` and `replaced` know of. A till that sells fewer than ten times a minute, from one restore to the
// next, never meets an old number, whichever backup it goes back to. `now` may be a clock that is wrong: then what is known decides.
[[nodiscard]] Series newSeries(const JournalEnd &restored, const std::optional<JournalEnd> &replaced, Instant now);

// The state of a restore in the journal, under the kind `restoreKind`. It stays open until the provider has been read again.
inline constexpr auto restoreKind = "restore";

struct Restore {
    Series series;
    Instant at{};
    Instant since{};      // what happened at the provider's from then on may be missing
    bool readAgain = false; // the provider, late enough to have seen everything
    bool operator==(const Restore &) const = default;
};

[[nodiscard]] QJsonObject toStored(const Restore &restore);
[[nodiscard]] Result<Restore, QString> restoreFromStored(const QJsonObject &object); // the error names the field

}
