#include "core/simulator/world.h"

#include "core/money/currency.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

void indexOrder(World &world, qsizetype position)
{
    const InStoreOrder &order = world.orders.at(position);
    world.index.orderById.insert(order.id, position);
    world.index.ordersByReference[order.externalReference].append(position);
    if (order.kind == OrderKind::MerchantOrder) // of no point of sale
        return;
    PointOfSaleOrders &pos = world.index.pointsOfSale[order.externalPosId];
    pos.newest = position;
    pos.unsettled.removeIf([&](qsizetype older) { return world.orders.at(older).expiresAt <= order.createdAt; });
    const bool open = order.end == OrderEnd::None;
    if (open)
        pos.unsettled.append(position);
    if (liesOnSlot(order.kind))
        pos.slot = open ? std::optional(position) : std::nullopt;
}

// The list is in the order of expiry.
void forgetExpiry(World &world, qsizetype position)
{
    const auto expiryOf = [&](qsizetype each) { return world.orders.at(each).expiresAt; };
    QList<qsizetype> &expiring = world.outbox.expiring;
    const auto first = std::ranges::lower_bound(expiring, expiryOf(position), {}, expiryOf);
    const auto last = std::ranges::upper_bound(expiring, expiryOf(position), {}, expiryOf);
    const auto found = std::find(first, last, position);
    if (found != last)
        expiring.erase(found);
}

// Somebody bought elsewhere under the same number, and somebody sent money for no sale at all.
void addForeignPayments(World &world, const InStoreOrder &order)
{
    addForeignPayment(
        world, {.externalReference = order.externalReference, .amount = order.total, .at = order.createdAt});
    addForeignPayment(
        world, {.externalReference = {}, .amount = order.total, .at = order.createdAt, .isTransfer = true});
}

}

World makeWorld(const Setup &setup)
{
    World world;
    world.ids = idsFromSeed(setup.seed);
    world.dice = setup.seed;
    world.account = foundAccount(setup.site, setup.userId,
        {.externalStoreId = setup.externalStoreId.isEmpty() ? u"SUC001"_s : setup.externalStoreId,
            .externalPosIds =
                setup.externalPosIds.isEmpty() ? QStringList{u"CAJA01"_s, u"CAJA02"_s} : setup.externalPosIds});
    return world;
}

SiteProfile rulesFor(const World &world)
{
    SiteProfile rules = profileOf(world.account.site);
    if (world.switches.smallestAmount > 0)
        rules.smallestMinor = world.switches.smallestAmount * money::minorPerUnit(money::currencyOf(rules.site));
    return rules;
}

qsizetype addOrder(World &world, InStoreOrder order)
{
    if (world.switches.foreignPurchases)
        addForeignPayments(world, order);
    const qsizetype position = world.orders.size();
    world.orders.append(std::move(order));
    indexOrder(world, position);
    ++world.revision;
    return position;
}

qsizetype addMerchantOrder(World &world, qsizetype order, Instant now)
{
    const qsizetype position = world.merchantOrders.size();
    const QString preference = u"%1-%2"_s.arg(QString::number(world.account.userId), world.ids.uuid());
    world.merchantOrders.append({.id = world.ids.merchantOrder(),
        .order = order,
        .preferenceId = preference,
        .createdAt = now,
        .updatedAt = now});
    world.orders[order].merchantOrders.append(position);
    world.index.merchantOrderById.insert(world.merchantOrders.constLast().id, position);
    ++world.revision;
    return position;
}

qsizetype addPayment(World &world, Payment payment)
{
    const qsizetype position = world.payments.size();
    payment.id = world.ids.payment();
    MerchantOrder &merchantOrder = world.merchantOrders[payment.merchantOrder];
    merchantOrder.payments.append(position);
    merchantOrder.updatedAt = payment.updatedAt;
    world.index.paymentById.insert(payment.id, position);
    world.payments.append(std::move(payment));
    ++world.revision;
    return position;
}

qsizetype addRefund(World &world, Refund refund)
{
    const qsizetype position = world.refunds.size();
    refund.id = world.ids.refund();
    world.payments[refund.payment].refunds.append(position);
    world.index.refundById.insert(refund.id, position);
    world.refunds.append(std::move(refund));
    ++world.revision;
    return position;
}

qsizetype addForeignPayment(World &world, ForeignPayment payment)
{
    const qsizetype position = world.foreignPayments.size();
    payment.id = world.ids.payment();
    world.index.foreignById.insert(payment.id, position);
    world.index.foreignByReference[payment.externalReference].append(position);
    world.foreignPayments.append(std::move(payment));
    ++world.revision;
    return position;
}

void endOrder(World &world, qsizetype position, OrderEnd end, Instant now)
{
    forgetExpiry(world, position);
    InStoreOrder &order = world.orders[position];
    order.end = end;
    order.endedAt = now;
    order.checkoutUntil = {};
    ++world.revision;
    if (order.kind == OrderKind::MerchantOrder)
        return;
    PointOfSaleOrders &pos = world.index.pointsOfSale[order.externalPosId];
    pos.unsettled.removeOne(position);
    if (pos.slot == position)
        pos.slot.reset();
}

void expireOrder(World &world, qsizetype position, Instant now)
{
    forgetExpiry(world, position);
    InStoreOrder &order = world.orders[position];
    order.expiresAt = now;
    order.checkoutUntil = {};
    ++world.revision;
}

std::optional<qsizetype> liveOnSlot(const World &world, const QString &externalPosId, Instant now)
{
    const auto pos = world.index.pointsOfSale.constFind(externalPosId);
    if (pos == world.index.pointsOfSale.constEnd() || !pos->slot)
        return std::nullopt;
    return stateAt(world.orders.at(*pos->slot), now) == OrderState::Live ? pos->slot : std::nullopt;
}

void rebuildIndex(World &world)
{
    world.index = {};
    for (qsizetype position = 0; position < world.orders.size(); ++position)
        indexOrder(world, position);
    for (qsizetype position = 0; position < world.merchantOrders.size(); ++position)
        world.index.merchantOrderById.insert(world.merchantOrders.at(position).id, position);
    for (qsizetype position = 0; position < world.payments.size(); ++position)
        world.index.paymentById.insert(world.payments.at(position).id, position);
    for (qsizetype position = 0; position < world.refunds.size(); ++position)
        world.index.refundById.insert(world.refunds.at(position).id, position);
    for (qsizetype position = 0; position < world.foreignPayments.size(); ++position) {
        const ForeignPayment &payment = world.foreignPayments.at(position);
        world.index.foreignById.insert(payment.id, position);
        world.index.foreignByReference[payment.externalReference].append(position);
    }
}

}
