#include "tests/contract/simulatorclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;

// Requests that arrive late or twice, errors in each family's words, and the provider's own anomalies.
class TestSimulatorFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void someRequestsByChance();
    void lateRequestChangesTheWorldLater();
    void lateRequestsKeepTheirOrder();
    void lateRequestMeetsTheWorldOfItsMoment();
    void lateRequestsMayWaitForHours();
    void movedClockBringsThemIn();
    void executedTwice();
    void errorsSpeakTheirFamily_data();
    void errorsSpeakTheirFamily();
    void retryAfterCanBeSet();
    void foreignPaymentsAreShown();
    void paymentsAreSortedAndPaged();
    void wrongSearches_data();
    void wrongSearches();
    void newPaymentsMayBeFoundLate();
    void onePaymentOnTwoOrders();
    void onePaymentOnTwoOrdersOfTheOrdersApi();
    void echoesAreChecked();
    void everyAnswerHasItsDate();
};

namespace {

FaultRule rule(FaultKind kind, Milliseconds delay = Milliseconds(0), const QByteArray &method = {})
{
    return {.method = method, .path = {}, .kind = kind, .delay = delay};
}

QJsonObject by(const QString &reference)
{
    return {{u"external_reference"_s, reference}};
}

QStringList referencesOf(const JsonAnswer &search)
{
    QStringList references;
    for (const QJsonValue &payment : search.json[u"results"_s].toArray())
        references.append(payment[u"external_reference"_s].toString());
    return references;
}

}

void TestSimulatorFaults::lateRequestChangesTheWorldLater()
{
    Client client;
    client.world.faults = {rule(FaultKind::ExecuteLate, std::chrono::seconds(20))};
    QCOMPARE(client.put(orderBody(u"one"_s)).status, 0);
    QCOMPARE(client.lastReply.delay, Milliseconds(0));
    QVERIFY(!client.lastReply.response);
    client.pass(std::chrono::seconds(19));
    QCOMPARE(client.readSlot().status, 404);
    client.pass(std::chrono::seconds(1));
    QCOMPARE(client.readSlot().status, 200);
    QCOMPARE(client.world.orders.constFirst().createdAt, client.now);
    const QJsonArray requests = client.get("/_simulator/requests"_ba).json[u"requests"_s].toArray();
    QCOMPARE(requests[0][u"fault"_s].toString(), u"execute_late"_s);
    QCOMPARE(requests[0][u"status"_s].toInt(), 0);
    QCOMPARE(requests[2][u"fault"_s].toString(), u"late"_s);
    QCOMPARE(requests[2][u"status"_s].toInt(), 200);
}

void TestSimulatorFaults::lateRequestsKeepTheirOrder()
{
    Client client;
    client.world.faults = {
        rule(FaultKind::ExecuteLate, std::chrono::seconds(30)), rule(FaultKind::ExecuteLate, std::chrono::seconds(10))};
    client.put(orderBody(u"slow"_s));
    client.put(orderBody(u"quick"_s));
    client.pass(std::chrono::minutes(1));
    QCOMPARE(client.readSlot().json[0][u"external_reference"_s].toString(), u"slow"_s);
    QCOMPARE(client.world.orders.constFirst().externalReference, u"quick"_s);
}

void TestSimulatorFaults::lateRequestMeetsTheWorldOfItsMoment()
{
    Client client;
    client.world.habit = {BuyerKind::Pay, std::chrono::seconds(5)};
    client.put(orderBody(u"one"_s));
    client.world.faults = {rule(FaultKind::ExecuteLate, std::chrono::seconds(6), "DELETE"_ba)};
    QCOMPARE(client.emptySlot().status, 0);
    client.pass(std::chrono::seconds(30));
    // The buyer paid one second before the deletion came in.
    QCOMPARE(client.found(u"one"_s)[0][u"status"_s].toString(), u"closed"_s);
    QCOMPARE(client.world.orders.constFirst().end, OrderEnd::Paid);
}

void TestSimulatorFaults::lateRequestsMayWaitForHours()
{
    Client client;
    const QJsonObject fault{{u"kind"_s, u"execute_late"_s}, {u"delay_ms"_s, 7'200'000}};
    QCOMPARE(
        client.send(HttpMethod::Post, "/_simulator/faults"_ba, QJsonDocument(QJsonArray{fault}).toJson()).status, 200);
    const QJsonObject slow{{u"kind"_s, u"delay"_s}, {u"delay_ms"_s, 7'200'000}};
    QCOMPARE(
        client.send(HttpMethod::Post, "/_simulator/faults"_ba, QJsonDocument(QJsonArray{slow}).toJson()).status, 400);
    client.createOrder("k"_ba, ordersBody(u"one"_s));
    client.pass(std::chrono::hours(2));
    const JsonAnswer again = client.createOrder("k"_ba, ordersBody(u"one"_s));
    QCOMPARE(again.status, 201);
    QCOMPARE(client.world.orders.size(), 1); // the key knows the one that came late
}

