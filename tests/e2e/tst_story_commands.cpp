#include "tests/e2e/books.h"

#include <QDate>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// What is asked about a charge that was left pending, what is listed, and what is said to a command that makes no
// sense.
class TestStoryCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void interruptedIsPending();
    void checkFindsThePayment();
    void cancelWithdraws();
    void paymentWinsOverCancel();
    void resumeWithdrawsAndFinishes();
    void chargeWhileTheQrIsBusy();
    void secondCommandIsRefusedWhileTheFirstWaits();
    void salesOfADay();
    void aTillThatNeverSold();
    void unknownSale();
    void usage_data();
    void usage();

private:
    // A charge that was left waiting: its external reference.
    QString leftPending();

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

void TestStoryCommands::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
}

void TestStoryCommands::cleanup()
{
    QCOMPARE(m_shop->problems(), QStringList());
    QCOMPARE(disagreements(*m_simulator, *m_shop, u"CAJA01"_s), QStringList());
}

QString TestStoryCommands::leftPending()
{
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    charge->interrupt();
    return charge->finish().code == 20 ? reference : QString();
}

void TestStoryCommands::interruptedIsPending()
{
    const QString reference = leftPending();
    QVERIFY(!reference.isEmpty());
    QCOMPARE(m_simulator->orders(reference)[0][u"state"_s].toString(), u"live"_s);
    const Said pending = m_shop->run({u"pending"_s});
    QCOMPARE(pending.code, 0);
    QCOMPARE(pending.events.size(), 1);
    QCOMPARE(pending.events[0][u"external_reference"_s].toString(), reference);
    QCOMPARE(m_shop->run({u"check"_s, reference}).code, 20);
    QCOMPARE(m_simulator->orders(reference)[0][u"state"_s].toString(), u"live"_s); // a check changes nothing
}

void TestStoryCommands::checkFindsThePayment()
{
    const QString reference = leftPending();
    QCOMPARE(m_simulator->pay(reference), 200);
    const Said said = m_shop->run({u"check"_s, u"1"_s});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), QStringList{u"paid"_s});
    QCOMPARE(m_shop->originals(1), 1);
    QCOMPARE(m_shop->run({u"check"_s, reference}).code, 0); // once more: nothing new
    QCOMPARE(m_shop->originals(1), 1);
}

void TestStoryCommands::cancelWithdraws()
{
    const QString reference = leftPending();
    QCOMPARE(m_shop->run({u"cancel"_s, reference}).code, 10);
    QCOMPARE(m_simulator->orders(reference)[0][u"state"_s].toString(), u"deleted"_s);
    QCOMPARE(m_shop->run({u"check"_s, reference}).code, 10);
    QCOMPARE(m_shop->run({u"pending"_s}).events.size(), 0);
    QCOMPARE(m_shop->paper(), QByteArray());
}

void TestStoryCommands::paymentWinsOverCancel()
{
    const QString reference = leftPending();
    QCOMPARE(m_simulator->pay(reference), 200);
    QCOMPARE(m_shop->run({u"cancel"_s, reference}).code, 0);
    QCOMPARE(m_shop->run({u"status"_s, reference}).first(u"sale"_s)[u"state"_s].toString(), u"finished"_s);
    QCOMPARE(m_shop->run({u"status"_s, u"1-000001"_s}).first(u"sale"_s)[u"external_reference"_s].toString(), reference); // as on the slip
    QCOMPARE(m_shop->originals(1), 1);
}

void TestStoryCommands::resumeWithdrawsAndFinishes()
{
    const QString paid = leftPending();
    QCOMPARE(m_simulator->pay(paid), 200);
    const Said finished = m_shop->run({u"resume"_s});
    QCOMPARE(finished.code, 0);
    QCOMPARE(finished.first(u"paid"_s)[u"external_reference"_s].toString(), paid);
    const QString left = leftPending();
    const Said withdrawn = m_shop->run({u"resume"_s});
    QCOMPARE(withdrawn.code, 10);
    QCOMPARE(withdrawn.first(u"unpaid"_s)[u"external_reference"_s].toString(), left);
    QCOMPARE(m_simulator->orders(left)[0][u"state"_s].toString(), u"deleted"_s);
}

void TestStoryCommands::chargeWhileTheQrIsBusy()
{
    const QString reference = leftPending();
    const Said said = m_shop->charge()->finish();
    QCOMPARE(said.code, 20);
    QVERIFY(said.first(u"error"_s)[u"what"_s].toString().contains(u'1')); // which sale holds it
    QCOMPARE(said.first(u"error"_s)[u"money_moved"_s].toString(), u"no"_s);
    QCOMPARE(m_simulator->orders().size(), 1);
    QCOMPARE(m_shop->run({u"sales"_s}).count(u"sale"_s), 1); // no open sale is left behind
    QCOMPARE(m_shop->run({u"cancel"_s, reference}).code, 10);
}

