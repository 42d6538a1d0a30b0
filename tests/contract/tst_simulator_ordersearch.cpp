#include "tests/contract/simulatorclient.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;

class TestSimulatorOrderSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parametersAreChecked_data();
    void parametersAreChecked();
    void ordersOfQrAreNotListed();
    void withTheSwitchTheyAre_data();
    void withTheSwitchTheyAre();
    void pagesFollowOneAnother();
};

namespace {

const QByteArray wholeDay = "begin_date=2026-10-20T00:00:00Z&end_date=2026-10-21T00:00:00Z"_ba;

JsonAnswer search(Client &client, const QByteArray &parameters = {})
{
    return client.get("/v1/orders?" + wholeDay + parameters);
}

QStringList references(const JsonAnswer &answer)
{
    QStringList found;
    for (const QJsonValue &order : answer.object()[u"data"_s].toArray())
        found.append(order[u"external_reference"_s].toString());
    return found;
}

// "paid" a minute after "open", "canceled" another minute later, and an order of the older model between them; the payment comes last.
Client withThree()
{
    Client client;
    static_cast<void>(client.createOrder("k1"_ba, ordersBody(u"open"_s)));
    client.pass(std::chrono::minutes(1));
    static_cast<void>(client.createOrder("k2"_ba, ordersBody(u"paid"_s)));
    static_cast<void>(client.put(orderBody(u"legacy"_s)));
    client.pass(std::chrono::minutes(1));
    const QString id = client.createOrder("k3"_ba, ordersBody(u"canceled"_s)).text(u"id"_s);
    static_cast<void>(client.keyed("k4"_ba, "/v1/orders/" + id.toLatin1() + "/cancel"));
    client.pass(std::chrono::minutes(1));
    static_cast<void>(client.buyer("pay"_ba, {{u"external_reference"_s, u"paid"_s}, {u"method"_s, u"debvisa"_s}}));
    static_cast<void>(client.switchOn(u"search_lists_qr"_s));
    return client;
}

}

void TestSimulatorOrderSearch::parametersAreChecked_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("rule");
    QTest::newRow("no dates") << ""_ba << u"begin_date: present, RFC 3339"_s;
    QTest::newRow("no end") << "begin_date=2026-10-20T00:00:00Z"_ba << u"end_date: present, RFC 3339"_s;
    QTest::newRow("no offset") << "begin_date=2026-10-20T00:00:00&end_date=2026-10-21T00:00:00Z"_ba
                               << u"begin_date: present, RFC 3339"_s;
    QTest::newRow("page 0") << wholeDay + "&page=0" << u"page: a whole number from 1 to 2147483647"_s;
    QTest::newRow("page size") << wholeDay + "&page_size=101" << u"page_size: a whole number from 1 to 100"_s;
    QTest::newRow("page is a word") << wholeDay + "&page=two" << u"page: a whole number from 1 to 2147483647"_s;
    QTest::newRow("limit") << wholeDay + "&limit=101" << u"limit: a whole number from 1 to 100"_s;
    QTest::newRow("limit 0") << wholeDay + "&limit=0" << u"limit: a whole number from 1 to 100"_s;
    QTest::newRow("offset") << wholeDay + "&offset=-1" << u"offset: a whole number from 0 to 2147483647"_s;
    QTest::newRow("both ways") << wholeDay + "&offset=0&page=1" << u"limit: limit and offset, or page and page_size"_s;
    QTest::newRow("order") << wholeDay + "&sort_order=up" << u"sort_order: asc or desc"_s;
    QTest::newRow("sort") << wholeDay + "&sort_by=colour" << u"sort_by: created_date or last_updated_date"_s;
}

void TestSimulatorOrderSearch::parametersAreChecked()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, rule);
    Client client;
    const JsonAnswer answer = client.get("/v1/orders?" + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"invalid_query_param"_s);
    QCOMPARE(client.world.requests.constLast().rule, rule);
}

