#include "tests/contract/simulatorclient.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;

class TestSimulatorPaymentSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filters_data();
    void filters();
    void badValues_data();
    void badValues();
    void usuallyThreeMonths();
    void reachEndsAfterAYear();
    void pagesAreAsLargeAsAsked();
    void idsMayBeTexts();
};

namespace {

JsonAnswer search(Client &client, const QByteArray &query)
{
    return client.get("/v1/payments/search?sort=date_created&criteria=asc" + (query.isEmpty() ? ""_ba : '&' + query));
}

QStringList references(const JsonAnswer &answer)
{
    QStringList found;
    for (const QJsonValue &payment : answer.object()[u"results"_s].toArray())
        found.append(payment[u"external_reference"_s].toString());
    return found;
}

void sell(Client &client, const QString &reference, const QByteArray &pos, const QByteArray &act, const QJsonObject &more)
{
    static_cast<void>(client.dynamic(without(orderBody(reference), u"expiration_date"_s), pos));
    QJsonObject body = more;
    body.insert(u"external_reference"_s, reference);
    client.buyer(act, body);
}

// "first" at 12:00 and given back in part an hour later, "second" at 12:10 by another buyer and at another till, "third" refused at
// 12:20.
Client withThree()
{
    Client client;
    sell(client, u"first"_s, "CAJA01"_ba, "pay"_ba, {});
    client.pass(std::chrono::minutes(10));
    sell(client, u"second"_s, "CAJA02"_ba, "pay"_ba, {{u"payer_id"_s, 77}});
    client.pass(std::chrono::minutes(10));
    sell(client, u"third"_s, "CAJA01"_ba, "reject"_ba, {});
    client.pass(std::chrono::minutes(40));
    const QByteArray first = QByteArray::number(client.world.payments.constFirst().id);
    client.keyed("r"_ba, "/v1/payments/" + first + "/refunds", R"({"amount":40})"_ba);
    return client;
}

}

void TestSimulatorPaymentSearch::filters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("found");
    const QStringList all{u"first"_s, u"second"_s, u"third"_s};
    QTest::newRow("none") << ""_ba << all;
    QTest::newRow("status") << "status=approved"_ba << QStringList{u"first"_s, u"second"_s};
    QTest::newRow("external_reference") << "external_reference=second"_ba << QStringList{u"second"_s};
    QTest::newRow("pos_id") << "pos_id=2711383"_ba << QStringList{u"second"_s};
    QTest::newRow("store_id") << "store_id=1234567"_ba << all;
    QTest::newRow("another store") << "store_id=1"_ba << QStringList();
    QTest::newRow("collector.id") << "collector.id=446566691"_ba << all;
    QTest::newRow("another collector") << "collector.id=1"_ba << QStringList();
    QTest::newRow("payer.id") << "payer.id=77"_ba << QStringList{u"second"_s};
    QTest::newRow("from") << "range=date_created&begin_date=2026-10-20T08:10:00.000-04:00&end_date=NOW"_ba
                          << QStringList{u"second"_s, u"third"_s};
    QTest::newRow("to") << "range=date_created&begin_date=NOW-1DAY&end_date=2026-10-20T12:10:00.000Z"_ba
                        << QStringList{u"first"_s, u"second"_s};
    QTest::newRow("the last half hour") << "begin_date=NOW-30MINUTES"_ba << QStringList();
    QTest::newRow("the last hour") << "begin_date=NOW-1HOUR&end_date=NOW"_ba << all;
    QTest::newRow("by change") << "range=date_last_updated&begin_date=NOW-30MINUTES"_ba << QStringList{u"first"_s};
    QTest::newRow("by approval") << "range=date_approved&begin_date=NOW-1WEEK"_ba << QStringList{u"first"_s, u"second"_s};
    QTest::newRow("by release") << "range=money_release_date&begin_date=NOW-1YEAR"_ba
                                << QStringList{u"first"_s, u"second"_s};
    QTest::newRow("not documented") << "colour=red"_ba << all;
}

void TestSimulatorPaymentSearch::filters()
{
    QFETCH(QByteArray, query);
    QFETCH(QStringList, found);
    Client client = withThree();
    const JsonAnswer answer = search(client, query);
    QCOMPARE(answer.status, 200);
    QCOMPARE(references(answer), found);
    QCOMPARE(answer.object()[u"paging"_s][u"total"_s].toInt(-1), int(found.size()));
}

void TestSimulatorPaymentSearch::badValues_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("cause");
    QTest::newRow("range") << "range=colour"_ba << 1;
    QTest::newRow("begin_date") << "begin_date=yesterday"_ba << 1001;
    QTest::newRow("begin_date without offset") << "begin_date=2026-10-20T08:10:00.000"_ba << 1001;
    QTest::newRow("end_date") << "end_date=NOW-3FORTNIGHTS"_ba << 1001;
    QTest::newRow("limit") << "limit=many"_ba << 1;
    QTest::newRow("limit too large") << "limit=1001"_ba << 1000;
    QTest::newRow("offset") << "offset=-1"_ba << 1;
}

void TestSimulatorPaymentSearch::badValues()
{
    QFETCH(QByteArray, query);
    QFETCH(int, cause);
    Client client;
    const JsonAnswer answer = search(client, query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json[u"cause"_s][0][u"code"_s].toInt(), cause);
    QVERIFY(client.world.requests.constLast().rule.startsWith(QString::fromLatin1(query.split('=').constFirst())));
}

void TestSimulatorPaymentSearch::usuallyThreeMonths()
{
    Client client = withThree();
    client.pass(std::chrono::days(93));
    QCOMPARE(references(search(client, {})), QStringList());
    QCOMPARE(references(search(client, "begin_date=NOW-4MONTHS"_ba)), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
}

void TestSimulatorPaymentSearch::reachEndsAfterAYear()
{
    Client client = withThree();
    client.pass(std::chrono::days(366));
    QCOMPARE(references(search(client, "begin_date=2020-01-01T00:00:00Z"_ba)), QStringList());
    const QByteArray first = QByteArray::number(client.world.payments.constFirst().id);
    QCOMPARE(client.get("/v1/payments/" + first).status, 200);
}

void TestSimulatorPaymentSearch::pagesAreAsLargeAsAsked()
{
    Client client;
    for (int number = 0; number < 110; ++number)
        sell(client, u"r%1"_s.arg(number), "CAJA01"_ba, "pay"_ba, {});
    QCOMPARE(references(search(client, {})).size(), 30);
    QCOMPARE(references(search(client, "limit=1000"_ba)).size(), 110);
    QCOMPARE(references(search(client, "limit=2&offset=109"_ba)), QStringList{u"r109"_s});
}

void TestSimulatorPaymentSearch::idsMayBeTexts()
{
    Client client = withThree();
    client.switchOn(u"search_ids_as_text"_s);
    const QJsonValue id = search(client, {}).object()[u"results"_s][0][u"id"_s];
    QCOMPARE(id, QJsonValue(QString::number(client.world.payments.constFirst().id)));
    QVERIFY(client.get("/v1/payments/" + id.toString().toLatin1()).object()[u"id"_s].isDouble());
}

QTEST_GUILESS_MAIN(TestSimulatorPaymentSearch)
#include "tst_simulator_paymentsearch.moc"
