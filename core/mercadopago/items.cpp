#include "core/mercadopago/items.h"

#include <algorithm>
#include <numeric>

namespace mostrador::mercadopago {

using namespace gateway;

namespace {

constexpr qint64 piece = 1000; // thousandths

bool isExact(const ChargeItem &item, const ItemLimits &limits)
{
    const bool whole = item.quantityThousandths >= piece && item.quantityThousandths % piece == 0;
    return whole && item.total.isPositive() && item.unitPrice.minor * piecesOf(item) == item.total.minor &&
           !item.title.trimmed().isEmpty() && item.title.size() <= limits.longestTitle;
}

bool addsUp(const Charge &charge)
{
    const qint64 sum = std::accumulate(charge.items.begin(), charge.items.end(), qint64(0),
        [](qint64 minor, const ChargeItem &item) { return minor + item.total.minor; });
    return sum == charge.amount.minor;
}

ChargeItem wholeCharge(const Charge &charge)
{
    ChargeItem item{.code = {},
        .title = charge.title,
        .description = charge.description,
        .category = QStringLiteral("others"),
        .unitMeasure = QStringLiteral("unit"),
        .unitPrice = charge.amount,
        .total = charge.amount};
    if (!charge.items.isEmpty())
        item.pictureUrl = charge.items.first().pictureUrl;
    return item;
}

}

QList<ChargeItem> itemsToSend(const Charge &charge, const ItemLimits &limits)
{
    const bool fits = !charge.items.isEmpty() && charge.items.size() <= limits.most;
    const bool exact = std::all_of(
        charge.items.begin(), charge.items.end(), [&limits](const ChargeItem &item) { return isExact(item, limits); });
    return fits && exact && addsUp(charge) ? charge.items : QList{wholeCharge(charge)};
}

qint64 piecesOf(const ChargeItem &item)
{
    return item.quantityThousandths / piece;
}

}