// A till that relied on it would find nothing: it has to store the id.
void TestSimulatorOrderSearch::ordersOfQrAreNotListed()
{
    Client client = withThree();
    static_cast<void>(client.switchOn(u"search_lists_qr"_s, false));
    for (const QByteArray &type : {""_ba, "&type=online"_ba, "&type=qr"_ba}) {
        const JsonAnswer answer = search(client, type);
        QCOMPARE(answer.status, 200);
        QCOMPARE(references(answer), QStringList());
        QCOMPARE(answer.object()[u"paging"_s][u"total"_s].toInt(-1), 0);
    }
}

void TestSimulatorOrderSearch::withTheSwitchTheyAre_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("found");
    const QByteArray part = "begin_date=2026-10-20T08:00:30-04:00&end_date=2026-10-20T08:01:00-04:00"_ba;
    QTest::newRow("newest first") << wholeDay << QStringList{u"canceled"_s, u"paid"_s, u"open"_s};
    QTest::newRow("oldest first") << wholeDay + "&sort_order=asc"
                                  << QStringList{u"open"_s, u"paid"_s, u"canceled"_s};
    QTest::newRow("of QR") << wholeDay + "&type=qr" << QStringList{u"canceled"_s, u"paid"_s, u"open"_s};
    QTest::newRow("online") << wholeDay + "&type=online" << QStringList();
    QTest::newRow("of a reference") << wholeDay + "&external_reference=open" << QStringList{u"open"_s};
    QTest::newRow("of no order here") << wholeDay + "&external_reference=legacy" << QStringList();
    QTest::newRow("processed") << wholeDay + "&status=processed" << QStringList{u"paid"_s};
    QTest::newRow("canceled") << wholeDay + "&status=canceled" << QStringList{u"canceled"_s};
    QTest::newRow("accredited") << wholeDay + "&status_detail=accredited" << QStringList{u"paid"_s};
    QTest::newRow("created") << wholeDay + "&status_detail=created" << QStringList{u"open"_s};
    QTest::newRow("by card") << wholeDay + "&payment_method_id=debvisa" << QStringList{u"paid"_s};
    QTest::newRow("by another") << wholeDay + "&payment_method_id=visa" << QStringList();
    QTest::newRow("by a kind of card") << wholeDay + "&payment_method_type=debit_card" << QStringList{u"paid"_s};
    QTest::newRow("both hold") << wholeDay + "&payment_method_id=debvisa&payment_method_type=credit_card" << QStringList();
    const QStringList byUpdate{u"open"_s, u"canceled"_s, u"paid"_s};
    QTest::newRow("by change") << wholeDay + "&sort_by=last_updated_date&sort_order=asc" << byUpdate;
    QTest::newRow("by birth") << wholeDay + "&sort_by=created_date&sort_order=DESC"
                              << QStringList{u"canceled"_s, u"paid"_s, u"open"_s};
    QTest::newRow("limit") << wholeDay + "&limit=1&offset=1" << QStringList{u"paid"_s};
    QTest::newRow("of a time") << part << QStringList{u"paid"_s};
}

void TestSimulatorOrderSearch::withTheSwitchTheyAre()
{
    QFETCH(QByteArray, query);
    QFETCH(QStringList, found);
    Client client = withThree();
    QCOMPARE(references(client.get("/v1/orders?" + query)), found);
}

void TestSimulatorOrderSearch::pagesFollowOneAnother()
{
    Client client = withThree();
    const JsonAnswer second = search(client, "&page=2&page_size=2"_ba);
    QCOMPARE(references(second), QStringList{u"open"_s});
    const QJsonObject paging{{u"total"_s, 3}, {u"total_pages"_s, 2}, {u"offset"_s, 2}, {u"limit"_s, 2}};
    QCOMPARE(second.object()[u"paging"_s].toObject(), paging);
    QCOMPARE(references(search(client, "&page=2147483647&page_size=100"_ba)), QStringList());
    const JsonAnswer first = search(client, "&page_size=2"_ba);
    const QJsonObject newest = first.object()[u"data"_s][0].toObject();
    QCOMPARE(client.get("/v1/orders/" + newest[u"id"_s].toString().toLatin1()).object(), newest);
}

QTEST_GUILESS_MAIN(TestSimulatorOrderSearch)
#include "tst_simulator_ordersearch.moc"
