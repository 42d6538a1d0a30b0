#include "tests/e2e/runningsimulator.h"
#include "tests/e2e/shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// The integration tests that Mercado Pago asks a shop to pass, one story a row and named as there: A1 to A7 (attended), D1 to D6
// (dynamic), O1 to O3 (Orders API, in each of its modes). The till is the real one; the phone is the simulator's.
class TestStoryIntegration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void a1ScanBeforeThereIsAnOrder();
    void a2ScanOfAnOrder();
    void a3ApprovedPayment();
    void a4RejectedPayment();
    void a5SecondAttempt();
    void a6Refund();
    void a7Cancel();
    void d1ScanOfAnOrder();
    void d2ApprovedPayment();
    void d3RejectedPayment();
    void d4SecondAttempt();
    void d5Refund();
    void d6Expiry();
    void o1CreateAndProcess_data() { modes(); }
    void o1CreateAndProcess();
    void o2Refund_data() { modes(); }
    void o2Refund();
    void o3CreateAndCancel_data() { modes(); }
    void o3CreateAndCancel();

private:
    static void modes();
    void open(const QString &api, const QString &mode = {});
    void charge(); // its QR waits
    [[nodiscard]] int phone(const QString &act, QJsonObject what = {});
    [[nodiscard]] QJsonObject order() { return m_simulator->orders().last().toObject(); }

    // What several rows have in common, whatever the model.
    void scanShowsTheAmount();
    void approvedIsLearned();
    void rejectedIsLearnedAndTheTillWaits();
    void secondAttemptIsLearned();
    void moneyGoesBack();
    void cancelledIsGone();

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Run> m_charge;
    QString m_qrData;
    QString m_reference;
};

namespace {

const QString attended = u"attended-v2"_s;
const QString dynamic = u"dynamic"_s;
const QString orders = u"orders"_s;

}

void TestStoryIntegration::modes()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"static", "dynamic", "hybrid"})
        QTest::newRow(mode) << QString::fromLatin1(mode);
}

void TestStoryIntegration::open(const QString &api, const QString &mode)
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
    m_shop->write({.baseUrl = m_simulator->url(), .api = api, .mode = mode});
}

void TestStoryIntegration::charge()
{
    m_charge = m_shop->charge();
    m_reference = m_charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    m_qrData = m_charge->waitFor(u"created"_s)[u"qr_data"_s].toString();
    QVERIFY(m_qrData.startsWith(u"000201"));
}

int TestStoryIntegration::phone(const QString &act, QJsonObject what)
{
    what.insert(u"qr_data"_s, m_qrData);
    return m_simulator->act(act, what);
}

void TestStoryIntegration::cleanup()
{
    if (m_charge && m_charge->isRunning())
        m_charge->kill();
    m_charge.reset();
    QCOMPARE(m_shop->problems(), QStringList());
}

void TestStoryIntegration::scanShowsTheAmount()
{
    charge();
    QCOMPARE(phone(u"scan"_s), 200);
    QCOMPARE(order()[u"total_amount"_s].toString(), u"1234.50"_s);
    QVERIFY(order()[u"in_checkout"_s].toBool());
}

void TestStoryIntegration::approvedIsLearned()
{
    charge();
    QCOMPARE(phone(u"scan"_s), 200);
    QCOMPARE(phone(u"pay"_s, {{u"method"_s, u"master"_s}}), 200);
    const Said said = m_charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"paid"_s}));
    QCOMPARE(order()[u"state"_s].toString(), u"paid"_s);
    QCOMPARE(m_shop->originals(1), 1);
}

void TestStoryIntegration::rejectedIsLearnedAndTheTillWaits()
{
    charge();
    QCOMPARE(phone(u"reject"_s, {{u"method"_s, u"debelo"_s}}), 200);
    QVERIFY(!m_charge->waitFor(u"attempt_refused"_s).isEmpty());
    QVERIFY(m_charge->isRunning());
    QCOMPARE(order()[u"state"_s].toString(), u"live"_s); // nothing was taken back
}

// Without another scan.
void TestStoryIntegration::secondAttemptIsLearned()
{
    rejectedIsLearnedAndTheTillWaits();
    QCOMPARE(phone(u"pay"_s, {{u"method"_s, u"visa"_s}}), 200);
    const Said said = m_charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"attempt_refused"_s, u"paid"_s}));
}

