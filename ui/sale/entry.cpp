#include "ui/sale/entry.h"

#include <algorithm>

namespace mostrador::counter {

namespace {

constexpr qsizetype quantityDecimals = 3;
constexpr qsizetype longestQuantity = 12; // characters: far beyond the largest one, far inside 64 bits

EntryError error(EntryProblem problem, QStringView text)
{
    return {problem, text.left(longestEntry).toString(), std::nullopt};
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

Result<money::Money, EntryError> parseAmount(QStringView text, money::Currency currency)
{
    const auto amount = money::fromTypedText(text, currency);
    if (!amount)
        return failure(EntryError{EntryProblem::NotAnAmount, text.toString(), amount.error()});
    if (!amount->isPositive())
        return failure(error(EntryProblem::NotAnAmount, text));
    return *amount;
}

EntryResult parsePrice(QStringView text, money::Currency currency)
{
    const QStringView number = text.endsWith(u'+') ? text.chopped(1) : text;
    return parseAmount(number, currency).map([](money::Money price) { return Entry(PriceEntry{price}); });
}

// "1500/": digits and marks, so that a code of the shop's own may end with a stroke all the same.
bool isNewPrice(QStringView text)
{
    const QStringView number = text.chopped(1);
    return text.endsWith(u'/') && !number.isEmpty() && isDigit(number.front()) &&
           std::all_of(number.begin(), number.end(), [](QChar c) { return isDigit(c) || c == u',' || c == u'.'; });
}

// What stands behind the multiplier, or the whole text.
EntryResult parseItem(QStringView text, sale::Quantity quantity, money::Currency currency)
{
    if (text.endsWith(u'+')) {
        return parseAmount(text.chopped(1), currency).map([quantity](money::Money amount) {
            return Entry(AmountEntry{amount, quantity});
        });
    }
    const bool hasLetters = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isSpace(); });
    if (hasLetters)
        return Entry(NameEntry{text.toString(), quantity});
    return Entry(CodeEntry{text.toString(), quantity});
}

// The mark that a quantity's decimals stand behind; nothing if there is none, or no single reading.
struct QuantityParts {
    QStringView whole;
    QStringView decimals;
};

std::optional<QuantityParts> splitQuantity(QStringView text, const money::CurrencyRules &rules)
{
    const auto isMark = [](QChar c) { return c == u',' || c == u'.'; };
    const auto mark = std::find_if(text.begin(), text.end(), isMark);
    if (mark == text.end())
        return QuantityParts{text, {}};
    const qsizetype at = mark - text.begin();
    const QuantityParts parts{text.left(at), text.mid(at + 1)};
    const bool couldBeGrouped = *mark == QChar(rules.groupSeparator) && parts.decimals.size() == quantityDecimals &&
                                !parts.whole.isEmpty() && parts.whole.front() != u'0';
    if (parts.decimals.isEmpty() || couldBeGrouped)
        return std::nullopt;
    return parts;
}

}

Result<sale::Quantity, EntryError> parseQuantity(QStringView text, money::Currency currency)
{
    const QStringView number = text.trimmed();
    const auto parts = splitQuantity(number, money::rulesOf(currency));
    const bool readable = parts && !number.isEmpty() && number.size() <= longestQuantity && allDigits(parts->whole) &&
                          allDigits(parts->decimals) && parts->decimals.size() <= quantityDecimals;
    if (!readable)
        return failure(error(EntryProblem::NotAQuantity, text));
    const QString digits = parts->whole.toString() + parts->decimals.toString().leftJustified(quantityDecimals, u'0');
    const sale::Quantity quantity{digits.toLongLong()};
    if (quantity.thousandths <= 0 || quantity.thousandths > sale::largestQuantity)
        return failure(error(EntryProblem::NotAQuantity, text));
    return quantity;
}

EntryResult parseEntry(QStringView typed, money::Currency currency, EntryMode mode)
{
    const QStringView text = typed.trimmed();
    if (text.isEmpty())
        return Entry(NoEntry{});
    if (text.size() > longestEntry)
        return failure(error(EntryProblem::TooLong, text));
    if (mode == EntryMode::Price)
        return parsePrice(text, currency);
    if (isNewPrice(text))
        return parsePrice(text.chopped(1), currency);
    if (text == u"+")
        return Entry(RepeatEntry{});
    const qsizetype star = text.indexOf(u'*');
    if (star < 0)
        return parseItem(text, {}, currency);
    const auto quantity = parseQuantity(text.left(star), currency);
    if (!quantity)
        return failure(quantity.error());
    const QStringView item = text.mid(star + 1).trimmed();
    if (item.isEmpty())
        return Entry(QuantityEntry{*quantity});
    if (item == u"+")
        return Entry(RepeatEntry{*quantity});
    if (item.contains(u'*'))
        return failure(error(EntryProblem::TwoQuantities, text));
    return parseItem(item, *quantity, currency);
}

std::optional<sale::Quantity> waitingMultiplier(QStringView text, money::Currency currency)
{
    const auto entry = parseEntry(text, currency);
    if (!entry)
        return std::nullopt;
    const auto *quantity = std::get_if<QuantityEntry>(&*entry);
    return quantity ? std::optional(quantity->quantity) : std::nullopt;
}

}
