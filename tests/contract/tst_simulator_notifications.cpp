#include "tests/contract/simulatorclient.h"

#include "core/simulator/notifications/delivery.h"
#include "core/simulator/notifications/enqueue.h"
#include "core/simulator/state.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace mostrador;
using namespace mostrador::simulator;
using namespace std::chrono_literals;

// What the provider tells, to whom, in which words, and how often: all of it as values, without a socket.
class TestSimulatorNotifications : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void olderApisTellPaymentAndMerchantOrder();
    void addressChoosesTheTransport_data();
    void addressChoosesTheTransport();
    void openedComesWhenTheSwitchSays_data();
    void openedComesWhenTheSwitchSays();
    void ordersApiTellsEachEnd_data();
    void ordersApiTellsEachEnd();
    void refusedTryOfTheOrdersApiIsNotTold();
    void ownAddressWins();
    void nobodyIsToldWithoutAnAddress();
    void anotherComputerIsNeverWrittenTo();
    void whatIsNotAcknowledgedComesAgain_data();
    void whatIsNotAcknowledgedComesAgain();
    void pausesCanBeShortened();
    void newsSupersedesWhatComesAgain();
    void versionRisesWithEachChange();
    void signatureFollowsItsSwitch_data();
    void signatureFollowsItsSwitch();
    void ipnIsSignedWithAnotherSecret();
    void faultsLoseDoubleAndReorder();
    void whatWaitsOutlivesARestart();
    void endsOfOlderOrdersAreTold_data();
    void endsOfOlderOrdersAreTold();
    void waitingIsBounded();
    void controlShowsEveryTry();

private:
    static QList<Delivery> sent(Client &client, std::chrono::seconds later = 0s);
    static QStringList targets(const QList<Delivery> &deliveries);
};

namespace {

const QString till = u"http://127.0.0.1:8765/hear"_s;
const QByteArray secret = "test-secret"_ba;

QJsonObject toldBody(const QString &reference, const QString &url = till)
{
    return with(orderBody(reference), u"notification_url"_s, url);
}

QString statusIn(const Delivery &delivery)
{
    return QJsonDocument::fromJson(delivery.body)[u"status"_s].toString();
}

Delivery onlyOne(Client &client)
{
    const auto deliveries = takeDue(client.world, client.now);
    return deliveries.size() == 1 ? deliveries.constFirst() : Delivery{};
}

// An order of the Orders API that the panel's webhook hears of.
void makeOrder(Client &client)
{
    client.world.notifier = {till, secret};
    client.createOrder("key"_ba, ordersBody(u"one"_s));
}

QByteArray orderTarget(const Client &client, const QByteArray &act)
{
    return "/v1/orders/" + client.world.orders.constLast().id.toLatin1() + act;
}

}

QList<Delivery> TestSimulatorNotifications::sent(Client &client, std::chrono::seconds later)
{
    client.now += later;
    catchUp(client.world, client.now);
    QList<Delivery> deliveries;
    for (auto due = takeDue(client.world, client.now); !due.isEmpty(); due = takeDue(client.world, client.now)) {
        for (const Delivery &delivery : std::as_const(due))
            delivered(client.world, delivery.number, 200, client.now);
        deliveries += due;
    }
    return deliveries;
}

QStringList TestSimulatorNotifications::targets(const QList<Delivery> &deliveries)
{
    QStringList list;
    for (const Delivery &delivery : deliveries)
        list.append(delivery.url);
    return list;
}

