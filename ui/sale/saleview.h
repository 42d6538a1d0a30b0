// What the sale's side of the cashier's window shows, as plain data with every sentence already worded: the scan field,
// the lines, the totals, the favourites and what a search found.
#pragma once

#include "core/money/money.h"
#include "ui/sale/entry.h"

#include <QList>
#include <QString>

namespace mostrador::counter {

struct EntryView {
    QString placeholder; // "Code, name or amount+"
    EntryMode mode = EntryMode::Anything;
    money::Currency currency = money::Currency::ARS;
    bool emptyEnterMeans = false; // Enter in an empty field is an answer
    bool masked = false;          // a PIN
    bool keepsTyped = false;      // what stood in the field comes back afterwards
    QString prefill{};            // stands in the field when the question opens
    bool letters = false;         // the answer is a text: the keys on the screen are letters
    bool live = false;            // a question that shows at once what is being typed comes to
    bool twoSided = false;        // Tab changes between the line and the whole sale
    bool operator==(const EntryView &) const = default;
};

struct LineView {
    int number = 0; // of the line within its sale
    QString quantity;
    QString name;
    QString price; // of a line without one: what is asked ("no price:")
    QString total;
    bool unpriced = false;
    QString details{}; // small, under the name: its discount, what it was before, its note
    bool operator==(const LineView &) const = default;
};

struct LinesView {
    QString quantityHead;
    QString nameHead;
    QString priceHead;
    QString totalHead;
    QList<LineView> lines;
    int selected = 0;  // number of a line, 0: none
    QString lockNote;  // why nothing may change now; empty: not locked
    QString emptyHint; // shown instead of lines when there are none
    bool operator==(const LinesView &) const = default;
};

struct TotalsView {
    QString summary;  // "5 items"
    QString paidNote; // "Cash 2.000,00 · QR 3.000,00"; empty before the first tender
    QString plannedNote; // "cash at the end: 2.000,00"
    QString heldNote; // "on hold: 2 (F10)"
    QString label;    // "TOTAL", or "DUE" once a part is paid
    QString amount;
    QString details{}; // "Disc. −420,00 · IVA incl. 728,93"
    bool operator==(const TotalsView &) const = default;
};

struct Option {
    QString word;
    bool chosen = false;
    bool operator==(const Option &) const = default;
};

struct DiscountPanel {
    QString heading;
    QString subject; // "Yerba 1 kg", "The whole sale"
    Option percent;
    Option amount;
    Option line;
    Option sale;
    QString beforeLabel;
    QString before;
    QString offLabel;
    QString off; // of what is being typed; empty: it cannot be read yet
    QString afterLabel;
    QString after;
    QString note; // that a manager will be asked; empty: nothing of the kind
    QString decimalMark;
    QString confirm;
    QString hint;
    bool operator==(const DiscountPanel &) const = default;
};

struct ProductTile {
    QString code;
    QString name;
    QString price;
    bool operator==(const ProductTile &) const = default;
};

struct PricePanel { // what something costs, without selling it
    QString name;
    QString price; // the largest text of the panel; empty while nothing has been scanned
    QString details;
    QString hint;
    bool operator==(const PricePanel &) const = default;
};

struct Favourites {
    QString heading;
    QList<ProductTile> tiles;
    QString emptyHint;
    bool operator==(const Favourites &) const = default;
};

struct SearchResults {
    QString heading; // "Search: yerba"
    QList<ProductTile> rows;
    QString emptyHint; // "Nothing is called like that."
    QString hint;      // "↑↓ choose · Enter adds · Esc closes"
    bool operator==(const SearchResults &) const = default;
};

}
