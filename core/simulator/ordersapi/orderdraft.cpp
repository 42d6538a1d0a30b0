#include "core/simulator/ordersapi/orderdraft.h"

#include "core/money/amounttext.h"
#include "core/money/currency.h"
#include "core/simulator/orders/draft.h"
#include "core/simulator/ordersapi/cashout.h"
#include "core/simulator/ordersapi/duration.h"
#include "core/simulator/ordersapi/schema.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

constexpr qsizetype mostItems = 10;
constexpr qsizetype longestText = 150;

constexpr std::array<Property, 11> rootProperties{{
    {u"type", PropertyType::Text, true},
    {u"external_reference", PropertyType::Text, true, longestReference},
    {u"config", PropertyType::Object, true},
    {u"transactions", PropertyType::Object, true},
    {u"total_amount", PropertyType::Text},
    {u"description", PropertyType::Text, false, longestText},
    {u"expiration_time", PropertyType::Text},
    {u"items", PropertyType::Array, false, mostItems},
    {u"discounts", PropertyType::Object},
    {u"integration_data", PropertyType::Object},
    {u"marketplace_fee", PropertyType::Text},
}};
constexpr std::array<Property, 1> configProperties{{{u"qr", PropertyType::Object, true}}};
constexpr std::array<Property, 2> qrProperties{{
    {u"external_pos_id", PropertyType::Text, true},
    {u"mode", PropertyType::Text},
}};
constexpr std::array<Property, 1> transactionProperties{{{u"payments", PropertyType::Array, true, 1}}};
constexpr std::array<Property, 2> cashOutProperties{{
    {u"payments", PropertyType::Array, false, 1},
    {u"cash_outs", PropertyType::Array, true, 1},
}};
constexpr std::array<Property, 1> paymentProperties{{{u"amount", PropertyType::Text, true}}};
constexpr std::array<Property, 6> itemProperties{{
    {u"title", PropertyType::Text, true, longestText},
    {u"unit_price", PropertyType::Text, true},
    {u"quantity", PropertyType::Whole, true},
    {u"unit_measure", PropertyType::Text, false, 10},
    {u"external_code", PropertyType::Text, false, 30},
    {u"external_categories", PropertyType::Array, false, 10},
}};
constexpr std::array<Property, 1> categoryProperties{{{u"id", PropertyType::Text, true}}};
constexpr std::array<Property, 1> discountProperties{{{u"payment_methods", PropertyType::Array, true, 4}}};
constexpr std::array<Property, 2> methodProperties{{
    {u"type", PropertyType::Text, true},
    {u"new_total_amount", PropertyType::Text, true},
}};
constexpr std::array<Property, 3> integrationProperties{{
    {u"platform_id", PropertyType::Text},
    {u"integrator_id", PropertyType::Text},
    {u"sponsor", PropertyType::Object},
}};
constexpr std::array<Property, 1> sponsorProperties{{{u"id", PropertyType::Text, true}}};
constexpr std::array discountTypes{u"debit_card", u"credit_card", u"account_money", u"prepaid_card"};

struct ModeRow {
    const char16_t *name;
    OrderKind kind;
};

constexpr std::array<ModeRow, 3> modes{{
    {u"static", OrderKind::OrdersStatic},
    {u"dynamic", OrderKind::OrdersDynamic},
    {u"hybrid", OrderKind::OrdersHybrid},
}};

struct Context {
    const SiteProfile &profile;
    money::Currency currency;
    bool isAnotherApplication;
    bool mayCashOut;
};

std::optional<OrderKind> kindOfMode(const QString &mode)
{
    for (const ModeRow &row : modes) {
        if (mode == QStringView(row.name))
            return row.kind;
    }
    return std::nullopt;
}

QString modeIn(const QJsonObject &order)
{
    return order[u"config"_s][u"qr"_s][u"mode"_s].toString(u"static"_s);
}

bool hasCashOut(const QJsonObject &order)
{
    return order[u"transactions"_s].toObject().contains(u"cash_outs"_s);
}

// Refused before anything else, as they need an agreement with the provider.
Complaint checkAgreements(const QJsonObject &order, const Context &context)
{
    if (order.contains(u"marketplace_fee"_s) && !context.isAnotherApplication)
        return ordersRefusal(404, u"marketplace_fee_not_allowed"_s, u"Marketplace fee not allowed"_s,
            u"$.marketplace_fee: only with the token of an authorised seller"_s);
    if (hasCashOut(order) && !context.mayCashOut)
        return ordersRefusal(400, u"seller_configuration"_s, u"Seller is not enabled"_s,
            u"$.transactions.cash_outs: only for enabled sellers"_s);
    return std::nullopt;
}

