// The till with its windows is killed while a QR waits, as by a power cut, and started again: the payment that came
// meanwhile is found, the sale finished and its receipt printed once. The keys come from outside, through the window
// system.
#include "tests/e2e/books.h"
#include "tests/e2e/tilldriver.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

class TestTillKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void paidWhileDead();
    void paidBeforeTheKill();
    void editedWhileDead();
    void theShippedUnitBringsAKioskBack();

private:
    [[nodiscard]] static bool choosesPin(Till &till);
    [[nodiscard]] bool chargesByQr(Till &till);

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
    QString m_reference;
};

void TestTillKill::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("needs an X screen: tests/onscreen makes one");
}

void TestTillKill::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
    m_shop->write({.baseUrl = m_simulator->url(), .more = "customer_screen = \"window\"\n"});
}

void TestTillKill::cleanup()
{
    QCOMPARE(m_shop->problems(), QStringList()); // the journal is whole
}

// A new till asks for its manager's PIN, twice.
bool TestTillKill::choosesPin(Till &till)
{
    const auto choose = [&till] { return till.types(u"1234"_s) && till.presses(u"Return"_s); };
    return till.isReady() && choose() && choose();
}

// A sale of 1.500, and its order at the provider's.
bool TestTillKill::chargesByQr(Till &till)
{
    if (!choosesPin(till) || !till.types(u"1500+"_s) || !till.presses(u"F5"_s))
        return false;
    const bool exists = QTest::qWaitFor([this] { return m_simulator->orders().size() == 1; }, patience);
    m_reference = exists ? m_simulator->orders().at(0)[u"external_reference"_s].toString() : QString();
    return !m_reference.isEmpty();
}

void TestTillKill::paidWhileDead()
{
    Till first(*m_shop);
    QVERIFY(chargesByQr(first));
    first.kill();
    QCOMPARE(m_simulator->pay(m_reference), 200);
    QCOMPARE(m_shop->originals(1), 0);

    Till second(*m_shop);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->originals(1), 1, patience); // nobody touched a key
    QVERIFY(m_shop->paper().contains("1.500,00"));
    QCOMPARE(disagreements(*m_simulator, *m_shop, u"CAJA01"_s), QStringList());
    QVERIFY(second.isReady());
    QVERIFY(second.presses(u"Return"_s)); // the result has been seen
    QVERIFY(second.types(u"20+"_s));      // the next sale
    QVERIFY(second.presses(u"F4"_s));
    QVERIFY(second.presses(u"Return"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->originals(2), 1, patience);
    second.kill();

    Till third(*m_shop); // and a start after that has nothing to do
    QVERIFY(third.isReady());
    third.kill();
    QCOMPARE(m_shop->originals(1), 1);
    QCOMPARE(m_simulator->orders().size(), 1);
    const Said sales = m_shop->run({u"sales"_s});
    QCOMPARE(sales.count(u"sale"_s), 2);
    QCOMPARE(sales.events.constFirst()[u"state"_s].toString(), u"finished"_s);
}

void TestTillKill::paidBeforeTheKill()
{
    m_shop->write({.baseUrl = m_simulator->url(), .more = "customer_screen = \"none\"\n"});
    Till first(*m_shop);
    QVERIFY(chargesByQr(first));
    QCOMPARE(m_simulator->pay(m_reference), 200);
    first.kill(); // somewhere between the payment, its record and the paper
    Till second(*m_shop);
    QVERIFY(second.isReady());
    const auto isSettled = [this] {
        const QJsonObject sale = m_shop->run({u"status"_s, m_reference}).first(u"sale"_s);
        return sale[u"state"_s].toString() == u"finished";
    };
    QVERIFY(QTest::qWaitFor(isSettled, patience));
    QCOMPARE(disagreements(*m_simulator, *m_shop, u"CAJA01"_s), QStringList());
    QVERIFY(m_shop->originals(1) <= 1); // a doubt is shown, never printed twice
}

void TestTillKill::editedWhileDead()
{
    Till first(*m_shop);
    QVERIFY(choosesPin(first));
    QVERIFY(first.types(u"1500+"_s));
    QVERIFY(first.types(u"250+"_s));
    const auto isRecorded = [this] {
        return m_shop->run({u"status"_s, u"1"_s}).first(u"sale"_s)[u"amount"_s].toString() == u"1750.00";
    };
    QVERIFY(QTest::qWaitFor(isRecorded, patience));
    first.kill();
    Till second(*m_shop); // the basket is there again
    QVERIFY(second.isReady());
    QVERIFY(second.presses(u"F4"_s));
    QVERIFY(second.presses(u"Return"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->originals(1), 1, patience);
    QVERIFY(m_shop->paper().contains("1.750,00"));
}

// What the unit file says, done by hand: here is no systemd.
void TestTillKill::theShippedUnitBringsAKioskBack()
{
    QFile unit(QStringLiteral(MOSTRADOR_UNIT));
    QVERIFY(unit.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(unit.readAll()).split(u'\n');
    QVERIFY(lines.contains(u"Restart=on-failure"_s));
    const auto exec = lines.filter(QRegularExpression(u"^ExecStart=mostrador --kiosk$"_s));
    QCOMPARE(exec.size(), 1);
    const QStringList arguments = exec.constFirst().split(u' ').mid(1);

    auto till = std::make_unique<Till>(*m_shop, arguments);
    QVERIFY(chargesByQr(*till));
    QVERIFY(till->fillsTheScreen());
    till->kill();
    QVERIFY(!till->endedWell()); // so it is started again
    till = std::make_unique<Till>(*m_shop, arguments);
    QVERIFY(till->isReady());
    QVERIFY(till->fillsTheScreen());
    QCOMPARE(m_simulator->pay(m_reference), 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->originals(1), 1, patience);

    QVERIFY(till->presses(u"Return"_s)); // the result has been seen
    QVERIFY(till->presses(u"alt+F4"_s)); // nothing
    QVERIFY(till->types(u"20+"_s));
    QVERIFY(till->presses(u"F4"_s));
    QVERIFY(till->presses(u"Return"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->originals(2), 1, patience);
    QVERIFY(till->isRunning() && till->fillsTheScreen());
    QVERIFY(till->presses(u"ctrl+shift+q"_s));
    QVERIFY(till->types(u"1234"_s));
    QVERIFY(till->presses(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!till->fillsTheScreen(), patience);
    QVERIFY(till->presses(u"alt+F4"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!till->isRunning(), patience);
    QVERIFY(till->endedWell()); // so it stays closed
}

QTEST_GUILESS_MAIN(TestTillKill)
#include "tst_tillkill.moc"
