// Stories of how a sale is paid, put aside and ended, with real keys on the whole till: mixed and other tenders, held
// sales over a power cut, a cancelled sale, a price check, and keys that are pressed too often.
#include "tests/ui/finger.h"
#include "tests/ui/storysteps.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;

namespace {

bool paysQr(StoryWorld &world)
{
    if (!world.pays())
        return false;
    world.press(Qt::Key_F9);
    return QTest::qWaitFor([&] { return !world.waiting(); }, 15'000);
}

bool holds(StoryWorld &world, const QString &code)
{
    if (!sells(world, code))
        return false;
    world.press(Qt::Key_F10);
    return QTest::qWaitFor([&] { return !world.sale(); });
}

// F4, the part, Enter.
bool plansCash(StoryWorld &world, const QString &part)
{
    world.press(Qt::Key_F4);
    if (!QTest::qWaitFor([&] { return world.shows<counter::CashPanel>(); }))
        return false;
    world.keys().type(part);
    world.keys().enter();
    return QTest::qWaitFor([&] { return world.sale() && plannedCash(*world.sale()).isPositive(); });
}

// The sheet of that layer, by its heading.
bool shows(StoryWorld &world, desk::Layer layer)
{
    static const QMap<desk::Layer, QString> headings{{desk::Layer::Tenders, u"¿Cómo termina esta venta?"_s},
        {desk::Layer::OtherTender, u"Otros medios de pago"_s}, {desk::Layer::CancelReason, u"¿Anular el ticket"_s}};
    const auto mode = layer == desk::Layer::OtherAmount ? counter::EntryMode::Answer : counter::EntryMode::Digit;
    return QTest::qWaitFor([&] {
        const auto *sheet = std::get_if<history::Sheet>(&world.view().panel);
        return sheet && world.view().entry.mode == mode && sheet->heading.startsWith(headings.value(layer));
    });
}

// What a power cut would leave, as it is at this moment.
bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    const QDir folder(from);
    for (const QFileInfo &entry : folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir() ? !copyFolder(entry.filePath(), target) : !QFile::copy(entry.filePath(), target))
            return false;
    }
    return true;
}

}

class TestStoryTenders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mixed();
    void mixedByTouch();
    void qrFailsAndThePlanStays();
    void otherTender();
    void otherTenderInsteadOfTheQr();
    void qrChangeTheBasket();
    void refundOfAMixedSale();
    void holdsAndRecalls();
    void recallsByTouch();
    void aPowerCutWithSalesOnHold();
    void closingKeepsEverything();
    void cancels();
    void cancelsByTouch();
    void cancelsWhatIsPartlyPaid();
    void priceCheck();
    void servesTheNextOnOneScreen();
    void finishKeyTwentyTimes();
    void keysPressedTooOften();
    void scansAnswerNothing();
};

void TestStoryTenders::mixed()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(plansCash(world, u"2000"_s));
    QVERIFY(world.sale()->tenders.isEmpty());
    QTRY_VERIFY(world.view().totals.plannedNote.contains(u"2.000,00"_s));
    QVERIFY(showsQr(world));
    QCOMPARE(world.waiting()->charge.amount.minor, 220000);
    QVERIFY(paysQr(world));
    QTRY_VERIFY(world.shows<counter::CashPanel>()); // now take 2.000
    QVERIFY2(world.said().contains(u"2.000,00"_s), qPrintable(world.said()));
    QCOMPARE(world.receiptsOf(1), 0);
    world.keys().enter();
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(world.sale()->tenders.size(), 2);
    QTRY_COMPARE(world.receiptsOf(1), 1);
    QVERIFY(world.receipts().contains(u"2.200,00"_s) && world.receipts().contains(u"2.000,00"_s));
    QCOMPARE(world.orders(), 1);
}

void TestStoryTenders::mixedByTouch()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    Finger finger(world);
    world.press(Qt::Key_F12);
    QVERIFY(shows(world, desk::Layer::Tenders));
    QVERIFY(finger.on(u"choice3"_s)); // another tender
    QVERIFY(shows(world, desk::Layer::OtherTender));
    QVERIFY(finger.on(u"choice1"_s));
    QVERIFY(shows(world, desk::Layer::OtherAmount));
    world.keys().type(u"1000");
    world.keys().enter();
    QTRY_COMPARE(world.sale()->tenders.size(), 1);
    world.press(Qt::Key_F4);
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    QVERIFY(finger.on(u"note1"_s)); // a note over what is left: the change is the largest text
    QTRY_VERIFY(std::get<counter::CashPanel>(world.view().panel).enough);
    world.keys().enter();
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(world.sale()->tenders.constLast().amount.minor, 320000);
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

