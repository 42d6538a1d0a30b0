// The real time and the real randomness: the ports of core/base/clock.h, filled by this computer.
#pragma once

#include "core/base/clock.h"

namespace mostrador::io {

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Milliseconds elapsed() const override; // counts while the computer sleeps
};

// From the kernel: fit for references, keys and salts.
class SystemRandomness final : public Randomness
{
public:
    [[nodiscard]] QByteArray bytes(int count) override;
};

}