void TestSimulatorNotifications::olderApisTellPaymentAndMerchantOrder()
{
    Client client;
    QCOMPARE(client.put(toldBody(u"one"_s, till + u"?shop=7"_s)).status, 200);
    QVERIFY(sent(client).isEmpty()); // an order alone is no news
    const qint64 payment = client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}}).object()[u"payment_id"_s].toInteger();
    const QString order = QString::number(client.world.merchantOrders.constLast().id);
    const auto told = sent(client, 1s);
    const QString base = till + u"?shop=7&"_s;
    const QStringList wanted{base + u"topic=merchant_order&id="_s + order, base + u"topic=payment&id=%1"_s.arg(payment),
        base + u"topic=merchant_order&id="_s + order, base + u"data.id=%1&type=topic_merchant_order_wh"_s.arg(order),
        base + u"data.id=%1&type=payment"_s.arg(payment), base + u"data.id=%1&type=topic_merchant_order_wh"_s.arg(order)};
    QCOMPARE(targets(told), wanted);
    QCOMPARE(QJsonDocument::fromJson(told.at(0).body)[u"resource"_s].toString(),
        u"https://api.mercadolibre.com/merchant_orders/"_s + order);
    QCOMPARE(QJsonDocument::fromJson(told.at(1).body)[u"resource"_s].toString(), QString::number(payment));
    QCOMPARE(shapeDifferences(u"notification.ipn.payment.body.json"_s, QJsonDocument::fromJson(told.at(1).body)), QStringList());
    QCOMPARE(shapeDifferences(u"notification.webhook.payment.json"_s, QJsonDocument::fromJson(told.at(4).body)), QStringList());
    QCOMPARE(shapeDifferences(u"notification.webhook.topic_merchant_order_wh.json"_s, QJsonDocument::fromJson(told.at(5).body)), QStringList());
    QCOMPARE(statusIn(told.at(3)), u"opened"_s);
    QCOMPARE(statusIn(told.at(5)), u"closed"_s);
    QCOMPARE(gateway::headerValue(told.at(0).headers, "User-Agent"_ba), "MercadoPago Feed v2.0 merchant_order"_ba);
    QCOMPARE(gateway::headerValue(told.at(4).headers, "User-Agent"_ba), "MercadoPago WebHook v1.0 payment"_ba);
    QCOMPARE(gateway::headerValue(told.at(4).headers, "X-Retry"_ba), "0"_ba);
    QCOMPARE(gateway::headerValue(told.at(4).headers, "X-Socket-Timeout"_ba), "22000"_ba);
    QCOMPARE(told.at(4).patience, Milliseconds(22'000));
}

void TestSimulatorNotifications::addressChoosesTheTransport_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("onlyIpn");
    QTest::addColumn<int>("ipns");
    QTest::addColumn<int>("webhooks");
    QTest::newRow("both") << till << false << 3 << 3;
    QTest::newRow("webhooks") << till + u"?source_news=webhooks"_s << false << 0 << 3;
    QTest::newRow("ipn") << till + u"?source_news=ipn"_s << false << 3 << 0;
    QTest::newRow("switch") << till << true << 3 << 0;
}

void TestSimulatorNotifications::addressChoosesTheTransport()
{
    QFETCH(QString, url);
    QFETCH(bool, onlyIpn);
    Client client;
    client.switchOn(u"only_ipn"_s, onlyIpn);
    client.put(toldBody(u"one"_s, url));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    const QString all = targets(sent(client, 1s)).join(u' ');
    QTEST(int(all.count(u"topic="_s)), "ipns");
    QTEST(int(all.count(u"type="_s)), "webhooks");
}

void TestSimulatorNotifications::openedComesWhenTheSwitchSays_data()
{
    QTest::addColumn<QString>("notice");
    QTest::addColumn<QStringList>("states");
    QTest::newRow("before") << u"before"_s << QStringList{u"opened"_s, u"closed"_s};
    QTest::newRow("after") << u"after"_s << QStringList{u"closed"_s, u"opened"_s};
    QTest::newRow("never") << u"never"_s << QStringList{u"closed"_s};
}

void TestSimulatorNotifications::openedComesWhenTheSwitchSays()
{
    QFETCH(QString, notice);
    Client client;
    QCOMPARE(client.switchOn(u"opened_notice"_s, notice).status, 200);
    client.put(toldBody(u"one"_s, till + u"?source_news=webhooks"_s));
    client.buyer("scan"_ba, {{u"external_reference"_s, u"one"_s}});
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    QStringList states;
    for (const Delivery &delivery : sent(client, 1s) + sent(client, 20s)) {
        if (const QString state = statusIn(delivery); !state.isEmpty())
            states.append(state);
    }
    QTEST(states, "states");
}

