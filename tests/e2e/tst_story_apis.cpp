#include "tests/e2e/books.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// The same charge through each of Mercado Pago's APIs: paid, left unpaid, cancelled.
class TestStoryApis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void paid_data() { apis(); }
    void paid();
    void nobodyPays_data();
    void nobodyPays();
    void cancelled_data() { apis(); }
    void cancelled();
    void nobodyPaysWhatCannotBeWithdrawn_data();
    void nobodyPaysWhatCannotBeWithdrawn();

private:
    static constexpr int longerThanAWithdrawal = 23; // seconds: what can be withdrawn is given up sooner

    static void apis(bool alsoWithoutWithdrawal = true);
    void openShop(const QString &api, const QString &mode, int expirySeconds);

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;

    // It takes long, so it runs beside everything else.
    std::unique_ptr<RunningSimulator> m_slowSimulator;
    std::unique_ptr<Shop> m_slowShop;
    std::unique_ptr<Run> m_slowCharge;
};

void TestStoryApis::apis(bool alsoWithoutWithdrawal)
{
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("canWithdraw");
    QTest::newRow("hybrid") << u"hybrid"_s << QString() << true;
    if (alsoWithoutWithdrawal)
        QTest::newRow("dynamic") << u"dynamic"_s << QString() << false;
    QTest::newRow("attended-v2") << u"attended-v2"_s << QString() << true;
    QTest::newRow("attended-v1") << u"attended-v1"_s << QString() << true;
    QTest::newRow("orders static") << u"orders"_s << u"static"_s << true;
    QTest::newRow("orders dynamic") << u"orders"_s << u"dynamic"_s << true;
    QTest::newRow("orders hybrid") << u"orders"_s << u"hybrid"_s << true;
}

// Twenty seconds after its wait a charge that can be withdrawn is given up; this one lives longer.
void TestStoryApis::initTestCase()
{
    openShop(u"dynamic"_s, {}, 23);
    m_slowCharge = m_shop->charge({u"--wait"_s, u"1"_s});
    m_slowSimulator = std::move(m_simulator);
    m_slowShop = std::move(m_shop);
}

void TestStoryApis::init()
{
    QFETCH(QString, api);
    QFETCH(QString, mode);
    openShop(api, mode, api == u"orders" ? 30 : 10); // no setting allows less
}

void TestStoryApis::openShop(const QString &api, const QString &mode, int expirySeconds)
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
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
    QVERIFY(!charge->waitFor(u"waiting"_s).isEmpty());
    // Whatever the API: what is to be scanned is told, and scanning it pays.
    const QString qrData = charge->waitFor(u"created"_s)[u"qr_data"_s].toString();
    QVERIFY(qrData.startsWith(u"000201"));
    QCOMPARE(m_simulator->act(u"pay"_s, {{u"qr_data"_s, qrData}}), 200);
    const Said said = charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"paid"_s}));
    QCOMPARE(m_simulator->orders().size(), 1);
    QCOMPARE(m_shop->originals(1), 1);
}

void TestStoryApis::nobodyPays_data()
{
    apis(false);
}

void TestStoryApis::nobodyPays()
{
    const Said said = m_shop->charge({u"--wait"_s, u"1"_s})->finish();
    QCOMPARE(said.code, 10);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"unpaid"_s}));
    const QString state = m_simulator->orders()[0][u"state"_s].toString();
    QVERIFY2(state != u"live" && state != u"expired", qPrintable(state));
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

void TestStoryApis::nobodyPaysWhatCannotBeWithdrawn_data()
{
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("mode");
    QTest::newRow("dynamic") << u"dynamic"_s << QString();
}

// It is waited for until nobody can pay it any more.
void TestStoryApis::nobodyPaysWhatCannotBeWithdrawn()
{
    const Said said = std::exchange(m_slowCharge, nullptr)->finish();
    m_simulator = std::move(m_slowSimulator);
    m_shop = std::move(m_slowShop);
    QCOMPARE(said.code, 10);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"unpaid"_s}));
    QCOMPARE(m_simulator->orders()[0][u"state"_s].toString(), u"expired"_s);
}

QTEST_GUILESS_MAIN(TestStoryApis)
#include "tst_story_apis.moc"
