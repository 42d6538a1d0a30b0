#include "core/money/stored.h"

#include "core/money/amounttext.h"
#include "core/money/currency.h"

namespace mostrador::money {

QString toStored(Money money)
{
    return toDecimalText(money) + u' ' + codeOf(money.currency);
}

Money storedMoney(JsonReader &reader, const QString &key)
{
    const QString text = reader.text(key);
    const qsizetype space = text.indexOf(u' ');
    const auto currency = currencyFromCode(QStringView(text).mid(space + 1));
    if (space < 0 || !currency) {
        reader.fail(key);
        return {};
    }
    const auto money = fromDecimalText(QStringView(text).left(space), *currency);
    if (!money)
        reader.fail(key);
    return money.value_or(Money{});
}

}
