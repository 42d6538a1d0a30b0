// A thing the shop sells, as the catalogue knows it.
#pragma once

#include "core/money/money.h"

#include <QString>

namespace mostrador::catalog {

struct Product {
    QString code; // in its canonical spelling (core/catalog/barcode.h)
    QString name;
    QString category;
    money::Money price;
    bool favourite = false;
    int popularity = 0; // larger comes first; only the order counts

    bool operator==(const Product &) const = default;
};

}
