#include "core/simulator/statelog.h"

#include "core/simulator/accounts/accountstate.h"
#include "core/simulator/notifications/outboxstate.h"
#include "core/simulator/statejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

// How a list became another: so many elements at this place went, and these came instead.
template <typename Element> struct Splice {
    qsizetype at = 0;
    qsizetype gone = 0;
    QList<Element> come;
};

template <typename Element> Splice<Element> spliceOf(const QList<Element> &before, const QList<Element> &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    return {head, before.size() - head - tail, after.mid(head, after.size() - head - tail)};
}

template <typename Element> bool apply(const Splice<Element> &splice, QList<Element> &list)
{
    if (splice.at < 0 || splice.gone < 0 || splice.at > list.size() || splice.gone > list.size() - splice.at)
        return false;
    list = list.first(splice.at) + splice.come + list.sliced(splice.at + splice.gone);
    return true;
}

template <typename Element, typename Writer>
void insertSplice(QJsonObject &line, const QString &name, QList<Element> &noted, const QList<Element> &now, Writer write)
{
    if (noted == now)
        return;
    const Splice<Element> splice = spliceOf(noted, now);
    QJsonArray come;
    for (const Element &element : splice.come)
        come.append(write(element));
    line.insert(name, QJsonArray{splice.at, splice.gone, come});
    noted = now;
}

template <typename Element, typename Reader>
bool applySplice(const QJsonObject &line, const QString &name, QList<Element> &list, Reader read)
{
    if (!line.contains(name))
        return true;
    const QJsonArray parts = line.value(name).toArray();
    Splice<Element> splice{parts.at(0).toInteger(-1), parts.at(1).toInteger(-1), {}};
    for (const QJsonValue &value : parts.at(2).toArray()) {
        auto element = read(value);
        if (!element)
            return false;
        splice.come.append(std::move(*element));
    }
    return apply(splice, list);
}

// [[position, record] …]
template <typename Record> void insertRecords(QJsonObject &line, const QString &name, Records<Record> &records)
{
    QJsonArray changed;
    for (const qsizetype position : records.takeChanged())
        changed.append(QJsonArray{position, toState(records.at(position))});
    if (!changed.isEmpty())
        line.insert(name, changed);
}

template <typename Record, typename Reader>
bool applyRecords(const QJsonObject &line, const QString &name, Records<Record> &records, Reader read)
{
    for (const QJsonValue &entry : line.value(name).toArray()) {
        const qsizetype position = entry[0].toInteger(-1);
        auto record = read(entry[1].toObject());
        if (!record || position < 0 || position > records.size())
            return false;
        if (position == records.size())
            records.append(std::move(*record));
        else
            records[position] = std::move(*record);
    }
    return true;
}

QJsonValue positionToState(qsizetype position)
{
    return static_cast<qint64>(position);
}

std::optional<qsizetype> positionFrom(const QJsonValue &value)
{
    return value.toInteger(-1);
}

void insertAccount(QJsonObject &line, const World &world, Noted &noted)
{
    if (noted.account != world.account) {
        line.insert(u"account"_s, toState(world.account));
        noted.account = world.account;
    }
    if (noted.switches != world.switches) {
        line.insert(u"switches"_s, switchesView(world.switches));
        noted.switches = world.switches;
    }
}

bool applyAccount(const QJsonObject &line, World &world)
{
    if (line.contains(u"account"_s)) {
        auto account = readAccount(line.value(u"account"_s).toObject());
        if (!account)
            return false;
        world.account = std::move(*account);
    }
    const auto switches = switchesFrom(line.value(u"switches"_s).toObject(), world.switches);
    if (switches)
        world.switches = *switches;
    return switches.has_value();
}

bool applyLists(const QJsonObject &line, World &world)
{
    return applyRecords(line, u"orders"_s, world.orders, readOrder) &&
           applyRecords(line, u"merchant_orders"_s, world.merchantOrders, readMerchantOrder) &&
           applyRecords(line, u"payments"_s, world.payments, readPaymentRecord) &&
           applyRecords(line, u"refunds"_s, world.refunds, readRefundRecord) &&
           applyRecords(line, u"foreign"_s, world.foreignPayments, readForeignPayment) &&
           applySplice(line, u"waiting"_s, world.outbox.waiting, readNotification) &&
           applySplice(line, u"expiring"_s, world.outbox.expiring, positionFrom);
}

bool applyLine(const QByteArray &text, World &world)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return false;
    const QJsonObject line = document.object();
    readCounters(line.value(u"counters"_s).toObject(), world);
    readKeysInto(line.value(u"keys"_s).toArray(), world.keys);
    return applyAccount(line, world) && applyLists(line, world);
}

}

Noted noteChanges(World &world)
{
    world.orders.watch();
    world.merchantOrders.watch();
    world.payments.watch();
    world.refunds.watch();
    world.foreignPayments.watch();
    world.keys.watch();
    return {world.account, world.switches, world.outbox.waiting, world.outbox.expiring};
}

QByteArray takeChanges(World &world, Noted &noted)
{
    QJsonObject line{{u"counters"_s, countersToState(world)}};
    insertAccount(line, world, noted);
    insertRecords(line, u"orders"_s, world.orders);
    insertRecords(line, u"merchant_orders"_s, world.merchantOrders);
    insertRecords(line, u"payments"_s, world.payments);
    insertRecords(line, u"refunds"_s, world.refunds);
    insertRecords(line, u"foreign"_s, world.foreignPayments);
    const QJsonArray keys = toState(world.keys, world.keys.takeNew());
    if (!keys.isEmpty())
        line.insert(u"keys"_s, keys);
    insertSplice(line, u"waiting"_s, noted.waiting, world.outbox.waiting, notificationToState);
    insertSplice(line, u"expiring"_s, noted.expiring, world.outbox.expiring, positionToState);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

Result<World, StateProblem> worldFromLog(const QByteArray &text)
{
    if (text.size() > largestState)
        return failure(StateProblem::TooLarge);
    const qsizetype end = text.indexOf('\n');
    auto world = recordsFromState(end < 0 ? text : text.first(end));
    if (!world)
        return failure(world.error());
    qsizetype begin = end < 0 ? text.size() : end + 1;
    for (qsizetype next = text.indexOf('\n', begin); next >= 0; begin = next + 1, next = text.indexOf('\n', begin)) {
        if (!applyLine(text.sliced(begin, next - begin), *world))
            return failure(StateProblem::Damaged);
    }
    if (!makeWhole(*world))
        return failure(StateProblem::Damaged);
    return world;
}

}
