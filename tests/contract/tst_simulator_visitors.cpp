#include "core/simulator/tillsview.h"
#include "tests/contract/simulatorclient.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;

// What a browser may do, and what the buyer's page sees.
class TestSimulatorVisitors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoMayPlayTheBuyer_data();
    void whoMayPlayTheBuyer();
    void whatAPageOfAnotherPlaceMayNotDo();
    void consentIsAskedFromOtherPlaces();
    void tillsAndTheirNewestOrders();
    void tillsStaySmall();
};

namespace {

using Headers = QList<gateway::HttpHeader>;

const QByteArray pay = R"({"external_reference":"R-1"})"_ba;

Headers from(const QByteArray &host, const QByteArray &origin, const QByteArray &site)
{
    Headers headers;
    for (const auto &[name, value] : {std::pair("Host"_ba, host), std::pair("Origin"_ba, origin), std::pair("Sec-Fetch-Site"_ba, site)}) {
        if (!value.isEmpty())
            headers.append({name, value});
    }
    return headers;
}

QJsonObject firstTill(Client &client)
{
    return client.get("/_simulator/tills").object()[u"tills"_s][0].toObject();
}

}

void TestSimulatorVisitors::whoMayPlayTheBuyer_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &host, const QByteArray &origin, const QByteArray &site, int status) {
        QTest::newRow(name) << host << origin << site << status;
    };
    row("a program", "127.0.0.1:8090"_ba, {}, {}, 200);
    row("a program, by a name", "simulator:8090"_ba, {}, {}, 200);
    row("the page", "127.0.0.1:8090"_ba, "http://127.0.0.1:8090"_ba, "same-origin"_ba, 200);
    row("the page at localhost", "localhost:8090"_ba, "http://localhost:8090"_ba, "same-origin"_ba, 200);
    row("the page by IPv6", "[::1]:8090"_ba, "http://[::1]:8090"_ba, "same-origin"_ba, 200);
    row("the page behind TLS", "mp.test"_ba, "https://mp.test"_ba, "same-origin"_ba, 200);
    row("typed into the address", "127.0.0.1:8090"_ba, {}, "none"_ba, 200);
    row("another place", "127.0.0.1:8090"_ba, "https://evil.example"_ba, "cross-site"_ba, 403);
    row("another port", "127.0.0.1:8090"_ba, "http://127.0.0.1:9000"_ba, "same-site"_ba, 403);
    row("an old browser at another place", "127.0.0.1:8090"_ba, "https://evil.example"_ba, {}, 403);
    row("no place", "127.0.0.1:8090"_ba, "null"_ba, "cross-site"_ba, 403);
    row("a picture elsewhere", "127.0.0.1:8090"_ba, {}, "cross-site"_ba, 403);
    row("a name that was made to lead here", "evil.example:8090"_ba, "http://evil.example:8090"_ba, "same-origin"_ba, 403);
    row("a number that is a name", "127.0.0.1.evil.example"_ba, "http://127.0.0.1.evil.example"_ba, "same-origin"_ba, 403);
}

void TestSimulatorVisitors::whoMayPlayTheBuyer()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, site);
    Client client;
    client.world.browserNames = {u"mp.test"_s};
    client.dynamic(orderBody(u"R-1"_s));
    const JsonAnswer answer = client.send(HttpMethod::Post, "/_simulator/pay", pay, from(host, origin, site));
    QTEST(answer.status, "status");
    QCOMPARE(client.world.payments.size(), answer.status == 200 ? 1 : 0);
    QCOMPARE(client.send(HttpMethod::Get, "/_simulator/ledger", {}, from(host, origin, site)).status, answer.status);
}

// The old token in the query needs no header that a browser would ask for first.
void TestSimulatorVisitors::whatAPageOfAnotherPlaceMayNotDo()
{
    Client client;
    client.token.clear();
    const Headers elsewhere = from("127.0.0.1:8090"_ba, "https://evil.example"_ba, "cross-site"_ba);
    const QByteArray body = R"({"name":"A","fixed_amount":true,"store_id":1234567})"_ba;
    QCOMPARE(client.send(HttpMethod::Post, "/pos?access_token=TEST-1", body, elsewhere).status, 403);
    QVERIFY(client.world.requests.constLast().rule.startsWith(u"Origin"_s));
    QCOMPARE(client.send(HttpMethod::Post, "/pos?access_token=TEST-1", body).status, 201);
}

void TestSimulatorVisitors::consentIsAskedFromOtherPlaces()
{
    Client client;
    const Headers elsewhere = from("127.0.0.1:8090"_ba, {}, "cross-site"_ba);
    const QByteArray target = "/authorization?response_type=code&client_id=1&redirect_uri=https%3A%2F%2Fa.example%2F"_ba;
    QCOMPARE(client.send(HttpMethod::Get, target, {}, elsewhere).status, 302);
}

void TestSimulatorVisitors::tillsAndTheirNewestOrders()
{
    Client client;
    client.dynamic(orderBody(u"R-1"_s));
    client.createOrder("key"_ba, ordersBody(u"R-2"_s, u"100.00"_s, u"static"_s));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"R-1"_s}, {u"method"_s, u"visa"_s}});
    const QJsonObject till = firstTill(client);
    QCOMPARE(till[u"external_pos_id"_s].toString(), u"CAJA01"_s);
    QCOMPARE(till[u"qr_data"_s], client.get("/pos?external_id=CAJA01").object()[u"results"_s][0][u"qr_code"_s]);
    QCOMPARE(till[u"orders"_s].toArray().size(), 2);
    const QJsonObject newest = till[u"orders"_s][0].toObject();
    QCOMPARE(newest[u"external_reference"_s].toString(), u"R-2"_s);
    QVERIFY(newest[u"qr_data"_s].isNull()); // the printed one leads to it
    QCOMPARE(till[u"orders"_s][1][u"payments"_s][0][u"method"_s].toString(), u"visa"_s);
    QVERIFY(client.get("/_simulator/tills").object()[u"rejections"_s].toArray().contains(u"cc_rejected_high_risk"_s));
}

void TestSimulatorVisitors::tillsStaySmall()
{
    Client client;
    for (int number = 0; number < 1000; ++number)
        client.dynamic(orderBody(u"R-%1"_s.arg(number)), number % 2 == 0 ? "CAJA01"_ba : "CAJA02"_ba);
    const QJsonArray orders = firstTill(client)[u"orders"_s].toArray();
    QCOMPARE(orders.size(), mostOrdersOfATill);
    QCOMPARE(orders[0][u"external_reference"_s].toString(), u"R-998"_s);
}

QTEST_APPLESS_MAIN(TestSimulatorVisitors)
#include "tst_simulator_visitors.moc"
