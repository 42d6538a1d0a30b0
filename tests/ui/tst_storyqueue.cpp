// A busy hour: thirty sales one after the other, by QR and in cash, some put on hold for who forgot something, one QR
// left waiting while the next is served. In the end every sale is there once, paid once and printed once.
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

bool isServed(StoryWorld &world)
{
    return QTest::qWaitFor([&] { return world.isFinished(); });
}

bool phonePays(StoryWorld &world)
{
    if (!world.pays())
        return false;
    world.press(Qt::Key_F9);
    return isServed(world);
}

bool putsAside(StoryWorld &world)
{
    world.press(Qt::Key_F10);
    return QTest::qWaitFor([&] { return !world.sale(); });
}

bool takesBack(StoryWorld &world)
{
    if (world.isFinished()) {
        world.press(Qt::Key_F12);
        if (!QTest::qWaitFor([&] { return !world.sale(); }))
            return false;
    }
    world.press(Qt::Key_F10);
    return QTest::qWaitFor([&] { return world.sale() && !world.isFinished(); });
}

// The one behind is served meanwhile.
bool serves(StoryWorld &world, Customer customer)
{
    switch (customer) {
    case Customer::PaysCash:
        return sellsForCash(world);
    case Customer::PaysByQr:
        return waitsForABuyer(world) && phonePays(world);
    case Customer::ForgotSomething:
        return sells(world) && putsAside(world) && sellsForCash(world) && takesBack(world) && sells(world, azucar) &&
               takesCash(world);
    case Customer::LooksForThePhone:
        return waitsForABuyer(world) && putsAside(world) && sellsForCash(world) && takesBack(world) && phonePays(world);
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
    void thirtySales();
};

void TestStoryQueue::thirtySales()
{
    StoryWorld world;
    QVERIFY(world.open());
    int sold = 0;
    qsizetype byQr = 0;
    for (int place = 0; sold < 30; ++place) {
        const Customer next = customerAt(place);
        QVERIFY2(serves(world, next), qPrintable(u"the customer at place %1: %2"_s.arg(place).arg(world.said())));
        sold += salesOf(next);
        byQr += next == Customer::PaysByQr || next == Customer::LooksForThePhone ? 1 : 0;
    }
    QCOMPARE(sold, 30);
    QCOMPARE(world.orders(), byQr);
    QVERIFY(!world.orderIsLive());
    QCOMPARE(world.state().sales.size(), 1); // the one on the screen: nothing was left open
    for (int ticket = 1; ticket <= sold; ++ticket)
        QTRY_COMPARE(world.receiptsOf(ticket), 1);
    QVERIFY(till::conflicts(world.state()).isEmpty());
    world.close();
    QVERIFY(world.reopen()); // and so it is on record
    QCOMPARE(world.state().lastTicket, 30);
    QVERIFY(till::conflicts(world.state()).isEmpty());
    world.press(Qt::Key_F6);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    QTRY_COMPARE(std::get<history::SalesPanel>(world.view().panel).rows.size(), 20);
}

QTEST_MAIN(TestStoryQueue)
#include "tst_storyqueue.moc"
