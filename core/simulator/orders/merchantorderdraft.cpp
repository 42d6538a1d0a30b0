#include "core/simulator/orders/merchantorderdraft.h"

#include "core/money/amounttext.h"
#include "core/money/currency.h"
#include "core/simulator/accounts/fields.h"
#include "core/simulator/orders/amounts.h"
#include "core/simulator/orders/merchantorders.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

using Checked = std::optional<Refusal>;

struct TextRow {
    const char16_t *name;
    qsizetype most; // characters
};

constexpr std::array<TextRow, 3> texts{{
    {u"external_reference", 256},
    {u"preference_id", 100},
    {u"notification_url", 500},
}};

// The names of an item that a merchant order and an in-store order share, and the one that they do not.
constexpr std::array sharedNames{u"id", u"title", u"description", u"picture_url", u"quantity", u"unit_price"};

Checked checkTexts(const QJsonObject &body)
{
    for (const TextRow &row : texts) {
        const QString name = QString::fromUtf16(row.name);
        const QJsonValue value = body.value(name);
        if (!value.isUndefined() && (!value.isString() || value.toString().size() > row.most))
            return merchantOrderRefusal(400, u"invalid_string"_s, u"invalid "_s + name,
                u"%1: a text of at most %2 characters"_s.arg(name).arg(row.most));
    }
    const QString url = body.value(u"notification_url"_s).toString();
    if (!url.isEmpty() && !isWebAddress(url))
        return merchantOrderRefusal(
            400, u"invalid_url"_s, u"invalid notification_url"_s, u"notification_url: a web address"_s);
    return std::nullopt;
}

Checked checkSponsor(const QJsonObject &body)
{
    const QJsonValue sponsor = body.value(u"sponsor_id"_s);
    if (sponsor.isUndefined() || sponsor.isNull() || isWholeNumber(sponsor))
        return std::nullopt;
    return merchantOrderRefusal(
        400, u"invalid_sponsor_id"_s, u"invalid sponsor_id"_s, u"sponsor_id: a whole number"_s);
}

Checked checkItem(const QJsonObject &item, money::Currency currency)
{
    if (item.value(u"title"_s).toString().isEmpty())
        return badItems(u"items[].title: present"_s);
    const QJsonValue given = item.value(u"currency_id"_s);
    if (!given.isUndefined() && given.toString() != money::codeOf(currency))
        return badItems(u"items[].currency_id: the seller's currency"_s);
    return std::nullopt;
}

QJsonObject storedItem(const QJsonObject &item)
{
    QJsonObject stored{{u"category"_s, item.value(u"category_id"_s).toString()}};
    for (const char16_t *name : sharedNames) {
        const QString text = QString::fromUtf16(name);
        if (item.contains(text))
            stored.insert(text, item.value(text));
    }
    return stored;
}

Result<QJsonArray, Refusal> itemsFrom(const QJsonArray &given, money::Currency currency)
{
    if (given.isEmpty() || given.size() > mostItems)
        return failure(badItems(u"items: 1 to 1000"_s));
    QJsonArray items;
    for (const QJsonValue &item : given) {
        if (auto refusal = checkItem(item.toObject(), currency))
            return failure(std::move(*refusal));
        items.append(storedItem(item.toObject()));
    }
    return items;
}

}

Refusal badItems(const QString &rule)
{
    return merchantOrderRefusal(400, u"invalid_items"_s, u"invalid items"_s, rule);
}

Result<money::Money, Refusal> totalOfItems(const QJsonArray &items, money::Currency currency)
{
    money::Money total{0, currency};
    for (const QJsonValue &item : items) {
        const auto price = amountFrom(item[u"unit_price"_s], currency);
        if (!price || !price->isPositive())
            return failure(badItems(u"items[].unit_price: an amount above zero"_s));
        const auto amount = timesQuantity(*price, item[u"quantity"_s]);
        if (!amount || amount->minor > money::largestMinor - total.minor)
            return failure(badItems(u"items[].quantity: above zero, and exact in the currency"_s));
        total = total + *amount;
    }
    return total;
}

Result<MerchantOrderDraft, Refusal> readMerchantOrderDraft(const QByteArray &body, money::Currency currency)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return failure(merchantOrderRefusal(
            400, u"unmarshall_error"_s, u"body must be JSON"_s, u"body: a JSON object"_s));
    const QJsonObject object = document.object();
    for (const auto check : {checkTexts, checkSponsor}) {
        if (auto refusal = check(object))
            return failure(std::move(*refusal));
    }
    auto items = itemsFrom(object.value(u"items"_s).toArray(), currency);
    if (!items)
        return failure(std::move(items.error()));
    const auto total = totalOfItems(*items, currency);
    if (!total)
        return failure(total.error());
    MerchantOrderDraft draft{.externalReference = object.value(u"external_reference"_s).toString(),
        .preferenceId = object.value(u"preference_id"_s).toString(),
        .notificationUrl = object.value(u"notification_url"_s).toString(),
        .sponsorId = std::nullopt,
        .items = std::move(*items),
        .total = *total};
    if (isWholeNumber(object.value(u"sponsor_id"_s)))
        draft.sponsorId = object.value(u"sponsor_id"_s).toInteger();
    return draft;
}

}