void TestSimulatorFaults::movedClockBringsThemIn()
{
    Client client;
    client.world.faults = {rule(FaultKind::ExecuteLate, std::chrono::seconds(20))};
    client.put(orderBody(u"one"_s));
    client.post("/_simulator/clock"_ba, {{u"advance_seconds"_s, 20}});
    QCOMPARE(client.world.orders.size(), 1);
    QVERIFY(client.world.late.isEmpty());
}

void TestSimulatorFaults::executedTwice()
{
    Client client;
    client.world.faults = {rule(FaultKind::ExecuteTwice, std::chrono::seconds(2), "POST"_ba)};
    QCOMPARE(client.dynamic(orderBody(u"one"_s)).status, 200);
    client.pass(std::chrono::seconds(2));
    client.get("/users/me"_ba);
    QCOMPARE(client.world.orders.size(), 2);
    client.world.faults = {rule(FaultKind::ExecuteTwice, std::chrono::seconds(2), "POST"_ba)};
    QCOMPARE(client.createOrder("k"_ba, ordersBody(u"two"_s)).status, 201);
    client.pass(std::chrono::seconds(2));
    client.get("/users/me"_ba);
    QCOMPARE(client.world.orders.size(), 3);
}

void TestSimulatorFaults::errorsSpeakTheirFamily_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sampleName");
    const QByteArray orders = "/v1/orders"_ba;
    const QByteArray payments = "/v1/payments/1"_ba;
    const QByteArray slot = Client::slot("CAJA01"_ba);
    const QString inOrders = u"orders.error-404.order-not-found.json"_s;
    const QString inPayments = u"merchant-order.error-401.json"_s;
    const QString inStore = u"attended-v2.get.error-404.json"_s;
    const auto row = [](const char *name, FaultKind kind, const QByteArray &target, int status, const QString &shape) {
        QTest::newRow(name) << static_cast<int>(kind) << target << status << shape;
    };
    row("orders 500", FaultKind::Status500, orders, 500, inOrders);
    row("orders 401", FaultKind::Unauthorized401, orders, 401, u"orders.error-401.json"_s);
    row("orders 404", FaultKind::NotFound404, orders, 404, inOrders);
    row("orders 409", FaultKind::Conflict409, orders, 409, inOrders);
    row("orders 423", FaultKind::Locked423, orders, 423, inOrders);
    row("payments 500", FaultKind::Status500, payments, 500, inPayments);
    row("payments 403", FaultKind::Forbidden403, payments, 403, inPayments);
    row("payments 404", FaultKind::NotFound404, payments, 404, inPayments);
    row("in store 500", FaultKind::Status500, slot, 500, inStore);
    row("in store 503", FaultKind::Status503, slot, 503, inStore);
    row("in store 404", FaultKind::NotFound404, slot, 404, inStore);
    row("in store 401", FaultKind::Unauthorized401, slot, 401, inPayments);
    row("429 is the same everywhere", FaultKind::Status429, orders, 429, u"api.error-429.json"_s);
}

void TestSimulatorFaults::errorsSpeakTheirFamily()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QString, sampleName);
    Client client;
    client.world.faults = {rule(static_cast<FaultKind>(kind))};
    const JsonAnswer answer = client.get(target);
    QCOMPARE(answer.status, status);
    QCOMPARE(shapeDifferences(sampleName, answer.json), QStringList());
}

void TestSimulatorFaults::retryAfterCanBeSet()
{
    Client client;
    const QJsonObject fault{{u"kind"_s, u"status_429"_s}, {u"retry_after"_s, 30}};
    client.send(HttpMethod::Post, "/_simulator/faults"_ba, QJsonDocument(QJsonArray{fault}).toJson());
    const JsonAnswer answer = client.get("/users/me"_ba);
    QCOMPARE(gateway::headerValue(answer.headers, "Retry-After"_ba), "30"_ba);
    const QJsonObject wrong{{u"kind"_s, u"status_429"_s}, {u"retry_after"_s, -1}};
    QCOMPARE(
        client.send(HttpMethod::Post, "/_simulator/faults"_ba, QJsonDocument(QJsonArray{wrong}).toJson()).status, 400);
}