void TestSimulatorNotifications::ordersApiTellsEachEnd_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("processed") << u"processed"_s;
    QTest::newRow("canceled") << u"canceled"_s;
    QTest::newRow("expired") << u"expired"_s;
    QTest::newRow("refunded") << u"refunded"_s;
}

void TestSimulatorNotifications::ordersApiTellsEachEnd()
{
    QFETCH(QString, end);
    Client client;
    makeOrder(client);
    if (end == u"canceled"_s)
        QCOMPARE(client.keyed("c"_ba, orderTarget(client, "/cancel"_ba)).status, 200);
    if (end == u"processed"_s || end == u"refunded"_s)
        QCOMPARE(client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}}).status, 200);
    auto told = sent(client, end == u"expired"_s ? 17min : 1s);
    if (end == u"refunded"_s) {
        QCOMPARE(client.keyed("r"_ba, orderTarget(client, "/refund"_ba)).status, 201);
        told = sent(client);
    }
    QCOMPARE(told.size(), 1);
    const QJsonDocument body = QJsonDocument::fromJson(told.constFirst().body);
    QCOMPARE(body[u"action"_s].toString(), u"order."_s + end);
    QCOMPARE(body[u"data"_s][u"status"_s].toString(), end);
    QCOMPARE(body[u"data"_s][u"external_reference"_s].toString(), u"one"_s);
    QCOMPARE(shapeDifferences(u"notification.webhook.order.%1.json"_s.arg(end), body), QStringList());
    QCOMPARE(told.constFirst().url, till + u"?data.id=%1&type=order"_s.arg(client.world.orders.constLast().id));
}

void TestSimulatorNotifications::refusedTryOfTheOrdersApiIsNotTold()
{
    Client client;
    makeOrder(client);
    QCOMPARE(client.buyer("reject"_ba, {{u"external_reference"_s, u"one"_s}}).status, 200);
    QVERIFY(sent(client, 1s).isEmpty());
}

void TestSimulatorNotifications::ownAddressWins()
{
    Client client;
    client.world.notifier = {u"http://127.0.0.2:1/panel"_s, {}};
    client.put(toldBody(u"one"_s));
    client.put(without(orderBody(u"two"_s), u"notification_url"_s), "CAJA02"_ba);
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    for (const QString &url : targets(sent(client, 1s)))
        QVERIFY2(url.startsWith(till), qPrintable(url));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"two"_s}});
    const auto told = sent(client, 1s);
    QCOMPARE(told.size(), 3); // webhooks only: the panel knows no IPN
    for (const QString &url : targets(told))
        QVERIFY2(url.startsWith(u"http://127.0.0.2:1/panel?data.id="_s), qPrintable(url));
}

void TestSimulatorNotifications::nobodyIsToldWithoutAnAddress()
{
    Client client;
    client.put(without(orderBody(u"one"_s), u"notification_url"_s));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    QCOMPARE(client.world.outbox, Outbox());
    QVERIFY(!nextNews(client.world));
}

void TestSimulatorNotifications::anotherComputerIsNeverWrittenTo()
{
    Client client;
    client.put(orderBody(u"one"_s)); // its address is www.example.com
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    QVERIFY(sent(client, 1s).isEmpty());
    QCOMPARE(client.world.outbox.tries.constFirst().fault, u"another_computer"_s);
    client.world.notifier.url = u"https://www.example.com/panel"_s; // unless whoever started it said so
    client.put(orderBody(u"two"_s));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"two"_s}});
    QCOMPARE(sent(client, 1s).size(), 6);
}

