// The manager's PIN: what may be one, who keeps it, and how long a till waits after wrong tries. Until there are
// people, whoever knows the one PIN of the till is its manager.
#pragma once

#include "core/base/instant.h"

#include <QString>

namespace mostrador::people {

inline constexpr qsizetype shortestPin = 4;
inline constexpr qsizetype longestPin = 8;
inline constexpr int triesWithoutPause = 5;
inline constexpr std::chrono::seconds firstPause{30}; // twice as long after every further wrong try
inline constexpr std::chrono::hours longestPause{1};

[[nodiscard]] bool isPin(const QString &text); // 4 to 8 digits

enum class PinState : quint8 {
    NeverAsked, // the first start
    PutOff,     // asked for again when it is first needed
    Set,
};

// Kept beside the till's data, never in words that can be read back.
class PinKeeper
{
public:
    virtual ~PinKeeper() = default;
    [[nodiscard]] virtual PinState state() const = 0;
    [[nodiscard]] virtual bool matches(const QString &pin) const = 0;
    [[nodiscard]] virtual bool choose(const QString &pin) = 0; // false: it could not be kept
    virtual void putOff() = 0;
};

struct WrongTries {
    int count = 0; // in a row
    Instant pausedUntil{};
    bool operator==(const WrongTries &) const = default;
};

[[nodiscard]] WrongTries oneMore(WrongTries tries, Instant now);
[[nodiscard]] bool isPaused(const WrongTries &tries, Instant now);

}
