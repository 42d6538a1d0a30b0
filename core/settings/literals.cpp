#include "core/base/result.h"
#include "core/money/amounttext.h"
#include "core/settings/keys.h"
#include "core/settings/write.h"

#include <algorithm>

namespace mostrador::settings {

using namespace Qt::StringLiterals;

namespace {

QString listLiteral(const QStringList &texts)
{
    QStringList items;
    std::transform(texts.cbegin(), texts.cend(), std::back_inserter(items), quoted);
    return u'[' + items.join(u", "_s) + u']';
}

QString cashRoundingLiteral(const Settings &settings)
{
    if (!settings.cashRounding)
        return u"\"law\""_s;
    if (settings.cashRounding->step == 0)
        return u"\"none\""_s;
    return quoted(money::toDecimalText({settings.cashRounding->step, money::currencyOf(settings.site)}));
}

}

QStringList wordsOf(const ChoiceBinding &choice)
{
    return QString::fromLatin1(choice.words).split(u'|');
}

QString allowedBy(const KeyInfo &key)
{
    const QString range = u"%1..%2"_s.arg(key.least).arg(key.most);
    return std::visit(
        Overloaded{
            [](const TextBinding &text) { return formOf(text.rule); },
            [&](const IntegerBinding &) { return range; },
            [](const BooleanBinding &) { return u"true|false"_s; },
            [](const TextListBinding &list) { return u"[%1, …]"_s.arg(formOf(list.rule)); },
            [](const ChoiceBinding &choice) { return wordsOf(choice).join(u'|'); },
            [](const CashRoundingBinding &) { return u"law|none|STEP"_s; },
        },
        key.binding);
}

QString literalOf(const KeyInfo &key, const Settings &settings)
{
    Settings copy = settings;
    if (!copy.provider)
        copy.provider = Provider{};
    return std::visit(Overloaded{
                          [&](const TextBinding &text) { return quoted(text.value(copy)); },
                          [&](const IntegerBinding &integer) { return QString::number(integer.value(copy)); },
                          [&](const BooleanBinding &boolean) { return boolean.value(copy) ? u"true"_s : u"false"_s; },
                          [&](const TextListBinding &list) { return listLiteral(list.value(copy)); },
                          [&](const ChoiceBinding &words) { return quoted(wordsOf(words).value(words.value(copy))); },
                          [&](const CashRoundingBinding &) { return cashRoundingLiteral(copy); },
                      },
        key.binding);
}

QString defaultLiteralOf(const KeyInfo &key)
{
    return literalOf(key, Settings{});
}

}
