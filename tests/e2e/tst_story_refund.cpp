#include "tests/e2e/runningsimulator.h"
#include "tests/e2e/shop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// Money that goes back: whole, in parts, never more than came in, and done once whatever happens on the way.
class TestStoryRefund : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whole_data() { apis(); }
    void whole();
    void parts_data() { apis(); }
    void parts();
    void lostAnswer_data() { apis(); }
    void lostAnswer();
    void pending_data() { apis(); }
    void pending();
    void killedWhilePending_data() { apis(); }
    void killedWhilePending();
    void killedWhileAsking_data() { apis(); }
    void killedWhileAsking();
    void rejectedByTheProvider_data() { apis(); }
    void rejectedByTheProvider();
    void partInPeru();
    void nothingToRefund();

private:
    static void apis();
    // A simulator, a shop that speaks that API, and a sale of 1234.50 that is paid.
    [[nodiscard]] bool openShop(
        const QString &site = u"MLA"_s, const QString &api = QString::fromLatin1(QTest::currentDataTag()));
    [[nodiscard]] Said refund(const QStringList &more = {})
    {
        return m_shop->run(QStringList{u"refund"_s, u"1"_s} + more);
    }
    [[nodiscard]] QStringList wentBack(); // amount and state of each refund in the ledger
    [[nodiscard]] qsizetype asked() { return m_simulator->requests(u"POST"_s, u"/refund"_s).size(); }
    [[nodiscard]] QJsonObject sale() { return m_shop->run({u"status"_s, u"1"_s}).first(u"sale"_s); }

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

void TestStoryRefund::apis()
{
    QTest::addColumn<QString>("api");
    QTest::newRow("hybrid") << u"hybrid"_s;
    QTest::newRow("orders") << u"orders"_s;
}

bool TestStoryRefund::openShop(const QString &site, const QString &api)
{
    m_simulator = std::make_unique<RunningSimulator>(QStringList{u"--site"_s, site});
    m_shop = std::make_unique<Shop>(m_simulator->url());
    m_shop->write({.baseUrl = m_simulator->url(), .api = api, .site = site});
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    return m_simulator->pay(reference) == 200 && charge->finish().code == 0;
}

QStringList TestStoryRefund::wentBack()
{
    QStringList all;
    for (const QJsonValue each : m_simulator->refunds())
        all.append(each[u"amount"_s].toString() + u' ' + each[u"status"_s].toString());
    return all;
}

void TestStoryRefund::whole()
{
    QVERIFY(openShop());
    const Said said = refund();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), QStringList{u"refund"_s});
    QCOMPARE(said.first(u"refund"_s)[u"state"_s].toString(), u"done"_s);
    QCOMPARE(said.first(u"refund"_s)[u"amount"_s].toString(), u"1234.50"_s);
    QCOMPARE(wentBack(), QStringList{u"1234.50 approved"_s});
    QCOMPARE(sale()[u"refunded"_s].toString(), u"1234.50"_s);
    QCOMPARE(refund().code, 2); // nothing is left
    QCOMPARE(wentBack().size(), 1);
    QCOMPARE(m_shop->problems(), QStringList());
}

void TestStoryRefund::parts()
{
    QVERIFY(openShop());
    QCOMPARE(refund({u"--amount"_s, u"234.50"_s}).code, 0);
    const qsizetype before = asked();
    const Said tooMuch = refund({u"--amount"_s, u"1000.01"_s});
    QCOMPARE(tooMuch.code, 2);
    QCOMPARE(tooMuch.first(u"error"_s)[u"money_moved"_s].toString(), u"no"_s);
    QCOMPARE(refund({u"--amount"_s, u"0"_s}).code, 2);
    QCOMPARE(refund({u"--amount"_s, u"much"_s}).code, 2);
    QCOMPARE(asked(), before);
    QCOMPARE(refund({u"--amount"_s, u"0.01"_s}).code, 0);
    QCOMPARE(refund().code, 0); // the rest
    QCOMPARE(wentBack(), (QStringList{u"234.50 approved"_s, u"0.01 approved"_s, u"999.99 approved"_s}));
    QCOMPARE(sale()[u"refunded"_s].toString(), u"1234.50"_s);
    QCOMPARE(m_shop->problems(), QStringList());
}

// The provider did it, and nobody heard so: the same key is asked again, and the money goes back once.
void TestStoryRefund::lostAnswer()
{
    QVERIFY(openShop());
    QCOMPARE(m_simulator->fault(u"POST"_s, u"/refund"_s, u"lose_answer_after"_s), 200);
    const Said said = refund({u"--amount"_s, u"500.00"_s});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.first(u"refund"_s)[u"state"_s].toString(), u"done"_s);
    QVERIFY(asked() >= 2);
    QCOMPARE(wentBack(), QStringList{u"500.00 approved"_s});
    QCOMPARE(m_shop->problems(), QStringList());
}

