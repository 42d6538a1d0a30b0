#include "core/simulator/notifications/outboxstate.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

QJsonObject notificationToState(const OutgoingNotification &each)
{
    return {{u"number"_s, each.number}, {u"transport"_s, static_cast<int>(each.transport)},
        {u"topic"_s, static_cast<int>(each.topic)}, {u"resource"_s, each.resource}, {u"url"_s, each.url},
        {u"body"_s, each.body}, {u"due"_s, millisecondsSinceEpoch(each.dueAt)}, {u"tries"_s, each.tries}};
}

std::optional<OutgoingNotification> readNotification(const QJsonValue &value)
{
    const int transport = value[u"transport"_s].toInt(-1);
    const int topic = value[u"topic"_s].toInt(-1);
    const int tries = value[u"tries"_s].toInt(-1);
    if (transport < 0 || transport > static_cast<int>(Transport::Webhook) || topic < 0 ||
        topic > static_cast<int>(Topic::Order) || tries < 0)
        return std::nullopt;
    return OutgoingNotification{.number = value[u"number"_s].toInteger(),
        .transport = static_cast<Transport>(transport),
        .topic = static_cast<Topic>(topic),
        .resource = value[u"resource"_s].toString(),
        .url = value[u"url"_s].toString(),
        .body = value[u"body"_s].toObject(),
        .dueAt = instantFromMilliseconds(value[u"due"_s].toInteger()),
        .tries = tries};
}

QJsonObject toState(const Outbox &outbox)
{
    QJsonArray waiting;
    for (const OutgoingNotification &each : outbox.waiting)
        waiting.append(notificationToState(each));
    QJsonArray expiring;
    for (const qsizetype order : outbox.expiring)
        expiring.append(static_cast<qint64>(order));
    return {{u"waiting"_s, waiting}, {u"expiring"_s, expiring}, {u"count"_s, outbox.count},
        {u"ids"_s, QString::number(outbox.ids.state)}, {u"last_payment"_s, outbox.ids.lastPayment}};
}

std::optional<Outbox> readOutbox(const QJsonObject &object)
{
    Outbox outbox;
    outbox.count = object.value(u"count"_s).toInteger();
    outbox.ids.state = object.value(u"ids"_s).toString().toULongLong();
    outbox.ids.lastPayment = object.value(u"last_payment"_s).toInteger();
    for (const QJsonValue &value : object.value(u"waiting"_s).toArray()) {
        const auto each = readNotification(value);
        if (!each)
            return std::nullopt;
        outbox.waiting.append(*each);
    }
    for (const QJsonValue &value : object.value(u"expiring"_s).toArray())
        outbox.expiring.append(value.toInteger(-1));
    return outbox.waiting.size() <= mostWaiting ? std::optional(outbox) : std::nullopt;
}

}