void TestStoryIntegration::moneyGoesBack()
{
    approvedIsLearned();
    QCOMPARE(m_shop->run({u"refund"_s, u"1"_s}).code, 0);
    QCOMPARE(m_simulator->refunds().size(), 1);
    QCOMPARE(m_simulator->refunds()[0][u"amount"_s].toString(), u"1234.50"_s);
    QVERIFY(m_simulator->approved(m_reference).isEmpty()); // it is "refunded"
}

void TestStoryIntegration::cancelledIsGone()
{
    charge();
    m_charge->interrupt();
    static_cast<void>(m_charge->finish());
    QCOMPARE(m_shop->run({u"cancel"_s, m_reference}).code, 10);
    QCOMPARE(order()[u"state"_s].toString(), u"deleted"_s);
    QVERIFY(phone(u"scan"_s) != 200);
}

void TestStoryIntegration::a1ScanBeforeThereIsAnOrder()
{
    open(attended);
    approvedIsLearned(); // so that the printed QR is known, and empty again
    QCOMPARE(phone(u"scan"_s), 404);
    charge();
    QCOMPARE(phone(u"scan"_s), 200); // the same code shows the order as soon as it is there
}

void TestStoryIntegration::a2ScanOfAnOrder()
{
    open(attended);
    scanShowsTheAmount();
}

void TestStoryIntegration::a3ApprovedPayment()
{
    open(attended);
    approvedIsLearned();
}

void TestStoryIntegration::a4RejectedPayment()
{
    open(attended);
    rejectedIsLearnedAndTheTillWaits();
}

void TestStoryIntegration::a5SecondAttempt()
{
    open(attended);
    secondAttemptIsLearned();
}

void TestStoryIntegration::a6Refund()
{
    open(attended);
    moneyGoesBack();
}

void TestStoryIntegration::a7Cancel()
{
    open(attended);
    cancelledIsGone();
}

void TestStoryIntegration::d1ScanOfAnOrder()
{
    open(dynamic);
    scanShowsTheAmount();
}

void TestStoryIntegration::d2ApprovedPayment()
{
    open(dynamic);
    approvedIsLearned();
    QCOMPARE(phone(u"pay"_s), 409); // this QR is used up
}

void TestStoryIntegration::d3RejectedPayment()
{
    open(dynamic);
    rejectedIsLearnedAndTheTillWaits();
}

void TestStoryIntegration::d4SecondAttempt()
{
    open(dynamic);
    secondAttemptIsLearned();
}

void TestStoryIntegration::d5Refund()
{
    open(dynamic);
    moneyGoesBack();
}

void TestStoryIntegration::d6Expiry()
{
    open(dynamic);
    charge();
    QCOMPARE(m_simulator->act(u"clock"_s, {{u"advance_seconds"_s, 301}}), 200);
    QCOMPARE(phone(u"scan"_s), 409);
    QCOMPARE(phone(u"pay"_s), 409);
    QCOMPARE(order()[u"state"_s].toString(), u"expired"_s);
    QCOMPARE(m_charge->finish().code, 10);
}

void TestStoryIntegration::o1CreateAndProcess()
{
    QFETCH(QString, mode);
    open(orders, mode);
    charge();
    QCOMPARE(phone(u"reject"_s, {{u"method"_s, u"debelo"_s}}), 200); // one of the cards has to be; an order shows no trace of it
    QCOMPARE(order()[u"state"_s].toString(), u"live"_s);
    QCOMPARE(phone(u"pay"_s, {{u"method"_s, u"visa"_s}}), 200);
    const Said said = m_charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"paid"_s}));
    QCOMPARE(order()[u"paid_amount"_s].toString(), u"1234.50"_s);
}

void TestStoryIntegration::o2Refund()
{
    QFETCH(QString, mode);
    open(orders, mode);
    moneyGoesBack();
}

void TestStoryIntegration::o3CreateAndCancel()
{
    QFETCH(QString, mode);
    open(orders, mode);
    cancelledIsGone();
}

QTEST_GUILESS_MAIN(TestStoryIntegration)
#include "tst_story_integration.moc"
