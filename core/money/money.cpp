#include "core/money/money.h"

#include <QtGlobal>

namespace mostrador::money {

Money operator+(Money left, Money right)
{
    Q_ASSERT(left.currency == right.currency);
    return {left.minor + right.minor, left.currency};
}

Money operator-(Money left, Money right)
{
    Q_ASSERT(left.currency == right.currency);
    return {left.minor - right.minor, left.currency};
}

Money operator-(Money money)
{
    return {-money.minor, money.currency};
}

bool operator<(Money left, Money right)
{
    Q_ASSERT(left.currency == right.currency);
    return left.minor < right.minor;
}

bool operator>(Money left, Money right)
{
    return right < left;
}

bool operator<=(Money left, Money right)
{
    return !(right < left);
}

bool operator>=(Money left, Money right)
{
    return !(left < right);
}

}
