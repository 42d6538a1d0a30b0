#include "core/io/store/cataloguerows.h"

#include "core/catalog/searchtext.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

constexpr int serialBits = 32;
constexpr qint64 serialMask = (qint64(1) << serialBits) - 1;

// No text is NULL: Qt tells an empty one from none.
QString noNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

}

qint64 rankOf(const catalog::Product &product, qint64 serial)
{
    const qint64 unpopularity =
        catalog::largestPopularity - std::clamp(product.popularity, 0, catalog::largestPopularity);
    return (unpopularity << serialBits) + (serial & serialMask) + (product.active ? 0 : firstPutAway);
}

qint64 serialOf(qint64 rank)
{
    return rank & serialMask;
}

QString forSlot(QStringView statement, int slot)
{
    return statement.toString().replace(u'#', QChar(static_cast<char16_t>(u'0' + slot)));
}

QString tileColumns()
{
    return u"p.rank, p.codes, p.name, p.category, p.price, p.tax, p.added"_s;
}

QString productColumns()
{
    return tileColumns() + u", p.favourite, p.incomplete, p.description, p.unit, p.picture"_s;
}

catalog::Product tileFrom(const QSqlQuery &query, money::Currency currency)
{
    catalog::Product product;
    const qint64 rank = query.value(0).toLongLong();
    product.active = rank < firstPutAway;
    product.popularity =
        catalog::largestPopularity - static_cast<int>((rank - (product.active ? 0 : firstPutAway)) >> serialBits);
    const QString codes = query.value(1).toString();
    product.code = codes.section(u'\n', 0, 0);
    if (product.code.size() < codes.size())
        product.moreCodes = codes.mid(product.code.size() + 1).split(u'\n');
    product.name = query.value(2).toString();
    product.category = query.value(3).toString();
    product.price = {query.value(4).toLongLong(), currency};
    if (!query.isNull(5))
        product.tax = money::TaxRate{query.value(5).toInt()};
    product.priceKind = query.value(6).toInt() == 0 ? catalog::PriceKind::WithTax : catalog::PriceKind::WithoutTax;
    return product;
}

catalog::Product productFrom(const QSqlQuery &query, money::Currency currency)
{
    catalog::Product product = tileFrom(query, currency);
    product.favourite = query.value(7).toInt() != 0;
    product.toComplete = query.value(8).toInt() != 0;
    product.description = query.value(9).toString();
    product.unitMeasure = query.value(10).toString();
    product.pictureUrl = query.value(11).toString();
    return product;
}

QString insertProduct()
{
    return u"INSERT INTO product_# (rank, codes, name, category, price, tax, added, favourite, incomplete, description, "
           "unit, picture, words, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
}

QVariantList rowValues(const catalog::Product &product, qint64 rank, qint64 seen)
{
    return {rank, catalog::codesOf(product).join(u'\n'), noNull(product.name), noNull(product.category),
        product.price.minor, product.tax ? QVariant(product.tax->basisPoints) : QVariant(),
        product.priceKind == catalog::PriceKind::WithoutTax ? 1 : 0, product.favourite ? 1 : 0,
        product.toComplete ? 1 : 0, noNull(product.description), noNull(product.unitMeasure),
        noNull(product.pictureUrl), noNull(indexedWordsOf(product)), seen};
}

QString indexedWordsOf(const catalog::Product &product)
{
    return catalog::indexedWords(product.name.isEmpty() ? product.code : product.name, product.category);
}

}
