#include "core/simulator/orders/amounts.h"

#include "core/money/amounttext.h"
#include "core/money/currency.h"

#include <QLocale>

namespace mostrador::simulator {

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

bool isWholeNumber(const QJsonValue &value)
{
    return value.isDouble() && value.toInteger(-1) >= 0;
}

qint64 hundredths(money::Money amount)
{
    return amount.minor * (100 / money::minorPerUnit(amount.currency));
}

}
