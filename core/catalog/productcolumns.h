// The columns of a list of products: what they are called, and how a field of each becomes part of a product and back.
#pragma once

#include "core/base/result.h"
#include "core/catalog/product.h"

namespace mostrador::catalog {

enum class Column : quint8 {
    Code,
    Name,
    Price,
    Category,
    Favourite,
    Popularity,
    Tax,
    TaxIncluded,
    Active,
    Description,
    Unit,
    Picture,
};
inline constexpr std::size_t neededColumns = 3; // the first ones
inline constexpr std::size_t columnCount = 12;

enum class RowProblem : quint8 {
    FileTooLarge,
    TooManyRows,
    NotText, // not UTF-8 nor Windows-1252: a spreadsheet's own form
    MissingColumn, // the first row lacks code, name or price; `text` says which
    RepeatedColumn,
    RowTooLong,
    BadQuotes,
    WrongFieldCount,
    EmptyCode,
    CodeTooLong,
    TooManyCodes,
    WrongCheckDigit, // 8, 12 or 13 digits whose last one does not fit
    RepeatedCode,
    CodeOfAnother, // one of its codes belongs to another product than the others
    EmptyName,
    NameTooLong,
    CategoryTooLong,
    DescriptionTooLong,
    UnitMeasureTooLong,
    NotAPictureUrl, // an address on the web (http or https) of at most longestPictureUrl characters, or empty
    NotAPrice,
    AmbiguousPrice, // two readings: "11.000" among prices like "4.50"
    NotAFlag,       // 1 or 0, or empty
    NotANumber,     // popularity: a whole number, or empty
    NotATaxRate,    // tax: a percentage of at most 100, or empty
};

struct RowError {
    qsizetype row = 0; // as a person counts the lines of the file, from 1; 0: the whole file
    RowProblem problem = RowProblem::NotAPrice;
    QString text; // the field that is wrong
    bool operator==(const RowError &) const = default;
};

[[nodiscard]] QString columnName(Column column); // "code"
// Also as a spreadsheet of the seven countries calls it: "código", "preço"; nothing for any other.
[[nodiscard]] std::optional<Column> columnFrom(const QString &name);

// How the file writes prices.
struct PriceForm {
    money::Currency currency = money::Currency::ARS;
    std::optional<QChar> decimalMark; // as seen in the file; none: no price has decimals
    bool operator==(const PriceForm &) const = default;
};

[[nodiscard]] std::optional<RowError> readField(Column column, const QString &text, const PriceForm &form, Product &product);
[[nodiscard]] QString fieldText(Column column, const Product &product); // in machine form

// The mark before one or two digits at the end, which can only be a decimal one: "4.200,50" → ','.
[[nodiscard]] std::optional<QChar> decimalMarkOf(QStringView price);

}
