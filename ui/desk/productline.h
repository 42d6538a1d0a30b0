// From what was scanned or typed to the line that is sold: the catalogue's product, or what a scale's label says of it.
#pragma once

#include "core/sale/sale.h"
#include "ui/desk/shop.h"

namespace mostrador::desk {

// Nothing for a code that nobody knows.
[[nodiscard]] std::optional<sale::LineItem> lineOfProduct(
    const Shop &shop, const QString &typed, sale::Quantity quantity);

}
