#include "tests/e2e/books.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// A charge that does not end paid: withdrawn, expired, paid too little or too late.
class TestStoryEndings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void waitWithdraws();
    void paidLessIsAConflict();
    void latePaymentIsAConflict();
    void expires();

private:
    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

void TestStoryEndings::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
}

void TestStoryEndings::cleanup()
{
    QCOMPARE(m_shop->problems(), QStringList());
    QCOMPARE(m_shop->paper(), QByteArray()); // none of these sales was finished
}

void TestStoryEndings::waitWithdraws()
{
    const Said said = m_shop->charge({u"--wait"_s, u"1"_s})->finish();
    QCOMPARE(said.code, 10);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"unpaid"_s}));
    QCOMPARE(m_simulator->orders()[0][u"state"_s].toString(), u"deleted"_s);
    const QJsonObject sale = m_shop->run({u"status"_s, u"1"_s}).first(u"sale"_s);
    QCOMPARE(sale[u"state"_s].toString(), u"cancelled"_s);
    QCOMPARE(m_shop->run({u"pending"_s}).events.size(), 0);
    QCOMPARE(m_shop->run({u"resume"_s}).code, 10); // still watched, still unpaid
}

void TestStoryEndings::paidLessIsAConflict()
{
    const auto charge = m_shop->charge({u"--wait"_s, u"4"_s});
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    QCOMPARE(m_simulator->act(u"pay"_s, {{u"external_reference"_s, reference}, {u"amount"_s, u"500.00"_s}}), 200);
    const Said said = charge->finish();
    QCOMPARE(said.code, 30);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"conflict"_s}));
    QCOMPARE(said.first(u"conflict"_s)[u"operations"_s].toArray().size(), 1);
    QCOMPARE(m_shop->run({u"pending"_s}).count(u"conflict"_s), 1);
    QVERIFY(m_shop->run({u"status"_s, reference}).first(u"sale"_s)[u"state"_s].toString() != u"finished");
    QCOMPARE(m_shop->run({u"resume"_s}).code, 30); // only a manager settles it
}

void TestStoryEndings::latePaymentIsAConflict()
{
    const Said unpaid = m_shop->charge({u"--wait"_s, u"1"_s})->finish();
    QCOMPARE(unpaid.code, 10);
    const QString reference = unpaid.first(u"unpaid"_s)[u"external_reference"_s].toString();
    QCOMPARE(m_simulator->act(u"pay"_s, {{u"external_reference"_s, reference}, {u"late"_s, true}}), 200);
    const Said said = m_shop->run({u"resume"_s});
    QCOMPARE(said.code, 30);
    QCOMPARE(said.first(u"conflict"_s)[u"external_reference"_s].toString(), reference);
    QCOMPARE(m_shop->run({u"pending"_s}).count(u"conflict"_s), 1);
    QCOMPARE(m_shop->run({u"check"_s, reference}).code, 30);
    QCOMPARE(m_shop->run({u"status"_s, reference}).first(u"sale"_s)[u"state"_s].toString(), u"cancelled"_s);
}

void TestStoryEndings::expires()
{
    // The least that the settings allow; a hybrid QR would be in doubt for its whole first minute.
    m_shop->write({.baseUrl = m_simulator->url(), .api = u"dynamic"_s, .expirySeconds = 10});
    const Said said = m_shop->charge()->finish();
    QCOMPARE(said.code, 10);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"unpaid"_s}));
    QCOMPARE(m_shop->run({u"pending"_s}).events.size(), 0);
    QCOMPARE(m_simulator->approved().size(), 0);
}

QTEST_GUILESS_MAIN(TestStoryEndings)
#include "tst_story_endings.moc"
