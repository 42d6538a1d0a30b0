// JSON numbers into exact money and back. The number is read through its shortest decimal text, so what has too many
// decimals is seen and refused, never rounded.
#pragma once

#include "core/base/result.h"
#include "core/money/money.h"
#include "core/simulator/jsontext.h"

#include <QJsonValue>

namespace mostrador::simulator {

enum class NumberProblem : quint8 { NotANumber, TooManyDecimals, OutOfRange };

[[nodiscard]] Result<money::Money, NumberProblem> amountFrom(const QJsonValue &value, money::Currency currency);
[[nodiscard]] QJsonValue jsonAmount(money::Money amount);
[[nodiscard]] JsonText amountText(money::Money amount);

// unit_price × quantity, where the quantity is a number above zero with at most three decimals.
[[nodiscard]] Result<money::Money, NumberProblem> timesQuantity(money::Money price, const QJsonValue &quantity);

// A whole number such as a user id, or nothing.
[[nodiscard]] bool isWholeNumber(const QJsonValue &value);

// The same number whatever the currency: what "covers the total" compares.
[[nodiscard]] qint64 hundredths(money::Money amount);

}
