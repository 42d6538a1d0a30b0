#include "tests/contract/simulatorclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;

class TestSimulatorControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsResolveInOrder();
    void posMeansItsNewestLiveOrder();
    void malformedActs_data();
    void malformedActs();
    void faults_data();
    void faults();
    void faultsRunOut();
    void faultsMatch_data();
    void faultsMatch();
    void wrongFaultsAreRefused_data();
    void wrongFaultsAreRefused();
    void clockMovesForwardOnly();
    void ledgerAddsUp();
    void requestsAreBounded();
    void buyerPaysByItself();
    void buyerIsRefusedThenPays();
    void buyerComesTooLate();
    void otherWalletsMoneyArrivesByItself();
    void buyerIsFasterThanACancel();
};

namespace {

QByteArray faultText(const QString &kind, int times = 1)
{
    const QJsonObject match{{u"method"_s, u"PUT"_s}, {u"path"_s, u"/qrs"_s}};
    return QJsonDocument(
        QJsonArray{QJsonObject{{u"match"_s, match}, {u"kind"_s, kind}, {u"times"_s, times}, {u"delay_ms"_s, 5}}})
        .toJson();
}

QString stateOf(Client &client, const QString &reference)
{
    for (const QJsonValue &order : client.get("/_simulator/ledger"_ba).object()[u"orders"_s].toArray()) {
        if (order[u"external_reference"_s].toString() == reference)
            return order[u"state"_s].toString();
    }
    return {};
}

}

void TestSimulatorControl::idsResolveInOrder()
{
    Client client;
    const QString first = client.dynamic(orderBody(u"first"_s)).text(u"in_store_order_id"_s);
    client.dynamic(orderBody(u"second"_s));
    client.dynamic(orderBody(u"third"_s));
    client.buyer("pay"_ba,
        {{u"order_id"_s, first}, {u"external_reference"_s, u"second"_s}, {u"external_pos_id"_s, u"CAJA01"_s}});
    QCOMPARE(stateOf(client, u"first"_s), u"paid"_s);
    client.buyer("pay"_ba, {{u"external_reference"_s, u"second"_s}, {u"external_pos_id"_s, u"CAJA01"_s}});
    QCOMPARE(stateOf(client, u"second"_s), u"paid"_s);
    QCOMPARE(stateOf(client, u"third"_s), u"live"_s);
    QCOMPARE(client.buyer("pay"_ba, {{u"order_id"_s, u"none"_s}, {u"external_reference"_s, u"third"_s}}).status, 404);
}

void TestSimulatorControl::posMeansItsNewestLiveOrder()
{
    Client client;
    const QJsonObject pos{{u"external_pos_id"_s, u"CAJA01"_s}};
    QCOMPARE(client.buyer("pay"_ba, pos).status, 404);
    client.put(orderBody(u"hybrid"_s));
    client.dynamic(orderBody(u"dynamic"_s));
    client.dynamic(orderBody(u"elsewhere"_s), "CAJA02"_ba);
    QCOMPARE(client.buyer("pay"_ba, pos).object()[u"order"_s][u"external_reference"_s].toString(), u"dynamic"_s);
    QCOMPARE(client.buyer("pay"_ba, pos).object()[u"order"_s][u"external_reference"_s].toString(), u"hybrid"_s);
    QCOMPARE(client.buyer("pay"_ba, pos).status, 404);
}

void TestSimulatorControl::malformedActs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << "{}"_ba;
    QTest::newRow("no JSON") << "pay"_ba;
    QTest::newRow("amount") << R"({"external_reference":"one","amount":"1,50"})"_ba;
    QTest::newRow("amount below zero") << R"({"external_reference":"one","amount":-1})"_ba;
    QTest::newRow("currency") << R"({"external_reference":"one","amount":1,"currency":"EUR"})"_ba;
    QTest::newRow("status_detail") << R"({"external_reference":"one","status_detail":"cc_rejected_other_reason"})"_ba;
}