void TestStoryTenders::qrFailsAndThePlanStays()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(plansCash(world, u"2000"_s));
    world.provider().stop();
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.view().message && world.view().message->severity == text::Severity::Failure);
    QVERIFY(!world.waiting());
    QCOMPARE(plannedCash(*world.sale()).minor, 200000);
    world.press(Qt::Key_F4);
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    QCOMPARE(std::get<counter::CashPanel>(world.view().panel).received, u"2.000,00"_s); // and can be changed
    world.keys().type(u"5000");
    world.keys().enter();
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(world.sale()->tenders.constLast().change.minor, 80000);
}

void TestStoryTenders::otherTender()
{
    StoryWorld world({.change = [](app::Opening &opening) { opening.settings.tenders.other = {u"Posnet del banco"_s}; }});
    QVERIFY(world.open());
    QVERIFY(sells(world));
    world.press(Qt::Key_F11);
    QVERIFY(shows(world, desk::Layer::OtherTender));
    world.keys().type(u"1");
    QVERIFY(shows(world, desk::Layer::OtherAmount));
    world.keys().enter(); // all that is due is prefilled
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(world.sale()->tenders.constFirst().name, u"Posnet del banco"_s);
    QTRY_COMPARE(world.receiptsOf(1), 1);
    QVERIFY(world.receipts().contains(u"Posnet del banco"_s));
    QVERIFY(world.receipts().contains(u"No verificado por la caja"_s));
    QCOMPARE(world.orders(), 0);
    world.press(Qt::Key_F6);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    QTRY_VERIFY(!std::get<history::SalesPanel>(world.view().panel).rows.isEmpty());
    QVERIFY(std::get<history::SalesPanel>(world.view().panel).rows.constFirst().state.contains(u"No verificado"_s));
}