void TestSimulatorNotifications::whatIsNotAcknowledgedComesAgain_data()
{
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QList<Milliseconds>>("pauses");
    QTest::addColumn<bool>("ends"); // with the last of them
    using Pauses = QList<Milliseconds>;
    QTest::newRow("current") << u"every_15_minutes"_s << Pauses{15min, 15min, 15min, 30min, 60min} << false;
    QTest::newRow("ipn") << u"ipn"_s << Pauses{15min, 30min, 6h, 48h, 96h} << true;
    QTest::newRow("older") << u"older_webhooks"_s << Pauses{5min, 45min, 6h, 48h, 96h} << true;
    QTest::newRow("in person") << u"in_person"_s << Pauses{30s, 5min, 30min} << true;
    Pauses doubling;
    for (int number = 0; number < 10; ++number)
        doubling.append(1min * (1 << number));
    QTest::newRow("exponential") << u"exponential"_s << doubling << true;
    QTest::newRow("measured") << u"measured"_s << Pauses{500ms, 18min, 18min} << false;
}

void TestSimulatorNotifications::whatIsNotAcknowledgedComesAgain()
{
    QFETCH(QString, schedule);
    QFETCH(QList<Milliseconds>, pauses);
    Client client;
    client.switchOn(u"retry_schedule"_s, schedule);
    makeOrder(client);
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    QByteArrayList requestIds;
    const auto fail = [&] {
        const Delivery delivery = onlyOne(client);
        requestIds.append(gateway::headerValue(delivery.headers, "X-Request-Id"_ba));
        delivered(client.world, delivery.number, requestIds.size() % 2 == 0 ? 500 : 0, client.now);
        return delivery.number != 0;
    };
    QVERIFY(fail());
    for (const Milliseconds pause : pauses) {
        QCOMPARE(nextNews(client.world), std::optional<Instant>(client.now + pause));
        client.now += pause;
        QVERIFY(fail());
    }
    QTEST(!nextNews(client.world).has_value(), "ends");
    QVERIFY(!requestIds.contains(QByteArray()));
    QCOMPARE(QSet<QByteArray>(requestIds.cbegin(), requestIds.cend()).size(), requestIds.size()); // a new one each time
}

void TestSimulatorNotifications::pausesCanBeShortened()
{
    Client client;
    client.switchOn(u"retry_divisor"_s, 900);
    makeOrder(client);
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    delivered(client.world, onlyOne(client).number, 0, client.now);
    QCOMPARE(nextNews(client.world), std::optional<Instant>(client.now + 1s));
    client.pass(1s);
    const Delivery again = onlyOne(client);
    QCOMPARE(gateway::headerValue(again.headers, "X-Retry"_ba), "1"_ba);
    delivered(client.world, again.number, 201, client.now);
    QVERIFY(!nextNews(client.world));
}

void TestSimulatorNotifications::newsSupersedesWhatComesAgain()
{
    Client client;
    makeOrder(client);
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    delivered(client.world, onlyOne(client).number, 503, client.now);
    client.keyed("r"_ba, orderTarget(client, "/refund"_ba));
    const auto told = sent(client, 24h);
    QCOMPARE(told.size(), 1);
    QCOMPARE(QJsonDocument::fromJson(told.constFirst().body)[u"action"_s].toString(), u"order.refunded"_s);
}

// And its date is the only one with nanoseconds.
void TestSimulatorNotifications::versionRisesWithEachChange()
{
    Client client;
    makeOrder(client);
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    const QByteArray payment = client.get(orderTarget(client, {})).json[u"transactions"_s][u"payments"_s][0][u"id"_s].toString().toLatin1();
    for (const QByteArray &key : {"r1"_ba, "r2"_ba})
        client.keyed(key, orderTarget(client, "/refund"_ba), R"({"transactions":[{"id":")" + payment + R"(","amount":"10.00"}]})");
    QList<int> versions;
    for (const Delivery &told : sent(client, 1s)) {
        const QJsonDocument body = QJsonDocument::fromJson(told.body);
        versions.append(body[u"data"_s][u"version"_s].toInt());
        QVERIFY(QRegularExpression(u"^2026-10-20T12:00:00\\.[0-9]{9}Z$"_s).match(body[u"date_created"_s].toString()).hasMatch());
    }
    QCOMPARE(versions, (QList<int>{2, 3, 4}));
}

