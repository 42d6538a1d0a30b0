#include "core/catalog/product.h"

namespace mostrador::catalog {

money::Money shelfPrice(const Product &product)
{
    constexpr qint64 whole = 10'000; // basis points
    if (product.priceKind == PriceKind::WithTax || !product.tax)
        return product.price;
    const qint64 tax = (product.price.minor * product.tax->basisPoints * 2 + whole) / (whole * 2);
    return {product.price.minor + tax, product.price.currency};
}

}
