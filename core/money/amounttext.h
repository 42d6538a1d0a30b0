// Amounts as text: the machine form that APIs and files use, and the form people read and type in their country.
#pragma once

#include "core/base/result.h"
#include "core/money/money.h"

#include <QString>

namespace mostrador::money {

enum class AmountProblem {
    Empty,
    NotAnAmount, // letters, signs, two separators, groups that are not of three digits …
    NotExact,    // more decimals than the currency has: reading it would lose money
    Ambiguous,   // still two readings, both given
    TooLarge,
};

struct AmountError {
    AmountProblem problem = AmountProblem::NotAnAmount;
    QString text;
    Money oneReading;     // for Ambiguous
    Money anotherReading; // for Ambiguous
    bool operator==(const AmountError &) const = default;
};

// "1234.50", "-3.00", "1234" where the currency has no decimals: what APIs, files and the command line carry.
[[nodiscard]] QString toDecimalText(Money money);

// Reads the machine form exactly: an optional '-', digits, optionally '.' and digits. Superfluous zeros are accepted ("100000.00"
// is 100000 Chilean pesos), anything that would lose money is NotExact.
[[nodiscard]] Result<Money, AmountError> fromDecimalText(QStringView text, Currency currency);

// "1.234,50" in Argentina, "1,234.50" in Mexico: separators of the currency, no symbol.
[[nodiscard]] QString toPlainText(Money money);

// The same with its symbol: "$ 1.234,50", "R$ 1.234,50", "$1.234".
[[nodiscard]] QString toShownText(Money money);

// Reads what a person typed. A group mark before exactly three digits is thousands ("1.500" is 1500 in Argentina); the other mark
// is the decimal separator; what still has two readings is refused with both. No sign: a till never takes a negative amount.
[[nodiscard]] Result<Money, AmountError> fromTypedText(QStringView text, Currency currency);

}
