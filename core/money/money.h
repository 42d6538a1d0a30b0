// Exact money: an amount in the smallest unit the shop uses, with its currency. Never a floating-point number.
#pragma once

#include <QtGlobal>

#include <compare>

namespace mostrador::money {

enum class Currency : quint8 { ARS, BRL, CLP, COP, MXN, PEN, UYU };

// Mercado Pago's name of a country.
enum class Site : quint8 { MLA, MLB, MLC, MCO, MLM, MPE, MLU };

// No amount on a till is larger: sums of thousands of them stay far inside 64 bits.
inline constexpr qint64 largestMinor = 10'000'000'000'000; // 10^13

struct Money {
    qint64 minor = 0; // cents, or whole pesos where the currency has no cents in use (CLP, COP)
    Currency currency = Currency::ARS;

    bool operator==(const Money &) const = default;
    [[nodiscard]] bool isZero() const { return minor == 0; }
    [[nodiscard]] bool isPositive() const { return minor > 0; }
};

// Both sides must have the same currency: mixing them is a programming error and asserts.
[[nodiscard]] Money operator+(Money left, Money right);
[[nodiscard]] Money operator-(Money left, Money right);
[[nodiscard]] Money operator-(Money money);
[[nodiscard]] bool operator<(Money left, Money right);
[[nodiscard]] bool operator>(Money left, Money right);
[[nodiscard]] bool operator<=(Money left, Money right);
[[nodiscard]] bool operator>=(Money left, Money right);

}
