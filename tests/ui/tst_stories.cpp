// Stories at the counter on the whole till: real keys, a real journal, and a provider behind real sockets. Selling,
// cash and the QR when everything goes well.
#include "tests/ui/storysteps.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using simulator::BuyerActKind;

namespace {

// The Orders API says nothing of a refused card, and takes no part of an amount.
StoryOptions throughHybrid()
{
    StoryOptions options;
    options.change = [](app::Opening &opening) { opening.settings.provider->api = gateway::Api::Hybrid; };
    return options;
}

}

class TestStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cash();
    void cashExact();
    void cashInOneBreath();
    void fasterThanTheDisk();
    void freeAmountAndQuantities();
    void removesALine();
    void findsByName();
    void unknownCode();
    void qr();
    void refusedCard();
    void payingLess();
    void escAndEnterWithdraw();
    void escTwiceKeeps();
    void thePaymentWins();
    void qrThenCash();
    void servesTheNext();
    void looksNow();
    void nextSaleByScan();
    void scanWhilePaying();
};

void TestStories::cash()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    world.press(Qt::Key_F4);
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    world.keys().type(u"5000");
    QTRY_VERIFY(std::get<counter::CashPanel>(world.view().panel).change.contains(u"800,00"_s));
    world.keys().enter();
    QTRY_VERIFY(world.isFinished());
    QVERIFY(std::get<counter::ResultPanel>(world.view().panel)
                .amount.contains(u"800,00"_s)); // the change stays until the next key
    QTRY_COMPARE(world.receiptsOf(1), 1);
    QVERIFY(world.receipts().contains(u"Yerba"_s));
    QCOMPARE(world.orders(), 0);
    world.keys().enter();
    QTRY_VERIFY(!world.sale());
}

// The keys come before the disk has answered for the item.
void TestStories::cashInOneBreath()
{
    StoryWorld world;
    QVERIFY(world.open());
    world.keys().scan(yerba);
    world.press(Qt::Key_F4);
    world.keys().enter();
    QTRY_VERIFY(world.isFinished());
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

void TestStories::cashExact()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    world.press(Qt::Key_F4);
    world.keys().enter();
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(world.sale()->tenders.constFirst().received.minor, 420000);
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

// Nobody waits for the disk: what is pressed meanwhile counts, in order.
void TestStories::fasterThanTheDisk()
{
    StoryWorld world;
    QVERIFY(world.open());
    auto &presenter = world.counter().presenter();
    for (const QString &code : {yerba, azucar, yerba})
        presenter.intend(shell::EnterCode{code, {}, true});
    presenter.intend(shell::Do{shell::Act::Cash});
    presenter.intend(shell::PayCash{u"10.000"_s});
    presenter.intend(shell::PayCash{u"10.000"_s});
    presenter.intend(shell::EnterCode{azucar, {}, true}); // the next customer
    QTRY_VERIFY(world.sale() && world.sale()->ticket == 2);
    QCOMPARE(world.lines(), 1);
    QCOMPARE(world.said(), QString());
    QTRY_COMPARE(world.receiptsOf(1), 1);
    QVERIFY(world.receipts().contains(u"9.750,00"_s));
}

void TestStories::freeAmountAndQuantities()
{
    StoryWorld world;
    QVERIFY(world.open());
    world.keys().type(u"1500+");
    QTRY_COMPARE(world.totalMinor(), 150000);
    world.keys().type(u"3*");
    world.keys().scan(azucar);
    QTRY_COMPARE(world.totalMinor(), 150000 + 3 * 135000);
    world.keys().type(u"2*7791000001014");
    world.keys().enter();
    QTRY_COMPARE(world.totalMinor(), 150000 + 3 * 135000 + 2 * 420000);
    world.press(Qt::Key_Up);
    world.keys().type(u"4*");
    world.keys().enter();
    QTRY_COMPARE(world.totalMinor(), 150000 + 4 * 135000 + 2 * 420000);
}

void TestStories::removesALine()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    world.keys().scan(azucar);
    QTRY_COMPARE(world.lines(), 2);
    world.press(Qt::Key_F8); // the newest is selected
    QTRY_COMPARE(world.lines(), 1);
    QCOMPARE(world.sale()->lines.constFirst().code, yerba);
}

