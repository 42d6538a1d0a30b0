// A busy hour, by keys and by touch: sales one after the other, by QR and in cash, some put on hold for who forgot
// something, one QR left waiting while the next is served. In the end every sale is there once, paid once and printed once.
#include "tests/ui/finger.h"
#include "tests/ui/storysteps.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;

namespace {

enum class Customer : quint8 { PaysCash, PaysByQr, ForgotSomething, LooksForThePhone };

// Of ten in the queue: five pay by QR, three in cash, one goes back for the sugar, one looks for the phone.
Customer customerAt(int place)
{
    switch (place % 10) {
    case 3:
        return Customer::ForgotSomething;
    case 6:
        return Customer::LooksForThePhone;
    case 1:
    case 4:
    case 8:
        return Customer::PaysCash;
    }
    return Customer::PaysByQr;
}

// The cashier's hand: on the keyboard and the scanner, or a finger on the screen.
class Hand final
{
public:
    Hand(StoryWorld &world, bool touches) : m_world(world), m_finger(world), m_touches(touches) {}

    [[nodiscard]] bool serves(Customer customer); // and the one behind meanwhile

private:
    [[nodiscard]] bool on(Qt::Key key, const QString &button);
    [[nodiscard]] bool sells(const QString &code = yerba);
    [[nodiscard]] bool takesCash();
    [[nodiscard]] bool sellsForCash() { return sells() && takesCash(); }
    [[nodiscard]] bool showsQr();
    [[nodiscard]] bool phonePays();
    [[nodiscard]] bool putsAside();
    [[nodiscard]] bool takesBack();
    [[nodiscard]] bool clears();
    [[nodiscard]] bool isServed() { return QTest::qWaitFor([this] { return m_world.isFinished(); }); }

    StoryWorld &m_world;
    Finger m_finger;
    bool m_touches;
};

bool Hand::on(Qt::Key key, const QString &button)
{
    if (m_touches)
        return QTest::qWaitFor([&] { return m_finger.on(button); });
    m_world.press(key);
    return true;
}

// The result of the sale before is left with the first line of the next one; a finger that finds no favourites clears it first.
bool Hand::sells(const QString &code)
{
    if (!m_touches)
        return tests::sells(m_world, code);
    if (m_world.isFinished() && !clears())
        return false;
    const qsizetype before = m_world.lines();
    const bool touched = QTest::qWaitFor([&] { return m_finger.on(u"favourite_"_s + code); });
    return touched && QTest::qWaitFor([&] { return m_world.lines() == before + 1; });
}

bool Hand::takesCash()
{
    return on(Qt::Key_F4, u"key_cash"_s) && QTest::qWaitFor([this] { return m_world.shows<counter::CashPanel>(); }) &&
           on(Qt::Key_Return, u"confirm"_s) && isServed();
}

bool Hand::showsQr()
{
    return on(Qt::Key_F5, u"key_charge_qr"_s) && QTest::qWaitFor([this] { return m_world.isAwaiting(); });
}

bool Hand::phonePays()
{
    return m_world.pays() && on(Qt::Key_F9, u"key_check_payment"_s) && isServed();
}

bool Hand::putsAside()
{
    return on(Qt::Key_F10, u"key_hold"_s) && QTest::qWaitFor([this] { return !m_world.sale(); });
}

bool Hand::clears()
{
    return on(Qt::Key_F12, u"key_finish"_s) && QTest::qWaitFor([this] { return !m_world.sale(); });
}

bool Hand::takesBack()
{
    if (m_world.isFinished() && !clears())
        return false;
    return on(Qt::Key_F10, u"key_hold"_s) &&
           QTest::qWaitFor([this] { return m_world.sale() && !m_world.isFinished(); });
}

bool Hand::serves(Customer customer)
{
    switch (customer) {
    case Customer::PaysCash:
        return sellsForCash();
    case Customer::PaysByQr:
        return sells() && showsQr() && phonePays();
    case Customer::ForgotSomething:
        return sells() && putsAside() && sellsForCash() && takesBack() && sells(azucar) && takesCash();
    case Customer::LooksForThePhone:
        return sells() && showsQr() && putsAside() && sellsForCash() && takesBack() && phonePays();
    }
    Q_UNREACHABLE();
}

int salesOf(Customer customer)
{
    return customer == Customer::ForgotSomething || customer == Customer::LooksForThePhone ? 2 : 1;
}

}

class TestStoryQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBusyHour_data();
    void aBusyHour();
};

void TestStoryQueue::aBusyHour_data()
{
    QTest::addColumn<bool>("touches");
    QTest::addColumn<int>("sales");
    QTest::newRow("thirty sales by keys") << false << 30;
    QTest::newRow("twelve sales by touch") << true << 12;
}

void TestStoryQueue::aBusyHour()
{
    QFETCH(const bool, touches);
    QFETCH(const int, sales);
    StoryWorld world;
    QVERIFY(world.open());
    Hand hand(world, touches);
    int sold = 0;
    qsizetype byQr = 0;
    for (int place = 0; sold < sales; ++place) {
        const Customer next = customerAt(place);
        QVERIFY2(hand.serves(next), qPrintable(u"the customer at place %1: %2"_s.arg(place).arg(world.said())));
        sold += salesOf(next);
        byQr += next == Customer::PaysByQr || next == Customer::LooksForThePhone ? 1 : 0;
    }
    QCOMPARE(sold, sales);
    QCOMPARE(world.orders(), byQr);
    QVERIFY(!world.orderIsLive());
    QCOMPARE(world.state().sales.size(), 1); // the one on the screen: nothing was left open
    for (int ticket = 1; ticket <= sold; ++ticket)
        QTRY_COMPARE(world.receiptsOf(ticket), 1);
    QVERIFY(till::conflicts(world.state()).isEmpty());
    world.close();
    QVERIFY(world.reopen()); // and so it is on record
    QCOMPARE(world.state().lastTicket, sales);
    QVERIFY(till::conflicts(world.state()).isEmpty());
    world.press(Qt::Key_F6);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    QTRY_COMPARE(std::get<history::SalesPanel>(world.view().panel).rows.size(), std::min(sales, desk::mostPastSales));
}

QTEST_MAIN(TestStoryQueue)
#include "tst_storyqueue.moc"
