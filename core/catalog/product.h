// A thing the shop sells, as the catalogue knows it.
#pragma once

#include "core/money/money.h"
#include "core/money/taxrate.h"

#include <QString>

#include <optional>

namespace mostrador::catalog {

struct Product {
    QString code; // in its canonical spelling (core/catalog/barcode.h)
    QString name;
    QString category;
    money::Money price;
    bool favourite = false;
    int popularity = 0; // larger comes first; only the order counts
    std::optional<money::TaxRate> tax{}; // contained in the price; none: the shop's usual one
    QString description{};               // for the buyer's wallet; empty: the name says it
    QString unitMeasure{};               // "unit", "pack", "kg" …; empty: by the piece
    QString pictureUrl{};                // where the buyer's wallet finds it; empty: none

    bool operator==(const Product &) const = default;
};

}
