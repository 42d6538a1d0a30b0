#include "core/simulator/ordersapi/cashout.h"

#include "core/money/amounttext.h"
#include "core/money/currency.h"
#include "core/simulator/ordersapi/orderdraft.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

constexpr std::array<Property, 2> properties{{
    {u"amount", PropertyType::Text, true},
    {u"additional_info", PropertyType::Object},
}};
constexpr std::array<Property, 1> propertiesElsewhere{{{u"amount", PropertyType::Text, true}}};
constexpr std::array<Property, 3> infoProperties{{
    {u"fixed_amount", PropertyType::Flag},
    {u"agency_type", PropertyType::Text},
    {u"bank_service_code", PropertyType::Text},
}};
constexpr std::array agencyTypes{u"AGTEC", u"AGTOT", u"AGPSS"};

// Brazil only.
Complaint checkInfo(const QJsonValue &info)
{
    if (auto complaint = checkObject(info, infoProperties, u"$.transactions.cash_outs[0].additional_info"_s))
        return complaint;
    const QString type = info[u"agency_type"_s].toString(u"AGTEC"_s);
    if (std::ranges::any_of(agencyTypes, [&](const char16_t *each) { return type == QStringView(each); }))
        return std::nullopt;
    return badValue(u"$.transactions.cash_outs[0].additional_info.agency_type is invalid"_s,
        u"$.transactions.cash_outs[0].additional_info.agency_type: AGTEC, AGTOT or AGPSS"_s);
}

}

Complaint checkCashOut(const QJsonObject &transactions, const SiteProfile &profile)
{
    if (!transactions.contains(u"cash_outs"_s))
        return std::nullopt;
    const QJsonArray cashOuts = transactions[u"cash_outs"_s].toArray();
    if (cashOuts.isEmpty())
        return ordersRefusal(400, u"minimum_items"_s, u"Too few items"_s, u"$.transactions.cash_outs: exactly one"_s);
    const bool isBrazil = profile.site == money::Site::MLB;
    const auto known = isBrazil ? std::span<const Property>(properties) : std::span<const Property>(propertiesElsewhere);
    if (auto complaint = checkElements(cashOuts, known, u"$.transactions.cash_outs"_s))
        return complaint;
    const auto amount = amountFromText(cashOuts[0][u"amount"_s].toString(), money::currencyOf(profile.site));
    if (!amount || !amount->isPositive())
        return badValue(u"$.transactions.cash_outs[0].amount is not an amount"_s,
            u"$.transactions.cash_outs[0].amount: an amount above zero"_s);
    const QJsonValue info = cashOuts[0][u"additional_info"_s];
    return info.isUndefined() ? std::nullopt : checkInfo(info);
}

money::Money cashOutOf(const InStoreOrder &order)
{
    const QString amount = order.extras[u"cash_out"_s][u"amount"_s].toString();
    return amountFromText(amount, order.total.currency).value_or(money::Money{0, order.total.currency});
}

money::Money purchaseOf(const InStoreOrder &order)
{
    return order.total - cashOutOf(order);
}

JsonText cashOutNodes(const InStoreOrder &order, const CashOutState &state)
{
    const QJsonValue asked = order.extras[u"cash_out"_s];
    JsonText node{{"id", asked[u"id"_s].toString()}, {"amount", money::toDecimalText(cashOutOf(order))},
        {"status", state.status}, {"status_detail", state.detail}};
    if (asked.toObject().contains(u"additional_info"_s))
        node.insert("additional_info", JsonText(asked[u"additional_info"_s]));
    if (!state.reference.isEmpty())
        node.insert("reference_id", state.reference);
    return JsonText::array({node});
}

}
