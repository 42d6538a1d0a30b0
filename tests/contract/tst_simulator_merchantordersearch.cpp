#include "tests/contract/simulatorclient.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;

class TestSimulatorMerchantOrderSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filters_data();
    void filters();
    void badValues_data();
    void badValues();
    void reachOfSearchEnds();
    void pagesFollowOneAnother();
    void everyFilterHolds();
};

namespace {

constexpr int pageOfThirty = 30;

JsonAnswer search(Client &client, const QByteArray &query)
{
    return client.get("/merchant_orders/search?" + query);
}

QStringList references(const JsonAnswer &answer)
{
    QStringList found;
    for (const QJsonValue &element : answer.object()[u"elements"_s].toArray())
        found.append(element[u"external_reference"_s].toString());
    return found;
}

QJsonObject plainOrder(const QString &reference)
{
    return without(without(orderBody(reference), u"expiration_date"_s), u"notification_url"_s);
}

// "paid" at 12:00, "open" without a sponsor at 12:01, "refused" at 12:02, whose buyer is another; an order of the Orders API, which has
// no merchant order, and at 12:03 one that POST made, for a preference.
Client withFour()
{
    Client client;
    static_cast<void>(client.put(plainOrder(u"paid"_s)));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"paid"_s}});
    client.pass(std::chrono::minutes(1));
    static_cast<void>(client.dynamic(without(plainOrder(u"open"_s), u"sponsor"_s)));
    client.buyer("scan"_ba, {{u"external_reference"_s, u"open"_s}});
    client.pass(std::chrono::minutes(1));
    static_cast<void>(client.put(plainOrder(u"refused"_s)));
    client.buyer("reject"_ba, {{u"external_reference"_s, u"refused"_s}, {u"payer_id"_s, 77}});
    client.createOrder("k"_ba, ordersBody(u"new"_s));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"new"_s}});
    client.pass(std::chrono::minutes(1));
    const QJsonObject item{{u"id"_s, u"B7"_s}, {u"title"_s, u"Mate"_s}, {u"unit_price"_s, 50}, {u"quantity"_s, 1}};
    client.post("/merchant_orders"_ba, {{u"external_reference"_s, u"posted"_s}, {u"preference_id"_s, u"pref-1"_s},
                                           {u"items"_s, QJsonArray{item}}});
    return client;
}

}

void TestSimulatorMerchantOrderSearch::filters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("found");
    const QStringList all{u"paid"_s, u"open"_s, u"refused"_s, u"posted"_s};
    QTest::newRow("none") << ""_ba << all;
    QTest::newRow("status") << "status=closed"_ba << QStringList{u"paid"_s};
    QTest::newRow("still opened") << "status=opened"_ba << QStringList{u"open"_s, u"refused"_s, u"posted"_s};
    QTest::newRow("expired") << "status=expired"_ba << QStringList();
    QTest::newRow("order_status") << "order_status=paid"_ba << QStringList{u"paid"_s};
    QTest::newRow("preference_id") << "preference_id=pref-1"_ba << QStringList{u"posted"_s};
    QTest::newRow("application_id") << "application_id=7364289770550796"_ba << all;
    QTest::newRow("another application") << "application_id=1"_ba << QStringList();
    QTest::newRow("payer_id") << "payer_id=77"_ba << QStringList{u"refused"_s};
    QTest::newRow("the usual payer") << "payer_id=123"_ba << QStringList{u"paid"_s};
    QTest::newRow("sponsor_id") << "sponsor_id=662208785"_ba << QStringList{u"paid"_s, u"refused"_s};
    QTest::newRow("external_reference") << "external_reference=open"_ba << QStringList{u"open"_s};
    QTest::newRow("of no merchant order") << "external_reference=new"_ba << QStringList();
    QTest::newRow("site_id") << "site_id=MLA"_ba << all;
    QTest::newRow("another site") << "site_id=MLB"_ba << QStringList();
    QTest::newRow("marketplace") << "marketplace=NONE"_ba << all;
    QTest::newRow("another marketplace") << "marketplace=MP-MKT"_ba << QStringList();
    QTest::newRow("created from") << "date_created_from=2026-10-20T08:01:00.000-04:00"_ba
                                  << QStringList{u"open"_s, u"refused"_s, u"posted"_s};
    QTest::newRow("created to") << "date_created_to=2026-10-20T12:00:59.999Z"_ba << QStringList{u"paid"_s};
    QTest::newRow("updated from") << "last_updated_from=2026-10-20T12:02:30.000Z"_ba << QStringList{u"posted"_s};
    QTest::newRow("updated to") << "last_updated_to=2026-10-20T12:01:30.000Z"_ba << QStringList{u"paid"_s, u"open"_s};
    QTest::newRow("items") << "items=B7"_ba << QStringList{u"posted"_s};
    QTest::newRow("an item of a sale") << "items=A1"_ba << QStringList{u"paid"_s, u"open"_s, u"refused"_s};
    QTest::newRow("not documented") << "colour=red"_ba << all;
}