void TestStoryCommands::secondCommandIsRefusedWhileTheFirstWaits()
{
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    const QList<QStringList> refused{
        {u"charge"_s, u"--amount"_s, u"20"_s}, {u"check"_s, u"1"_s}, {u"cancel"_s, u"1"_s}, {u"resume"_s}};
    for (const QStringList &command : refused) {
        const Said said = m_shop->run(command);
        QCOMPARE(said.code, 6);
        QCOMPARE(said.first(u"error"_s)[u"money_moved"_s].toString(), u"no"_s);
    }
    QCOMPARE(m_shop->run({u"status"_s, reference}).first(u"sale"_s)[u"state"_s].toString(), u"open"_s);
    QCOMPARE(m_shop->run({u"sales"_s}).count(u"sale"_s), 1);
    QCOMPARE(m_shop->run({u"pending"_s}).events.size(), 1);
    QCOMPARE(m_shop->run({u"journal"_s, u"verify"_s}).code, 0);
    QCOMPARE(m_simulator->pay(reference), 200);
    QCOMPARE(charge->finish().code, 0);
    QCOMPARE(m_simulator->orders().size(), 1);
}

void TestStoryCommands::salesOfADay()
{
    QCOMPARE(m_shop->run({u"cancel"_s, leftPending()}).code, 10);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QString aDay = u"2019-02-28"_s;
    QCOMPARE(m_shop->run({u"sales"_s, u"--day"_s, aDay}).events.size(), 0);
    QVERIFY(m_shop->run({u"sales"_s, u"--day"_s, today}).events.size() == 1 ||
            QDate::currentDate().toString(Qt::ISODate) != today);
}

void TestStoryCommands::aTillThatNeverSold()
{
    for (const QStringList &query :
        {QStringList{u"sales"_s}, {u"pending"_s}, {u"journal"_s, u"verify"_s}, {u"resume"_s}})
        QCOMPARE(m_shop->run(query).code, 0);
}

void TestStoryCommands::unknownSale()
{
    for (const bool hasSold : {false, true}) {
        if (hasSold)
            QCOMPARE(m_shop->run({u"cancel"_s, leftPending()}).code, 10);
        for (const QString &command : {u"status"_s, u"check"_s, u"cancel"_s}) {
            const Said said = m_shop->run({command, u"1-99-1-ABCDEFGH"_s});
            QCOMPARE(said.code, 2);
            QCOMPARE(said.count(u"error"_s), 1);
        }
    }
}

void TestStoryCommands::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such command") << QStringList{u"sell"_s};
    QTest::newRow("no such option") << QStringList{u"charge"_s, u"--price"_s, u"1"_s};
    QTest::newRow("charge without an amount") << QStringList{u"charge"_s};
    QTest::newRow("not an amount") << QStringList{u"charge"_s, u"--amount"_s, u"ten"_s};
    QTest::newRow("zero") << QStringList{u"charge"_s, u"--amount"_s, u"0"_s};
    QTest::newRow("negative") << QStringList{u"charge"_s, u"--amount=-5.00"_s};
    QTest::newRow("comma") << QStringList{u"charge"_s, u"--amount"_s, u"1.234,50"_s};
    QTest::newRow("a third decimal") << QStringList{u"charge"_s, u"--amount"_s, u"10.005"_s};
    QTest::newRow("too large") << QStringList{u"charge"_s, u"--amount"_s, u"99999999999999999999"_s};
    QTest::newRow("wait is no number") << QStringList{u"charge"_s, u"--amount"_s, u"20"_s, u"--wait"_s, u"soon"_s};
    QTest::newRow("wait is zero") << QStringList{u"charge"_s, u"--amount"_s, u"20"_s, u"--wait"_s, u"0"_s};
    QTest::newRow("check without a sale") << QStringList{u"check"_s};
    QTest::newRow("too much") << QStringList{u"pending"_s, u"please"_s};
    QTest::newRow("journal without verify") << QStringList{u"journal"_s};
    QTest::newRow("not a day") << QStringList{u"sales"_s, u"--day"_s, u"yesterday"_s};
}

void TestStoryCommands::usage()
{
    QFETCH(QStringList, arguments);
    const Said said = m_shop->run(arguments);
    QCOMPARE(said.code, 2);
    QCOMPARE(said.count(u"error"_s), 1);
    QCOMPARE(said.events.size(), 1);
    QCOMPARE(m_shop->run(arguments, false).code, 2);
    QCOMPARE(m_simulator->requests().size(), 0);
}

QTEST_GUILESS_MAIN(TestStoryCommands)
#include "tst_story_commands.moc"