void TestSimulatorFaults::foreignPaymentsAreShown()
{
    Client client;
    client.switchOn(u"foreign_purchases"_s);
    client.put(orderBody(u"one"_s));
    const JsonAnswer found = client.get("/v1/payments/search?external_reference=one"_ba);
    QCOMPARE(found.json[u"paging"_s][u"total"_s].toInt(), 1);
    const QJsonValue purchase = found.json[u"results"_s][0];
    QCOMPARE(purchase[u"status"_s].toString(), u"approved"_s);
    QCOMPARE(purchase[u"transaction_amount"_s].toInt(), 100);
    QVERIFY(purchase[u"collector_id"_s].toInteger() != 446566691);
    QCOMPARE(client.get("/v1/payments/" + QByteArray::number(purchase[u"id"_s].toInteger())).json.object(),
        purchase.toObject());
    const QJsonArray all = client.get("/v1/payments/search?criteria=asc"_ba).json[u"results"_s].toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[1][u"point_of_interaction"_s][u"business_info"_s][u"sub_unit"_s].toString(), u"money_inflows"_s);
    QCOMPARE(all[1][u"collector_id"_s].toInteger(), 446566691);
    const JsonAnswer own = client.get("/v1/payments/search?external_reference=one&collector.id=446566691"_ba);
    QCOMPARE(own.json[u"paging"_s][u"total"_s].toInt(), 0);
    client.switchOn(u"foreign_purchases"_s, false);
    QCOMPARE(client.get("/v1/payments/search?external_reference=one"_ba).json[u"paging"_s][u"total"_s].toInt(), 0);
}

