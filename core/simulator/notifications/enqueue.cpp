#include "core/simulator/notifications/enqueue.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

constexpr Milliseconds betweenTransports{100}; // measured: 19 to 305 ms, in either order
constexpr Milliseconds duplicateAfter{500};    // measured

const QString &addressFor(const World &world, const InStoreOrder &order)
{
    return order.notificationUrl.isEmpty() ? world.notifier.url : order.notificationUrl;
}

// What comes from the panel is a webhook; an order's own address gets both unless it says which it wants.
QList<Transport> transportsTo(const World &world, const InStoreOrder &order)
{
    if (isOrdersApi(order.kind) || order.notificationUrl.isEmpty())
        return {Transport::Webhook};
    const QString wanted = QUrlQuery(QUrl(order.notificationUrl)).queryItemValue(u"source_news"_s);
    if (wanted == u"webhooks")
        return {Transport::Webhook};
    if (wanted == u"ipn" || world.switches.onlyIpn)
        return {Transport::Ipn};
    return {Transport::Ipn, Transport::Webhook};
}

// The shop's own parameters stay.
QString urlFor(const QString &address, Transport transport, const Announcement &announcement)
{
    const QString topic = topicName(announcement.topic, transport);
    const QString query = transport == Transport::Ipn ? u"topic=%1&id=%2"_s.arg(topic, announcement.resource)
                                                      : u"data.id=%1&type=%2"_s.arg(announcement.resource, topic);
    return address + (address.contains(u'?') ? u'&' : u'?') + query;
}

QJsonObject ipnBody(const Announcement &announcement)
{
    const QString resource = announcement.topic == Topic::MerchantOrder
                                 ? u"https://api.mercadolibre.com/merchant_orders/"_s + announcement.resource
                                 : announcement.resource;
    return {{u"resource"_s, resource}, {u"topic"_s, topicName(announcement.topic, Transport::Ipn)}};
}

QString stateIn(const QJsonObject &body)
{
    const QString own = body.value(u"status"_s).toString();
    return own.isEmpty() ? body[u"data"_s][u"status"_s].toString() : own;
}

// What was told before and has not arrived is no longer true.
void dropSuperseded(Outbox &outbox, const OutgoingNotification &fresh)
{
    outbox.waiting.removeIf([&](const OutgoingNotification &older) {
        return older.tries > 0 && !older.underWay && older.topic == fresh.topic && older.resource == fresh.resource &&
               older.transport == fresh.transport;
    });
}

void append(Outbox &outbox, OutgoingNotification notification)
{
    notification.number = ++outbox.count;
    outbox.waiting.append(std::move(notification));
    if (outbox.waiting.size() <= mostWaiting)
        return;
    const auto oldest = std::ranges::find_if(outbox.waiting, [](const auto &each) { return !each.underWay; });
    if (oldest != outbox.waiting.end())
        outbox.waiting.erase(oldest);
}

// Nobody else's computer is written to because an order named it.
bool mayBeSent(const World &world, const QString &url)
{
    const QRegularExpression thisComputer(u"^(localhost|::1|127(\\.[0-9]{1,3}){3})$"_s);
    const QString host = QUrl(url).host();
    return thisComputer.match(host).hasMatch() || host == QUrl(world.notifier.url).host();
}

void noteUnsent(Outbox &outbox, const OutgoingNotification &notification, const QString &why)
{
    DeliveryRecord record{.number = ++outbox.count, .at = notification.dueAt, .url = notification.url};
    record.body = QJsonDocument(notification.body).toJson(QJsonDocument::Compact);
    record.status = 0;
    record.fault = why;
    keep(outbox, std::move(record));
}

void enqueueOne(World &world, OutgoingNotification notification, const QString &path)
{
    if (!mayBeSent(world, notification.url))
        return noteUnsent(world.outbox, notification, u"another_computer"_s);
    ++world.revision;
    dropSuperseded(world.outbox, notification);
    const auto fault = takeNotificationFault(world.faults, path, world.dice);
    if (!fault)
        return append(world.outbox, std::move(notification));
    switch (effectOnNotification(fault->kind)) {
    case NotificationEffect::Lost:
        return noteUnsent(world.outbox, notification, faultName(fault->kind));
    case NotificationEffect::Delayed:
        notification.dueAt += fault->delay;
        return append(world.outbox, std::move(notification));
    case NotificationEffect::Doubled:
        append(world.outbox, notification);
        notification.dueAt += fault->delay > Milliseconds(0) ? fault->delay : duplicateAfter;
        return append(world.outbox, std::move(notification));
    }
    Q_UNREACHABLE();
}

}

void dropUnsendable(World &world)
{
    world.outbox.waiting.removeIf([&](const OutgoingNotification &each) { return !mayBeSent(world, each.url); });
}

bool isTold(const World &world, const InStoreOrder &order)
{
    return !addressFor(world, order).isEmpty();
}

void enqueue(World &world, const InStoreOrder &order, const Announcement &announcement, Instant at)
{
    const QString address = addressFor(world, order);
    Instant due = at + world.switches.notificationDelay;
    for (const Transport transport : transportsTo(world, order)) {
        OutgoingNotification notification{.transport = transport,
            .topic = announcement.topic,
            .resource = announcement.resource,
            .url = urlFor(address, transport, announcement),
            .body = transport == Transport::Ipn ? ipnBody(announcement) : announcement.body,
            .dueAt = due};
        const QString path = u"/%1/%2/%3"_s.arg(
            transportName(transport), topicName(announcement.topic, transport), stateIn(announcement.body));
        enqueueOne(world, std::move(notification), path);
        due += betweenTransports;
    }
}

}
