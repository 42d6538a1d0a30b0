#include "core/money/currency.h"
#include "core/simulator/orders/amounts.h"
#include "core/simulator/orders/draftchecks.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

constexpr std::array knownFields{u"sku_number", u"category", u"title", u"description", u"unit_measure", u"currency_id",
    u"unit_price", u"quantity", u"total_amount"};

constexpr std::array<TextField, 6> texts{{
    {u"title", true},
    {u"description", true},
    {u"unit_measure", true},
    {u"sku_number", false},
    {u"category", false},
    {u"currency_id", false},
}};

Checked checkQuantity(const QJsonObject &item, const Place &place)
{
    const QJsonValue quantity = item.value(u"quantity"_s);
    if (quantity.isUndefined())
        return absent(place, u"quantity"_s);
    if (!quantity.isDouble() || !(quantity.toDouble() > 0))
        return invalid(
            place.key + u"quantity"_s, u"quantity must be number."_s, place.rule + u"quantity: a number above zero"_s);
    return std::nullopt;
}

Checked checkCurrency(const QJsonObject &item, money::Currency currency, const Place &place)
{
    const QJsonValue given = item.value(u"currency_id"_s);
    if (given.isUndefined() || given.toString() == money::codeOf(currency))
        return std::nullopt;
    return invalid(
        place.key + u"currency_id"_s, u"currency_id invalid."_s, place.rule + u"currency_id: the seller's currency"_s);
}

Checked checkItem(const QJsonObject &item, money::Currency currency, const Place &place)
{
    if (auto refusal = checkKnownFields(item, knownFields, place))
        return refusal;
    if (auto refusal = checkTexts(item, texts, place))
        return refusal;
    if (auto refusal = checkAmount(item, u"unit_price"_s, currency, place))
        return refusal;
    if (auto refusal = checkQuantity(item, place))
        return refusal;
    if (auto refusal = checkAmount(item, u"total_amount"_s, currency, place))
        return refusal;
    return checkCurrency(item, currency, place);
}

}

Checked checkItems(const QJsonArray &items, const SiteProfile &profile)
{
    const money::Currency currency = money::currencyOf(profile.site);
    for (qsizetype row = 0; row < items.size(); ++row) {
        const Place place{u"items."_s, u"items[%1]."_s.arg(row)};
        if (!items.at(row).isObject())
            return invalid(u"items"_s, u"items must be an array of objects."_s, u"items[%1]: an object"_s.arg(row));
        if (auto refusal = checkItem(items.at(row).toObject(), currency, place))
            return refusal;
    }
    return std::nullopt;
}

}
