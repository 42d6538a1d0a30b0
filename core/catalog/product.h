// A thing the shop sells, as the catalogue knows it.
#pragma once

#include "core/money/money.h"
#include "core/money/taxrate.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace mostrador::catalog {

inline constexpr qsizetype longestProductName = 200;
inline constexpr qsizetype longestCategory = 60;
inline constexpr qsizetype longestProductDescription = 250;
inline constexpr qsizetype longestUnitMeasure = 10; // what the provider's newest API takes
inline constexpr qsizetype longestPictureUrl = 500;
inline constexpr qsizetype mostCodes = 20;
inline constexpr int largestPopularity = 1'000'000'000;

enum class PriceKind : quint8 { WithTax, WithoutTax };

struct Product {
    QString code; // the first of its codes, in its canonical spelling (core/catalog/barcode.h)
    QString name;
    QString category;
    money::Money price;
    bool favourite = false;
    int popularity = 0; // larger comes first; only the order counts
    std::optional<money::TaxRate> tax{}; // of this product; none: the shop's usual one
    QString description{};               // for the buyer's wallet; empty: the name says it
    QString unitMeasure{};               // "unit", "pack", "kg" …; empty: by the piece
    QString pictureUrl{};                // where the buyer's wallet finds it; empty: none
    QStringList moreCodes{};             // under which it is found too
    PriceKind priceKind = PriceKind::WithTax;
    bool active = true;      // false: kept, and found by nobody who sells
    bool toComplete = false; // sold once under a code that nobody knew: waits for its name

    bool operator==(const Product &) const = default;
};

[[nodiscard]] inline QStringList codesOf(const Product &product)
{
    return QStringList(product.code) + product.moreCodes;
}

// What a customer pays for one: a tax that is not in the price comes on top, rounded half up.
// `usualTax` is the shop's, for a product without a rate of its own.
[[nodiscard]] money::Money shelfPrice(const Product &product, std::optional<money::TaxRate> usualTax = {});

}
