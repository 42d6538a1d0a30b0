// Makes the sale's views from the sale and the catalogue: the words come from the phrasebook, the figures in the
// country's form.
#pragma once

#include "core/catalog/product.h"
#include "core/sale/sale.h"
#include "ui/sale/saleview.h"
#include "ui/text/phrasebook.h"

#include <optional>

namespace mostrador::counter {

inline constexpr qsizetype mostFavourites = 40;
inline constexpr qsizetype mostSearchResults = 50;

[[nodiscard]] EntryView entryViewOf(const text::Phrasebook &words, const sale::Sale &sale, int selectedLine);

// Locked while one of its QRs may still be paid.
[[nodiscard]] LinesView linesViewOf(const text::Phrasebook &words, const sale::Sale &sale, int selectedLine);

[[nodiscard]] TotalsView totalsViewOf(const text::Phrasebook &words, const sale::Sale &sale, qsizetype heldSales = 0,
    std::optional<money::TaxRate> usualTax = std::nullopt);

// "Disc. 10 % −420,00"
[[nodiscard]] QString discountText(const text::Phrasebook &words, const sale::Discount &discount, money::Money off);

[[nodiscard]] PricePanel askingForPrice(const text::Phrasebook &words);
[[nodiscard]] PricePanel pricePanelOf(const text::Phrasebook &words, const sale::LineItem &line, money::Money price);
[[nodiscard]] PricePanel unknownPrice(const text::Phrasebook &words, const QString &code);

[[nodiscard]] Favourites favouritesOf(const text::Phrasebook &words, const QList<catalog::Product> &products);
[[nodiscard]] SearchResults searchResultsOf(
    const text::Phrasebook &words, const QString &typed, const QList<catalog::Product> &products);

}