void TestSimulatorNotifications::signatureFollowsItsSwitch_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<bool>("seconds");
    QTest::addColumn<bool>("lowersId");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("documented") << u"lower_case"_s << false << true << true;
    QTest::newRow("in seconds") << u"lower_case"_s << true << true << true;
    QTest::newRow("libraries") << u"as_is"_s << false << false << true;
    QTest::newRow("wrong") << u"wrong"_s << false << true << false;
}

void TestSimulatorNotifications::signatureFollowsItsSwitch()
{
    QFETCH(QString, style);
    QFETCH(bool, seconds);
    QFETCH(bool, lowersId);
    Client client;
    client.switchOn(u"signature"_s, style);
    client.switchOn(u"seconds_in_signature"_s, seconds);
    makeOrder(client);
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    const Delivery delivery = onlyOne(client);
    const qint64 milliseconds = millisecondsSinceEpoch(client.now);
    const QByteArray ts = QByteArray::number(seconds ? milliseconds / 1000 : milliseconds);
    const QByteArray id = client.world.orders.constLast().id.toLatin1();
    const QByteArray manifest = "id:" + (lowersId ? id.toLower() : id) + ";request-id:" +
                                gateway::headerValue(delivery.headers, "X-Request-Id"_ba) + ";ts:" + ts + ";";
    const QByteArray hash = QMessageAuthenticationCode::hash(manifest, secret, QCryptographicHash::Sha256).toHex();
    QTEST(gateway::headerValue(delivery.headers, "X-Signature"_ba) == "ts=" + ts + ",v1=" + hash, "isValid");
    client.world.outbox.waiting.clear();
    client.switchOn(u"signature"_s, u"absent"_s);
    client.keyed("r"_ba, orderTarget(client, "/refund"_ba));
    QVERIFY(gateway::headerValue(onlyOne(client).headers, "X-Signature"_ba).isEmpty());
}

void TestSimulatorNotifications::ipnIsSignedWithAnotherSecret()
{
    Client client;
    client.world.notifier.secret = secret;
    client.put(toldBody(u"one"_s, till + u"?source_news=ipn"_s));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    const Delivery delivery = sent(client, 1s).constFirst();
    const QByteArray ts = QByteArray::number(millisecondsSinceEpoch(client.now));
    const QByteArray manifest = "request-id:" + gateway::headerValue(delivery.headers, "X-Request-Id"_ba) + ";ts:" + ts + ";";
    const QByteArray hash = QMessageAuthenticationCode::hash(manifest, secret, QCryptographicHash::Sha256).toHex();
    const QByteArray signature = gateway::headerValue(delivery.headers, "X-Signature"_ba);
    QVERIFY(signature.startsWith("ts=" + ts + ",v1="));
    QVERIFY(!signature.endsWith(hash));
}

void TestSimulatorNotifications::faultsLoseDoubleAndReorder()
{
    Client client;
    const auto meets = [&](const QByteArray &faults) {
        return client.send(HttpMethod::Post, "/_simulator/faults"_ba, faults).status;
    };
    client.world.notifier = {till, {}};
    QCOMPARE(meets(R"([{"kind": "lose_notification", "match": {"path": "/webhook/payment/"}},
        {"kind": "delay_notification", "match": {"path": "/webhook/topic_merchant_order_wh/opened"}, "delay_ms": 5000},
        {"kind": "double_notification", "match": {"path": "/webhook/topic_merchant_order_wh/closed"}}])"_ba), 200);
    client.put(without(orderBody(u"one"_s), u"notification_url"_s));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    QStringList states;
    for (const Delivery &delivery : sent(client, 1s) + sent(client, 9s))
        states.append(statusIn(delivery));
    QCOMPARE(states, (QStringList{u"closed"_s, u"closed"_s, u"opened"_s}));
    QCOMPARE(client.world.outbox.tries.constFirst().fault, u"lose_notification"_s);
    QCOMPARE(client.get("/v1/payments/1"_ba).status, 404); // a request meets none of them
}

