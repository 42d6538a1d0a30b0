#include "tests/e2e/books.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// Answers that fail to come, or make no sense, while an order is watched or withdrawn: the till asks until it knows.
class TestStoryOutages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void watchingMeets_data();
    void watchingMeets();
    void withdrawalMeets_data();
    void withdrawalMeets();

private:
    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

void TestStoryOutages::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
}

void TestStoryOutages::cleanup()
{
    QCOMPARE(m_shop->problems(), QStringList());
    QCOMPARE(disagreements(*m_simulator, *m_shop, u"CAJA01"_s), QStringList());
}

void TestStoryOutages::watchingMeets_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("path");
    QTest::newRow("search: 500") << u"status_500"_s << u"/merchant_orders/search"_s;
    QTest::newRow("search: captive portal") << u"html_200"_s << u"/merchant_orders/search"_s;
    QTest::newRow("search: truncated") << u"truncate_body"_s << u"/merchant_orders/search"_s;
    QTest::newRow("order: lost") << u"lose_answer_after"_s << u"/merchant_orders/*"_s;
    QTest::newRow("anything: 401") << u"unauthorized_401"_s << u""_s;
}

void TestStoryOutages::watchingMeets()
{
    QFETCH(QString, kind);
    QFETCH(QString, path);
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    QCOMPARE(m_simulator->fault(u"GET"_s, path, kind, 2), 200);
    QCOMPARE(m_simulator->pay(reference), 200);
    const Said said = charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"paid"_s}));
    QCOMPARE(m_shop->originals(1), 1);
}

void TestStoryOutages::withdrawalMeets_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    // An empty slot may be shown late: in the first minute it proves nothing, unless our own deletion was answered.
    QTest::newRow("answer lost after it was executed") << u"lose_answer_after"_s << 20;
    QTest::newRow("500") << u"status_500"_s << 10;
    QTest::newRow("page of a captive portal") << u"html_200"_s << 10;
}

void TestStoryOutages::withdrawalMeets()
{
    QFETCH(QString, kind);
    QFETCH(int, code);
    QCOMPARE(m_simulator->fault(u"DELETE"_s, u"/orders"_s, kind), 200);
    const Said said = m_shop->charge({u"--wait"_s, u"1"_s})->finish();
    QCOMPARE(said.code, code);
    QCOMPARE(m_simulator->orders()[0][u"state"_s].toString(), u"deleted"_s);
    QCOMPARE(m_shop->paper(), QByteArray());
}

QTEST_GUILESS_MAIN(TestStoryOutages)
#include "tst_story_outages.moc"
