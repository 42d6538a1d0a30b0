#include "core/money/taxrate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mostrador::money {

namespace {

constexpr int wholePoints = 10'000; // 100 %

constexpr int bits = 63;

std::optional<TaxRate> rateOf(const QRegularExpressionMatch &match)
{
    const int whole = match.captured(1).toInt() * 100;
    const int hundredths = match.captured(2).leftJustified(2, u'0').toInt();
    const int points = whole + hundredths;
    return points <= wholePoints ? std::optional(TaxRate{points}) : std::nullopt;
}

}

std::optional<TaxRate> taxRateFrom(QStringView text)
{
    static const QRegularExpression form(u"^\\s*([0-9]{1,3})(?:[.,]([0-9]{1,2}))?\\s*%?\\s*$"_s);
    const auto match = form.match(text.toString());
    return match.hasMatch() ? rateOf(match) : std::nullopt;
}

std::optional<TaxRate> taxRateNamedIn(const QString &text)
{
    static const QRegularExpression form(u"(?<![0-9.,])([0-9]{1,3})(?:[.,]([0-9]{1,2}))?\\s*%"_s);
    if (const auto alone = taxRateFrom(text))
        return alone;
    auto matches = form.globalMatch(text);
    if (!matches.hasNext() || text.count(u'%') != 1)
        return std::nullopt;
    return rateOf(matches.next());
}

Money taxWithin(Money gross, TaxRate rate)
{
    const qint64 divisor = wholePoints + rate.basisPoints;
    return {(gross.minor * rate.basisPoints * 2 + divisor) / (divisor * 2), gross.currency};
}

// Long multiplication that divides as it goes: the product of two amounts does not fit into 64 bits.
Money shareOf(Money amount, Money part, Money whole)
{
    qint64 quotient = 0;
    qint64 rest = 0;
    for (int bit = bits - 1; bit >= 0; --bit) {
        rest = rest * 2 + ((amount.minor >> bit) & 1) * part.minor;
        quotient = quotient * 2 + rest / whole.minor;
        rest %= whole.minor;
    }
    return {quotient + (rest * 2 >= whole.minor ? 1 : 0), amount.currency};
}

}
