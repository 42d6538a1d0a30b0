// What each of the seven countries does with money: units, separators, what the provider accepts, how cash is rounded.
// Sources: Mercado Pago: "the seven sites" (currencies, whole pesos in Chile), its online modules (Colombia refuses decimals);
// Law 20.956 (Chile) and Law 25.954 (Argentina) for cash.
#pragma once

#include "core/money/money.h"

#include <QString>

#include <array>
#include <optional>

namespace mostrador::money {

enum class RoundingDirection : quint8 { Down, NearestHalfDown };

// How an amount becomes payable in coins. A step of 0 leaves it as it is.
struct CashRounding {
    qint64 step = 0; // minor units
    RoundingDirection direction = RoundingDirection::NearestHalfDown;
    bool operator==(const CashRounding &) const = default;
};

struct CurrencyRules {
    Currency currency;
    const char *code;         // ISO 4217
    const char *symbol;       // as written before an amount
    bool spaceAfterSymbol;
    int decimals;             // digits after the separator: stored, shown and sent alike
    char16_t decimalSeparator;
    char16_t groupSeparator;
    CashRounding cashRounding; // by law; what is only custom is off and can be set
};

inline constexpr std::array allCurrencies{Currency::ARS, Currency::BRL, Currency::CLP, Currency::COP, Currency::MXN, Currency::PEN, Currency::UYU};
inline constexpr std::array allSites{Site::MLA, Site::MLB, Site::MLC, Site::MCO, Site::MLM, Site::MPE, Site::MLU};

[[nodiscard]] const CurrencyRules &rulesOf(Currency currency);
[[nodiscard]] Currency currencyOf(Site site);

[[nodiscard]] QString codeOf(Currency currency);                              // "ARS"
[[nodiscard]] std::optional<Currency> currencyFromCode(QStringView code);
[[nodiscard]] QString codeOf(Site site);                                      // "MLA"
[[nodiscard]] std::optional<Site> siteFromCode(QStringView code);

// How many minor units make one whole unit: 100, or 1 where there are no decimals.
[[nodiscard]] qint64 minorPerUnit(Currency currency);

// The amount that can be paid in coins; never negative for a positive amount.
[[nodiscard]] Money cashRounded(Money amount, CashRounding rounding);

}
