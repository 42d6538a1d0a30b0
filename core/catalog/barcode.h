// The numbers printed under bar codes: EAN-13, EAN-8 and UPC-A with their check digits.
// Source: GS1 General Specifications, "Check digit calculation" (weights 3 and 1 from the right).
#pragma once

#include <QString>

#include <optional>

namespace mostrador::catalog {

// No code that a shop sells by is longer; a scanner aimed at something else may send much more.
inline constexpr qsizetype longestCode = 64;

enum class BarcodeKind : quint8 { Ean8, UpcA, Ean13 };

// The digit that completes 7, 11 or 12 digits; nothing for anything else.
[[nodiscard]] std::optional<QChar> checkDigitFor(QStringView digits);

// Nothing unless the length is one of the three, all are digits, and the check digit is right.
[[nodiscard]] std::optional<BarcodeKind> barcodeKind(QStringView code);

// Eight, twelve or thirteen digits whose last does not fit: misread, or a shop's own number.
[[nodiscard]] bool hasWrongCheckDigit(QStringView code);

// One spelling per product: trimmed, letters upper case, and a UPC-A as the EAN-13 that it is (scanners send it either
// way).
[[nodiscard]] QString canonicalCode(QStringView code);

}
