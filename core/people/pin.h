// PINs: what may be one, who keeps them, and how long a till waits after wrong tries. Until there are people, whoever
// knows the one PIN of the till is its manager.
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>

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

struct WrongTries {
    int count = 0; // in a row
    Instant pausedUntil{};
    bool operator==(const WrongTries &) const = default;
};

enum class PinGiven : quint8 {
    Given,
    Taken, // by somebody else: the PIN alone says who it is
    NotKept,
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

    // Of people, by their ids.
    [[nodiscard]] virtual std::optional<QString> whose(const QString &pin) const = 0;
    [[nodiscard]] virtual PinGiven give(const QString &person, const QString &pin) = 0;
    [[nodiscard]] virtual bool hasPin(const QString &person) const = 0;
    [[nodiscard]] virtual bool knowsPeople() const = 0; // somebody has a PIN

    // A pause must not end by starting the till again.
    [[nodiscard]] virtual WrongTries wrongTries() const = 0;
    virtual void remember(const WrongTries &tries) = 0;
};

[[nodiscard]] WrongTries oneMore(WrongTries tries, Instant now);
[[nodiscard]] bool isPaused(const WrongTries &tries, Instant now);

}