void TestSimulatorControl::malformedActs()
{
    QFETCH(QByteArray, body);
    Client client;
    client.put(orderBody(u"one"_s));
    QCOMPARE(client.send(HttpMethod::Post, "/_simulator/pay"_ba, body).status, 400);
    QVERIFY(client.world.payments.isEmpty());
}

void TestSimulatorControl::faults_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("executed");
    QTest::newRow("lose_answer_before") << u"lose_answer_before"_s << 0 << false;
    QTest::newRow("lose_answer_after") << u"lose_answer_after"_s << 0 << true;
    QTest::newRow("delay") << u"delay"_s << 200 << true;
    QTest::newRow("status_429") << u"status_429"_s << 429 << false;
    QTest::newRow("status_500") << u"status_500"_s << 500 << false;
    QTest::newRow("status_500_after") << u"status_500_after"_s << 500 << true;
    QTest::newRow("html_200") << u"html_200"_s << 200 << false;
    QTest::newRow("html_502") << u"html_502"_s << 502 << false;
    QTest::newRow("html_502_after") << u"html_502_after"_s << 502 << true;
    QTest::newRow("truncate_body") << u"truncate_body"_s << 200 << true;
    QTest::newRow("unauthorized_401") << u"unauthorized_401"_s << 401 << false;
    QTest::newRow("empty_201") << u"empty_201"_s << 201 << true;
    QTest::newRow("empty_200") << u"empty_200"_s << 200 << true;
    QTest::newRow("conflict_409") << u"conflict_409"_s << 409 << false;
    QTest::newRow("locked_423") << u"locked_423"_s << 423 << false;
    QTest::newRow("not_found_404") << u"not_found_404"_s << 404 << false;
    QTest::newRow("forbidden_403") << u"forbidden_403"_s << 403 << false;
    QTest::newRow("status_503") << u"status_503"_s << 503 << false;
}

void TestSimulatorControl::faults()
{
    QFETCH(QString, kind);
    QFETCH(int, status);
    QFETCH(bool, executed);
    Client client;
    QCOMPARE(client.send(HttpMethod::Post, "/_simulator/faults"_ba, faultText(kind)).status, 200);
    const JsonAnswer answer = client.put(orderBody(u"one"_s));
    QCOMPARE(answer.status, status);
    QCOMPARE(client.lastReply.delay, Milliseconds(5));
    QCOMPARE(client.lastReply.truncated, kind == u"truncate_body");
    QCOMPARE(client.world.orders.size(), executed ? 1 : 0);
    QCOMPARE(client.world.requests.constLast().fault, kind);
    QCOMPARE(gateway::headerValue(answer.headers, "Retry-After"_ba).isEmpty(),
        status != 429 && status != 423 && status != 503);
    QCOMPARE(answer.body.startsWith("<!DOCTYPE"), kind.startsWith(u"html"));
    if (status == 429)
        QCOMPARE(shapeDifferences(u"api.error-429.json"_s, answer.json), QStringList());
}

void TestSimulatorControl::faultsRunOut()
{
    Client client;
    client.send(HttpMethod::Post, "/_simulator/faults"_ba, faultText(u"status_500"_s, 2));
    QCOMPARE(client.readSlot().status, 404);
    QCOMPARE(client.put(orderBody(u"one"_s)).status, 500);
    QCOMPARE(client.put(orderBody(u"one"_s)).status, 500);
    QCOMPARE(client.put(orderBody(u"one"_s)).status, 200);
    client.send(HttpMethod::Post, "/_simulator/faults"_ba, faultText(u"status_500"_s, -1));
    for (int request = 0; request < 5; ++request)
        QCOMPARE(client.put(orderBody(u"two"_s)).status, 500);
    client.send(HttpMethod::Post, "/_simulator/faults"_ba, "[]"_ba);
    QCOMPARE(client.put(orderBody(u"two"_s)).status, 200);
}

