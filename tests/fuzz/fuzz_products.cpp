// A list of products from whatever program. What is read is written so that it reads as the same.
#include "core/catalog/productfile.h"
#include "core/money/currency.h"
#include "tests/fuzz/input.h"

using namespace mostrador;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto [choice, text] = fuzz::chosen(data, size);
    const money::Currency currency = money::allCurrencies.at(choice % money::allCurrencies.size());
    const auto file = catalog::readProducts(text, currency);
    fuzz::require(file.errors.size() <= catalog::mostRowErrors);
    if (file.products.isEmpty())
        return 0;
    const auto again = catalog::readProducts(catalog::writeProducts(file.products), currency);
    fuzz::require(again.errors.isEmpty() && again.products == file.products);
    return 0;
}