// Exactly one payment, which only a cash-out by itself has not.
Complaint checkTransactions(const QJsonObject &order, const Context &context)
{
    const QJsonObject transactions = order[u"transactions"_s].toObject();
    const auto known = hasCashOut(order) ? std::span<const Property>(cashOutProperties)
                                         : std::span<const Property>(transactionProperties);
    if (auto complaint = checkObject(transactions, known, u"$.transactions"_s))
        return complaint;
    if (auto complaint = checkCashOut(transactions, context.profile))
        return complaint;
    if (hasCashOut(order) && !transactions.contains(u"payments"_s))
        return std::nullopt;
    const QJsonArray payments = transactions[u"payments"_s].toArray();
    if (payments.isEmpty())
        return ordersRefusal(400, u"minimum_items"_s, u"Too few items"_s, u"$.transactions.payments: exactly one"_s);
    return checkElements(payments, paymentProperties, u"$.transactions.payments"_s);
}

Complaint checkShape(const QJsonObject &order, const Context &context)
{
    const QString root = u"$"_s;
    if (auto complaint = checkObject(order, rootProperties, root))
        return complaint;
    const QJsonObject config = order[u"config"_s].toObject();
    if (auto complaint = checkObject(config, configProperties, u"$.config"_s))
        return complaint;
    if (auto complaint = checkObject(config[u"qr"_s], qrProperties, u"$.config.qr"_s))
        return complaint;
    return checkTransactions(order, context);
}

Complaint checkItems(const QJsonObject &order, const Context &context)
{
    const QJsonArray items = order[u"items"_s].toArray();
    if (auto complaint = checkElements(items, itemProperties, u"$.items"_s))
        return complaint;
    for (const QJsonValue &item : items) {
        const QJsonArray categories = item[u"external_categories"_s].toArray();
        if (auto complaint = checkElements(categories, categoryProperties, u"$.items[].external_categories"_s))
            return complaint;
        if (!amountFromText(item[u"unit_price"_s].toString(), context.currency))
            return badValue(u"$.items[].unit_price is not an amount"_s, u"$.items[].unit_price: an amount"_s);
    }
    return std::nullopt;
}

Complaint checkDiscounts(const QJsonObject &order, const Context &context)
{
    if (!order.contains(u"discounts"_s))
        return std::nullopt;
    if (auto complaint = checkObject(order[u"discounts"_s], discountProperties, u"$.discounts"_s))
        return complaint;
    const QJsonArray methods = order[u"discounts"_s][u"payment_methods"_s].toArray();
    if (auto complaint = checkElements(methods, methodProperties, u"$.discounts.payment_methods"_s))
        return complaint;
    for (const QJsonValue &method : methods) {
        const QString type = method[u"type"_s].toString();
        const bool known =
            std::ranges::any_of(discountTypes, [&](const char16_t *name) { return type == QStringView(name); });
        if (!known || !amountFromText(method[u"new_total_amount"_s].toString(), context.currency))
            return badValue(u"$.discounts.payment_methods[] is invalid"_s,
                u"$.discounts.payment_methods[]: a documented type and an amount"_s);
    }
    return std::nullopt;
}

Complaint checkIntegration(const QJsonObject &order, const Context &)
{
    if (!order.contains(u"integration_data"_s))
        return std::nullopt;
    const QJsonObject data = order[u"integration_data"_s].toObject();
    if (auto complaint = checkObject(data, integrationProperties, u"$.integration_data"_s))
        return complaint;
    const QString integrator = data[u"integrator_id"_s].toString(u"dev_"_s);
    if (!integrator.startsWith(u"dev_"))
        return badValue(
            u"$.integration_data.integrator_id is invalid"_s, u"$.integration_data.integrator_id: begins with dev_"_s);
    if (!data.contains(u"sponsor"_s))
        return std::nullopt;
    if (auto complaint = checkObject(data[u"sponsor"_s], sponsorProperties, u"$.integration_data.sponsor"_s))
        return complaint;
    if (data[u"sponsor"_s][u"id"_s].toString().toLongLong() > 0)
        return std::nullopt;
    return ordersRefusal(400, u"sponsor_id_not_valid"_s, u"Sponsor id not valid"_s,
        u"$.integration_data.sponsor.id: the number of a user, as a text"_s);
}

bool isReferenceCharacter(QChar character)
{
    const bool isLetterOrDigit = character.unicode() < 128 && character.isLetterOrNumber();
    return isLetterOrDigit || character == u'-' || character == u'_';
}

