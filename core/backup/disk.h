// Whether the disk under the data folder is fit to sell on: asked before a sale is in danger, not by it.
#pragma once

#include <QString>

#include <optional>

namespace mostrador::backup {

inline constexpr qint64 littleSpace = 512LL * 1024 * 1024; // bytes: some years of sales, or one large download
inline constexpr qint64 noSpace = 32LL * 1024 * 1024;      // the next sales may not be recorded

struct DiskFacts {
    std::optional<qint64> freeBytes; // nothing: the system does not say
    QString probeFault;              // of writing, syncing and reading back a small file; empty: it went well
    bool operator==(const DiskFacts &) const = default;
};

enum class DiskState : quint8 { Good, Low, Full, Failing };

[[nodiscard]] DiskState stateOf(const DiskFacts &facts);

// What a backup needs, so that it is not begun in vain.
[[nodiscard]] bool hasRoomFor(qint64 bytes, const std::optional<qint64> &freeBytes);

}
