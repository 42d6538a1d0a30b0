#include "core/simulator/orders/draft.h"

#include "core/money/amounttext.h"
#include "core/money/currency.h"
#include "core/simulator/accounts/fields.h"
#include "core/simulator/orders/amounts.h"
#include "core/simulator/orders/draftchecks.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

const Place root{};

constexpr std::array knownFields{u"external_reference", u"title", u"description", u"notification_url",
    u"expiration_date", u"total_amount", u"items", u"sponsor", u"cash_out", u"taxes"};

constexpr std::array<TextField, 5> texts{{
    {u"external_reference", true},
    {u"title", true},
    {u"description", true},
    {u"notification_url", false},
    {u"expiration_date", false},
}};

struct Context {
    const SiteProfile &profile;
    money::Currency currency;
    Instant now;
};

bool isReferenceCharacter(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9') ||
           unit == u'-' || unit == u'_';
}

Checked checkExpiry(const QJsonObject &order, const Context &context)
{
    if (!order.contains(u"expiration_date"_s))
        return std::nullopt;
    const auto expiry = instantFromText(order.value(u"expiration_date"_s).toString());
    if (expiry && *expiry > context.now)
        return std::nullopt;
    return invalid(u"expiration_date"_s, u"expiration_date must be a valid and future date"_s,
        u"expiration_date: ISO 8601 with an offset, in the future"_s);
}

Checked checkSponsor(const QJsonObject &order, const Context &)
{
    if (!order.contains(u"sponsor"_s))
        return std::nullopt;
    const QJsonObject sponsor = order.value(u"sponsor"_s).toObject();
    if (!sponsor.contains(u"id"_s))
        return invalid(u"id"_s, u"sponsor.id must be present."_s, u"sponsor.id: present"_s);
    if (!isWholeNumber(sponsor.value(u"id"_s)))
        return invalid(u"sponsor.id"_s, u"sponsor.id must be number."_s, u"sponsor.id: a number"_s);
    return checkKnownFields(sponsor, std::array{u"id"}, Place{u"sponsor."_s, u"sponsor."_s});
}

Checked checkCashOut(const QJsonObject &order, const Context &context)
{
    if (!order.contains(u"cash_out"_s))
        return std::nullopt;
    const QJsonObject cashOut = order.value(u"cash_out"_s).toObject();
    const Place place{u"cash_out."_s, u"cash_out."_s};
    if (auto refusal = checkAmount(cashOut, u"amount"_s, context.currency, place))
        return refusal;
    return checkKnownFields(cashOut, std::array{u"amount"}, place);
}

Checked checkTax(const QJsonObject &tax, money::Currency currency)
{
    const Place place{u"taxes."_s, u"taxes[]."_s};
    if (auto refusal = checkAmount(tax, u"value"_s, currency, place))
        return refusal;
    if (tax.value(u"type"_s).toString() != u"IVA")
        return invalid(u"taxes.type"_s, u"type invalid."_s, u"taxes[].type: IVA"_s);
    return checkKnownFields(tax, std::array{u"value", u"type"}, place);
}

Checked checkItemList(const QJsonObject &order, const Context &context)
{
    const QJsonValue items = order.value(u"items"_s);
    if (!items.isUndefined() && !items.isArray())
        return invalid(u"items"_s, u"items must be array."_s, u"items: an array"_s);
    if (items.toArray().isEmpty() && !order.contains(u"cash_out"_s))
        return Refusal{.error = u"error_creating_seller_qr_order"_s,
            .message = u"cash out is required when the order has no items"_s,
            .rule = u"items: at least one"_s};
    return checkItems(items.toArray(), context.profile);
}

money::Money amountIn(const QJsonObject &object, const QString &name, money::Currency currency)
{
    return amountFrom(object.value(name), currency).value_or(money::Money{0, currency});
}

