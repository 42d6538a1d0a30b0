#include "ui/desk/productline.h"

#include "core/catalog/barcode.h"
#include "core/catalog/scalelabel.h"

namespace mostrador::desk {

namespace {

sale::LineItem lineOf(const catalog::Product &product, sale::Quantity quantity)
{
    return {0, product.code, product.name, quantity, product.price, product.tax, product.category, product.description,
        product.unitMeasure, product.pictureUrl};
}

}

sale::LineItem lineOfCode(const QString &typed, sale::Quantity quantity, const Shop &shop)
{
    const auto found = catalog::sought(shop.catalogue, typed, shop.setup.currency, shop.setup.scaleLabels);
    if (!found)
        return {0, catalog::canonicalCode(typed), {}, quantity, std::nullopt};
    if (found->thousandths)
        quantity.thousandths = quantity.thousandths * *found->thousandths / 1000;
    sale::LineItem line = lineOf(found->product, quantity);
    if (found->price) { // printed on the label: what the customer was promised, the tax in it
        line.unitPrice = found->price;
    } else if (found->product.priceKind == catalog::PriceKind::WithoutTax) {
        line.tax = line.tax ? line.tax : shop.setup.usualTax;
        line.taxAdded = line.tax.has_value();
    }
    return line;
}

money::Money priceOfOne(const sale::LineItem &line)
{
    const sale::LineItem one{0, {}, {}, {}, line.unitPrice, line.tax, {}, {}, {}, {}, line.taxAdded};
    return figuresOf(one, line.unitPrice->currency).total;
}

}
