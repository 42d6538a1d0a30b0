#include "app/demo/samplecatalogue.h"

#include "core/catalog/productfile.h"
#include "core/money/currency.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace mostrador::app {

catalog::Catalogue sampleCatalogue(money::Site site)
{
    QFile file(u":/catalogue/%1.csv"_s.arg(money::codeOf(site)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto products = catalog::readProducts(file.readAll(), money::currencyOf(site));
    return catalog::Catalogue::of(std::move(products.products)).value_or(catalog::Catalogue{});
}

}
