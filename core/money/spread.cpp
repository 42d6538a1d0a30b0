#include "core/money/spread.h"

#include <algorithm>
#include <numeric>

namespace mostrador::money {

namespace {

constexpr int bits = 63;

}

// Long multiplication that divides as it goes.
Division divided(qint64 amount, qint64 part, qint64 whole)
{
    Division result;
    for (int bit = bits - 1; bit >= 0; --bit) {
        const qint64 next = result.rest * 2 + ((amount >> bit) & 1) * part;
        result.quotient = result.quotient * 2 + next / whole;
        result.rest = next % whole;
    }
    return result;
}

QList<Money> roundedTogether(Money sum, const QList<Division> &exact)
{
    QList<Money> shares;
    QList<qsizetype> order;
    qint64 left = sum.minor;
    for (const Division &share : exact) {
        order.append(shares.size());
        shares.append({share.quotient, sum.currency});
        left -= share.quotient;
    }
    std::stable_sort(order.begin(), order.end(),
        [&exact](qsizetype one, qsizetype other) { return exact[one].rest > exact[other].rest; });
    for (qsizetype at = 0; at < left; ++at)
        ++shares[order[at]].minor;
    return shares;
}

QList<Money> spread(Money amount, const QList<Money> &weights)
{
    const qint64 whole = std::accumulate(
        weights.begin(), weights.end(), qint64(0), [](qint64 sum, Money weight) { return sum + weight.minor; });
    if (whole == 0)
        return QList<Money>(weights.size(), Money{0, amount.currency});
    QList<Division> exact;
    for (const Money weight : weights)
        exact.append(divided(amount.minor, weight.minor, whole));
    return roundedTogether(amount, exact);
}

}
