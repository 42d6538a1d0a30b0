#include "core/money/amounttext.h"

#include "core/money/currency.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace mostrador::money {

namespace {

constexpr qsizetype longestText = 32;
constexpr qsizetype groupSize = 3;

AmountError error(AmountProblem problem, QStringView text)
{
    return {problem, text.toString().left(longestText), {}, {}};
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

// Digits without a separator to an amount; `decimals` may be shorter or longer than the currency's, as long as nothing is lost.
Result<Money, AmountProblem> assemble(QStringView whole, QStringView decimals, Currency currency)
{
    const int wanted = rulesOf(currency).decimals;
    while (decimals.size() > wanted && decimals.back() == u'0')
        decimals.chop(1);
    if (decimals.size() > wanted)
        return failure(AmountProblem::NotExact);
    qint64 minor = 0;
    const auto push = [&minor](QStringView digits) {
        for (const QChar c : digits) {
            if (minor > largestMinor)
                return;
            minor = minor * 10 + (c.unicode() - u'0');
        }
    };
    push(whole);
    push(decimals);
    for (qsizetype missing = wanted - decimals.size(); missing > 0 && minor <= largestMinor; --missing)
        minor *= 10;
    if (minor > largestMinor)
        return failure(AmountProblem::TooLarge);
    return Money{minor, currency};
}

struct Marks {
    QChar decimal;
    QChar group;
};

struct Parts {
    QString whole;
    QStringView decimals;
};

// Splits at the marks; nothing if groups are not of three digits or a mark stands where none may.
std::optional<Parts> split(QStringView text, Marks marks)
{
    QStringView decimals;
    QStringView head = text;
    if (const qsizetype at = text.lastIndexOf(marks.decimal); at >= 0) {
        decimals = text.mid(at + 1);
        head = text.left(at);
        if (!allDigits(decimals))
            return std::nullopt;
    }
    const auto groups = head.split(marks.group);
    if (groups.size() > 1 && groups.constFirst().startsWith(u'0')) // "0.500" is a half, never five hundred
        return std::nullopt;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool rightSize = groups.size() == 1 || (i == 0 ? groups[i].size() <= groupSize : groups[i].size() == groupSize);
        if (!allDigits(groups[i]) || !rightSize)
            return std::nullopt;
    }
    return Parts{head.toString().remove(marks.group), decimals};
}

Result<Money, AmountProblem> readWith(QStringView text, Marks marks, Currency currency)
{
    const auto parts = split(text, marks);
    if (!parts)
        return failure(AmountProblem::NotAnAmount);
    return assemble(parts->whole, parts->decimals, currency);
}

qsizetype decimalsTyped(QStringView text, QChar decimalMark)
{
    const qsizetype at = text.lastIndexOf(decimalMark);
    return at < 0 ? 0 : text.size() - at - 1;
}

QString digitsOf(Money money)
{
    return QString::number(money.minor < 0 ? -money.minor : money.minor);
}

}

QString toDecimalText(Money money)
{
    const int decimals = rulesOf(money.currency).decimals;
    QString digits = digitsOf(money).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return money.minor < 0 ? u'-' + digits : digits;
}

Result<Money, AmountError> fromDecimalText(QStringView text, Currency currency)
{
    if (text.isEmpty())
        return failure(error(AmountProblem::Empty, text));
    if (text.size() > longestText)
        return failure(error(AmountProblem::TooLarge, text));
    const bool negative = text.startsWith(u'-');
    const QStringView number = negative ? text.mid(1) : text;
    const qsizetype point = number.indexOf(u'.');
    const QStringView whole = point < 0 ? number : number.left(point);
    const QStringView decimals = point < 0 ? QStringView() : number.mid(point + 1);
    if (!allDigits(whole) || (point >= 0 && !allDigits(decimals)))
        return failure(error(AmountProblem::NotAnAmount, text));
    const auto money = assemble(whole, decimals, currency);
    if (!money)
        return failure(error(money.error(), text));
    return negative ? -*money : *money;
}

QString toPlainText(Money money)
{
    const auto &rules = rulesOf(money.currency);
    QString digits = digitsOf(money).rightJustified(rules.decimals + 1, u'0');
    const qsizetype wholeDigits = digits.size() - rules.decimals;
    if (rules.decimals > 0)
        digits.insert(wholeDigits, QChar(rules.decimalSeparator));
    for (qsizetype at = wholeDigits - groupSize; at > 0; at -= groupSize)
        digits.insert(at, QChar(rules.groupSeparator));
    return money.minor < 0 ? u'-' + digits : digits;
}

QString toShownText(Money money)
{
    const auto &rules = rulesOf(money.currency);
    const QString symbol = QString::fromUtf8(rules.symbol);
    const QString amount = toPlainText(money.minor < 0 ? -money : money);
    // U+00A0: the symbol never ends up on another line than its amount.
    const QString shown = rules.spaceAfterSymbol ? symbol + QChar(0x00A0) + amount : symbol + amount;
    return money.minor < 0 ? u'-' + shown : shown;
}

Result<Money, AmountError> fromTypedText(QStringView typed, Currency currency)
{
    const QStringView text = typed.trimmed();
    if (text.isEmpty())
        return failure(error(AmountProblem::Empty, text));
    if (text.size() > longestText)
        return failure(error(AmountProblem::TooLarge, text));
    const auto &rules = rulesOf(currency);
    const Marks ours{QChar(rules.decimalSeparator), QChar(rules.groupSeparator)};
    const Marks swapped{ours.group, ours.decimal};

    const auto usual = readWith(text, ours, currency);
    if (usual && decimalsTyped(text, ours.decimal) <= rules.decimals)
        return *usual;
    const auto other = readWith(text, swapped, currency);
    if (usual && other && *usual != *other)
        return failure(AmountError{AmountProblem::Ambiguous, text.toString(), *usual, *other});
    if (usual)
        return *usual;
    if (other)
        return *other;
    return failure(error(usual.error() == AmountProblem::NotAnAmount ? other.error() : usual.error(), text));
}

}
