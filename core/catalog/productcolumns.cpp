#include "core/catalog/productcolumns.h"

#include "core/catalog/barcode.h"
#include "core/catalog/folding.h"
#include "core/money/amounttext.h"
#include "core/money/currency.h"

#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::catalog {

namespace {

constexpr std::array<QStringView, columnCount> columnNames{u"code", u"name", u"price", u"category", u"favourite",
    u"popularity", u"tax", u"tax_included", u"active", u"description", u"unit_measure", u"picture_url"};

struct OtherName {
    QStringView name; // folded
    Column column;
};
constexpr std::array<OtherName, 27> otherNames{{
    {u"codes", Column::Code},
    {u"codigo", Column::Code},
    {u"codigos", Column::Code},
    {u"codigo de barras", Column::Code},
    {u"ean", Column::Code},
    {u"barcode", Column::Code},
    {u"sku", Column::Code},
    {u"nombre", Column::Name},
    {u"nome", Column::Name},
    {u"producto", Column::Name},
    {u"produto", Column::Name},
    {u"articulo", Column::Name},
    {u"precio", Column::Price},
    {u"preco", Column::Price},
    {u"categoria", Column::Category},
    {u"rubro", Column::Category},
    {u"favorito", Column::Favourite},
    {u"popularidad", Column::Popularity},
    {u"popularidade", Column::Popularity},
    {u"iva", Column::Tax},
    {u"imposto", Column::Tax},
    {u"activo", Column::Active},
    {u"ativo", Column::Active},
    {u"descripcion", Column::Description},
    {u"descricao", Column::Description},
    {u"unidad", Column::Unit},
    {u"unidade", Column::Unit},
}};

RowError fault(RowProblem problem, const QString &text)
{
    return {0, problem, text.left(longestCode)};
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

bool separatesCodes(QChar c)
{
    return c == u'|' || c == u';' || c == u'\n' || c == u'\r';
}

std::optional<RowError> readCodes(const QString &text, Product &product)
{
    QStringList codes;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !separatesCodes(text[at]))
            continue;
        const QString part = text.mid(from, at - from);
        from = at + 1;
        if (part.trimmed().isEmpty())
            continue;
        const auto code = readCode(part);
        if (!code)
            return fault(code.error(), part);
        if (!codes.contains(*code))
            codes.append(*code);
    }
    if (codes.isEmpty())
        return fault(RowProblem::EmptyCode, text);
    if (codes.size() > mostCodes)
        return fault(RowProblem::TooManyCodes, text);
    product.code = codes.takeFirst();
    product.moreCodes = codes;
    return std::nullopt;
}

Result<QString, RowProblem> readText(const QString &text, qsizetype longest, RowProblem tooLong)
{
    const QString simple = text.simplified();
    if (simple.size() > longest)
        return failure(RowProblem(tooLong));
    return simple;
}

Result<QString, RowProblem> readName(const QString &text)
{
    auto name = readText(text, longestProductName, RowProblem::NameTooLong);
    if (name && name->isEmpty())
        return failure(RowProblem::EmptyName);
    return name;
}

// Money is read as the country writes it. A file that writes decimals with the country's group mark has no thousands
// that could be told from them.
Result<money::Money, RowProblem> readPrice(const QString &text, const PriceForm &form)
{
    const auto price = money::fromTypedText(text, form.currency);
    if (!price)
        return failure(
            price.error().problem == money::AmountProblem::Ambiguous ? RowProblem::AmbiguousPrice : RowProblem::NotAPrice);
    const QChar group(money::rulesOf(form.currency).groupSeparator);
    const bool isForeign = form.decimalMark && *form.decimalMark == group;
    if (isForeign && text.contains(group) && !decimalMarkOf(text))
        return failure(RowProblem::AmbiguousPrice);
    if (!price->isPositive())
        return failure(RowProblem::NotAPrice);
    return *price;
}

