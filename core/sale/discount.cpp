#include "core/sale/discount.h"

#include "core/base/result.h"

#include <algorithm>

namespace mostrador::sale {

namespace {

using money::Money;

Money shareOff(Money base, int basisPoints)
{
    return {(base.minor * basisPoints * 2 + wholeDiscount) / (wholeDiscount * 2), base.currency};
}

}

Money takenOff(Money base, const Discount &discount)
{
    return std::visit(Overloaded{
                          [&](const PercentOff &percent) { return shareOff(base, percent.basisPoints); },
                          [&](const AmountOff &amount) {
                              return Money{std::min(amount.amount.minor, base.minor), base.currency};
                          },
                      },
        discount.off);
}

bool staysAllowed(Money base, const Discount &discount)
{
    if (const auto *percent = std::get_if<PercentOff>(&discount.off))
        return percent->basisPoints <= discount.allowed;
    return takenOff(base, discount) <= shareOff(base, discount.allowed);
}

bool isDiscount(const Discount &discount)
{
    return std::visit(Overloaded{
                          [](const PercentOff &percent) {
                              return percent.basisPoints > 0 && percent.basisPoints <= wholeDiscount;
                          },
                          [](const AmountOff &amount) { return amount.amount.isPositive(); },
                      },
        discount.off);
}

}