void TestSimulatorMerchantOrderSearch::filters()
{
    QFETCH(QByteArray, query);
    QFETCH(QStringList, found);
    Client client = withFour();
    const JsonAnswer answer = search(client, query);
    QCOMPARE(answer.status, 200);
    QCOMPARE(references(answer), found);
    QCOMPARE(answer.object()[u"total"_s].toInt(-1), int(found.size()));
    QCOMPARE(answer.object()[u"elements"_s].isNull(), found.isEmpty());
    QCOMPARE(references(client.get("/merchant_orders?" + query)), found); // as the troubleshooting guide asks
}

void TestSimulatorMerchantOrderSearch::badValues_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("rule");
    QTest::newRow("status") << "status=paid"_ba << u"status: opened, closed or expired"_s;
    QTest::newRow("order_status") << "order_status=closed"_ba << u"order_status: a documented one"_s;
    QTest::newRow("application_id") << "application_id=mine"_ba << u"application_id: a number"_s;
    QTest::newRow("payer_id") << "payer_id=-1"_ba << u"payer_id: a number"_s;
    QTest::newRow("sponsor_id") << "sponsor_id=1.5"_ba << u"sponsor_id: a number"_s;
    QTest::newRow("site_id") << "site_id=AR"_ba << u"site_id: one of the seven"_s;
    for (const QString &name :
        {u"date_created_from"_s, u"date_created_to"_s, u"last_updated_from"_s, u"last_updated_to"_s})
        QTest::newRow(qPrintable(name)) << (name + u"=2026-10-20T12:00:00"_s).toLatin1()
                                        << name + u": ISO 8601 with an offset"_s;
    QTest::newRow("limit") << "limit=0"_ba << u"limit: a whole number from 1"_s;
    QTest::newRow("limit is a word") << "limit=all"_ba << u"limit: a whole number from 1"_s;
    QTest::newRow("offset") << "offset=-1"_ba << u"offset: a whole number from 0"_s;
}

void TestSimulatorMerchantOrderSearch::badValues()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, rule);
    Client client = withFour();
    const JsonAnswer answer = search(client, query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.error(), u"ds_search_query"_s);
    QCOMPARE(answer.text(u"message"_s), u"invalid query"_s);
    QCOMPARE(shapeDifferences(u"merchant-order.error-401.json"_s, answer.json), QStringList()); // the family's envelope
    QCOMPARE(client.world.requests.constLast().rule, rule);
}

// Older ones are found by their id only.
void TestSimulatorMerchantOrderSearch::reachOfSearchEnds()
{
    Client client = withFour();
    const qint64 id = client.found(u"paid"_s)[0][u"id"_s].toInteger();
    client.pass(std::chrono::days(90) - std::chrono::minutes(3));
    QCOMPARE(references(search(client, {})).size(), 4);
    client.pass(std::chrono::seconds(1));
    QCOMPARE(references(search(client, {})), (QStringList{u"open"_s, u"refused"_s, u"posted"_s}));
    client.pass(std::chrono::minutes(3));
    QVERIFY(search(client, "date_created_from=2026-10-01T00:00:00Z"_ba).object()[u"elements"_s].isNull());
    QCOMPARE(client.get("/merchant_orders/" + QByteArray::number(id)).status, 200);
}

void TestSimulatorMerchantOrderSearch::pagesFollowOneAnother()
{
    Client client;
    for (int number = 0; number < pageOfThirty + 5; ++number) {
        static_cast<void>(client.dynamic(plainOrder(u"r%1"_s.arg(number))));
        client.buyer("scan"_ba, {{u"external_reference"_s, u"r%1"_s.arg(number)}});
    }
    const JsonAnswer first = search(client, {});
    QCOMPARE(references(first).size(), pageOfThirty);
    QCOMPARE(first.object()[u"next_offset"_s].toInt(), pageOfThirty);
    QCOMPARE(first.object()[u"total"_s].toInt(), pageOfThirty + 5);
    const JsonAnswer second = search(client, "offset=30"_ba);
    QCOMPARE(references(second), (QStringList{u"r30"_s, u"r31"_s, u"r32"_s, u"r33"_s, u"r34"_s}));
    QCOMPARE(second.object()[u"next_offset"_s].toInt(-1), 0);
    QCOMPARE(references(search(client, "limit=2&offset=33"_ba)), (QStringList{u"r33"_s, u"r34"_s}));
    QVERIFY(search(client, "offset=35"_ba).object()[u"elements"_s].isNull());
    QCOMPARE(references(search(client, "limit=1000"_ba)).size(), pageOfThirty + 5);
}

void TestSimulatorMerchantOrderSearch::everyFilterHolds()
{
    Client client = withFour();
    QCOMPARE(references(search(client, "status=opened&sponsor_id=662208785"_ba)), QStringList{u"refused"_s});
    QCOMPARE(references(search(client, "status=closed&payer_id=77"_ba)), QStringList());
}

QTEST_GUILESS_MAIN(TestSimulatorMerchantOrderSearch)
#include "tst_simulator_merchantordersearch.moc"
