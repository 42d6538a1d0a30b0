// The simulation's own pseudo-random numbers: the same seed gives the same numbers on every machine and for ever.
// xoshiro256** by Blackman and Vigna, seeded by SplitMix64.
#pragma once

#include "core/base/instant.h"

#include <array>

namespace mostrador::simulation {

class Random
{
public:
    explicit Random(quint64 seed);

    [[nodiscard]] quint64 next();
    [[nodiscard]] qint64 below(qint64 limit);                // 0 … limit − 1
    [[nodiscard]] qint64 between(qint64 least, qint64 most); // both included
    [[nodiscard]] Milliseconds between(Milliseconds least, Milliseconds most);
    [[nodiscard]] bool chance(int permille);
    [[nodiscard]] Random split(); // a stream of its own: what one actor draws does not move the others

private:
    std::array<quint64, 4> m_state{};
};

}
