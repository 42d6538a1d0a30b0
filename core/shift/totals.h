// What a drawer session adds up: sums over sales that can be added and taken away, so that a sale counts in each session
// with exactly what changed in it there; a refund counts once it is done. Pure; facts: the sales.
#pragma once

#include "core/sale/sale.h"

#include <QMap>
#include <QString>

namespace mostrador::shift {

struct TenderTotals {
    qint64 count = 0; // taken
    money::Money taken;
    money::Money refunded;
    bool operator==(const TenderTotals &) const = default;
};

inline constexpr QLatin1StringView cash{"cash"};
inline constexpr QLatin1StringView qr{"qr"};
inline constexpr QLatin1StringView qrByHand{"qr_by_hand"}; // a manager said so, the provider could not be asked
inline constexpr QLatin1StringView other{"other:"};        // and what the shop calls it

struct Totals {
    qint64 sales = 0; // finished
    money::Money sold;
    money::Money discounts; // that the finished sales were given: on lines and on the whole
    qint64 cancelled = 0;
    QMap<QString, TenderTotals> tenders; // by the name of their kind; what is all zero has no entry
    bool operator==(const Totals &) const = default;
};

[[nodiscard]] Totals noTotals(money::Currency currency);
[[nodiscard]] Totals totalsOf(const sale::Sale &sale);
[[nodiscard]] Totals operator+(Totals left, const Totals &right);
[[nodiscard]] Totals operator-(Totals left, const Totals &right);

[[nodiscard]] TenderTotals totalsOf(const Totals &totals, QLatin1StringView tender, money::Currency currency);

}
