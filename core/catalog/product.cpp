#include "core/catalog/product.h"

namespace mostrador::catalog {

money::Money shelfPrice(const Product &product, std::optional<money::TaxRate> usualTax)
{
    constexpr qint64 whole = 10'000; // basis points
    const auto rate = product.tax ? product.tax : usualTax;
    if (product.priceKind == PriceKind::WithTax || !rate)
        return product.price;
    const qint64 tax = (product.price.minor * rate->basisPoints * 2 + whole) / (whole * 2);
    return {product.price.minor + tax, product.price.currency};
}

}
