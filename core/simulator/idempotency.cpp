#include "core/simulator/idempotency.h"

namespace mostrador::simulator {

namespace {

constexpr quint64 fnvOffset = 0xcbf29ce484222325ULL;
constexpr quint64 fnvPrime = 0x100000001b3ULL;

void mix(quint64 &hash, const QByteArray &bytes)
{
    for (const char byte : bytes)
        hash = (hash ^ static_cast<quint8>(byte)) * fnvPrime;
    hash = (hash ^ 0xff) * fnvPrime; // where one part ends
}

}

std::optional<UsedKey> KeyMemory::find(const QString &key, Instant now) const
{
    const auto found = used.constFind(key);
    if (found == used.constEnd() || now - found->at >= keysAreKept)
        return std::nullopt;
    return *found;
}

void KeyMemory::remember(const QString &key, const UsedKey &use)
{
    while (!inOrder.isEmpty() && use.at - used.value(inOrder.constFirst()).at >= keysAreKept)
        used.remove(inOrder.takeFirst());
    used.insert(key, use);
    inOrder.append(key);
    if (m_isWatched)
        m_new.append(key);
}

quint64 fingerprintOf(const QByteArray &method, const QString &path, const QByteArray &body)
{
    quint64 hash = fnvOffset;
    mix(hash, method);
    mix(hash, path.toUtf8());
    mix(hash, body);
    return hash;
}

}