Checked checkTotal(const QJsonObject &order, const Context &context)
{
    if (auto refusal = checkAmount(order, u"total_amount"_s, context.currency, root))
        return refusal;
    const money::Money total = amountIn(order, u"total_amount"_s, context.currency);
    qint64 sum = amountIn(order.value(u"cash_out"_s).toObject(), u"amount"_s, context.currency).minor;
    for (const QJsonValue &item : order.value(u"items"_s).toArray())
        sum += amountIn(item.toObject(), u"total_amount"_s, context.currency).minor;
    if (sum != total.minor)
        return invalid(u"total_amount"_s, u"total_amount must be the sum of the items."_s,
            u"total_amount: the sum of items.total_amount and cash_out.amount"_s);
    const money::Money smallest{context.profile.smallestMinor, context.currency};
    if (total < smallest)
        return invalid(u"total_amount"_s,
            u"Amount must be greater than or equal to %1"_s.arg(money::toDecimalText(smallest)),
            u"total_amount: at least the country's smallest amount"_s);
    return std::nullopt;
}

Checked checkShared(const QJsonObject &order, const Context &context)
{
    if (auto refusal = refuseReference(order))
        return refusal;
    if (auto refusal = refuseNotificationUrl(order))
        return refusal;
    return refuseTaxes(order, context.profile);
}

constexpr std::array checks{checkShared, checkExpiry, checkSponsor, checkCashOut, checkItemList, checkTotal};

Checked checkOrder(const QJsonObject &order, const Context &context)
{
    if (auto refusal = checkKnownFields(order, knownFields, root))
        return refusal;
    if (auto refusal = checkTexts(order, texts, root))
        return refusal;
    for (const auto check : checks) {
        if (auto refusal = check(order, context))
            return refusal;
    }
    return std::nullopt;
}

OrderDraft draftFrom(const QJsonObject &order, money::Currency currency)
{
    OrderDraft draft;
    draft.externalReference = order.value(u"external_reference"_s).toString();
    draft.title = order.value(u"title"_s).toString();
    draft.description = order.value(u"description"_s).toString();
    draft.notificationUrl = order.value(u"notification_url"_s).toString();
    if (order.contains(u"sponsor"_s))
        draft.sponsorId = order.value(u"sponsor"_s).toObject().value(u"id"_s).toInteger();
    draft.total = amountIn(order, u"total_amount"_s, currency);
    draft.items = order.value(u"items"_s).toArray();
    draft.tax = taxIn(order, currency);
    draft.expiresAt = instantFromText(order.value(u"expiration_date"_s).toString());
    return draft;
}

}

std::optional<Refusal> refuseReference(const QJsonObject &order)
{
    const QString reference = order.value(u"external_reference"_s).toString();
    const bool allowed = reference.size() <= longestReference && std::ranges::all_of(reference, isReferenceCharacter);
    if (allowed)
        return std::nullopt;
    return invalid(u"external_reference"_s, u"external_reference invalid."_s,
        u"external_reference: at most 64 letters, digits, '-' and '_'"_s);
}

std::optional<Refusal> refuseNotificationUrl(const QJsonObject &order)
{
    if (!order.contains(u"notification_url"_s) || isWebAddress(order.value(u"notification_url"_s).toString()))
        return std::nullopt;
    return invalid(u"notification_url"_s, u"notification_url must be url."_s, u"notification_url: a web address"_s);
}

std::optional<Refusal> refuseTaxes(const QJsonObject &order, const SiteProfile &profile)
{
    if (!order.contains(u"taxes"_s))
        return std::nullopt;
    if (profile.site != money::Site::MCO || !order.value(u"taxes"_s).isArray())
        return invalid(u"taxes"_s, u"taxes invalid."_s, u"taxes: an array, in Colombia only"_s);
    for (const QJsonValue &tax : order.value(u"taxes"_s).toArray()) {
        if (auto refusal = checkTax(tax.toObject(), money::currencyOf(profile.site)))
            return refusal;
    }
    return std::nullopt;
}

std::optional<money::Money> taxIn(const QJsonObject &order, money::Currency currency)
{
    if (!order.contains(u"taxes"_s))
        return std::nullopt;
    money::Money sum{0, currency};
    for (const QJsonValue &tax : order.value(u"taxes"_s).toArray())
        sum = sum + amountIn(tax.toObject(), u"value"_s, currency);
    return sum;
}

Result<OrderDraft, Refusal> readDraft(const QByteArray &body, const SiteProfile &profile, Instant now)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return failure(invalid(u"request_body"_s, u"Invalid request body"_s, u"body: a JSON object"_s));
    const Context context{profile, money::currencyOf(profile.site), now};
    const QJsonObject order = document.object();
    if (auto refusal = checkOrder(order, context))
        return failure(std::move(*refusal));
    return draftFrom(order, context.currency);
}

}
