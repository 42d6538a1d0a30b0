// Whole sales by touch alone: no key is pressed. In cash, by QR, a refund with the manager's PIN, an item by its name.
#include "tests/ui/finger.h"
#include "ui/sale/entryfield.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;

namespace {

StoryOptions oneScreen()
{
    StoryOptions options;
    options.customerScreen = u"none"_s;
    options.size = {1366, 768};
    return options;
}

bool sellsTwo(StoryWorld &world, Finger &finger)
{
    return finger.on(u"favourite_"_s + yerba) && finger.on(u"favourite_"_s + azucar) &&
           QTest::qWaitFor([&] { return world.lines() == 2; });
}

}

class TestStoryTouch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saleInCash();
    void saleByQr();
    void withdrawsAndRemoves();
    void quantityAndFreeAmount();
    void findsByName();
    void pricesARedRow();
    void asksForAPrice();
    void leavesAQrAndServesTheNext();
    void refundWithPin();
    void fingersOnTheScreen();
};

void TestStoryTouch::saleInCash()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    Finger finger(world);
    QVERIFY(sellsTwo(world, finger));
    QVERIFY(finger.on(u"key_cash"_s));
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    for (const auto *key : {u"digit6", u"digit0", u"digit00"})
        QVERIFY(finger.on(QString::fromUtf16(key)));
    QVERIFY(finger.on(u"confirm"_s));
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(world.sale()->tenders.constFirst().received.minor, 600000);
    QVERIFY(finger.on(u"key_finish"_s));
    QTRY_VERIFY(!world.sale());
}

void TestStoryTouch::saleByQr()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    Finger finger(world);
    QVERIFY(sellsTwo(world, finger));
    QVERIFY(finger.on(u"key_charge_qr"_s));
    QTRY_VERIFY(world.isAwaiting());
    QVERIFY(finger.on(u"back"_s)); // asks, as Esc does
    QTRY_VERIFY(world.qrPanel() && world.qrPanel()->withdraw);
    QVERIFY(finger.on(u"keep"_s));
    QTRY_VERIFY(!world.qrPanel()->withdraw);
    QVERIFY(finger.on(u"keysButton"_s));
    QVERIFY(!finger.on(u"touch_enter"_s)); // the code keeps its place and size
    QVERIFY(world.pays());
    QVERIFY(finger.on(u"key_check_payment"_s));
    QTRY_VERIFY(world.isFinished());
    QVERIFY(finger.on(u"key_finish"_s));
    QTRY_VERIFY(!world.sale());
}

void TestStoryTouch::withdrawsAndRemoves()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    Finger finger(world);
    QVERIFY(sellsTwo(world, finger));
    QVERIFY(finger.on(u"key_charge_qr"_s));
    QTRY_VERIFY(world.isAwaiting());
    QVERIFY(finger.on(u"back"_s));
    QTRY_VERIFY(world.qrPanel() && world.qrPanel()->withdraw);
    QVERIFY(finger.on(u"withdraw"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!world.waiting(), 15'000);
    QVERIFY(finger.onRow(u"lines"_s, 0));
    QVERIFY(finger.on(u"key_remove_line"_s));
    QTRY_COMPARE(world.lines(), 1);
    QCOMPARE(world.sale()->lines.constFirst().code, azucar);
}

void TestStoryTouch::quantityAndFreeAmount()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    Finger finger(world);
    QVERIFY(sellsTwo(world, finger));
    QVERIFY(finger.onRow(u"lines"_s, 0));
    QVERIFY(finger.on(u"keysButton"_s));
    QVERIFY(finger.onKeys(u"5"));
    QVERIFY(finger.on(u"touch_erase"_s));
    QVERIFY(finger.onKeys(u"3*"));
    QVERIFY(finger.on(u"touch_enter"_s));
    QTRY_COMPARE(world.totalMinor(), 3 * 420000 + 135000);
    QVERIFY(finger.onKeys(u"15D+"));
    QTRY_COMPARE(world.totalMinor(), 3 * 420000 + 135000 + 150000);
    QVERIFY(finger.on(u"keysButton"_s));
    QVERIFY(!finger.on(u"touch_enter"_s));
}

void TestStoryTouch::findsByName()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    Finger finger(world);
    QVERIFY(finger.on(u"key_search"_s));
    QTRY_VERIFY(world.shows<counter::SearchResults>());
    QVERIFY(finger.onKeys(u"yer"));
    QTRY_VERIFY(!std::get<counter::SearchResults>(world.view().panel).rows.isEmpty());
    QVERIFY(finger.onRow(u"searchResults"_s, 0));
    QTRY_COMPARE(world.lines(), 1);
    QVERIFY(world.sale()->lines.constFirst().name.startsWith(u"Yerba"_s));
    QVERIFY(finger.on(u"key_search"_s));
    QTRY_VERIFY(world.shows<counter::SearchResults>());
    QVERIFY(finger.on(u"back"_s));
    QTRY_VERIFY(world.shows<counter::Favourites>());
}

