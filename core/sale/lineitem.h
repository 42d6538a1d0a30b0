// One line of a sale as a value: what, how many of it, at which price, with which discount and tax, and what it comes to by itself.
#pragma once

#include "core/money/money.h"
#include "core/money/taxrate.h"
#include "core/sale/discount.h"

#include <QString>

#include <optional>

namespace mostrador::sale {

inline constexpr qsizetype longestName = 200;
inline constexpr qsizetype longestDetail = 500; // of what is told about a line besides its name
inline constexpr qsizetype longestNote = 200;

// Thousandths of a unit: 1000 is one piece, 354 is 0,354 kg.
struct Quantity {
    qint64 thousandths = 1000;
    bool operator==(const Quantity &) const = default;
};
inline constexpr qint64 largestQuantity = 99'999'000; // thousandths

struct LineItem {
    int number = 0; // names the line within its sale, never reused
    QString code;   // empty for a free amount
    QString name;   // empty for a free amount: the words are the screen's
    Quantity quantity;
    std::optional<money::Money> unitPrice; // none: an unknown code that still needs its price
    std::optional<money::TaxRate> tax{};   // none: the shop's usual one
    QString category{};    // this and the next three are for the buyer's wallet, as the catalogue had it; empty: nothing to tell
    QString description{};
    QString unitMeasure{}; // "unit", "pack", "kg" …
    QString pictureUrl{};
    bool taxAdded = false;                 // `tax` comes on top of the price; else it is contained in it
    std::optional<money::Money> listPrice{}; // what it costs, where a manager has allowed another price
    std::optional<Discount> discount{};
    QString note{}; // the shop's own: neither the customer's window nor the receipt shows it

    bool operator==(const LineItem &) const = default;
};

// What it is called: its name, else its code, else `freeAmount` (the word for a line that has neither).
[[nodiscard]] QString nameOf(const LineItem &line, const QString &freeAmount);

// How a line's total comes about; all of it is zero while there is no price.
struct LineFigures {
    money::Money base;     // quantity × price, rounded half up to the minor unit
    money::Money taxAdded; // on top of it
    money::Money off;      // its own discount, of both
    money::Money total;    // base + taxAdded − off
    bool operator==(const LineFigures &) const = default;
};
[[nodiscard]] LineFigures figuresOf(const LineItem &line, money::Currency currency);

// Its total by itself; its share of a discount on the whole sale is not in it (totals.h).
[[nodiscard]] money::Money lineTotal(const LineItem &line, money::Currency currency);

}