void TestStoryTenders::otherTenderInsteadOfTheQr()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(showsQr(world));
    world.press(Qt::Key_F11);
    QVERIFY(QTest::qWaitFor([&] { return !world.waiting(); }, 15'000));
    QVERIFY(!world.orderIsLive());
    QVERIFY(shows(world, desk::Layer::OtherTender));
    world.keys().type(u"2");
    QVERIFY(shows(world, desk::Layer::OtherAmount));
    world.keys().enter();
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(world.sale()->tenders.size(), 2);
    QVERIFY(!world.pays());
}

void TestStoryTenders::qrChangeTheBasket()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(sells(world, azucar));
    QVERIFY(showsQr(world));
    const QString first = referenceOf(*world.waiting());
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(world.qrPanel() && world.qrPanel()->withdraw);
    world.keys().enter();
    QVERIFY(QTest::qWaitFor([&] { return !world.waiting(); }, 15'000));
    world.press(Qt::Key_F8);
    QTRY_COMPARE(world.lines(), 1);
    QVERIFY(showsQr(world));
    QVERIFY(referenceOf(*world.waiting()) != first);
    QCOMPARE(world.waiting()->charge.amount.minor, 420000);
    QVERIFY(paysQr(world));
    QTRY_VERIFY(world.isFinished());
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

void TestStoryTenders::refundOfAMixedSale()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(plansCash(world, u"2000"_s));
    QVERIFY(showsQr(world));
    QVERIFY(paysQr(world));
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    world.keys().enter();
    QTRY_VERIFY(world.isFinished());
    const QString id = world.sale()->id;
    world.press(Qt::Key_F6);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    QTRY_VERIFY(!std::get<history::SalesPanel>(world.view().panel).rows.isEmpty());
    world.press(Qt::Key_F8);
    QVERIFY(shows(world, desk::Layer::RefundReason));
    world.keys().type(u"1");
    QTRY_COMPARE(world.view().entry.mode, counter::EntryMode::Answer);
    world.keys().enter(); // all of it
    QTRY_VERIFY(world.view().entry.masked);
    world.keys().type(app::DemoPin::pin());
    world.keys().enter();
    QTRY_COMPARE(world.state().sales.value(id).refunds.size(), 2);
    QTRY_VERIFY2(world.said().contains(u"2.000,00"_s), qPrintable(world.said())); // out of the drawer, now
    QTRY_VERIFY_WITH_TIMEOUT(!hasPendingRefund(world.state().sales.value(id)), 15'000);
    for (const sale::Refund &refund : world.state().sales.value(id).refunds)
        QCOMPARE(refund.state, sale::RefundState::Done);
}

void TestStoryTenders::holdsAndRecalls()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(holds(world, yerba));
    QTRY_VERIFY(world.view().totals.heldNote.contains(u'1'));
    world.press(Qt::Key_F10); // the only one comes back at once
    QTRY_COMPARE(world.lines(), 1);
    QVERIFY(sells(world, azucar));
    world.press(Qt::Key_F10);
    QTRY_VERIFY(!world.sale());
    QVERIFY(holds(world, azucar));
    QVERIFY(holds(world, yerba));
    world.press(Qt::Key_F10);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    QCOMPARE(std::get<history::SalesPanel>(world.view().panel).rows.size(), 3);
    world.press(Qt::Key_Down);
    world.press(Qt::Key_Down);
    QTRY_COMPARE(std::get<history::SalesPanel>(world.view().panel).chosen, 2);
    world.keys().enter();
    QTRY_VERIFY(world.sale() && world.sale()->ticket == 1);
    QCOMPARE(world.lines(), 2);
    world.press(Qt::Key_F4);
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    world.keys().enter();
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(world.state().sales.size(), 3);
}

void TestStoryTenders::recallsByTouch()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(holds(world, yerba));
    QVERIFY(holds(world, azucar));
    world.press(Qt::Key_F10);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    QVERIFY(QTest::qWaitFor([&] { return Finger(world).onRow(u"salesList"_s, 1); }));
    QTRY_VERIFY(world.sale() && world.sale()->ticket == 1);
}

// The files as they are at one moment, opened by another till: what the first one would have found after a power cut.
void TestStoryTenders::aPowerCutWithSalesOnHold()
{
    QTemporaryDir folders;
    const QString living = folders.filePath(u"living"_s);
    const QString found = folders.filePath(u"found"_s);
    StoryWorld world({.folder = living});
    QVERIFY(world.open());
    QVERIFY(sells(world));
    QVERIFY(sells(world, azucar));
    world.press(Qt::Key_F10);
    QTRY_VERIFY(!world.sale());
    QVERIFY(holds(world, azucar));
    QVERIFY(sells(world));
    QVERIFY(plansCash(world, u"1000"_s));
    const till::State before = world.state();
    QVERIFY(copyFolder(living, found));
    world.close();
    StoryWorld after({.folder = found});
    QVERIFY(after.open());
    QVERIFY(after.state().sales == before.sales); // to the last line
    QCOMPARE(after.state().currentSale, before.currentSale);
    QVERIFY(after.view().totals.heldNote.contains(u'2'));
    QVERIFY(after.view().totals.plannedNote.contains(u"1.000,00"_s));
}

void TestStoryTenders::closingKeepsEverything()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(holds(world, yerba));
    QVERIFY(sells(world, azucar));
    const till::State before = world.state();
    world.close();
    QVERIFY(world.reopen());
    QVERIFY(world.state().sales == before.sales);
    QCOMPARE(world.sale()->ticket, 2);
    world.press(Qt::Key_F10);
    QTRY_VERIFY(!world.sale());
    world.close();
    QVERIFY(world.reopen());
    QVERIFY(!world.sale()); // held stays held
    QCOMPARE(world.state().sales.size(), 2);
}

void TestStoryTenders::cancels()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    world.press(Qt::Key_Escape); // never destroys a sale
    QCOMPARE(world.lines(), 1);
    world.keys().press(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(shows(world, desk::Layer::CancelReason));
    world.keys().enter(); // answers nothing
    QCOMPARE(world.lines(), 1);
    world.keys().type(u"1");
    QTRY_VERIFY(!world.sale());
    QVERIFY(world.said().contains(u'1'));
    QCOMPARE(world.receiptsOf(1), 0);
    QVERIFY(sells(world));
    QCOMPARE(world.sale()->ticket, 2); // its number is used up
    world.press(Qt::Key_F6);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    QTRY_COMPARE(std::get<history::SalesPanel>(world.view().panel).rows.size(), 2);
}