// Also one that was under way when the simulator ended, and the expiry of an order that still lives.
void TestSimulatorNotifications::whatWaitsOutlivesARestart()
{
    Client client;
    makeOrder(client);
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    client.createOrder("next"_ba, ordersBody(u"two"_s));
    const Delivery underWay = onlyOne(client);
    auto world = worldFromState(stateText(client.world));
    QVERIFY(world);
    client.world = *world;
    client.world.notifier = {till, secret};
    dropUnsendable(client.world);
    const Delivery again = onlyOne(client);
    QCOMPARE(again.number, underWay.number);
    QCOMPARE(again.body, underWay.body);
    QCOMPARE(gateway::headerValue(again.headers, "X-Retry"_ba), "1"_ba);
    delivered(client.world, again.number, 200, client.now);
    const auto later = sent(client, 16min);
    QCOMPARE(later.size(), 1);
    QCOMPARE(QJsonDocument::fromJson(later.constFirst().body)[u"action"_s].toString(), u"order.expired"_s);
    world->notifier = {u"http://elsewhere.example/"_s, {}}; // a state file does not name somebody else's computer
    world->outbox.waiting[0].url = u"http://other.example/"_s;
    dropUnsendable(*world);
    QVERIFY(world->outbox.waiting.isEmpty());
}

void TestSimulatorNotifications::endsOfOlderOrdersAreTold_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"deleted", "replaced", "expired"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

// An order that nobody scanned has no merchant order, and so there is nothing to tell.
void TestSimulatorNotifications::endsOfOlderOrdersAreTold()
{
    QFETCH(QString, how);
    for (const bool isScanned : {false, true}) {
        Client client;
        client.put(toldBody(u"one"_s));
        if (isScanned)
            client.buyer("scan"_ba, {{u"external_reference"_s, u"one"_s}});
        client.buyer("abandon"_ba, {{u"external_reference"_s, u"one"_s}});
        sent(client, 1s);
        if (how == u"deleted")
            QCOMPARE(client.emptySlot().status, 204);
        if (how == u"replaced")
            QCOMPARE(client.put(toldBody(u"two"_s)).status, 200);
        const auto told = sent(client, how == u"expired" ? 10min : 1s);
        QCOMPARE(told.size(), isScanned ? 2 : 0);
        if (!isScanned)
            continue;
        const QString id = QString::number(client.world.merchantOrders.constFirst().id);
        QCOMPARE(told.at(0).url, till + u"?topic=merchant_order&id="_s + id);
        QCOMPARE(statusIn(told.at(1)), u"expired"_s);
    }
}

void TestSimulatorNotifications::waitingIsBounded()
{
    Client client;
    client.world.notifier = {till, {}};
    for (int order = 0; order < 400; ++order) {
        client.put(without(orderBody(QString::number(order)), u"notification_url"_s));
        client.buyer("pay"_ba, {{u"external_reference"_s, QString::number(order)}});
    }
    QCOMPARE(client.world.outbox.waiting.size(), mostWaiting);
    QCOMPARE(client.world.outbox.count, qint64(1200));
    client.pass(1s);
    QCOMPARE(takeDue(client.world, client.now).size(), mostUnderWay);
    QVERIFY(takeDue(client.world, client.now).isEmpty());
    QVERIFY(!nextNews(client.world));
}

void TestSimulatorNotifications::controlShowsEveryTry()
{
    Client client;
    makeOrder(client);
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    const qint64 number = onlyOne(client).number;
    delivered(client.world, number, 404, client.now);
    client.pass(15min);
    QCOMPARE(onlyOne(client).number, number);
    const QJsonObject view = client.get("/_simulator/notifications"_ba).object();
    QCOMPARE(view[u"total"_s].toInteger(), 1);
    const QJsonArray tries = view[u"tries"_s].toArray();
    QCOMPARE(tries.size(), 2);
    QCOMPARE(tries[0][u"status"_s].toInt(), 404);
    QCOMPARE(tries[1][u"attempt"_s].toInt(), 2);
    QVERIFY(tries[1][u"status"_s].isNull());
    QVERIFY(tries[1][u"body"_s].toString().contains(u"order.processed"_s));
    QVERIFY(view[u"waiting"_s][0][u"under_way"_s].toBool());
}

QTEST_GUILESS_MAIN(TestSimulatorNotifications)
#include "tst_simulator_notifications.moc"
