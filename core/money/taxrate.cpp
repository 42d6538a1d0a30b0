#include "core/money/taxrate.h"

#include "core/money/currency.h"
#include "core/money/spread.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mostrador::money {

namespace {

constexpr int wholePoints = 10'000; // 100 %

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

Money taxOn(Money net, TaxRate rate)
{
    return {(net.minor * rate.basisPoints * 2 + wholePoints) / (wholePoints * 2), net.currency};
}

QString percentText(int basisPoints, Currency currency)
{
    QString decimals = QString::number(basisPoints % 100).rightJustified(2, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    const QString whole = QString::number(basisPoints / 100);
    const QString mark = decimals.isEmpty() ? QString() : QString(QChar(rulesOf(currency).decimalSeparator));
    return whole + mark + decimals + u" %"_s;
}

Money shareOf(Money amount, Money part, Money whole)
{
    const Division share = divided(amount.minor, part.minor, whole.minor);
    return {share.quotient + (share.rest * 2 >= whole.minor ? 1 : 0), amount.currency};
}

}