void TestStoryTouch::pricesARedRow()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    Finger finger(world);
    QVERIFY(!finger.on(u"touch_enter"_s));
    world.keys().scan(u"7799999999992");
    QTRY_COMPARE(world.view().entry.mode, counter::EntryMode::Price);
    QVERIFY(finger.onKeys(u"99"));
    QVERIFY(finger.on(u"touch_decimal"_s));
    QVERIFY(finger.onKeys(u"90"));
    QVERIFY(finger.on(u"touch_enter"_s));
    QTRY_COMPARE(world.totalMinor(), 9990);
    QVERIFY(!finger.on(u"touch_enter"_s)); // answered: the favourites have their room again
}

// The code is scanned, as with a scanner that hangs on its cable; everything else is touched.
void TestStoryTouch::asksForAPrice()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    Finger finger(world);
    QVERIFY(finger.on(u"key_price_check"_s));
    QTRY_VERIFY(world.shows<counter::PricePanel>());
    world.keys().scan(yerba);
    QTRY_VERIFY(std::get<counter::PricePanel>(world.view().panel).price.contains(u"4.200,00"_s));
    QCOMPARE(world.lines(), 0);
    QVERIFY(finger.on(u"back"_s));
    QTRY_VERIFY(world.shows<counter::Favourites>());
    QCOMPARE(world.lines(), 0);
}

void TestStoryTouch::leavesAQrAndServesTheNext()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    Finger finger(world);
    QVERIFY(finger.on(u"favourite_"_s + yerba));
    QTRY_COMPARE(world.lines(), 1);
    QVERIFY(finger.on(u"key_charge_qr"_s));
    QTRY_VERIFY(world.isAwaiting());
    QVERIFY(finger.on(u"key_hold"_s));
    QTRY_VERIFY(!world.sale());
    QVERIFY(finger.on(u"favourite_"_s + azucar));
    QTRY_COMPARE(world.lines(), 1);
    QVERIFY(finger.on(u"key_cash"_s));
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    QVERIFY(finger.on(u"confirm"_s)); // exactly
    QTRY_VERIFY(world.isFinished() && world.sale()->ticket == 2);
    QVERIFY(world.pays()); // meanwhile
    QVERIFY(finger.on(u"key_finish"_s));
    QTRY_COMPARE_WITH_TIMEOUT(world.receiptsOf(1), 1, 15'000);
    QTRY_COMPARE(world.receiptsOf(2), 1);
}

void TestStoryTouch::refundWithPin()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    Finger finger(world);
    QVERIFY(sellsTwo(world, finger));
    QVERIFY(finger.on(u"key_cash"_s));
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    QVERIFY(finger.on(u"confirm"_s));
    QTRY_VERIFY(world.isFinished());
    const QString saleId = world.sale()->id;
    QVERIFY(finger.on(u"key_last_sales"_s));
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    QVERIFY(finger.onRow(u"salesList"_s, 0)); // chosen already: opens
    QTRY_VERIFY(world.shows<history::Sheet>());
    QVERIFY(finger.on(u"choice1"_s));
    QTRY_VERIFY(!std::get<history::Sheet>(world.view().panel).question.isEmpty());
    QVERIFY(finger.on(u"choice2"_s));
    QTRY_COMPARE(world.view().entry.mode, counter::EntryMode::Answer);
    QVERIFY(finger.onKeys(u"10D"));
    QVERIFY(finger.on(u"touch_enter"_s));
    QTRY_VERIFY(world.view().entry.masked);
    QVERIFY(!finger.on(u"touch_decimal"_s)); // digits only
    QVERIFY(finger.onKeys(app::DemoPin::pin()));
    QVERIFY(finger.on(u"touch_enter"_s));
    QTRY_VERIFY(!world.state().sales.value(saleId).refunds.isEmpty());
    QCOMPARE(world.state().sales.value(saleId).refunds.constFirst().amount.minor, 100000);
    QVERIFY(finger.on(u"back"_s));
    QTRY_VERIFY(!world.shows<history::SalesPanel>());
}

// Fingers are touch events, which the system turns into clicks where nobody asks for them.
void TestStoryTouch::fingersOnTheScreen()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    auto *tile = world.cashierSide().findChild<QWidget *>(u"favourite_"_s + yerba);
    QVERIFY(tile);
    auto *screen = QTest::createTouchDevice();
    QTest::touchEvent(tile, screen).press(1, tile->rect().center(), tile);
    QTest::touchEvent(tile, screen).release(1, tile->rect().center(), tile);
    QTRY_COMPARE(world.lines(), 1);
}

QTEST_MAIN(TestStoryTouch)
#include "tst_storytouch.moc"
