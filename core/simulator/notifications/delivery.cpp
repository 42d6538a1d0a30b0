#include "core/simulator/notifications/delivery.h"

#include "core/simulator/buyer/transfers.h"
#include "core/simulator/notifications/enqueue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

using namespace std::chrono_literals;

constexpr int mostTries = 20;
constexpr Milliseconds longestPause{24h};
constexpr std::chrono::seconds laterPatience{5}; // where the schedule says that later tries wait less
constexpr int triesEvery15Minutes = 3;

constexpr std::array<Milliseconds, 5> ipnPauses{15min, 30min, 6h, 48h, 96h};
constexpr std::array<Milliseconds, 5> olderPauses{5min, 45min, 6h, 48h, 96h};
constexpr std::array<Milliseconds, 3> inPersonPauses{30s, 5min, 30min};
constexpr Milliseconds firstExponential{1min}; // the plugin names the 24 hours only
constexpr std::chrono::hours exponentialLasts{24};
constexpr Milliseconds measuredDuplicate{500};
constexpr std::chrono::minutes measuredPause{18}; // 16 to 20

template <std::size_t Size>
std::optional<Milliseconds> pauseIn(const std::array<Milliseconds, Size> &pauses, int tries)
{
    const auto index = static_cast<std::size_t>(tries - 1);
    return index < Size ? std::optional(pauses.at(index)) : std::nullopt;
}

// After the third attempt the interval grows; by how much is not documented.
std::optional<Milliseconds> currentPause(int tries)
{
    if (tries >= mostTries)
        return std::nullopt;
    const int doublings = std::clamp(tries - triesEvery15Minutes, 0, 10);
    return std::min<Milliseconds>(15min * (1 << doublings), longestPause);
}

// Twice as long each time, as long as the sum stays within a day.
std::optional<Milliseconds> exponentialPause(int tries)
{
    const Milliseconds pause = firstExponential * (1LL << std::min(tries - 1, 20));
    return 2 * pause - firstExponential <= exponentialLasts ? std::optional(pause) : std::nullopt;
}

std::optional<Milliseconds> measuredPauseAfter(int tries)
{
    if (tries >= mostTries)
        return std::nullopt;
    return tries == 1 ? measuredDuplicate : Milliseconds(measuredPause);
}

std::optional<Milliseconds> pauseAfter(RetrySchedule schedule, int tries)
{
    switch (schedule) {
    case RetrySchedule::Every15Minutes:
        return currentPause(tries);
    case RetrySchedule::Ipn:
        return pauseIn(ipnPauses, tries);
    case RetrySchedule::OlderWebhooks:
        return pauseIn(olderPauses, tries);
    case RetrySchedule::InPerson:
        return pauseIn(inPersonPauses, tries);
    case RetrySchedule::Exponential:
        return exponentialPause(tries);
    case RetrySchedule::Measured:
        return measuredPauseAfter(tries);
    }
    Q_UNREACHABLE();
}

bool laterTriesWaitLess(RetrySchedule schedule)
{
    switch (schedule) {
    case RetrySchedule::Ipn:
    case RetrySchedule::OlderWebhooks:
    case RetrySchedule::InPerson:
        return true;
    case RetrySchedule::Every15Minutes:
    case RetrySchedule::Exponential:
    case RetrySchedule::Measured:
        return false;
    }
    Q_UNREACHABLE();
}

Milliseconds patienceFor(const World &world, const OutgoingNotification &notification)
{
    const Milliseconds first = world.switches.notificationPatience;
    return notification.tries > 0 && laterTriesWaitLess(world.switches.retrySchedule) ? std::min<Milliseconds>(first, laterPatience) : first;
}

// An IPN carries a signature that no secret of the panel explains.
QByteArray keyFor(const World &world, Transport transport)
{
    const bool isWrong = transport == Transport::Ipn || world.switches.signatureStyle == SignatureStyle::Wrong;
    return isWrong ? world.notifier.secret + "-of-another-application" : world.notifier.secret;
}

QByteArray signatureOf(
    const World &world, const OutgoingNotification &notification, const QByteArray &requestId, Instant now)
{
    const qint64 milliseconds = millisecondsSinceEpoch(now);
    const QByteArray ts = QByteArray::number(world.switches.secondsInSignature ? milliseconds / 1000 : milliseconds);
    QByteArray id = QUrlQuery(QUrl(notification.url)).queryItemValue(u"data.id"_s).toUtf8();
    if (world.switches.signatureStyle == SignatureStyle::LowerCase)
        id = id.toLower();
    QByteArray manifest = id.isEmpty() ? QByteArray() : "id:" + id + ';';
    manifest += "request-id:" + requestId + ";ts:" + ts + ';';
    const QByteArray hash = QMessageAuthenticationCode::hash(
        manifest, keyFor(world, notification.transport), QCryptographicHash::Sha256)
                                .toHex();
    return "ts=" + ts + ",v1=" + hash;
}

QByteArray userAgentOf(const OutgoingNotification &notification)
{
    const QByteArray topic = topicName(notification.topic, notification.transport).toLatin1();
    return (notification.transport == Transport::Ipn ? "MercadoPago Feed v2.0 " : "MercadoPago WebHook v1.0 ") + topic;
}

