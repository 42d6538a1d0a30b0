#include "core/catalog/pricechange.h"

#include <algorithm>

namespace mostrador::catalog {

money::Money changed(money::Money price, const PriceChange &change)
{
    constexpr qint64 whole = 10'000;
    const qint64 step = std::max<qint64>(change.roundedTo, 1);
    const qint64 factor = std::clamp(whole + change.basisPoints, qint64(0), whole + largestChange);
    // Up to 10^13 minor units times 110 000 fits; the step comes after, so that it is rounded once.
    const qint64 exact = price.minor * factor; // in ten-thousandths
    const qint64 steps = (exact * 2 / whole + step) / (step * 2);
    const qint64 minor = std::max<qint64>(steps, 1) * step;
    return minor > money::largestMinor ? price : money::Money{minor, price.currency};
}

}
