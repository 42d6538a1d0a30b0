#include "core/simulator/orders/merchantorderchange.h"

#include "core/money/currency.h"
#include "core/simulator/notifications/announce.h"
#include "core/simulator/orders/create.h"
#include "core/simulator/orders/merchantorderdraft.h"
#include "core/simulator/orders/merchantorders.h"
#include "core/simulator/orders/merchantorderview.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

using Checked = std::optional<Refusal>;

// Fields with an error code of their own.
struct CodeRow {
    const char16_t *field;
    const char16_t *code;
};

constexpr std::array<CodeRow, 9> ownCodes{{
    {u"application_id", u"invalid_application_id"},
    {u"collector", u"user_not_allowed"},
    {u"marketplace", u"invalid_marketplace"},
    {u"notification_url", u"invalid_url"},
    {u"operation_type", u"invalid_operation_type"},
    {u"payer", u"invalid_payer"},
    {u"payments", u"invalid_payment_id"},
    {u"shipments", u"invalid_shipment_id"},
    {u"sponsor_id", u"invalid_sponsor_id"},
}};

InStoreOrder orderFrom(MerchantOrderDraft draft, Instant now)
{
    InStoreOrder order;
    order.kind = OrderKind::MerchantOrder;
    order.externalReference = std::move(draft.externalReference);
    order.notificationUrl = std::move(draft.notificationUrl);
    order.sponsorId = draft.sponsorId;
    order.items = std::move(draft.items);
    order.total = draft.total;
    order.createdAt = now;
    order.expiresAt = now + merchantOrderLife;
    return order;
}

Answered shown(const World &world, qsizetype merchantOrder, int status, Instant now)
{
    return jsonResponse(status, merchantOrderView(world, world.merchantOrders.at(merchantOrder), now));
}

Refusal fixedField(const QString &name)
{
    const auto row =
        std::ranges::find_if(ownCodes, [&](const CodeRow &each) { return name == QStringView(each.field); });
    return merchantOrderRefusal(400, row == ownCodes.end() ? u"invalid_string"_s : QString::fromUtf16(row->code),
        u"%1 cannot be changed"_s.arg(name), u"%1: only quantity of items may change"_s.arg(name));
}

Checked checkFixedFields(const QJsonObject &body, const QJsonObject &view)
{
    for (auto entry = body.begin(); entry != body.end(); ++entry) {
        if (entry.key() != u"items" && entry.value() != view.value(entry.key()))
            return fixedField(entry.key());
    }
    return std::nullopt;
}

bool differsOnlyInQuantity(const QJsonObject &item, const QJsonObject &shownItem)
{
    return std::ranges::all_of(item.keys(), [&](const QString &name) {
        return name == u"quantity" || (shownItem.contains(name) && item.value(name) == shownItem.value(name));
    });
}

// The order's items with the quantities of the body.
Result<QJsonArray, Refusal> changedItems(QJsonArray items, const QJsonArray &wanted, const QJsonArray &shownItems)
{
    if (wanted.size() != items.size() || wanted.isEmpty())
        return failure(badItems(u"items: all of them, in the same order"_s));
    for (qsizetype row = 0; row < items.size(); ++row) {
        if (!differsOnlyInQuantity(wanted.at(row).toObject(), shownItems.at(row).toObject()))
            return failure(badItems(u"items[%1]: only quantity may change"_s.arg(row)));
        QJsonObject item = items.at(row).toObject();
        item.insert(u"quantity"_s, wanted.at(row)[u"quantity"_s]);
        items[row] = item;
    }
    return items;
}

Checked checkUnpaid(const World &world, const MerchantOrder &merchantOrder, Instant now)
{
    const Sums sums = sumsOf(merchantOrder, world.payments);
    const bool isUntouched = sums.received == 0 && !sums.anyWaiting;
    if (isUntouched && merchantOrderStatus(world, merchantOrder, now) == u"opened")
        return std::nullopt;
    return merchantOrderRefusal(400, u"invalid_order_state"_s, u"merchant order cannot be changed"_s,
        u"merchant order: opened, and nothing paid"_s);
}

struct Change {
    QJsonArray items;
    money::Money total;
};

Result<Change, Refusal> changeFrom(
    const World &world, const MerchantOrder &merchantOrder, const QByteArray &body, Instant now)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return failure(merchantOrderRefusal(
            400, u"unmarshall_error"_s, u"body must be JSON"_s, u"body: a JSON object"_s));
    const QJsonObject view = QJsonDocument::fromJson(merchantOrderView(world, merchantOrder, now).bytes()).object();
    if (auto refusal = checkFixedFields(document.object(), view))
        return failure(std::move(*refusal));
    const InStoreOrder &order = world.orders.at(merchantOrder.order);
    auto items = changedItems(order.items, document[u"items"_s].toArray(), view.value(u"items"_s).toArray());
    if (!items)
        return failure(std::move(items.error()));
    const auto total = totalOfItems(*items, order.total.currency);
    if (!total)
        return failure(total.error());
    if (auto refusal = checkUnpaid(world, merchantOrder, now))
        return failure(std::move(*refusal));
    return Change{std::move(*items), *total};
}

}

Answered createMerchantOrder(World &world, const QByteArray &body, Instant now)
{
    auto draft = readMerchantOrderDraft(body, money::currencyOf(world.account.site));
    if (!draft)
        return failure(std::move(draft.error()));
    const QString preference = draft->preferenceId;
    const qsizetype order = placeOrder(world, orderFrom(std::move(*draft), now), now);
    const qsizetype merchantOrder = addMerchantOrder(world, order, now);
    if (!preference.isEmpty())
        world.merchantOrders[merchantOrder].preferenceId = preference;
    announceMerchantOrder(world, merchantOrder, News::Created, now);
    return shown(world, merchantOrder, 201, now);
}

Answered changeMerchantOrder(World &world, const QString &id, const QByteArray &body, Instant now)
{
    const auto position = merchantOrderNamed(world, id);
    if (!position)
        return failure(position.error());
    const auto change = changeFrom(world, world.merchantOrders.at(*position), body, now);
    if (!change)
        return failure(change.error());
    MerchantOrder &merchantOrder = world.merchantOrders[*position];
    InStoreOrder &order = world.orders[merchantOrder.order];
    order.items = change->items;
    if (order.kind == OrderKind::MerchantOrder)
        order.total = change->total;
    merchantOrder.updatedAt = now;
    ++world.revision;
    announceMerchantOrder(world, *position, News::Updated, now);
    return shown(world, *position, 200, now);
}

}