void TestStories::findsByName()
{
    StoryWorld world;
    QVERIFY(world.open());
    world.keys().type(u"yer");
    QTRY_VERIFY(world.shows<counter::SearchResults>());
    world.keys().enter();
    QTRY_COMPARE(world.lines(), 1);
    QVERIFY(world.sale()->lines.constFirst().name.startsWith(u"Yerba"_s));
    QTRY_VERIFY(world.shows<counter::Favourites>());
}

void TestStories::unknownCode()
{
    StoryWorld world;
    QVERIFY(world.open());
    world.keys().scan(u"7799999999992");
    QTRY_COMPARE(world.lines(), 1);
    world.press(Qt::Key_F4); // a red row blocks charging
    QTest::qWait(0);
    QVERIFY(!world.shows<counter::CashPanel>());
    world.keys().type(u"99,90");
    world.keys().enter();
    QTRY_COMPARE(world.totalMinor(), 9990);
}

void TestStories::qr()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(showsQr(world));
    QCOMPARE(StoryWorld::codeOn(world.customerSide()), desk::codeToShow(world.state()));
    QVERIFY(!desk::codeToShow(world.state()).isEmpty());
    QVERIFY(world.pays());
    QTRY_VERIFY(world.isFinished()); // by itself
    QCOMPARE(StoryWorld::codeOn(world.customerSide()), QString());
    QCOMPARE(std::get<counter::ResultPanel>(world.view().panel).severity, text::Severity::Success);
    QTRY_COMPARE(world.receiptsOf(1), 1);
    QCOMPARE(world.sale()->tenders.size(), 1);
    world.press(Qt::Key_F12);
    QTRY_VERIFY(!world.sale());
    QTest::qWait(0);
    QCOMPARE(world.receiptsOf(1), 1);
}

void TestStories::refusedCard()
{
    StoryWorld world(throughHybrid());
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(showsQr(world));
    const QString code = StoryWorld::codeOn(world.customerSide());
    QVERIFY(world.buyer(BuyerActKind::Reject));
    QTRY_VERIFY(world.qrPanel() && world.qrPanel()->severity == text::Severity::Warning);
    QCOMPARE(StoryWorld::codeOn(world.customerSide()), code);
    QCOMPARE(world.view().message->severity, text::Severity::Warning);
    QVERIFY(world.pays());
    QTRY_VERIFY(world.isFinished());
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

void TestStories::payingLess()
{
    StoryWorld world(throughHybrid());
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(showsQr(world));
    QVERIFY(world.buyer(BuyerActKind::Pay, money::Money{210000, money::Currency::ARS}));
    QTRY_VERIFY(world.qrPanel() && world.qrPanel()->severity == text::Severity::Warning);
    QVERIFY(world.isAwaiting());
    QVERIFY(!world.view().message->didMoneyMove.isEmpty());
    QCOMPARE(StoryWorld::codeOn(world.customerSide()), desk::codeToShow(world.state()));
    QCOMPARE(world.receiptsOf(1), 0);
    QVERIFY(world.pays()); // the rest
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(world.sale()->tenders.constFirst().operations.size(), 2);
}

void TestStories::escAndEnterWithdraw()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(showsQr(world));
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(world.qrPanel() && world.qrPanel()->withdraw);
    QVERIFY(world.orderIsLive()); // until that Enter
    QCOMPARE(StoryWorld::codeOn(world.customerSide()), desk::codeToShow(world.state()));
    world.keys().enter();
    QTRY_VERIFY(!world.waiting());
    QVERIFY(!world.orderIsLive());
    QCOMPARE(world.sale()->tenders.constFirst().state, sale::TenderState::Withdrawn);
    QCOMPARE(StoryWorld::codeOn(world.customerSide()), QString());
    world.keys().scan(azucar); // the basket can be changed again
    QTRY_COMPARE(world.lines(), 2);
    QVERIFY(showsQr(world)); // a new attempt
    QCOMPARE(world.orders(), 2);
    QVERIFY(world.pays());
    QTRY_VERIFY(world.isFinished());
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

void TestStories::escTwiceKeeps()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(showsQr(world));
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(world.qrPanel() && world.qrPanel()->withdraw);
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(!world.qrPanel()->withdraw);
    QVERIFY(world.isAwaiting() && world.orderIsLive());
    world.press(Qt::Key_F12); // never takes money
    QTRY_VERIFY(!world.said().isEmpty());
    QVERIFY(world.isAwaiting());
    QVERIFY(world.pays());
    QTRY_VERIFY(world.isFinished());
}

