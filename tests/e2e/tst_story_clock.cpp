#include "tests/e2e/books.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// This computer's clock differs from the provider's, and the charge is the first thing that the program does.
class TestStoryClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tooFarOff();
    void offByMinutes();
    void right();
    void cannotBeAsked();

private:
    int advance(int seconds) { return m_simulator->act(u"clock"_s, {{u"advance_seconds"_s, seconds}}); }

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

void TestStoryClock::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
}

void TestStoryClock::cleanup()
{
    QCOMPARE(m_shop->problems(), QStringList());
    QCOMPARE(disagreements(*m_simulator, *m_shop, u"CAJA01"_s), QStringList());
}

// A QR would expire at the wrong moment: none is made, and no sale is left open.
void TestStoryClock::tooFarOff()
{
    QCOMPARE(advance(11 * 60), 200);
    const Said said = m_shop->run({u"charge"_s, u"--amount"_s, u"1234.50"_s});
    QCOMPARE(said.code, 3);
    QCOMPARE(said.names(), QStringList{u"error"_s});
    QCOMPARE(said.first(u"error"_s)[u"money_moved"_s].toString(), u"no"_s);
    QCOMPARE(m_simulator->requests(u"PUT"_s).size(), 0);
    QCOMPARE(m_simulator->orders().size(), 0);
    QCOMPARE(m_shop->run({u"sales"_s}).count(u"sale"_s), 0);
}

// It expires in the provider's time, after what was set and not three minutes too early.
void TestStoryClock::offByMinutes()
{
    QCOMPARE(advance(3 * 60), 200);
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    const QJsonObject order = m_simulator->orders(reference)[0].toObject();
    QCOMPARE(order[u"state"_s].toString(), u"live"_s);
    QCOMPARE(m_simulator->pay(reference), 200);
    const Said said = charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"warning"_s, u"created"_s, u"waiting"_s, u"paid"_s}));
    QCOMPARE(said.first(u"warning"_s)[u"code"_s].toString(), u"clock_off"_s);
    const auto expiry = QDateTime::fromString(said.first(u"created"_s)[u"expires_at"_s].toString(), Qt::ISODateWithMs);
    const qint64 ahead = QDateTime::currentDateTimeUtc().secsTo(expiry);
    QVERIFY2(ahead > 300 + 100 && ahead <= 300 + 181, qPrintable(QString::number(ahead)));
}

void TestStoryClock::right()
{
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    QCOMPARE(m_simulator->pay(reference), 200);
    const Said said = charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.count(u"warning"_s), 0);
}

// Bounded: a provider that does not tell its time holds up no charge for long.
void TestStoryClock::cannotBeAsked()
{
    QCOMPARE(m_simulator->fault(u"GET"_s, u"/pos*"_s, u"delay"_s, 1, 9000), 200);
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    QVERIFY(!reference.isEmpty());
    QCOMPARE(m_simulator->pay(reference), 200);
    QCOMPARE(charge->finish().code, 0);
}

QTEST_GUILESS_MAIN(TestStoryClock)
#include "tst_story_clock.moc"
