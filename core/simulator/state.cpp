#include "core/simulator/state.h"

#include "core/simulator/accounts/accountstate.h"
#include "core/simulator/buyer/transfers.h"
#include "core/simulator/controlviews.h"
#include "core/simulator/notifications/outboxstate.h"
#include "core/simulator/statejson.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

template <typename Record> QJsonArray recordsToState(const Records<Record> &records)
{
    QJsonArray array;
    for (const Record &record : records)
        array.append(toState(record));
    return array;
}

template <typename Record, typename Reader>
bool readRecords(const QJsonValue &value, Records<Record> &records, const Reader &reader)
{
    const QJsonArray array = value.toArray();
    records.reserve(array.size());
    for (const QJsonValue &entry : array) {
        auto record = reader(entry.toObject());
        if (!record)
            return false;
        records.append(std::move(*record));
    }
    return value.isArray();
}

QJsonObject idsToState(const Ids &ids)
{
    return {{u"state"_s, QString::number(ids.state)}, {u"merchant_order"_s, ids.lastMerchantOrder},
        {u"payment"_s, ids.lastPayment}, {u"refund"_s, ids.lastRefund}};
}

Ids idsFromState(const QJsonObject &object)
{
    return {.state = object.value(u"state"_s).toString().toULongLong(),
        .lastMerchantOrder = object.value(u"merchant_order"_s).toInteger(),
        .lastPayment = object.value(u"payment"_s).toInteger(),
        .lastRefund = object.value(u"refund"_s).toInteger()};
}

bool areInside(const QList<qsizetype> &positions, qsizetype size)
{
    return std::ranges::all_of(positions, [size](qsizetype position) { return position >= 0 && position < size; });
}

bool areKeysInside(const World &world)
{
    const qsizetype most = std::max(world.orders.size(), world.refunds.size());
    return std::ranges::all_of(world.keys.inOrder, [&](const QString &key) {
        const UsedKey use = world.keys.used.value(key);
        return use.resource >= 0 && use.count > 0 && use.count <= most && use.resource <= most - use.count;
    });
}

void listRefundsInProcess(World &world)
{
    for (qsizetype position = 0; position < world.refunds.size(); ++position) {
        if (world.refunds.at(position).status == RefundStatus::InProcess)
            world.refundsInProcess.append(position);
    }
}

bool isConsistent(const World &world)
{
    const bool orders = std::ranges::all_of(world.orders,
        [&](const InStoreOrder &order) { return areInside(order.merchantOrders, world.merchantOrders.size()); });
    const bool merchantOrders = std::ranges::all_of(world.merchantOrders, [&](const MerchantOrder &merchantOrder) {
        return areInside({merchantOrder.order}, world.orders.size()) &&
               areInside(merchantOrder.payments, world.payments.size());
    });
    const bool payments = std::ranges::all_of(world.payments, [&](const Payment &payment) {
        return areInside({payment.merchantOrder}, world.merchantOrders.size()) &&
               areInside(payment.refunds, world.refunds.size());
    });
    const bool refunds = std::ranges::all_of(
        world.refunds, [&](const Refund &refund) { return areInside({refund.payment}, world.payments.size()); });
    const qsizetype most = world.orders.size();
    const bool outbox =
        areInside(world.outbox.expiring, world.orders.size()) && world.outbox.waiting.size() <= mostWaiting;
    return outbox && orders && merchantOrders && payments && refunds && areKeysInside(world) && world.progress.paid >= 0 &&
           world.progress.paid <= most && world.progress.rejected >= 0 && world.progress.rejected <= most;
}

int versionOf(const QJsonObject &state)
{
    return state.value(u"version"_s).toInt();
}

// What version 1 did not have.
bool readNewer(const QJsonObject &state, World &world)
{
    if (versionOf(state) == firstStateVersion)
        return true;
    readKeysInto(state.value(u"keys"_s).toArray(), world.keys);
    return readRecords(state.value(u"refunds"_s), world.refunds, readRefundRecord) &&
           readRecords(state.value(u"foreign"_s), world.foreignPayments, readForeignPayment);
}

