// The ports for time and randomness: the core is handed both, only core/io/system reads the real ones.
#pragma once

#include "core/base/instant.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace mostrador {

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0; // wall clock, UTC: somebody may set it at any moment
    [[nodiscard]] virtual Milliseconds elapsed() const = 0; // since some moment; goes on evenly whatever is done to the wall clock
};

// Rings once. Setting it anew, or to nothing, forgets the earlier time.
class Alarm
{
public:
    virtual ~Alarm() = default;
    virtual void set(std::optional<Instant> at, std::function<void()> ring) = 0; // rings later, from the event loop, also if `at` has passed
};

class Randomness
{
public:
    virtual ~Randomness() = default;
    [[nodiscard]] virtual QByteArray bytes(int count) = 0; // unpredictable
};

}
