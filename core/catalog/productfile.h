// A list of products as a text file: what a shop exports from its spreadsheet, and what the samples are kept in.
#pragma once

#include "core/catalog/product.h"

#include <QByteArrayView>
#include <QList>

namespace mostrador::catalog {

inline constexpr qsizetype largestProductFile = 32 * 1024 * 1024; // bytes
inline constexpr qsizetype longestProductRow = 2000;              // characters
inline constexpr qsizetype longestProductName = 200;
inline constexpr qsizetype longestCategory = 60;
inline constexpr qsizetype longestProductDescription = 250;
inline constexpr qsizetype longestUnitMeasure = 10; // what the provider's newest API takes
inline constexpr qsizetype longestPictureUrl = 500;
inline constexpr qsizetype mostRowErrors = 100; // reported; the rest is counted

enum class RowProblem : quint8 {
    FileTooLarge,
    TooManyRows,
    NotUtf8,
    MissingColumn, // the first row lacks code, name or price; `text` says which
    UnknownColumn,
    RowTooLong,
    BadQuotes,
    WrongFieldCount,
    EmptyCode,
    CodeTooLong,
    WrongCheckDigit, // 8, 12 or 13 digits whose last one does not fit
    RepeatedCode,
    EmptyName,
    NameTooLong,
    CategoryTooLong,
    NotAPrice,
    NotAFlag,   // favourite: 1 or 0, or empty
    NotANumber, // popularity: a whole number, or empty
    NotATaxRate, // tax: a percentage of at most 100, or empty
    DescriptionTooLong,
    UnitMeasureTooLong,
    NotAPictureUrl, // an address on the web (http or https) of at most longestPictureUrl characters, or empty
};

struct RowError {
    qsizetype row = 0; // as a person counts the lines of the file, from 1; 0: the whole file
    RowProblem problem = RowProblem::NotAPrice;
    QString text; // the field that is wrong
    bool operator==(const RowError &) const = default;
};

struct ProductFile {
    QList<Product> products; // of the good rows, in the file's order
    QList<RowError> errors;
    qsizetype furtherErrors = 0; // beyond mostRowErrors
    bool operator==(const ProductFile &) const = default;
};

// UTF-8; the first row names the columns code, name, price and, if wanted, category, favourite, popularity, tax (the
// percentage that is contained in the price), description, unit_measure, picture_url, in any order. Separated by commas
// with prices in machine form (1234.50), or by semicolons with prices as people write them there (1.234,50).
[[nodiscard]] ProductFile readProducts(QByteArrayView file, money::Currency currency);

// The comma form, readable by the function above.
[[nodiscard]] QByteArray writeProducts(const QList<Product> &products);

}
