// New prices for many products at once: so many percent more or less, rounded to a step.
#pragma once

#include "core/base/instant.h"
#include "core/money/money.h"

#include <QStringList>

namespace mostrador::catalog {

inline constexpr int largestChange = 100'000; // basis points: ten times the price

struct PriceChange {
    int basisPoints = 0;  // 1250 is 12.5 % more, −500 is 5 % less
    qint64 roundedTo = 1; // minor units: 5000 makes steps of 50.00
    bool operator==(const PriceChange &) const = default;
};

// Who changes prices, and when.
struct ChangedBy {
    QString who; // empty: nobody in particular
    Instant at{};
    bool operator==(const ChangedBy &) const = default;
};

// The last change, as long as it can be taken back.
struct LastPriceChange {
    ChangedBy by;
    PriceChange change;
    QString words; // of the filter; empty: there was none
    qint64 products = 0;
    qint64 changedSince = 0; // of those: by something else, or gone; they will stay as they are
    QStringList names{};     // of a few of these
    bool operator==(const LastPriceChange &) const = default;
};

// Rounded half up to the step, and never to nothing: at least one step. A price beyond the largest stays.
[[nodiscard]] money::Money changed(money::Money price, const PriceChange &change);

}
