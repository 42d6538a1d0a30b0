// A second start of the till raises the first window; and the till starts again in the same program when settings wait for it. The keys
// come from outside, through the window system.
#include "tests/e2e/books.h"
#include "tests/e2e/tilldriver.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

class TestTillAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void secondStartRaisesTheFirst();
    void restartsInPlace();

private:
    [[nodiscard]] static bool choosesPin(Till &till);

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

void TestTillAgain::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        QSKIP("needs an X screen: tests/onscreen makes one");
}

void TestTillAgain::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
    m_shop->write({.baseUrl = m_simulator->url(), .more = "customer_screen = \"window\"\n"});
}

// A new till asks for its manager's PIN, twice.
bool TestTillAgain::choosesPin(Till &till)
{
    const auto choose = [&till] { return till.types(u"1234"_s) && till.presses(u"Return"_s); };
    return till.isReady() && choose() && choose();
}

void TestTillAgain::secondStartRaisesTheFirst()
{
    Till first(*m_shop);
    QVERIFY(first.isReady());
    QVERIFY(first.hides());
    QTRY_VERIFY_WITH_TIMEOUT(!first.isInFront(), patience);
    Till second(*m_shop);
    QTRY_VERIFY_WITH_TIMEOUT(!second.isRunning(), patience);
    QVERIFY(second.endedWell());
    QTRY_VERIFY_WITH_TIMEOUT(first.isInFront(), patience);
    QVERIFY(first.isRunning());
}

// What waited for the start counts then, and the secrets that the program was started with are still there.
void TestTillAgain::restartsInPlace()
{
    Till till(*m_shop);
    QVERIFY(choosesPin(till));
    QVERIFY(till.presses(u"F2"_s) && till.presses(u"F2"_s));
    QVERIFY(till.types(u"1234"_s) && till.presses(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(till.hasInFront(u"products"_s), patience);
    QVERIFY(till.presses(u"F10"_s));
    QTRY_VERIFY_WITH_TIMEOUT(till.hasInFront(u"settings"_s), patience);
    for (int section = 0; section < 3; ++section)
        QVERIFY(till.presses(u"Page_Down"_s)); // till, provider, receiver, printer
    for (int field = 0; field < 3; ++field)
        QVERIFY(till.presses(u"Tab"_s)); // kind, address, language, columns
    QVERIFY(till.presses(u"ctrl+a"_s) && till.types(u"60"_s) && till.presses(u"F12"_s));
    const auto isSaved = [this] {
        QFile file(m_shop->settingsFile());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("columns = 60");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), patience);
    QVERIFY(till.presses(u"F9"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!till.hasInFront(u"settings"_s), patience);
    QVERIFY(till.isReady());
    QVERIFY(till.types(u"1500+"_s));
    QVERIFY(till.presses(u"F5"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_simulator->orders().size(), 1, patience);
    QCOMPARE(m_simulator->pay(m_simulator->orders().at(0)[u"external_reference"_s].toString()), 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->originals(1), 1, patience);
    const QList<QByteArray> rows = m_shop->paper().split('\n');
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const QByteArray &row) { return row.size() > 42; }));
}

QTEST_GUILESS_MAIN(TestTillAgain)
#include "tst_tillagain.moc"
