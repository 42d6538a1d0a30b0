#include "core/catalog/productfile.h"

#include "core/base/result.h"
#include "core/catalog/barcode.h"
#include "core/catalog/catalogue.h"
#include "core/catalog/csvrow.h"
#include "core/money/amounttext.h"

#include <QSet>
#include <QStringDecoder>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::catalog {

namespace {

enum class Column : quint8 {
    Code,
    Name,
    Price,
    Category,
    Favourite,
    Popularity,
    Tax,
    Description,
    UnitMeasure,
    PictureUrl,
};
constexpr std::array columnNames{u"code", u"name", u"price", u"category", u"favourite", u"popularity", u"tax",
    u"description", u"unit_measure", u"picture_url"};
constexpr std::size_t neededColumns = 3;

struct Layout {
    QChar separator = u',';
    QList<Column> columns;
};

using RowResult = Result<Product, RowError>;

RowError fault(RowProblem problem, const QString &text)
{
    return {0, problem, text.left(longestCode)};
}

QString nameOf(std::size_t column)
{
    return QString::fromUtf16(columnNames.at(column));
}

Result<Layout, RowError> readLayout(QStringView row)
{
    Layout layout;
    layout.separator = row.contains(u';') ? u';' : u',';
    const auto names = csvFields(row, layout.separator);
    if (!names)
        return failure(fault(RowProblem::BadQuotes, row.toString()));
    for (const QString &name : *names) {
        std::size_t column = 0;
        while (column < columnNames.size() && nameOf(column) != name.toLower())
            ++column;
        if (column == columnNames.size() || layout.columns.contains(static_cast<Column>(column)))
            return failure(fault(RowProblem::UnknownColumn, name));
        layout.columns.append(static_cast<Column>(column));
    }
    for (std::size_t column = 0; column < neededColumns; ++column) {
        if (!layout.columns.contains(static_cast<Column>(column)))
            return failure(fault(RowProblem::MissingColumn, nameOf(column)));
    }
    return layout;
}

Result<QString, RowProblem> readCode(const QString &text)
{
    const QString code = canonicalCode(text);
    if (code.isEmpty())
        return failure(RowProblem::EmptyCode);
    if (code.size() > longestCode)
        return failure(RowProblem::CodeTooLong);
    // A wrong last digit is a typing error that no scanner will ever find; in-house codes have other lengths or
    // letters.
    const auto wanted = checkDigitFor(QStringView(code).chopped(1));
    if (wanted && code.back().isDigit() && wanted != code.back())
        return failure(RowProblem::WrongCheckDigit);
    return code;
}

Result<QString, RowProblem> readText(
    const QString &text, qsizetype longest, RowProblem tooLong, std::optional<RowProblem> empty)
{
    const QString simple = text.simplified();
    if (simple.isEmpty() && empty)
        return failure(RowProblem(*empty));
    if (simple.size() > longest)
        return failure(RowProblem(tooLong));
    return simple;
}

Result<money::Money, RowProblem> readPrice(const QString &text, QChar separator, money::Currency currency)
{
    const auto price =
        separator == u',' ? money::fromDecimalText(text, currency) : money::fromTypedText(text, currency);
    if (!price || !price->isPositive())
        return failure(RowProblem::NotAPrice);
    return *price;
}

Result<bool, RowProblem> readFlag(const QString &text)
{
    if (text.isEmpty() || text == u"0")
        return false;
    if (text == u"1")
        return true;
    return failure(RowProblem::NotAFlag);
}

Result<int, RowProblem> readNumber(const QString &text)
{
    bool fine = true;
    const int number = text.isEmpty() ? 0 : text.toInt(&fine);
    if (!fine || number < 0)
        return failure(RowProblem::NotANumber);
    return number;
}

Result<std::optional<money::TaxRate>, RowProblem> readTax(const QString &text)
{
    const auto rate = money::taxRateFrom(text);
    if (!rate && !text.isEmpty())
        return failure(RowProblem::NotATaxRate);
    return rate;
}

// Wallets open it: nothing but an address on the web.
Result<QString, RowProblem> readPictureUrl(const QString &text)
{
    const QString address = text.trimmed();
    const QUrl url(address, QUrl::StrictMode);
    const bool isOnTheWeb = url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
    if (!address.isEmpty() && (!isOnTheWeb || address.size() > longestPictureUrl))
        return failure(RowProblem::NotAPictureUrl);
    return address;
}

template <typename Value>
std::optional<RowError> store(const Result<Value, RowProblem> &read, const QString &text, Value &into)
{
    if (!read)
        return fault(read.error(), text);
    into = *read;
    return std::nullopt;
}

std::optional<RowError> readField(
    Column column, const QString &text, QChar separator, money::Currency currency, Product &product)
{
    switch (column) {
    case Column::Code:
        return store(readCode(text), text, product.code);
    case Column::Name:
        return store(
            readText(text, longestProductName, RowProblem::NameTooLong, RowProblem::EmptyName), text, product.name);
    case Column::Price:
        return store(readPrice(text, separator, currency), text, product.price);
    case Column::Category:
        return store(
            readText(text, longestCategory, RowProblem::CategoryTooLong, std::nullopt), text, product.category);
    case Column::Favourite:
        return store(readFlag(text), text, product.favourite);
    case Column::Popularity:
        return store(readNumber(text), text, product.popularity);
    case Column::Tax:
        return store(readTax(text), text, product.tax);
    case Column::Description:
        return store(readText(text, longestProductDescription, RowProblem::DescriptionTooLong, std::nullopt), text,
            product.description);
    case Column::UnitMeasure:
        return store(readText(text, longestUnitMeasure, RowProblem::UnitMeasureTooLong, std::nullopt), text,
            product.unitMeasure);
    case Column::PictureUrl:
        return store(readPictureUrl(text), text, product.pictureUrl);
    }
    Q_UNREACHABLE();
}

RowResult readRow(QStringView row, const Layout &layout, money::Currency currency)
{
    if (row.size() > longestProductRow)
        return failure(fault(RowProblem::RowTooLong, row.toString()));
    const auto fields = csvFields(row, layout.separator);
    if (!fields)
        return failure(fault(RowProblem::BadQuotes, row.toString()));
    if (fields->size() != layout.columns.size())
        return failure(fault(RowProblem::WrongFieldCount, row.toString()));
    Product product;
    for (qsizetype at = 0; at < fields->size(); ++at) {
        const auto wrong = readField(layout.columns[at], fields->at(at), layout.separator, currency, product);
        if (wrong)
            return failure(RowError(*wrong));
    }
    return product;
}

void report(ProductFile &file, RowError error, qsizetype row)
{
    if (file.errors.size() >= mostRowErrors) {
        ++file.furtherErrors;
        return;
    }
    error.row = row;
    file.errors.append(error);
}

Result<QString, RowError> decoded(QByteArrayView bytes)
{
    if (bytes.size() > largestProductFile)
        return failure(fault(RowProblem::FileTooLarge, {}));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return failure(fault(RowProblem::NotUtf8, {}));
    return text;
}

QString taxText(const Product &product)
{
    if (!product.tax)
        return {};
    const auto hundredths = QString::number(product.tax->basisPoints % 100).rightJustified(2, u'0');
    return u"%1.%2"_s.arg(product.tax->basisPoints / 100).arg(hundredths);
}

QStringView withoutLineEnd(QStringView line)
{
    return line.endsWith(u'\r') ? line.chopped(1) : line;
}

}

