// Tax in a price, or on top of it, as a rate. Source: Mercado Pago: Colombia's IVA (fact sheet §10.3).
#pragma once

#include "core/money/money.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace mostrador::money {

struct TaxRate {
    int basisPoints = 0; // 1900 is 19 %, on the price without it
    bool operator==(const TaxRate &) const = default;
};

// Colombia's general rate, which the provider assumes when it is told none.
inline constexpr TaxRate generalIva{1900};

// "19", "19 %", "19.5%", "19,5 %"; nothing for anything else. At most 100.
[[nodiscard]] std::optional<TaxRate> taxRateFrom(QStringView text);

// The same, or the only percentage among words: "IVA 19 % incluido".
[[nodiscard]] std::optional<TaxRate> taxRateNamedIn(const QString &text);

// What of `gross` is tax, rounded half up.
[[nodiscard]] Money taxWithin(Money gross, TaxRate rate);

// What comes on top of `net`, rounded half up.
[[nodiscard]] Money taxOn(Money net, TaxRate rate);

// "21 %", "10,5 %": hundredths of a percent, with the decimal mark of the currency.
[[nodiscard]] QString percentText(int basisPoints, Currency currency);

// amount × part / whole, rounded half up; `whole` is positive.
[[nodiscard]] Money shareOf(Money amount, Money part, Money whole);

}