void TestStories::thePaymentWins()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(showsQr(world));
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(world.qrPanel() && world.qrPanel()->withdraw);
    QVERIFY(world.pays());
    world.keys().enter(); // too late
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(world.sale()->tenders.constFirst().state, sale::TenderState::Confirmed);
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

void TestStories::qrThenCash()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(showsQr(world));
    world.press(Qt::Key_F4);
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    QVERIFY(!world.orderIsLive());
    world.keys().enter();
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(world.sale()->tenders.size(), 2);
    QCOMPARE(world.sale()->tenders.constLast().kind, sale::TenderKind::Cash);
    QVERIFY(!world.pays());
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

void TestStories::servesTheNext()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(showsQr(world));
    const QString code = StoryWorld::codeOn(world.customerSide());
    world.press(Qt::Key_F10);
    QTRY_VERIFY(!world.sale());
    QVERIFY(!code.isEmpty());
    QCOMPARE(StoryWorld::codeOn(world.customerSide()), code); // it keeps its QR
    world.keys().scan(azucar);
    QTRY_COMPARE(world.lines(), 1);
    world.press(Qt::Key_F5); // one live order on a point of sale
    QTRY_VERIFY(world.said().contains(u"4.200,00"_s));
    QCOMPARE(world.orders(), 1);
    world.press(Qt::Key_F4);
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    world.keys().enter();
    QTRY_VERIFY(world.isFinished());
    QTRY_COMPARE(world.receiptsOf(2), 1);
    world.keys().enter();
    QTRY_VERIFY(!world.sale());
    world.press(Qt::Key_F10);
    QTRY_VERIFY(world.isAwaiting());
    QCOMPARE(world.sale()->lines.constFirst().code, yerba);
    QVERIFY(world.pays());
    QTRY_VERIFY(world.isFinished());
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

void TestStories::looksNow()
{
    StoryWorld world({.change = [](app::Opening &opening) { opening.settings.provider->pollSeconds = 30; }});
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(showsQr(world));
    QVERIFY(world.pays());
    world.press(Qt::Key_F9);
    QTRY_VERIFY(world.isFinished()); // long before the next look
}

void TestStories::nextSaleByScan()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(showsQr(world));
    QVERIFY(world.pays());
    QTRY_VERIFY(world.isFinished());
    world.keys().scan(azucar); // starts the next sale and is not lost
    QTRY_VERIFY(world.sale() && world.sale()->ticket == 2);
    QCOMPARE(world.lines(), 1);
    QCOMPARE(world.sale()->lines.constFirst().code, azucar);
}

void TestStories::scanWhilePaying()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(showsQr(world));
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(world.qrPanel() && world.qrPanel()->withdraw);
    world.keys().scan(azucar); // its Enter answers nothing
    QTRY_VERIFY(world.said().contains(azucar));
    QVERIFY(world.isAwaiting() && world.orderIsLive());
    QCOMPARE(world.lines(), 1);
}

QTEST_MAIN(TestStories)
#include "tst_stories.moc"
