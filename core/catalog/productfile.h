// A list of products as a text file: what a shop exports from its spreadsheet, and what the samples are kept in. How the
// file is written is found out, said, and never guessed where money has two readings.
#pragma once

#include "core/catalog/csvrow.h"
#include "core/catalog/productcolumns.h"
#include "core/catalog/textencoding.h"

#include <QByteArrayView>
#include <QList>

namespace mostrador::catalog {

inline constexpr qsizetype largestProductFile = 512 * 1024 * 1024; // bytes
inline constexpr qsizetype longestProductRow = 4000;               // bytes
inline constexpr qsizetype mostProducts = 2'000'000;
inline constexpr qsizetype mostRowErrors = 100; // reported; the rest is counted

// How a file is written, as its beginning shows.
struct FileForm {
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u',';
    QList<std::optional<Column>> columns; // none: a column that is not read
    QStringList ignored;                  // the names of those
    PriceForm prices;
    bool operator==(const FileForm &) const = default;

    [[nodiscard]] bool has(Column column) const { return columns.contains(std::optional(column)); }
};

// The first row names the columns code, name, price and, if wanted, the others, in any order; separated by commas,
// semicolons or tabs.
[[nodiscard]] Result<FileForm, RowError> formOf(QByteArrayView file, money::Currency currency);

// The rows behind the first one, as products.
class ProductRows
{
public:
    ProductRows(QByteArrayView file, FileForm form);

    // Nothing at the end of the file; empty lines are left out.
    [[nodiscard]] std::optional<Result<Product, RowError>> next();
    [[nodiscard]] const FileForm &form() const { return m_form; }
    [[nodiscard]] qsizetype line() const { return m_rows.line(); }
    [[nodiscard]] qsizetype at() const { return m_rows.at(); } // bytes read so far

private:
    [[nodiscard]] Result<Product, RowError> read(QByteArrayView row) const;

    FileForm m_form;
    CsvRows m_rows;
};

struct RowErrors {
    QList<RowError> errors;
    qsizetype furtherErrors = 0; // beyond mostRowErrors
    bool operator==(const RowErrors &) const = default;

    void add(RowError error);
    [[nodiscard]] bool isEmpty() const { return errors.isEmpty(); }
};

struct ProductFile : RowErrors {
    QList<Product> products; // of the good rows, in the file's order
    bool operator==(const ProductFile &) const = default;
};

// All of it at once: for samples and small files.
[[nodiscard]] ProductFile readProducts(QByteArrayView file, money::Currency currency);

// Readable by the functions above, and safe to open in a spreadsheet.
[[nodiscard]] QByteArray headRow();
[[nodiscard]] QByteArray rowOf(const Product &product);
[[nodiscard]] QByteArray writeProducts(const QList<Product> &products);

}