void TestSimulatorControl::faultsMatch_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("hit");
    QTest::newRow("any") << QString() << true;
    QTest::newRow("beginning") << u"/merchant_orders"_s << true;
    QTest::newRow("middle") << u"orders/sea"_s << true;
    QTest::newRow("pattern") << u"/merchant_orders/*"_s << true;
    QTest::newRow("pattern in the middle") << u"/*/se*h"_s << true;
    QTest::newRow("pattern too long") << u"/merchant_orders/*x"_s << false;
    QTest::newRow("another") << u"/v1/payments"_s << false;
    QTest::newRow("the query is not the path") << u"external_reference"_s << false;
}

void TestSimulatorControl::faultsMatch()
{
    QFETCH(QString, path);
    QFETCH(bool, hit);
    Client client;
    client.world.faults = {{.method = "GET"_ba, .path = path, .kind = FaultKind::Status500}};
    QCOMPARE(client.get("/merchant_orders/search?external_reference=x"_ba).status, hit ? 500 : 200);
    QCOMPARE(client.get("/_simulator/ledger"_ba).status, 200);
}

void TestSimulatorControl::wrongFaultsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no array") << R"({"kind":"delay"})"_ba;
    QTest::newRow("unknown kind") << R"([{"kind":"explode"}])"_ba;
    QTest::newRow("times") << R"([{"kind":"delay","times":0}])"_ba;
    QTest::newRow("delay") << R"([{"kind":"delay","delay_ms":-1}])"_ba;
    QTest::newRow("too long") << R"([{"kind":"delay","delay_ms":9999999}])"_ba;
}

void TestSimulatorControl::wrongFaultsAreRefused()
{
    QFETCH(QByteArray, body);
    Client client;
    QCOMPARE(client.send(HttpMethod::Post, "/_simulator/faults"_ba, body).status, 400);
    QVERIFY(client.world.faults.isEmpty());
}

void TestSimulatorControl::clockMovesForwardOnly()
{
    Client client;
    client.put(orderBody(u"one"_s));
    QCOMPARE(client.post("/_simulator/clock"_ba, {{u"advance_seconds"_s, -1}}).status, 400);
    QCOMPARE(client.post("/_simulator/clock"_ba, {}).status, 400);
    QCOMPARE(client.post("/_simulator/clock"_ba, {{u"advance_seconds"_s, 301}}).text(u"now"_s),
        u"2026-10-20T12:05:01.000Z"_s);
    const JsonAnswer slot = client.readSlot();
    QCOMPARE(slot.status, 404);
    QCOMPARE(gateway::headerValue(slot.headers, "Date"_ba), "Tue, 20 Oct 2026 12:05:01 GMT"_ba);
}

void TestSimulatorControl::ledgerAddsUp()
{
    Client client;
    client.put(orderBody(u"one"_s, 100.1));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    client.put(orderBody(u"two"_s, 50.25));
    client.buyer("reject"_ba, {{u"external_reference"_s, u"two"_s}});
    client.buyer("pay"_ba, {{u"external_reference"_s, u"two"_s}});
    const QJsonObject ledger = client.get("/_simulator/ledger"_ba).object();
    QCOMPARE(ledger[u"payments"_s].toArray().size(), 3);
    QCOMPARE(ledger[u"orders"_s].toArray().size(), 2);
    QCOMPARE(ledger[u"totals"_s][u"ARS"_s][u"balance"_s].toString(), u"150.35"_s);
}

void TestSimulatorControl::requestsAreBounded()
{
    Client client;
    for (qsizetype request = 0; request < mostRequestsKept + 5; ++request)
        client.get("/users/me"_ba);
    QCOMPARE(client.world.requests.size(), mostRequestsKept);
    QCOMPARE(client.get("/_simulator/requests"_ba).object()[u"total"_s].toInteger(), mostRequestsKept + 5);
    client.put(orderBody(QString(5000, u'a')));
    QCOMPARE(client.world.requests.constLast().body.size(), longestBodyKept);
}

