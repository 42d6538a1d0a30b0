// An amount divided over several shares so that not a cent is lost: by largest remainder, in exact integers.
#pragma once

#include "core/money/money.h"

#include <QList>

namespace mostrador::money {

struct Division {
    qint64 quotient = 0;
    qint64 rest = 0;
};

// amount × part / whole, though the product does not fit into 64 bits. None of them is negative, and `whole` is at least 1.
[[nodiscard]] Division divided(qint64 amount, qint64 part, qint64 whole);

// Exact shares, all divided by the same number, as whole ones that add up to `sum`, which is their exact sum rounded: each is rounded down
// or up, those with the largest remainders up; of equal ones the earlier.
[[nodiscard]] QList<Money> roundedTogether(Money sum, const QList<Division> &exact);

// Shares in proportion to `weights` that add up to exactly `amount`; each is within a minor unit of its exact share, and none is larger
// than its weight as long as `amount` is not larger than their sum. No weight is negative; where
// all are zero, so are the shares.
[[nodiscard]] QList<Money> spread(Money amount, const QList<Money> &weights);

}