void TestStoryRefund::pending()
{
    QVERIFY(openShop());
    QCOMPARE(m_simulator->act(u"switches"_s, {{u"refund_seconds"_s, 3600}}), 200);
    const Said said = refund({u"--wait"_s, u"2"_s});
    QCOMPARE(said.code, 20);
    QCOMPARE(said.first(u"refund"_s)[u"state"_s].toString(), u"pending"_s);
    QCOMPARE(m_shop->run({u"pending"_s}).count(u"refund"_s), 1);
    QCOMPARE(m_shop->run({u"check"_s, u"1"_s}).code, 20); // asked, and still on its way
    QCOMPARE(refund().code, 2);                           // all of it is on its way already
    QCOMPARE(m_simulator->act(u"clock"_s, {{u"advance_seconds"_s, 3601}}), 200);
    const Said checked = m_shop->run({u"check"_s, u"1"_s});
    QCOMPARE(checked.code, 0);
    QCOMPARE(checked.first(u"refund"_s)[u"state"_s].toString(), u"done"_s);
    QCOMPARE(m_shop->run({u"pending"_s}).events.size(), 0);
    QCOMPARE(wentBack(), QStringList{u"1234.50 approved"_s});
    QCOMPARE(m_shop->problems(), QStringList());
}

void TestStoryRefund::killedWhilePending()
{
    QVERIFY(openShop());
    QCOMPARE(m_simulator->act(u"switches"_s, {{u"refund_seconds"_s, 3600}}), 200);
    const auto running = m_shop->start({u"refund"_s, u"1"_s});
    const auto state = [&] { return m_shop->run({u"pending"_s}).first(u"refund"_s)[u"state"_s].toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"pending"_s, patience);
    running->kill();
    QCOMPARE(m_shop->run({u"resume"_s}).code, 20);
    QCOMPARE(m_simulator->act(u"clock"_s, {{u"advance_seconds"_s, 3601}}), 200);
    const Said resumed = m_shop->run({u"resume"_s});
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.first(u"refund"_s)[u"state"_s].toString(), u"done"_s);
    QCOMPARE(sale()[u"refunded"_s].toString(), u"1234.50"_s);
    QCOMPARE(wentBack(), QStringList{u"1234.50 approved"_s});
    QCOMPARE(m_shop->problems(), QStringList());
}

// It died before it heard the answer to its request: the key is on record, so asking again does no harm.
void TestStoryRefund::killedWhileAsking()
{
    QVERIFY(openShop());
    QCOMPARE(m_simulator->fault(u"POST"_s, u"/refund"_s, u"delay"_s, 1, 60'000), 200);
    const auto running = m_shop->start({u"refund"_s, u"1"_s, u"--amount"_s, u"500.00"_s});
    QTRY_COMPARE_WITH_TIMEOUT(wentBack().size(), 1, patience);
    running->kill();
    const Said resumed = m_shop->run({u"resume"_s});
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.first(u"refund"_s)[u"state"_s].toString(), u"done"_s);
    QCOMPARE(wentBack(), QStringList{u"500.00 approved"_s});
    QCOMPARE(m_shop->problems(), QStringList());
}

void TestStoryRefund::rejectedByTheProvider()
{
    QVERIFY(openShop());
    QCOMPARE(m_simulator->act(u"switches"_s, {{u"refunds_are_rejected"_s, true}}), 200);
    const Said said = refund();
    QCOMPARE(said.code, 5);
    QCOMPARE(said.first(u"refund"_s)[u"state"_s].toString(), u"failed"_s);
    QCOMPARE(m_simulator->act(u"switches"_s, {{u"refunds_are_rejected"_s, false}}), 200);
    QCOMPARE(refund().code, 0); // nothing of it had gone back
    QCOMPARE(sale()[u"refunded"_s].toString(), u"1234.50"_s);
    QCOMPARE(m_shop->problems(), QStringList());
}

void TestStoryRefund::partInPeru()
{
    QVERIFY(openShop(u"MPE"_s, u"attended-v2"_s));
    const Said said = refund({u"--amount"_s, u"500.00"_s});
    QCOMPARE(said.code, 5);
    QCOMPARE(said.first(u"error"_s)[u"money_moved"_s].toString(), u"no"_s);
    QCOMPARE(asked(), 0);
    QCOMPARE(refund().code, 0);
    QCOMPARE(wentBack(), QStringList{u"1234.50 approved"_s});
    QCOMPARE(m_shop->problems(), QStringList());
}

void TestStoryRefund::nothingToRefund()
{
    m_simulator = std::make_unique<RunningSimulator>();
    m_shop = std::make_unique<Shop>(m_simulator->url());
    QCOMPARE(refund().code, 2); // no such sale
    QCOMPARE(m_shop->charge({u"--wait"_s, u"1"_s})->finish().code, 10);
    QCOMPARE(refund().code, 2); // it was never paid
    QCOMPARE(asked(), 0);
    QCOMPARE(m_shop->problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestStoryRefund)
#include "tst_story_refund.moc"