void TestSimulatorControl::buyerPaysByItself()
{
    Client client;
    client.world.habit = {BuyerKind::Pay, std::chrono::seconds(3)};
    client.put(orderBody(u"one"_s));
    client.pass(std::chrono::seconds(2));
    QVERIFY(client.found(u"one"_s).isEmpty());
    client.pass(std::chrono::hours(3)); // nobody asked meanwhile; it was paid in time all the same
    const QJsonObject order = client.found(u"one"_s)[0].toObject();
    QCOMPARE(order[u"status"_s].toString(), u"closed"_s);
    QCOMPARE(order[u"payments"_s][0][u"date_approved"_s].toString(), u"2026-10-20T08:00:03.000-04:00"_s);
}

void TestSimulatorControl::buyerIsRefusedThenPays()
{
    Client client;
    client.world.habit = {BuyerKind::RejectThenPay, std::chrono::seconds(3)};
    client.put(orderBody(u"one"_s));
    client.pass(std::chrono::seconds(3));
    QCOMPARE(client.found(u"one"_s)[0][u"payments"_s][0][u"status"_s].toString(), u"rejected"_s);
    QCOMPARE(client.found(u"one"_s)[0][u"status"_s].toString(), u"opened"_s);
    client.pass(std::chrono::seconds(3));
    QCOMPARE(client.found(u"one"_s)[0][u"status"_s].toString(), u"closed"_s);
    QCOMPARE(client.world.payments.size(), 2);
}

void TestSimulatorControl::buyerComesTooLate()
{
    Client client;
    client.world.habit = {BuyerKind::Pay, std::chrono::seconds(3)};
    client.put(orderBody(u"one"_s));
    client.pass(std::chrono::seconds(1));
    QCOMPARE(client.emptySlot().status, 204);
    client.pass(std::chrono::seconds(10));
    QVERIFY(client.found(u"one"_s).isEmpty());
    QVERIFY(client.world.payments.isEmpty());
}

void TestSimulatorControl::otherWalletsMoneyArrivesByItself()
{
    Client client;
    client.switchOn(u"other_wallet_seconds"_s, 20);
    client.createOrder("key"_ba, ordersBody(u"one"_s));
    client.put(orderBody(u"two"_s));
    const auto pay = [&](const QString &reference, const QString &method) {
        return client.buyer("pay"_ba, {{u"external_reference"_s, reference}, {u"method"_s, method}})
            .object()[u"order"_s][u"state"_s]
            .toString();
    };
    QCOMPARE(pay(u"one"_s, u"interop_transfer"_s), u"live"_s);
    QCOMPARE(pay(u"two"_s, u"visa"_s), u"paid"_s); // a card is at once
    QCOMPARE(client.world.payments.constFirst().status, PaymentStatus::InProcess);
    client.pass(std::chrono::seconds(19));
    QCOMPARE(stateOf(client, u"one"_s), u"live"_s);
    client.pass(std::chrono::seconds(5));
    QCOMPARE(stateOf(client, u"one"_s), u"paid"_s);
    QCOMPARE(client.world.payments.constFirst().approvedAt, instantFromText(u"2026-10-20T12:00:20.000Z")); // its own moment
    QVERIFY(client.world.transfers.isEmpty());
}

void TestSimulatorControl::buyerIsFasterThanACancel()
{
    Client client;
    client.switchOn(u"paid_during_cancel"_s);
    const QString order = client.createOrder("key"_ba, ordersBody(u"one"_s)).text(u"id"_s);
    const JsonAnswer canceled = client.keyed("cancel"_ba, "/v1/orders/" + order.toLatin1() + "/cancel");
    QCOMPARE(canceled.status, 409);
    QCOMPARE(canceled.code(), u"order_already_canceled"_s); // it says so of a paid one, too
    QCOMPARE(stateOf(client, u"one"_s), u"paid"_s);
    client.put(orderBody(u"two"_s));
    const JsonAnswer deleted = client.emptySlot();
    QCOMPARE(deleted.status, 400);
    QCOMPARE(deleted.error(), u"in_store_order_delete_error"_s);
    QCOMPARE(stateOf(client, u"two"_s), u"paid"_s);
}

QTEST_GUILESS_MAIN(TestSimulatorControl)
#include "tst_simulator_control.moc"
