// A report on paper: the shop, a title, rows of label and value, a cut. For closings of the drawer and their like; the
// words come in as they are.
#pragma once

#include "core/receipt/receipt.h"

namespace mostrador::receipt {

struct ListingRow {
    QString label; // alone: a heading
    QString value;
    bool bold = false;
    bool operator==(const ListingRow &) const = default;
};

struct Listing {
    Store store;
    QString title;
    QList<ListingRow> rows;
    bool operator==(const Listing &) const = default;
};

[[nodiscard]] Document compose(const Listing &listing);

}
