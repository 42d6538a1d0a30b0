#include "core/simulator/orders/draftchecks.h"

#include "core/simulator/orders/amounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

Refusal invalid(const QString &key, const QString &message, const QString &rule)
{
    return {.error = u"invalid_"_s + key, .message = message, .rule = rule};
}

Refusal absent(const Place &place, const QString &name)
{
    return invalid(name, name + u" must be present."_s, u"%1%2: present"_s.arg(place.rule, name));
}

Checked checkKnownFields(const QJsonObject &object, std::span<const char16_t *const> known, const Place &place)
{
    for (const QString &name : object.keys()) {
        const bool found =
            std::ranges::any_of(known, [&](const char16_t *field) { return name == QStringView(field); });
        if (!found)
            return Refusal{.error = u"unsupported_properties"_s,
                .message = place.key + name + u" is not supported."_s,
                .rule = u"%1%2: a documented field"_s.arg(place.rule, name)};
    }
    return std::nullopt;
}

Checked checkTexts(const QJsonObject &object, std::span<const TextField> fields, const Place &place)
{
    for (const TextField &field : fields) {
        const QString name = QString::fromUtf16(field.name);
        const QJsonValue value = object.value(name);
        if (value.isUndefined() && !field.required)
            continue;
        if (value.isUndefined() || (field.required && value.isString() && value.toString().isEmpty()))
            return absent(place, name);
        if (!value.isString())
            return invalid(place.key + name, name + u" must be string."_s, u"%1%2: text"_s.arg(place.rule, name));
    }
    return std::nullopt;
}

Checked checkAmount(const QJsonObject &object, const QString &name, money::Currency currency, const Place &place)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return absent(place, name);
    const auto amount = amountFrom(value, currency);
    if (amount && amount->minor >= 0)
        return std::nullopt;
    const NumberProblem problem = amount ? NumberProblem::OutOfRange : amount.error();
    const QString key = place.key + name;
    const QString where = place.rule + name;
    switch (problem) {
    case NumberProblem::NotANumber:
        return invalid(key, name + u" must be number."_s, where + u": a number"_s);
    case NumberProblem::TooManyDecimals:
        return invalid(key, name + u" has too many decimals."_s, where + u": no more decimals than the country has"_s);
    case NumberProblem::OutOfRange:
        return invalid(key, name + u" is out of range."_s, where + u": neither negative nor too large"_s);
    }
    Q_UNREACHABLE();
}

}
