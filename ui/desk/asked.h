// What the desk is being asked beside the lines of the sale: by what it is paid, which held sale comes back, why it is
// cancelled, what something costs. Values only; each question is answered in a file of its own.
#pragma once

#include "core/sale/sale.h"

#include <optional>

namespace mostrador::desk {

struct CheckedPrice {
    sale::LineItem line; // as Enter would add it; without a price: the code is unknown
    bool operator==(const CheckedPrice &) const = default;
};

struct Asked {
    QString otherTender; // its name, while its amount is asked
    QString heldSale;    // id of the one that is chosen
    std::optional<CheckedPrice> price;
    bool operator==(const Asked &) const = default;
};

}
