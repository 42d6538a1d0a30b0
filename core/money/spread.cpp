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

QList<Money> spread(Money amount, const QList<Money> &weights)
{
    const qint64 whole = std::accumulate(
        weights.begin(), weights.end(), qint64(0), [](qint64 sum, Money weight) { return sum + weight.minor; });
    QList<Money> shares(weights.size(), Money{0, amount.currency});
    if (whole == 0)
        return shares;
    QList<qint64> rests(weights.size());
    qint64 left = amount.minor;
    for (qsizetype at = 0; at < weights.size(); ++at) {
        const Division share = divided(amount.minor, weights[at].minor, whole);
        shares[at].minor = share.quotient;
        rests[at] = share.rest;
        left -= share.quotient;
    }
    QList<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(
        order.begin(), order.end(), [&rests](qsizetype one, qsizetype other) { return rests[one] > rests[other]; });
    for (qsizetype at = 0; at < left; ++at)
        ++shares[order[at]].minor;
    return shares;
}

}
