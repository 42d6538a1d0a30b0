#include "core/catalog/productfile.h"

#include "core/catalog/barcode.h"
#include "core/money/currency.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::catalog {

namespace {

constexpr qsizetype rowsLookedAt = 2000; // for the form of the prices
constexpr QChar ourSeparator = u',';

RowError fault(RowProblem problem, const QString &text)
{
    return {0, problem, text.left(longestCode)};
}

// The one that makes most columns known ones.
QChar separatorOf(const QString &head)
{
    constexpr std::array candidates{QChar(u','), QChar(u';'), QChar(u'\t')};
    const auto known = [&](QChar separator) {
        const auto names = csvFields(head, separator).value_or(QStringList());
        return std::count_if(names.begin(), names.end(), [](const QString &name) { return columnFrom(name).has_value(); });
    };
    return *std::max_element(
        candidates.begin(), candidates.end(), [&](QChar left, QChar right) { return known(left) < known(right); });
}

std::optional<RowError> readHead(const QString &head, FileForm &form)
{
    form.separator = separatorOf(head);
    const auto names = csvFields(head, form.separator);
    if (!names)
        return fault(RowProblem::BadQuotes, head);
    for (const QString &name : *names) {
        const auto column = columnFrom(name);
        if (column && form.has(*column))
            return fault(RowProblem::RepeatedColumn, name);
        if (!column)
            form.ignored.append(name);
        form.columns.append(column);
    }
    for (std::size_t column = 0; column < neededColumns; ++column) {
        if (!form.has(static_cast<Column>(column)))
            return fault(RowProblem::MissingColumn, columnName(static_cast<Column>(column)));
    }
    return std::nullopt;
}

// Where both marks are used for decimals, each price is read by itself.
std::optional<QChar> decimalMarkIn(CsvRows rows, const FileForm &form)
{
    const qsizetype place = form.columns.indexOf(std::optional(Column::Price));
    std::optional<QChar> seen;
    for (qsizetype looked = 0; looked < rowsLookedAt; ++looked) {
        const auto row = rows.next();
        if (!row)
            break;
        const auto fields = csvFields(decoded(*row, form.encoding), form.separator);
        const auto mark = fields && fields->size() > place ? decimalMarkOf(fields->at(place)) : std::nullopt;
        if (mark && seen && mark != seen)
            return std::nullopt;
        seen = mark ? mark : seen;
    }
    return seen;
}

}

Result<FileForm, RowError> formOf(QByteArrayView file, money::Currency currency)
{
    if (file.size() > largestProductFile)
        return failure(fault(RowProblem::FileTooLarge, {}));
    FileForm form;
    form.encoding = encodingOf(file);
    form.prices.currency = currency;
    if (form.encoding == TextEncoding::Unreadable)
        return failure(fault(RowProblem::NotText, {}));
    CsvRows rows(withoutMark(file, form.encoding), longestProductRow);
    const auto head = rows.next();
    auto wrong = readHead(decoded(head.value_or(QByteArrayView()), form.encoding), form);
    if (wrong) {
        wrong->row = 1;
        return failure(RowError(*wrong));
    }
    form.prices.decimalMark = decimalMarkIn(rows, form);
    return form;
}

ProductRows::ProductRows(QByteArrayView file, FileForm form)
    : m_form(std::move(form)), m_rows(withoutMark(file, m_form.encoding), longestProductRow)
{
    (void)m_rows.next();
}

std::optional<Result<Product, RowError>> ProductRows::next()
{
    while (const auto row = m_rows.next()) {
        if (row->trimmed().isEmpty())
            continue;
        auto product = read(*row);
        if (!product)
            product.error().row = m_rows.line();
        return product;
    }
    return std::nullopt;
}

Result<Product, RowError> ProductRows::read(QByteArrayView row) const
{
    if (row.size() >= longestProductRow)
        return failure(fault(RowProblem::RowTooLong, decoded(row.first(longestCode), m_form.encoding)));
    const QString text = decoded(row, m_form.encoding);
    const auto fields = csvFields(text, m_form.separator);
    if (!fields)
        return failure(fault(RowProblem::BadQuotes, text));
    if (fields->size() != m_form.columns.size())
        return failure(fault(RowProblem::WrongFieldCount, text));
    Product product;
    for (qsizetype at = 0; at < fields->size(); ++at) {
        const auto column = m_form.columns[at];
        if (!column)
            continue;
        if (const auto wrong = readField(*column, unguardedText(fields->at(at)), m_form.prices, product))
            return failure(RowError(*wrong));
    }
    return product;
}

void RowErrors::add(RowError error)
{
    if (errors.size() < mostRowErrors)
        errors.append(std::move(error));
    else
        ++furtherErrors;
}

ProductFile readProducts(QByteArrayView bytes, money::Currency currency)
{
    ProductFile file;
    const auto form = formOf(bytes, currency);
    if (!form) {
        file.add(form.error());
        return file;
    }
    ProductRows rows(bytes, *form);
    QSet<QString> known;
    while (const auto product = rows.next()) {
        if (!*product) {
            file.add(product->error());
            continue;
        }
        const QStringList codes = codesOf(**product);
        const auto repeated =
            std::find_if(codes.begin(), codes.end(), [&](const QString &code) { return known.contains(code); });
        if (repeated != codes.end()) {
            file.add({rows.line(), RowProblem::RepeatedCode, *repeated});
            continue;
        }
        known.unite(QSet<QString>(codes.begin(), codes.end()));
        file.products.append(**product);
    }
    return file;
}

QByteArray headRow()
{
    QStringList names;
    for (std::size_t column = 0; column < columnCount; ++column)
        names.append(columnName(static_cast<Column>(column)));
    return names.join(ourSeparator).toUtf8() + '\n';
}

QByteArray rowOf(const Product &product)
{
    QStringList fields;
    for (std::size_t column = 0; column < columnCount; ++column)
        fields.append(csvField(guardedText(fieldText(static_cast<Column>(column), product)), ourSeparator));
    return fields.join(ourSeparator).toUtf8() + '\n';
}

QByteArray writeProducts(const QList<Product> &products)
{
    QByteArray text = headRow();
    for (const Product &product : products)
        text += rowOf(product);
    return text;
}

}
