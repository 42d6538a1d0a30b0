#include "app/demo/samplecatalogue.h"

#include "core/catalog/productfile.h"
#include "core/money/currency.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::app {

QString sampleFile(money::Site site)
{
    return u":/catalogue/%1.csv"_s.arg(money::codeOf(site));
}

QList<catalog::Product> sampleProducts(money::Site site)
{
    QFile file(sampleFile(site));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto products = catalog::readProducts(file.readAll(), money::currencyOf(site)).products;
    std::stable_sort(products.begin(), products.end(), [](const catalog::Product &left, const catalog::Product &right) {
        return left.favourite != right.favourite ? left.favourite : left.popularity > right.popularity;
    });
    return products;
}

QStringList sampleCodes(money::Site site)
{
    QStringList codes;
    for (const catalog::Product &product : sampleProducts(site)) {
        if (product.code.size() == 13 && !product.code.startsWith(u'2')) // of a scale: the label carries the weight
            codes.append(product.code);
    }
    return codes;
}

}