void TestStoryTenders::cancelsByTouch()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    world.press(Qt::Key_F12);
    QVERIFY(shows(world, desk::Layer::Tenders));
    QVERIFY(Finger(world).on(u"choice5"_s));
    QVERIFY(shows(world, desk::Layer::CancelReason));
    QVERIFY(Finger(world).on(u"choice3"_s));
    QTRY_VERIFY(!world.sale());
}

// The QR for a part was paid, a voucher was taken, and then the customer has no cash: both go back, and the sale is no sale.
void TestStoryTenders::cancelsWhatIsPartlyPaid()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    world.press(Qt::Key_F11);
    QVERIFY(shows(world, desk::Layer::OtherTender));
    world.keys().type(u"1");
    QVERIFY(shows(world, desk::Layer::OtherAmount));
    world.keys().type(u"1000");
    world.keys().enter();
    QTRY_COMPARE(world.sale()->tenders.size(), 1);
    QVERIFY(plansCash(world, u"2000"_s));
    QVERIFY(showsQr(world));
    QVERIFY(paysQr(world));
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    const QString id = world.sale()->id;
    world.press(Qt::Key_Escape);
    world.keys().press(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(shows(world, desk::Layer::CancelReason));
    world.keys().type(u"2");
    QVERIFY(givesPin(world)); // as for a refund
    QTRY_VERIFY(!world.sale());
    QVERIFY2(world.said().contains(u"1.000,00"_s), qPrintable(world.said())); // to be given back by hand
    QTRY_VERIFY(!world.state().sales.contains(id)); // Mercado Pago has given its part back
    QVERIFY2(world.said().contains(u"1.200,00"_s), qPrintable(world.said()));
    QCOMPARE(world.receiptsOf(1), 0);
    world.press(Qt::Key_F6);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    const auto row = std::get<history::SalesPanel>(world.view().panel).rows.constFirst();
    QVERIFY2(row.state.contains(u"Devuelta"_s), qPrintable(row.state));
    world.press(Qt::Key_Escape);
    QVERIFY(sellsForCash(world));
}

void TestStoryTenders::priceCheck()
{
    StoryWorld world;
    QVERIFY(world.open());
    world.press(Qt::Key_F3);
    QTRY_VERIFY(world.shows<counter::PricePanel>());
    world.keys().scan(yerba);
    QTRY_VERIFY(std::get<counter::PricePanel>(world.view().panel).price.contains(u"4.200,00"_s));
    world.keys().scan(azucar);
    QTRY_VERIFY(std::get<counter::PricePanel>(world.view().panel).price.contains(u"1.350,00"_s));
    QVERIFY(!world.sale());
    world.keys().enter(); // adds the one that was scanned last
    QTRY_COMPARE(world.lines(), 1);
    QCOMPARE(world.sale()->lines.constFirst().code, azucar);
    QTRY_VERIFY(world.shows<counter::Favourites>());
    world.press(Qt::Key_F3);
    world.keys().type(yerba); // by hand
    world.keys().enter();
    QTRY_VERIFY(world.shows<counter::PricePanel>());
    QTRY_VERIFY(std::get<counter::PricePanel>(world.view().panel).price.contains(u"4.200,00"_s));
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(world.shows<counter::Favourites>());
    QCOMPARE(world.lines(), 1);
}

// The first keeps its QR and countdown on the strip; when it is paid the next sale is not disturbed.
void TestStoryTenders::servesTheNextOnOneScreen()
{
    StoryOptions options;
    options.customerScreen = u"none"_s;
    StoryWorld world(options);
    QVERIFY(world.open());
    QSignalSpy tones(&world.counter().presenter(), &desk::Presenter::toneWanted);
    QVERIFY(sells(world));
    QVERIFY(showsQr(world));
    world.press(Qt::Key_F10);
    QTRY_VERIFY(!world.sale());
    QTRY_VERIFY(world.view().strip.contains(u"4.200,00"_s));
    QVERIFY(sells(world, azucar));
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.said().contains(u"4.200,00"_s)); // busy with that one
    QCOMPARE(world.orders(), 1);
    world.press(Qt::Key_Escape);
    world.press(Qt::Key_F4);
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    world.keys().type(u"20");
    tones.clear();
    QVERIFY(world.pays());
    QTRY_VERIFY_WITH_TIMEOUT(world.view().stripIsNews, 15'000);
    QVERIFY(world.view().strip.contains(u"4.200,00"_s));
    QVERIFY(!tones.isEmpty() && tones.constLast().constFirst().value<desk::Tone>() == desk::Tone::Meanwhile);
    QTRY_COMPARE(world.receiptsOf(1), 1);
    QVERIFY(world.shows<counter::CashPanel>());
    world.keys().type(u"00"); // the focus and what was typed are untouched
    QTRY_COMPARE(std::get<counter::CashPanel>(world.view().panel).received, u"2000"_s);
    world.keys().enter();
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(world.sale()->ticket, 2);
    QTRY_COMPARE(world.receiptsOf(2), 1);
}