void TestSimulatorFaults::paymentsAreSortedAndPaged()
{
    Client client;
    for (const QString &reference : {u"a"_s, u"b"_s, u"c"_s}) {
        client.dynamic(orderBody(reference));
        client.buyer("pay"_ba, by(reference));
        client.pass(std::chrono::seconds(10));
    }
    client.buyer("chargeback"_ba, by(u"a"_s)); // updated last
    const QByteArray search = "/v1/payments/search?sort="_ba;
    QCOMPARE(referencesOf(client.get(search + "date_created&criteria=asc")), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(referencesOf(client.get(search + "date_created&criteria=desc")), QStringList({u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(
        referencesOf(client.get(search + "date_last_updated&criteria=desc")), QStringList({u"a"_s, u"c"_s, u"b"_s}));
    QCOMPARE(referencesOf(client.get(search + "id&criteria=asc&limit=1&offset=1")), QStringList{u"b"_s});
    const JsonAnswer page = client.get(search + "id&criteria=asc&limit=1&offset=1");
    QCOMPARE(page.json[u"paging"_s].toObject(), QJsonObject({{u"total"_s, 3}, {u"limit"_s, 1}, {u"offset"_s, 1}}));
    QCOMPARE(referencesOf(client.get(search + "id&pos_id=2711383")), QStringList());
    QCOMPARE(referencesOf(client.get(search + "id&status=charged_back")), QStringList{u"a"_s});
    client.pass(std::chrono::days(366));
    QCOMPARE(referencesOf(client.get(search + "id")), QStringList());
}

void TestSimulatorFaults::wrongSearches_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("sort") << "sort=colour&criteria=asc"_ba;
    QTest::newRow("criteria") << "sort=id&criteria=up"_ba;
    QTest::newRow("limit") << "limit=1001"_ba;
}

void TestSimulatorFaults::wrongSearches()
{
    QFETCH(QByteArray, query);
    Client client;
    const JsonAnswer refused = client.get("/v1/payments/search?" + query);
    QCOMPARE(refused.status, 400);
    QCOMPARE(shapeDifferences(u"payment.refund.error-400.json"_s, refused.json), QStringList());
}

void TestSimulatorFaults::newPaymentsMayBeFoundLate()
{
    Client client;
    client.switchOn(u"payment_search_delay_seconds"_s, 3600);
    client.put(orderBody(u"one"_s));
    const QJsonValue id = client.buyer("pay"_ba, by(u"one"_s)).json[u"payment_id"_s];
    QCOMPARE(referencesOf(client.get("/v1/payments/search?external_reference=one"_ba)), QStringList());
    QCOMPARE(client.get("/v1/payments/" + QByteArray::number(id.toInteger())).status, 200);
    client.pass(std::chrono::hours(1));
    QCOMPARE(referencesOf(client.get("/v1/payments/search?external_reference=one"_ba)), QStringList{u"one"_s});
}

void TestSimulatorFaults::onePaymentOnTwoOrders()
{
    Client client;
    client.put(orderBody(u"one"_s));
    const QJsonValue id = client.buyer("pay"_ba, by(u"one"_s)).json[u"payment_id"_s];
    client.put(orderBody(u"two"_s));
    const JsonAnswer echoed = client.buyer("pay"_ba, with(by(u"two"_s), u"payment_id"_s, id));
    QCOMPARE(echoed.status, 200);
    QCOMPARE(echoed.json[u"payment_id"_s], id);
    const QJsonValue second = client.found(u"two"_s)[0];
    QCOMPARE(second[u"status"_s].toString(), u"closed"_s);
    QCOMPARE(second[u"payments"_s][0][u"id"_s], id);
    QCOMPARE(client.get("/v1/payments/" + QByteArray::number(id.toInteger())).text(u"external_reference"_s), u"one"_s);
    QCOMPARE(referencesOf(client.get("/v1/payments/search?external_reference=two"_ba)), QStringList());
    // The money came once.
    QCOMPARE(client.get("/_simulator/ledger"_ba).json[u"totals"_s][u"ARS"_s][u"approved"_s].toString(), u"100.00"_s);
}

void TestSimulatorFaults::onePaymentOnTwoOrdersOfTheOrdersApi()
{
    Client client;
    client.createOrder("k1"_ba, ordersBody(u"one"_s));
    const JsonAnswer second = client.createOrder("k2"_ba, ordersBody(u"two"_s));
    const QJsonValue id = client.buyer("pay"_ba, by(u"one"_s)).json[u"payment_id"_s];
    QCOMPARE(client.buyer("pay"_ba, with(by(u"two"_s), u"payment_id"_s, id)).status, 200);
    const JsonAnswer read = client.get("/v1/orders/" + second.text(u"id"_s).toLatin1());
    QCOMPARE(read.text(u"status"_s), u"processed"_s);
    QCOMPARE(
        read.json[u"transactions"_s][u"payments"_s][0][u"reference_id"_s].toString(), QString::number(id.toInteger()));
}

void TestSimulatorFaults::echoesAreChecked()
{
    Client client;
    client.put(orderBody(u"one"_s));
    const QJsonValue id = client.buyer("pay"_ba, by(u"one"_s)).json[u"payment_id"_s];
    client.put(orderBody(u"two"_s));
    QCOMPARE(client.buyer("pay"_ba, with(by(u"one"_s), u"payment_id"_s, id)).status, 409);
    QCOMPARE(client.buyer("pay"_ba, with(by(u"two"_s), u"payment_id"_s, 1)).status, 404);
    QCOMPARE(client.buyer("reject"_ba, with(by(u"two"_s), u"payment_id"_s, id)).status, 400);
    QCOMPARE(client.buyer("pay"_ba, with(by(u"two"_s), u"payment_id"_s, u"x"_s)).status, 400);
}

void TestSimulatorFaults::everyAnswerHasItsDate()
{
    Client client;
    for (const char *moment : {"2026-10-20T12:05:01.999Z", "2028-02-29T23:59:59.000Z", "2027-01-01T00:00:00.000Z"}) {
        client.now = instantFromText(QString::fromLatin1(moment)).value();
        client.world.faults = {rule(FaultKind::Status500), rule(FaultKind::Html200)};
        const QDateTime expected = QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch(client.now), Qt::UTC);
        for (int request = 0; request < 3; ++request) {
            const QByteArray date = gateway::headerValue(client.get("/users/me"_ba).headers, "Date"_ba);
            QCOMPARE(date, QLocale::c().toString(expected, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
        }
    }
}

// The seed chooses, and so chooses the same again.
void TestSimulatorFaults::someRequestsByChance()
{
    QList<int> statuses[2];
    for (QList<int> &list : statuses) {
        Client client;
        const QByteArray rule = R"([{"match":{"path":"/users/me"},"kind":"status_503","times":-1,"percent":30}])"_ba;
        QCOMPARE(client.send(HttpMethod::Post, "/_simulator/faults", rule).status, 200);
        for (int request = 0; request < 200; ++request)
            list.append(client.get("/users/me").status);
    }
    QCOMPARE(statuses[0], statuses[1]);
    const auto refused = statuses[0].count(503);
    QVERIFY2(refused > 40 && refused < 80, qPrintable(QString::number(refused)));
    Client client;
    QCOMPARE(client.send(HttpMethod::Post, "/_simulator/faults", R"([{"kind":"delay","percent":0}])").status, 400);
}

QTEST_GUILESS_MAIN(TestSimulatorFaults)
#include "tst_simulator_faults.moc"
