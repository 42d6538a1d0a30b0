// Stories of editing a sale, with real keys on the whole till: discounts, another price, notes, once more, undo, an unknown code, and
// what is left of them after the program was killed.
#include "core/sale/editing.h"
#include "core/sale/totals.h"
#include "tests/ui/finger.h"
#include "tests/ui/storysteps.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;

namespace {

bool opensDiscount(StoryWorld &world)
{
    world.press(Qt::Key_F7);
    return QTest::qWaitFor([&] { return world.shows<counter::DiscountPanel>(); });
}

}

class TestStoryEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void discountOfALine();
    void discountOfTheSaleByQr();
    void overTheCeiling();
    void discountByTouch();
    void anotherPrice();
    void notes();
    void onceMore();
    void undoUntilCharging();
    void killedInTheMiddle();
    void unknownCode();
    void changesTheirMind();
};

void TestStoryEditing::discountOfALine()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world, yerba));
    QVERIFY(opensDiscount(world));
    world.keys().type(u"10");
    QTRY_VERIFY(std::get<counter::DiscountPanel>(world.view().panel).after.contains(u"3.780,00"_s));
    world.keys().enter();
    QTRY_COMPARE(world.totalMinor(), 378000);
    QVERIFY(opensDiscount(world));
    world.press(Qt::Key_F7); // as an amount
    QTRY_VERIFY(std::get<counter::DiscountPanel>(world.view().panel).amount.chosen);
    world.keys().type(u"200");
    world.keys().enter();
    QTRY_COMPARE(world.totalMinor(), 400000);
    world.press(Qt::Key_F4);
    world.keys().enter();
    QTRY_VERIFY(world.isFinished());
    QTRY_COMPARE(world.receiptsOf(1), 1);
    QVERIFY(world.receipts().contains(u"-200,00"_s));
    QVERIFY(world.receipts().contains(u"4.000,00"_s));
}

void TestStoryEditing::discountOfTheSaleByQr()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world, yerba));
    QVERIFY(sells(world, azucar));
    QVERIFY(opensDiscount(world));
    world.press(Qt::Key_Tab);
    QTRY_VERIFY(std::get<counter::DiscountPanel>(world.view().panel).sale.chosen);
    world.keys().type(u"7,5");
    world.keys().enter();
    QTRY_COMPARE(world.totalMinor(), 513375);
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.isAwaiting());
    QCOMPARE(world.waiting()->charge.amount.minor, 513375);
    QCOMPARE(world.provider().newestOrders(1).constFirst().total.minor, 513375);
    world.press(Qt::Key_F7); // nothing changes under a QR
    QTRY_VERIFY(!world.said().isEmpty());
    QVERIFY(!world.shows<counter::DiscountPanel>());
    QVERIFY(world.pays());
    world.press(Qt::Key_F9);
    QTRY_VERIFY(world.isFinished());
    QTRY_COMPARE(world.receiptsOf(1), 1);
    QVERIFY(world.receipts().contains(u"7,5 %"_s));
    QVERIFY(world.receipts().contains(u"5.133,75"_s));
}

void TestStoryEditing::overTheCeiling()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world, yerba));
    QVERIFY(opensDiscount(world));
    world.keys().type(u"50");
    world.keys().enter();
    QTRY_VERIFY(world.view().entry.masked);
    QCOMPARE(world.totalMinor(), 420000);
    world.keys().scan(azucar); // a scan is no PIN
    QTRY_VERIFY(!world.said().isEmpty());
    QVERIFY(givesPin(world));
    QTRY_COMPARE(world.totalMinor(), 210000);
    world.press(Qt::Key_F7);
    QTRY_VERIFY(world.shows<counter::DiscountPanel>());
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(!world.shows<counter::DiscountPanel>());
    QCOMPARE(world.totalMinor(), 210000);
}

void TestStoryEditing::discountByTouch()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world, yerba));
    QVERIFY(opensDiscount(world));
    Finger finger(world);
    QVERIFY(finger.on(u"discountAmount"_s));
    QVERIFY(finger.on(u"discountSale"_s));
    QTRY_VERIFY(std::get<counter::DiscountPanel>(world.view().panel).sale.chosen);
    for (const QString &key : {u"digit3"_s, u"digit00"_s, u"confirm"_s})
        QVERIFY(finger.on(key));
    QTRY_COMPARE(world.totalMinor(), 390000);
    QCOMPARE(sale::ticketDiscount(*world.sale()).minor, 30000);
}

