// From what was scanned or typed to the line that is sold: the catalogue's product, or what a scale's label says of it.
#pragma once

#include "core/sale/sale.h"
#include "ui/desk/shop.h"

namespace mostrador::desk {

// Without a price: a code that the catalogue does not know.
[[nodiscard]] sale::LineItem lineOfCode(const QString &typed, sale::Quantity quantity, const Shop &shop);

// What a customer pays for one of a line that has its price, a tax on top included.
[[nodiscard]] money::Money priceOfOne(const sale::LineItem &line);

}
