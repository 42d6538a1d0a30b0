#include "tests/e2e/books.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// A charge that ends paid, in all the ways in which a buyer gets there.
class TestStoryCharge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void paid();
    void paidWithATokenFile();
    void refusedCardThenPaid();
    void paidInTwoParts();
    void paymentWinsOverTheWithdrawal();
    void twoSalesOneAfterTheOther();
    void peopleReadIt();

private:
    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

void TestStoryCharge::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
}

void TestStoryCharge::cleanup()
{
    QCOMPARE(m_shop->problems(), QStringList());
    QCOMPARE(disagreements(*m_simulator, *m_shop, u"CAJA01"_s), QStringList());
}

void TestStoryCharge::paid()
{
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    QCOMPARE(m_simulator->pay(reference), 200);
    const Said said = charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"paid"_s}));
    for (const QJsonObject &event : said.events) {
        QCOMPARE(event[u"sale"_s].toInteger(), 1);
        QCOMPARE(event[u"external_reference"_s].toString(), reference);
        QCOMPARE(event[u"amount"_s].toString(), u"1234.50"_s);
        QCOMPARE(event[u"currency"_s].toString(), u"ARS"_s);
        QVERIFY(!event[u"state"_s].toString().isEmpty());
    }
    QVERIFY(said.first(u"created"_s)[u"qr_data"_s].toString().startsWith(u"000201"));
    const QJsonObject sale = m_shop->run({u"status"_s, reference}).first(u"sale"_s);
    QCOMPARE(sale[u"state"_s].toString(), u"finished"_s);
    QCOMPARE(sale[u"receipt"_s].toString(), u"printed"_s);
    QCOMPARE(m_shop->originals(1), 1);
    QVERIFY(m_shop->paper().contains("1.234,50"));
    QCOMPARE(m_shop->run({u"pending"_s}).events.size(), 0);
    QCOMPARE(m_shop->run({u"sales"_s}).count(u"sale"_s), 1);
    QCOMPARE(m_simulator->requests(u"PUT"_s).size(), 1);
}

void TestStoryCharge::paidWithATokenFile()
{
    m_shop->useTokenFile(QFile::ReadOwner | QFile::WriteOwner);
    const auto charge = m_shop->charge();
    QCOMPARE(m_simulator->pay(charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString()), 200);
    QCOMPARE(charge->finish().code, 0);
}

void TestStoryCharge::refusedCardThenPaid()
{
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    QCOMPARE(m_simulator->act(u"reject"_s, {{u"external_reference"_s, reference}}), 200);
    QCOMPARE(charge->waitFor(u"attempt_refused"_s)[u"external_reference"_s].toString(), reference);
    QCOMPARE(m_simulator->pay(reference), 200);
    const Said said = charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"attempt_refused"_s, u"paid"_s}));
    QCOMPARE(m_simulator->orders().size(), 1);
    QCOMPARE(m_shop->originals(1), 1);
}

void TestStoryCharge::paidInTwoParts()
{
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    QCOMPARE(m_simulator->act(u"pay"_s, {{u"external_reference"_s, reference}, {u"amount"_s, u"1000.00"_s}}), 200);
    const auto searches = m_simulator->requests(u"GET"_s).size();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_simulator->requests(u"GET"_s).size() > searches + 1, patience); // it has looked, and waits on
    QVERIFY(charge->isRunning());
    QCOMPARE(m_simulator->pay(reference), 200); // the rest
    const Said said = charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.first(u"paid"_s)[u"operations"_s].toArray().size(), 2);
    QCOMPARE(m_shop->originals(1), 1);
}

void TestStoryCharge::paymentWinsOverTheWithdrawal()
{
    QCOMPARE(m_simulator->fault(u"GET"_s, u"*/pos/CAJA01/orders"_s, u"delay"_s, 1, 3000), 200);
    const auto charge = m_shop->charge({u"--wait"_s, u"1"_s});
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    // The till has looked, and reads the point of sale before it deletes: the buyer pays in between.
    QTRY_VERIFY_WITH_TIMEOUT(!m_simulator->requests(u"GET"_s, u"/pos/CAJA01/orders"_s).isEmpty(), patience);
    QCOMPARE(m_simulator->pay(reference), 200);
    const Said said = charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"paid"_s}));
    QCOMPARE(m_simulator->orders(reference)[0][u"state"_s].toString(), u"paid"_s);
    QCOMPARE(m_shop->originals(1), 1);
}

void TestStoryCharge::twoSalesOneAfterTheOther()
{
    for (const qint64 ticket : {1, 2}) {
        const auto charge = m_shop->charge();
        const QJsonObject waiting = charge->waitFor(u"waiting"_s);
        QCOMPARE(waiting[u"sale"_s].toInteger(), ticket);
        QCOMPARE(m_simulator->pay(waiting[u"external_reference"_s].toString()), 200);
        QCOMPARE(charge->finish().code, 0);
        QCOMPARE(m_shop->originals(ticket), 1);
    }
    QCOMPARE(m_shop->run({u"sales"_s}).count(u"sale"_s), 2);
}

// Without --json the QR is drawn, its text stands below it, and the receipt comes at the end.
void TestStoryCharge::peopleReadIt()
{
    Run charge(*m_shop, {u"charge"_s, u"--amount"_s, u"20.00"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_simulator->orders().size(), 1, patience);
    QCOMPARE(m_simulator->act(u"pay"_s, {{u"external_pos_id"_s, u"CAJA01"_s}}), 200);
    const Said said = charge.finish();
    QCOMPARE(said.code, 0);
    const QString text = said.noObjects.join(u'\n');
    QVERIFY(text.contains(u"qr_data: 000201"));
    QVERIFY(text.contains(u"Ticket 1-000001"));
    QVERIFY(text.contains(u"20,00"));
}

QTEST_GUILESS_MAIN(TestStoryCharge)
#include "tst_story_charge.moc"