void TestStoryEditing::anotherPrice()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world, yerba));
    world.keys().type(u"3.900/");
    world.keys().enter();
    QVERIFY(givesPin(world));
    QTRY_COMPARE(world.totalMinor(), 390000);
    QCOMPARE(world.sale()->lines[0].listPrice->minor, 420000);
}

void TestStoryEditing::notes()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world, yerba));
    world.keys().press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(world.view().entry.twoSided);
    world.keys().type(u"caja abierta");
    world.keys().enter();
    QTRY_COMPARE(world.sale()->lines[0].note, u"caja abierta"_s);
    world.keys().press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(world.view().entry.twoSided);
    world.press(Qt::Key_Tab);
    QTRY_COMPARE(world.view().entry.prefill, QString());
    world.keys().type(u"pasa Ana");
    world.keys().enter();
    QTRY_COMPARE(world.sale()->note, u"pasa Ana"_s);
    world.press(Qt::Key_F4);
    world.keys().enter();
    QTRY_VERIFY(world.isFinished());
    QTRY_COMPARE(world.receiptsOf(1), 1);
    QVERIFY(world.receipts().contains(u"pasa Ana"_s));
    QVERIFY(!world.receipts().contains(u"caja abierta"_s));
}

void TestStoryEditing::onceMore()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world, yerba));
    world.keys().type(u"+");
    world.keys().enter();
    QTRY_COMPARE(world.lines(), 2);
    world.keys().type(u"3*+");
    world.keys().enter();
    QTRY_COMPARE(world.totalMinor(), 5 * 420000);
    world.keys().enter(); // an empty field means nothing
    world.keys().holdDown(Qt::Key_Return, 5);
    QTest::qWait(50);
    QCOMPARE(world.lines(), 3);
}

void TestStoryEditing::undoUntilCharging()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world, yerba));
    QVERIFY(sells(world, azucar));
    world.keys().type(u"4*");
    world.keys().enter();
    QTRY_COMPARE(world.totalMinor(), 420000 + 4 * 135000);
    world.press(Qt::Key_F8);
    QTRY_COMPARE(world.lines(), 1);
    const auto undo = [&] { world.keys().press(Qt::Key_Z, Qt::ControlModifier); };
    undo();
    QTRY_COMPARE(world.totalMinor(), 420000 + 4 * 135000);
    undo();
    QTRY_COMPARE(world.totalMinor(), 420000 + 135000);
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.isAwaiting());
    undo();
    QTRY_VERIFY(!world.said().isEmpty());
    QCOMPARE(world.totalMinor(), 420000 + 135000);
}

// The steps back are in the sale's own record: whoever takes up the sale after a crash can still undo.
void TestStoryEditing::killedInTheMiddle()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world, yerba));
    QVERIFY(sells(world, azucar));
    QVERIFY(opensDiscount(world));
    world.keys().type(u"10");
    world.keys().enter();
    QTRY_COMPARE(world.totalMinor(), 420000 + 121500);
    world.close();
    QVERIFY(world.reopen());
    QCOMPARE(world.totalMinor(), 420000 + 121500);
    world.keys().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(world.totalMinor(), 420000 + 135000);
    world.keys().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(world.lines(), 1);
}

void TestStoryEditing::unknownCode()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world, u"7799999999992"_s));
    QVERIFY(sells(world, yerba));
    world.press(Qt::Key_F5); // the red row blocks it, and is where typing goes now
    QTRY_COMPARE(world.view().entry.mode, counter::EntryMode::Price);
    QCOMPARE(world.orders(), 0);
    world.keys().type(u"99");
    world.keys().enter();
    QTRY_COMPARE(world.totalMinor(), 429900);
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.isAwaiting());
}

// The QR is up, and now they want it without the sugar, and with the discount that was promised.
void TestStoryEditing::changesTheirMind()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world, yerba));
    QVERIFY(sells(world, azucar));
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.isAwaiting());
    world.press(Qt::Key_Escape);
    world.keys().enter();
    QTRY_VERIFY(!sale::hasWaitingTender(*world.sale()));
    world.press(Qt::Key_F8);
    QTRY_COMPARE(world.lines(), 1);
    QVERIFY(opensDiscount(world));
    world.keys().type(u"10");
    world.keys().enter();
    QTRY_COMPARE(world.totalMinor(), 378000);
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.isAwaiting());
    QVERIFY(world.pays());
    world.press(Qt::Key_F9);
    QTRY_VERIFY(world.isFinished());
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

QTEST_MAIN(TestStoryEditing)
#include "tst_storyediting.moc"
