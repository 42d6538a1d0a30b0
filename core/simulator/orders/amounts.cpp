#include "core/simulator/orders/amounts.h"

#include "core/money/amounttext.h"
#include "core/money/currency.h"

#include <QLocale>

namespace mostrador::simulator {

namespace {

constexpr int largestQuantity = 100'000;
constexpr int quantityDecimals = 3;

}

Result<money::Money, NumberProblem> amountFrom(const QJsonValue &value, money::Currency currency)
{
    if (!value.isDouble())
        return failure(NumberProblem::NotANumber);
    const QString text = QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    const auto amount = money::fromDecimalText(text, currency);
    if (amount)
        return *amount;
    return failure(amount.error().problem == money::AmountProblem::NotExact ? NumberProblem::TooManyDecimals
                                                                            : NumberProblem::OutOfRange);
}

QJsonValue jsonAmount(money::Money amount)
{
    const qint64 perUnit = money::minorPerUnit(amount.currency);
    if (amount.minor % perUnit == 0)
        return QJsonValue(amount.minor / perUnit);
    return QJsonValue(money::toDecimalText(amount).toDouble());
}

JsonText amountText(money::Money amount)
{
    QByteArray digits = money::toDecimalText(amount).toLatin1();
    while (digits.contains('.') && (digits.endsWith('0') || digits.endsWith('.')))
        digits.chop(1);
    return JsonText::number(digits);
}

Result<money::Money, NumberProblem> timesQuantity(money::Money price, const QJsonValue &quantity)
{
    if (!quantity.isDouble() || !(quantity.toDouble() > 0) || quantity.toDouble() > largestQuantity)
        return failure(quantity.isDouble() ? NumberProblem::OutOfRange : NumberProblem::NotANumber);
    const QString text = QString::number(quantity.toDouble(), 'f', QLocale::FloatingPointShortest);
    const qsizetype point = text.indexOf(u'.');
    const QString decimals = point < 0 ? QString() : text.mid(point + 1);
    if (decimals.size() > quantityDecimals)
        return failure(NumberProblem::TooManyDecimals);
    const qint64 thousandths =
        text.left(point).toLongLong() * 1000 + decimals.leftJustified(quantityDecimals, u'0').toLongLong();
    const qint64 exact = price.minor * thousandths;
    if (price.minor > money::largestMinor / 1000 || exact / 1000 > money::largestMinor)
        return failure(NumberProblem::OutOfRange);
    if (exact % 1000 != 0)
        return failure(NumberProblem::TooManyDecimals);
    return money::Money{exact / 1000, price.currency};
}

bool isWholeNumber(const QJsonValue &value)
{
    return value.isDouble() && value.toInteger(-1) >= 0;
}

qint64 hundredths(money::Money amount)
{
    return amount.minor * (100 / money::minorPerUnit(amount.currency));
}

}
