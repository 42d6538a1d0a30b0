// The labels that a scale prints: an EAN-13 of the shop's own numbers with the article and its weight or price inside.
// Source: GS1 General Specifications §2.1.12 (restricted circulation, prefixes 20 to 29); which prefix carries what is
// the shop's affair: the usual division is here.
#pragma once

#include "core/catalog/productsource.h"

#include <array>

namespace mostrador::catalog {

enum class LabelValue : quint8 { None, Weight, Price };

// 2 digits of prefix, 5 of the article, 5 of the value, 1 to check.
struct ScaleLabels {
    std::array<LabelValue, 10> ofPrefix{LabelValue::Price, LabelValue::Weight, LabelValue::Price, LabelValue::Price,
        LabelValue::Price, LabelValue::Weight, LabelValue::Weight, LabelValue::Weight, LabelValue::Weight,
        LabelValue::Weight}; // 20 to 29
    int priceDecimals = 2;

    bool operator==(const ScaleLabels &) const = default;
};

// Cents where a label of five digits has room for them; where prices are in thousands, it has none.
[[nodiscard]] ScaleLabels usualLabels(money::Currency currency);

struct ScaleLabel {
    QString article; // with its prefix: "2100123"
    LabelValue kind = LabelValue::Weight;
    qint64 value = 0; // grams, or minor units of the currency
    bool operator==(const ScaleLabel &) const = default;
};

// Nothing for a code that is no such label, or whose check digit is wrong.
[[nodiscard]] std::optional<ScaleLabel> scaleLabel(QStringView code, money::Currency currency, const ScaleLabels &labels);

// What a code stands for. `thousandths` (of the product's unit) or `price` (of the whole piece) come from the label.
struct Sought {
    Product product;
    std::optional<qint64> thousandths{};
    std::optional<money::Money> price{};
    bool operator==(const Sought &) const = default;
};

// A product that has this very code comes first; the article of a label is looked for with its prefix ("2100123"), then
// as the scale numbers it ("00123", "123").
[[nodiscard]] std::optional<Sought> sought(const ProductSource &source, QStringView code, money::Currency currency,
    const ScaleLabels &labels);

}