Complaint checkWords(const QJsonObject &order, const Context &)
{
    if (order[u"type"_s].toString() != u"qr")
        return badValue(u"$.type is invalid"_s, u"$.type: qr"_s);
    if (!std::ranges::all_of(order[u"external_reference"_s].toString(), isReferenceCharacter))
        return badValue(
            u"$.external_reference is invalid"_s, u"$.external_reference: at most 64 letters, digits, '-' and '_'"_s);
    if (!kindOfMode(modeIn(order)))
        return badValue(u"$.config.qr.mode is invalid"_s, u"$.config.qr.mode: static, dynamic or hybrid"_s);
    const auto life = secondsFromDuration(order[u"expiration_time"_s].toString(QString::fromUtf16(defaultExpiry)));
    if (!life || *life < shortestExpiry || *life > longestExpiry)
        return badValue(u"$.expiration_time is invalid"_s, u"$.expiration_time: PT30S up to PT3600H"_s);
    return std::nullopt;
}

// Of the payment and of the cash that goes out with it; nothing where one is no amount.
std::optional<money::Money> sumOf(const QJsonObject &transactions, money::Currency currency)
{
    money::Money sum{0, currency};
    for (const QString &name : {u"payments"_s, u"cash_outs"_s}) {
        if (!transactions.contains(name))
            continue;
        const auto amount = amountFromText(transactions[name][0][u"amount"_s].toString(), currency);
        if (!amount || amount->minor > money::largestMinor - sum.minor)
            return std::nullopt;
        sum = sum + *amount;
    }
    return sum;
}

Complaint checkAmounts(const QJsonObject &order, const Context &context)
{
    const auto amount = sumOf(order[u"transactions"_s].toObject(), context.currency);
    if (!amount)
        return badValue(u"$.transactions.payments[0].amount is not an amount"_s,
            u"$.transactions.payments[0].amount: an amount of this country's currency"_s);
    const QString sum = money::toDecimalText(*amount);
    const auto total = amountFromText(order[u"total_amount"_s].toString(sum), context.currency);
    if (!total)
        return badValue(
            u"$.total_amount is not an amount"_s, u"$.total_amount: an amount of this country's currency"_s);
    if (*total != *amount)
        return ordersRefusal(400, u"invalid_total_amount"_s, u"Invalid total amount"_s,
            u"$.total_amount: the sum of the transactions"_s);
    if (order.contains(u"marketplace_fee"_s) &&
        !amountFromText(order[u"marketplace_fee"_s].toString(), context.currency))
        return badValue(u"$.marketplace_fee is not an amount"_s, u"$.marketplace_fee: an amount"_s);
    const money::Money smallest{context.profile.smallestMinor, context.currency};
    if (*total < smallest)
        return badValue(u"Amount must be greater than or equal to %1"_s.arg(money::toDecimalText(smallest)),
            u"$.total_amount: at least the country's smallest amount"_s);
    return std::nullopt;
}

constexpr std::array checks{
    checkAgreements, checkShape, checkWords, checkItems, checkDiscounts, checkIntegration, checkAmounts};

OrdersApiDraft draftFrom(const QJsonObject &order, money::Currency currency)
{
    OrdersApiDraft draft;
    draft.kind = kindOfMode(modeIn(order)).value_or(OrderKind::OrdersStatic);
    draft.externalReference = order[u"external_reference"_s].toString();
    draft.externalPosId = order[u"config"_s][u"qr"_s][u"external_pos_id"_s].toString();
    draft.description = order[u"description"_s].toString();
    draft.expirationTime = order[u"expiration_time"_s].toString(QString::fromUtf16(defaultExpiry));
    draft.life = secondsFromDuration(draft.expirationTime).value_or(shortestExpiry);
    draft.total = sumOf(order[u"transactions"_s].toObject(), currency).value_or(money::Money{0, currency});
    draft.items = order[u"items"_s].toArray();
    for (const QString &name : {u"discounts"_s, u"integration_data"_s, u"marketplace_fee"_s}) {
        if (order.contains(name))
            draft.extras.insert(name, order[name]);
    }
    if (hasCashOut(order))
        draft.extras.insert(u"cash_out"_s, order[u"transactions"_s][u"cash_outs"_s][0]);
    return draft;
}

}

std::optional<money::Money> amountFromText(const QString &text, money::Currency currency)
{
    const qsizetype point = text.indexOf(u'.');
    const int decimals = money::rulesOf(currency).decimals;
    if (point >= 0 && (decimals == 0 || text.size() - point - 1 != decimals))
        return std::nullopt;
    const auto amount = money::fromDecimalText(text, currency);
    return amount && amount->minor >= 0 ? std::optional(*amount) : std::nullopt;
}

Result<OrdersApiDraft, Refusal> readOrdersApiDraft(const QByteArray &body, const OrdersCaller &caller)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return failure(ordersRefusal(400, u"json_syntax_error"_s, u"JSON syntax error"_s, u"body: a JSON object"_s));
    const Context context{caller.profile, money::currencyOf(caller.profile.site), caller.isAnotherApplication, caller.mayCashOut};
    const QJsonObject order = document.object();
    for (const auto check : checks) {
        if (auto complaint = check(order, context))
            return failure(std::move(*complaint));
    }
    return draftFrom(order, context.currency);
}

}