QList<gateway::HttpHeader> headersOf(World &world, const OutgoingNotification &notification, Instant now)
{
    const QByteArray requestId = world.outbox.ids.uuid().toLatin1();
    QList<gateway::HttpHeader> headers{{"Content-Type"_ba, "application/json"_ba},
        {"User-Agent"_ba, userAgentOf(notification)}, {"X-Request-Id"_ba, requestId},
        {"X-Rest-Pool-Name"_ba, "/services/webhooks.js"_ba}, {"X-Retry"_ba, QByteArray::number(notification.tries)},
        {"X-Socket-Timeout"_ba, QByteArray::number(patienceFor(world, notification).count())}};
    if (!world.notifier.secret.isEmpty() && world.switches.signatureStyle != SignatureStyle::Absent)
        headers.append({"X-Signature"_ba, signatureOf(world, notification, requestId, now)});
    return headers;
}

// Each try is a new body with a number of its own.
QByteArray bodyOf(World &world, const OutgoingNotification &notification)
{
    QJsonObject body = notification.body;
    if (notification.topic == Topic::Payment && notification.transport == Transport::Webhook)
        body.insert(u"id"_s, world.outbox.ids.payment());
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Delivery send(World &world, OutgoingNotification &notification, Instant now)
{
    Delivery delivery{notification.number, notification.url, headersOf(world, notification, now),
        bodyOf(world, notification), patienceFor(world, notification)};
    notification.underWay = true;
    ++notification.tries;
    keep(world.outbox, {.number = notification.number,
                           .at = now,
                           .url = delivery.url,
                           .body = delivery.body,
                           .attempt = notification.tries});
    return delivery;
}

QList<qsizetype> dueOf(const Outbox &outbox, Instant now)
{
    QList<qsizetype> due;
    for (qsizetype position = 0; position < outbox.waiting.size(); ++position) {
        if (!outbox.waiting.at(position).underWay && outbox.waiting.at(position).dueAt <= now)
            due.append(position);
    }
    std::ranges::stable_sort(due, {}, [&](qsizetype position) { return outbox.waiting.at(position).dueAt; });
    return due;
}

qsizetype underWay(const Outbox &outbox)
{
    return std::ranges::count_if(outbox.waiting, &OutgoingNotification::underWay);
}

void earliest(std::optional<Instant> &next, Instant at)
{
    if (!next || at < *next)
        next = at;
}

QJsonObject waitingView(const OutgoingNotification &notification)
{
    return {{u"number"_s, notification.number}, {u"url"_s, notification.url}, {u"tries"_s, notification.tries},
        {u"due_at"_s, toUtcText(notification.dueAt)}, {u"under_way"_s, notification.underWay}};
}

QJsonObject tryView(const DeliveryRecord &record)
{
    QJsonObject view{{u"number"_s, record.number}, {u"at"_s, toUtcText(record.at)}, {u"url"_s, record.url},
        {u"body"_s, QString::fromUtf8(record.body)}, {u"attempt"_s, record.attempt},
        {u"status"_s, record.status ? QJsonValue(*record.status) : QJsonValue(QJsonValue::Null)}};
    if (!record.fault.isEmpty())
        view.insert(u"fault"_s, record.fault);
    return view;
}

}

QList<Delivery> takeDue(World &world, Instant now)
{
    QList<Delivery> deliveries;
    qsizetype free = mostUnderWay - underWay(world.outbox);
    for (const qsizetype position : dueOf(world.outbox, now)) {
        if (free-- <= 0)
            break;
        deliveries.append(send(world, world.outbox.waiting[position], now));
    }
    return deliveries;
}

void delivered(World &world, qint64 number, int status, Instant now)
{
    Outbox &outbox = world.outbox;
    ++world.revision;
    const auto record = std::find_if(outbox.tries.rbegin(), outbox.tries.rend(),
        [&](const DeliveryRecord &each) { return each.number == number && !each.status; });
    if (record != outbox.tries.rend())
        record->status = status;
    const auto waiting = std::ranges::find(outbox.waiting, number, &OutgoingNotification::number);
    if (waiting == outbox.waiting.end())
        return;
    const bool isAcknowledged = status == 200 || status == 201;
    const auto pause = pauseAfter(world.switches.retrySchedule, waiting->tries);
    if (isAcknowledged || !pause) {
        outbox.waiting.erase(waiting);
        return;
    }
    waiting->underWay = false;
    waiting->dueAt = now + *pause / world.switches.retryDivisor;
}

std::optional<Instant> nextNews(const World &world)
{
    std::optional<Instant> next;
    if (underWay(world.outbox) >= mostUnderWay)
        return next;
    for (const OutgoingNotification &each : world.outbox.waiting) {
        if (!each.underWay)
            earliest(next, each.dueAt);
    }
    if (!world.outbox.expiring.isEmpty())
        earliest(next, world.orders.at(world.outbox.expiring.constFirst()).expiresAt);
    if (const auto transfer = nextTransfer(world))
        earliest(next, *transfer);
    for (const qsizetype refund : world.refundsInProcess)
        earliest(next, world.refunds.at(refund).settlesAt);
    for (qsizetype order = firstToActOn(world); order < world.orders.size(); ++order) {
        if (const auto act = nextActOn(world, order); act && isTold(world, world.orders.at(order)))
            earliest(next, *act);
    }
    return next;
}

QJsonObject notificationsView(const World &world)
{
    QJsonArray waiting;
    for (const OutgoingNotification &each : world.outbox.waiting)
        waiting.append(waitingView(each));
    QJsonArray tries;
    for (const DeliveryRecord &each : world.outbox.tries)
        tries.append(tryView(each));
    return {{u"total"_s, world.outbox.count}, {u"waiting"_s, waiting}, {u"tries"_s, tries}};
}

}
