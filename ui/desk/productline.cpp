#include "ui/desk/productline.h"

#include "core/catalog/scalelabel.h"

namespace mostrador::desk {

std::optional<sale::LineItem> lineOfProduct(const Shop &shop, const QString &typed, sale::Quantity quantity)
{
    const money::Currency currency = shop.setup.currency;
    const auto found = catalog::sought(shop.catalogue, typed, currency, catalog::usualLabels(currency));
    if (!found)
        return std::nullopt;
    const catalog::Product &product = found->product;
    if (found->thousandths)
        quantity.thousandths = quantity.thousandths * *found->thousandths / 1000;
    const money::Money price = found->price.value_or(shelfPrice(product));
    return sale::LineItem{0, product.code, product.name, quantity, price, product.tax};
}

}
