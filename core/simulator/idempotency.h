// What the provider remembers of X-Idempotency-Key: for 24 hours the same key with the same request means the same
// resource, with another request it is refused. Only what was carried out is remembered. Source: fact sheet,
// "idempotency".
#pragma once

#include "core/base/instant.h"

#include <QHash>
#include <QString>

#include <optional>
#include <utility>

namespace mostrador::simulator {

inline constexpr std::chrono::hours keysAreKept{24};
inline constexpr qsizetype longestKey = 64;

struct UsedKey {
    quint64 fingerprint = 0; // of the request that used it first
    qsizetype resource = 0;  // position of the order or of the first refund that it made
    Instant at{};
    qsizetype count = 1; // how many refunds
    bool operator==(const UsedKey &) const = default;
};

struct KeyMemory {
    QHash<QString, UsedKey> used;
    QList<QString> inOrder; // oldest first, for forgetting
    bool operator==(const KeyMemory &other) const { return used == other.used && inOrder == other.inOrder; }

    // Nothing when the key is free, or used so long ago that it is free again.
    [[nodiscard]] std::optional<UsedKey> find(const QString &key, Instant now) const;
    void remember(const QString &key, const UsedKey &use);

    // Keys remembered since the last call, for whoever watches.
    void watch() { m_isWatched = true; }
    [[nodiscard]] QList<QString> takeNew() { return std::exchange(m_new, {}); }

private:
    QList<QString> m_new;
    bool m_isWatched = false;
};

// The same request gives the same number on every machine and in every run.
[[nodiscard]] quint64 fingerprintOf(const QByteArray &method, const QString &path, const QByteArray &body);

}