ProductFile readProducts(QByteArrayView bytes, money::Currency currency)
{
    ProductFile file;
    const auto text = decoded(bytes);
    if (!text) {
        report(file, text.error(), 0);
        return file;
    }
    const auto lines = QStringView(*text).split(u'\n');
    const auto layout = readLayout(withoutLineEnd(lines.front()));
    if (!layout) {
        report(file, layout.error(), 1);
        return file;
    }
    QSet<QString> codes;
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const QStringView line = withoutLineEnd(lines[at]);
        if (line.trimmed().isEmpty())
            continue;
        if (file.products.size() == mostProducts) {
            report(file, fault(RowProblem::TooManyRows, {}), at + 1);
            break;
        }
        const auto product = readRow(line, *layout, currency);
        if (!product) {
            report(file, product.error(), at + 1);
        } else if (codes.contains(product->code)) {
            report(file, fault(RowProblem::RepeatedCode, product->code), at + 1);
        } else {
            codes.insert(product->code);
            file.products.append(*product);
        }
    }
    return file;
}

QByteArray writeProducts(const QList<Product> &products)
{
    constexpr QChar separator = u',';
    QString text = u"code,name,category,price,favourite,popularity,tax,description,unit_measure,picture_url\n"_s;
    for (const Product &product : products) {
        text += csvField(product.code, separator) + separator + csvField(product.name, separator) + separator +
                csvField(product.category, separator) + separator + money::toDecimalText(product.price) + separator +
                (product.favourite ? u'1' : u'0') + separator + QString::number(product.popularity) + separator +
                taxText(product) + separator + csvField(product.description, separator) + separator +
                csvField(product.unitMeasure, separator) + separator + csvField(product.pictureUrl, separator) + u'\n';
    }
    return text.toUtf8();
}

}
