// What a sale comes to, and how its total and its tax come about, to the minor unit: discounts of lines, the discount on the whole
// sale, and the tax of each rate. Everything adds up: the lines to the total, their taxes to the sale's.
#pragma once

#include "core/sale/sale.h"

namespace mostrador::sale {

[[nodiscard]] money::Money subtotal(const Sale &sale);       // Σ lineTotal, before the discount on the whole sale
[[nodiscard]] money::Money ticketDiscount(const Sale &sale); // the discount on the whole sale
[[nodiscard]] money::Money discounts(const Sale &sale);      // that one and those of the lines

// Of each line, its share of the discount on the whole sale taken off: by largest remainder, so that they add up to the total and none
// is negative.
[[nodiscard]] QList<money::Money> lineTotals(const Sale &sale);

struct TaxPart { // of all lines with one rate
    money::TaxRate rate;
    money::Money gross; // what is paid for them
    money::Money tax;   // contained in it, rounded half up once
    bool operator==(const TaxPart &) const = default;
};

struct Taxes {
    QList<TaxPart> parts;        // the lowest rate first
    QList<money::Money> ofLines; // each within a minor unit of its exact tax; a line whose rate nobody knows has none
    money::Money sum;            // of either
    bool operator==(const Taxes &) const = default;
};

// `usual` is the rate of the shop, for what has none of its own; none: nobody knows it.
[[nodiscard]] Taxes taxesOf(const Sale &sale, std::optional<money::TaxRate> usual);

}