std::optional<World> readWorld(const QJsonObject &state)
{
    World world;
    const QJsonObject accountState = state.value(u"account"_s).toObject();
    const auto account = versionOf(state) < stateVersion ? readAccountOfVersion2(accountState) : readAccount(accountState);
    const auto switches = switchesFrom(state.value(u"switches"_s).toObject(), {});
    const auto outbox = readOutbox(state.value(u"outbox"_s).toObject());
    if (!account || !switches || !outbox)
        return std::nullopt;
    world.account = *account;
    world.switches = *switches;
    world.outbox = *outbox;
    world.clockAdvance = Milliseconds(state.value(u"clock_advance_ms"_s).toInteger());
    world.ids = idsFromState(state.value(u"ids"_s).toObject());
    world.progress = {state.value(u"buyer_rejected"_s).toInteger(), state.value(u"buyer_paid"_s).toInteger()};
    const bool read = readRecords(state.value(u"orders"_s), world.orders, readOrder) &&
                      readRecords(state.value(u"merchant_orders"_s), world.merchantOrders, readMerchantOrder) &&
                      readRecords(state.value(u"payments"_s), world.payments, readPaymentRecord) &&
                      readNewer(state, world);
    return read ? std::optional(std::move(world)) : std::nullopt;
}

}

QByteArray stateText(const World &world)
{
    const QJsonObject state{
        {u"version"_s, stateVersion},
        {u"account"_s, toState(world.account)},
        {u"switches"_s, switchesView(world.switches)},
        {u"clock_advance_ms"_s, static_cast<qint64>(world.clockAdvance.count())},
        {u"ids"_s, idsToState(world.ids)},
        {u"buyer_rejected"_s, static_cast<qint64>(world.progress.rejected)},
        {u"buyer_paid"_s, static_cast<qint64>(world.progress.paid)},
        {u"orders"_s, recordsToState(world.orders)},
        {u"merchant_orders"_s, recordsToState(world.merchantOrders)},
        {u"payments"_s, recordsToState(world.payments)},
        {u"refunds"_s, recordsToState(world.refunds)},
        {u"foreign"_s, recordsToState(world.foreignPayments)},
        {u"keys"_s, toState(world.keys, world.keys.inOrder)},
        {u"outbox"_s, toState(world.outbox)},
    };
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

Result<World, StateProblem> recordsFromState(const QByteArray &text)
{
    if (text.size() > largestState)
        return failure(StateProblem::TooLarge);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return failure(StateProblem::NotJson);
    const int version = versionOf(document.object());
    if (version < firstStateVersion || version > stateVersion)
        return failure(StateProblem::OtherVersion);
    auto world = readWorld(document.object());
    if (!world)
        return failure(StateProblem::Damaged);
    return std::move(*world);
}

bool makeWhole(World &world)
{
    if (!isConsistent(world))
        return false;
    listRefundsInProcess(world);
    listTransfers(world);
    rebuildIndex(world);
    return true;
}

Result<World, StateProblem> worldFromState(const QByteArray &text)
{
    auto world = recordsFromState(text);
    if (world && !makeWhole(*world))
        return failure(StateProblem::Damaged);
    return world;
}

QJsonObject countersToState(const World &world)
{
    return {{u"clock_advance_ms"_s, static_cast<qint64>(world.clockAdvance.count())},
        {u"ids"_s, idsToState(world.ids)}, {u"buyer_rejected"_s, static_cast<qint64>(world.progress.rejected)},
        {u"buyer_paid"_s, static_cast<qint64>(world.progress.paid)}, {u"outbox_count"_s, world.outbox.count},
        {u"outbox_ids"_s, idsToState(world.outbox.ids)}};
}

void readCounters(const QJsonObject &object, World &world)
{
    world.clockAdvance = Milliseconds(object.value(u"clock_advance_ms"_s).toInteger());
    world.ids = idsFromState(object.value(u"ids"_s).toObject());
    world.progress = {object.value(u"buyer_rejected"_s).toInteger(), object.value(u"buyer_paid"_s).toInteger()};
    world.outbox.count = object.value(u"outbox_count"_s).toInteger();
    world.outbox.ids = idsFromState(object.value(u"outbox_ids"_s).toObject());
}

}