void TestStoryTenders::finishKeyTwentyTimes()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    for (int times = 0; times < 20; ++times)
        world.press(Qt::Key_F12);
    QVERIFY(shows(world, desk::Layer::Tenders));
    QVERIFY(world.sale()->tenders.isEmpty());
    world.keys().type(u"1"); // cash
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    for (int times = 0; times < 20; ++times)
        world.press(Qt::Key_F12);
    QVERIFY(world.sale()->tenders.isEmpty());
    world.keys().enter();
    for (int times = 0; times < 20; ++times)
        world.press(Qt::Key_F12);
    QTRY_COMPARE(world.receiptsOf(1), 1);
    QTRY_VERIFY(!world.sale());
    QCOMPARE(world.state().lastTicket, 1);
}

void TestStoryTenders::keysPressedTooOften()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sells(world));
    world.press(Qt::Key_F4);
    world.press(Qt::Key_F4);
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    world.keys().holdDown(Qt::Key_Return, 30);
    QTRY_VERIFY(world.isFinished());
    QTest::qWait(100);
    QCOMPARE(world.sale()->tenders.size(), 1);
    QCOMPARE(world.receiptsOf(1), 1);
    world.keys().enter();
    QTRY_VERIFY(!world.sale());

    QVERIFY(sells(world));
    world.press(Qt::Key_F5);
    world.press(Qt::Key_F5);
    QVERIFY(QTest::qWaitFor([&] { return world.isAwaiting(); }));
    QTest::qWait(100);
    QCOMPARE(world.orders(), 1);
    QCOMPARE(world.sale()->tenders.size(), 1);
    world.keys().holdDown(Qt::Key_Return, 30); // Enter alone answers nothing here
    QVERIFY(world.isAwaiting() && world.orderIsLive());
    QVERIFY(paysQr(world));
    QTRY_VERIFY(world.isFinished());
    QTRY_COMPARE(world.receiptsOf(2), 1);
    QCOMPARE(world.orders(), 1);
}

// A bar code with its Enter, into every question of a sale.
void TestStoryTenders::scansAnswerNothing()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(holds(world, yerba));
    QVERIFY(holds(world, azucar));
    world.press(Qt::Key_F10);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    world.keys().scan(azucar);
    QTRY_VERIFY(world.said().contains(azucar));
    QVERIFY(!world.sale() && world.shows<history::SalesPanel>());
    world.press(Qt::Key_Escape);
    QVERIFY(sells(world));
    const auto scanned = [&](int key, Qt::KeyboardModifiers modifiers, desk::Layer layer, const QString &digit) {
        world.keys().press(key, modifiers);
        if (!digit.isEmpty()) {
            QVERIFY(shows(world, desk::Layer::OtherTender));
            world.keys().type(digit);
        }
        QVERIFY(shows(world, layer));
        const auto panel = world.view().panel;
        world.keys().scan(azucar);
        QTRY_VERIFY(world.said().contains(azucar));
        QVERIFY(world.view().panel == panel);
        QVERIFY(world.sale() && world.lines() == 1 && world.sale()->tenders.isEmpty());
        world.press(Qt::Key_Escape);
        QTRY_VERIFY(world.shows<counter::Favourites>());
    };
    scanned(Qt::Key_F12, {}, desk::Layer::Tenders, {});
    scanned(Qt::Key_F11, {}, desk::Layer::OtherTender, {});
    scanned(Qt::Key_F11, {}, desk::Layer::OtherAmount, u"1"_s);
    scanned(Qt::Key_F8, Qt::ShiftModifier, desk::Layer::CancelReason, {});
}

QTEST_MAIN(TestStoryTenders)
#include "tst_storytenders.moc"
