// New prices for many products at once: so many percent more or less, rounded to a step.
#pragma once

#include "core/money/money.h"

namespace mostrador::catalog {

inline constexpr int largestChange = 100'000; // basis points: ten times the price

struct PriceChange {
    int basisPoints = 0;  // 1250 is 12.5 % more, −500 is 5 % less
    qint64 roundedTo = 1; // minor units: 5000 makes steps of 50.00
    bool operator==(const PriceChange &) const = default;
};

// Rounded half up to the step, and never to nothing: at least one step. A price beyond the largest stays.
[[nodiscard]] money::Money changed(money::Money price, const PriceChange &change);

}
