#include "core/catalog/barcode.h"

#include <algorithm>

namespace mostrador::catalog {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

std::optional<BarcodeKind> kindOfLength(qsizetype length)
{
    switch (length) {
    case 8:
        return BarcodeKind::Ean8;
    case 12:
        return BarcodeKind::UpcA;
    case 13:
        return BarcodeKind::Ean13;
    }
    return std::nullopt;
}

}

std::optional<QChar> checkDigitFor(QStringView digits)
{
    if (!kindOfLength(digits.size() + 1) || !allDigits(digits))
        return std::nullopt;
    int sum = 0;
    int weight = 3;
    for (qsizetype at = digits.size() - 1; at >= 0; --at) {
        sum += weight * (digits[at].unicode() - u'0');
        weight = 4 - weight;
    }
    return QChar(static_cast<char16_t>(u'0' + (10 - sum % 10) % 10));
}

std::optional<BarcodeKind> barcodeKind(QStringView code)
{
    const auto kind = kindOfLength(code.size());
    if (!kind || !isDigit(code.back()) || checkDigitFor(code.chopped(1)) != code.back())
        return std::nullopt;
    return kind;
}

bool hasWrongCheckDigit(QStringView code)
{
    return kindOfLength(code.size()) && allDigits(code) && !barcodeKind(code);
}

QString canonicalCode(QStringView code)
{
    const QString trimmed = code.trimmed().toString().toUpper();
    return barcodeKind(trimmed) == BarcodeKind::UpcA ? u'0' + trimmed : trimmed;
}

}