Result<bool, RowProblem> readFlag(const QString &text, bool usually)
{
    if (text.isEmpty())
        return usually;
    if (text == u"0" || text == u"1")
        return text == u"1";
    return failure(RowProblem::NotAFlag);
}

Result<int, RowProblem> readNumber(const QString &text)
{
    bool fine = true;
    const int number = text.isEmpty() ? 0 : text.toInt(&fine);
    if (!fine || number < 0 || number > largestPopularity)
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

std::optional<RowError> readTaxIncluded(const QString &text, Product &product)
{
    bool included = true;
    const auto wrong = store(readFlag(text, true), text, included);
    product.priceKind = included ? PriceKind::WithTax : PriceKind::WithoutTax;
    return wrong;
}

QString taxText(const Product &product)
{
    if (!product.tax)
        return {};
    const auto hundredths = QString::number(product.tax->basisPoints % 100).rightJustified(2, u'0');
    return u"%1.%2"_s.arg(product.tax->basisPoints / 100).arg(hundredths);
}

QString flagText(bool flag)
{
    return flag ? u"1"_s : u"0"_s;
}

}

QString columnName(Column column)
{
    return columnNames.at(static_cast<std::size_t>(column)).toString();
}

std::optional<Column> columnFrom(const QString &name)
{
    const QString plain = folded(name.simplified());
    for (std::size_t at = 0; at < columnCount; ++at) {
        if (columnNames.at(at) == plain)
            return static_cast<Column>(at);
    }
    for (const OtherName &other : otherNames) {
        if (other.name == plain)
            return other.column;
    }
    return std::nullopt;
}

std::optional<RowError> readField(Column column, const QString &text, const PriceForm &form, Product &product)
{
    switch (column) {
    case Column::Code:
        return readCodes(text, product);
    case Column::Name:
        return store(readName(text), text, product.name);
    case Column::Price:
        return store(readPrice(text, form), text, product.price);
    case Column::Category:
        return store(readText(text, longestCategory, RowProblem::CategoryTooLong), text, product.category);
    case Column::Favourite:
        return store(readFlag(text, false), text, product.favourite);
    case Column::Popularity:
        return store(readNumber(text), text, product.popularity);
    case Column::Tax:
        return store(readTax(text), text, product.tax);
    case Column::TaxIncluded:
        return readTaxIncluded(text, product);
    case Column::Active:
        return store(readFlag(text, true), text, product.active);
    case Column::Description:
        return store(readText(text, longestProductDescription, RowProblem::DescriptionTooLong), text, product.description);
    case Column::Unit:
        return store(readText(text, longestUnitMeasure, RowProblem::UnitMeasureTooLong), text, product.unitMeasure);
    case Column::Picture:
        return store(readPictureUrl(text), text, product.pictureUrl);
    }
    Q_UNREACHABLE();
}

QString fieldText(Column column, const Product &product)
{
    switch (column) {
    case Column::Code:
        return codesOf(product).join(u'|');
    case Column::Name:
        return product.name;
    case Column::Price:
        return money::toDecimalText(product.price);
    case Column::Category:
        return product.category;
    case Column::Favourite:
        return flagText(product.favourite);
    case Column::Popularity:
        return QString::number(product.popularity);
    case Column::Tax:
        return taxText(product);
    case Column::TaxIncluded:
        return flagText(product.priceKind == PriceKind::WithTax);
    case Column::Active:
        return flagText(product.active);
    case Column::Description:
        return product.description;
    case Column::Unit:
        return product.unitMeasure;
    case Column::Picture:
        return product.pictureUrl;
    }
    Q_UNREACHABLE();
}

std::optional<QChar> decimalMarkOf(QStringView price)
{
    const QStringView text = price.trimmed();
    for (qsizetype decimals = 1; decimals <= 2 && decimals < text.size(); ++decimals) {
        const QChar mark = text[text.size() - decimals - 1];
        if (mark == u'.' || mark == u',')
            return mark;
        if (!text[text.size() - decimals].isDigit())
            break;
    }
    return std::nullopt;
}

}
