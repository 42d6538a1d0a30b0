#include "tests/e2e/books.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// The same charge through each of Mercado Pago's APIs: paid, left unpaid, cancelled.
class TestStoryApis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void paid_data() { apis(); }
    void paid();
    void nobodyPays_data() { apis(); }
    void nobodyPays();
    void cancelled_data() { apis(); }
    void cancelled();

private:
    static constexpr int longerThanAWithdrawal = 23; // seconds: what can be withdrawn is given up sooner

    static void apis();
    void writeSettings(int expirySeconds);

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

void TestStoryApis::apis()
{
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("canWithdraw");
    QTest::newRow("hybrid") << u"hybrid"_s << QString() << true;
    QTest::newRow("dynamic") << u"dynamic"_s << QString() << false;
    QTest::newRow("attended-v2") << u"attended-v2"_s << QString() << true;
    QTest::newRow("attended-v1") << u"attended-v1"_s << QString() << true;
    QTest::newRow("orders static") << u"orders"_s << u"static"_s << true;
    QTest::newRow("orders dynamic") << u"orders"_s << u"dynamic"_s << true;
    QTest::newRow("orders hybrid") << u"orders"_s << u"hybrid"_s << true;
}

void TestStoryApis::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
    QFETCH(QString, api);
    writeSettings(api == u"orders" ? 30 : 10); // no setting allows less
}

void TestStoryApis::writeSettings(int expirySeconds)
{
    QFETCH(QString, api);
    QFETCH(QString, mode);
    m_shop->write({.baseUrl = m_simulator->url(), .api = api, .mode = mode, .expirySeconds = expirySeconds});
}

void TestStoryApis::cleanup()
{
    QCOMPARE(m_shop->problems(), QStringList());
    QCOMPARE(disagreements(*m_simulator, *m_shop, u"CAJA01"_s), QStringList());
}

void TestStoryApis::paid()
{
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    QCOMPARE(m_simulator->pay(reference), 200);
    const Said said = charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"paid"_s}));
    QCOMPARE(m_simulator->orders().size(), 1);
    QCOMPARE(m_shop->originals(1), 1);
}

// What cannot be withdrawn is waited for until it can no longer be paid.
void TestStoryApis::nobodyPays()
{
    QFETCH(bool, canWithdraw);
    if (!canWithdraw)
        writeSettings(longerThanAWithdrawal);
    const Said said = m_shop->charge({u"--wait"_s, u"1"_s})->finish();
    QCOMPARE(said.code, 10);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"unpaid"_s}));
    const QString state = m_simulator->orders()[0][u"state"_s].toString();
    QCOMPARE(state == u"expired", !canWithdraw);
    QVERIFY(state != u"live");
    QCOMPARE(m_shop->originals(1), 0);
}

void TestStoryApis::cancelled()
{
    QFETCH(bool, canWithdraw);
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    charge->interrupt();
    QCOMPARE(charge->finish().code, 20);
    const Said said = m_shop->run({u"cancel"_s, reference});
    QCOMPARE(said.code, 10);
    QCOMPARE(said.names(), QStringList{u"unpaid"_s});
    QCOMPARE(m_simulator->orders(reference)[0][u"state"_s].toString() == u"expired", !canWithdraw);
    QCOMPARE(m_shop->run({u"check"_s, reference}).code, 10);
}

QTEST_GUILESS_MAIN(TestStoryApis)
#include "tst_story_apis.moc"
