// The only folder that the demo touches. It carries a mark, so that a demo never opens a shop's real data.
#pragma once

#include "core/base/result.h"
#include "core/money/money.h"

#include <QString>

namespace mostrador::app {

enum class DemoFolderProblem { NotADemo, CannotCreate };

struct DemoFolderError {
    DemoFolderProblem problem = DemoFolderProblem::NotADemo;
    QString path;
    bool operator==(const DemoFolderError &) const = default;
};

inline constexpr qint64 mostShowBytes = 30 * 1024 * 1024; // the endless show begins anew sooner …
inline constexpr qint64 mostShowVisits = 80;              // … and keeps its memory within 2 MiB: its provider forgets nothing
inline constexpr qint64 mostDemoBytes = 40 * 1024 * 1024; // a demo that has grown larger begins anew: promised are 50 MB

// In bytes, with everything in it.
[[nodiscard]] qint64 sizeOfFolder(const QString &folder);

// The folder of one site inside `wanted` (or the usual place), made and marked if it is new or empty; emptied if it holds
// more than `most` bytes.
[[nodiscard]] Result<QString, DemoFolderError> prepareDemoFolder(const QString &wanted, money::Site site, qint64 most = mostDemoBytes);

}
