// The kiosk and its show on the whole till: nobody gets out without the PIN, and the show plays by itself until somebody
// touches it.
#include "app/demo/samplecatalogue.h"
#include "tests/ui/fasttime.h"
#include "tests/ui/storysteps.h"

#include <QSignalSpy>

using namespace mostrador;
using namespace mostrador::tests;

class TestStoryKiosk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyGetsOutWithoutThePin();
    void heldCornerAsks();
    void notOverTheQrOfTheOnlyScreen();
    void theShowPlaysByItself();
    void aVisitorTakesOver();
};

void TestStoryKiosk::nobodyGetsOutWithoutThePin()
{
    StoryWorld world({.isKiosk = true});
    QVERIFY(world.open());
    QWidget &till = world.cashierSide();
    QVERIFY(till.isFullScreen());
    QVERIFY(!till.close()); // what Alt+F4 asks for
    QVERIFY(!world.customerSide().close());
    QVERIFY(till.isVisible() && world.customerSide().isVisible());
    till.showMinimized();
    QTRY_VERIFY(!till.isMinimized() || QGuiApplication::platformName() == u"offscreen");

    world.keys().press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(world.view().entry.masked);
    world.keys().type(u"9999"_s);
    world.keys().enter();
    QTRY_VERIFY(!world.said().isEmpty());
    QVERIFY(world.counter().front().kiosk().isOn());
    QVERIFY(givesPin(world));
    QTRY_VERIFY(!world.counter().front().kiosk().isOn());
    QVERIFY(!till.isFullScreen());

    world.keys().press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier); // and in again
    QVERIFY(givesPin(world));
    QTRY_VERIFY(till.isFullScreen());
    QVERIFY(!till.close());
    QVERIFY(sellsForCash(world)); // it is a till all the same
}

void TestStoryKiosk::heldCornerAsks()
{
    StoryWorld world({.isKiosk = true});
    QVERIFY(world.open());
    QSignalSpy asked(&world.counter().front().kiosk(), &shell::KioskGuard::switchWanted);
    QWindow *window = world.cashierSide().windowHandle();
    const QPoint corner(window->width() - 10, 10);
    QTest::mousePress(window, Qt::LeftButton, {}, corner);
    QTest::mouseRelease(window, Qt::LeftButton, {}, corner);
    QTest::mousePress(window, Qt::LeftButton, {}, {10, 10});
    QTest::mouseRelease(window, Qt::LeftButton, {}, {10, 10});
    QCOMPARE(asked.size(), 0);
    QTest::mousePress(window, Qt::LeftButton, {}, corner);
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 30'000);
    QTest::mouseRelease(window, Qt::LeftButton, {}, corner);
    QTRY_VERIFY(world.view().entry.masked);
}

void TestStoryKiosk::notOverTheQrOfTheOnlyScreen()
{
    StoryWorld world({.isDemo = false, .customerScreen = u"none"_s, .isKiosk = true});
    QVERIFY(world.open());
    world.keys().type(u"1500+"_s);
    QTRY_COMPARE(world.lines(), 1);
    QVERIFY(showsQr(world));
    world.keys().press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!world.said().isEmpty());
    QVERIFY(!world.view().entry.masked);
    QVERIFY(!StoryWorld::codeOn(world.cashierSide()).isEmpty());
}

void TestStoryKiosk::theShowPlaysByItself()
{
    FastClock clock(40);
    StoryOptions options;
    options.isKiosk = true;
    options.clock = &clock;
    options.change = [&](app::Opening &opening) {
        opening.time = {&clock, [&clock] { return std::make_unique<FastAlarm>(clock); }};
        opening.settings.provider->pollSeconds = 2;
    };
    StoryWorld world(std::move(options));
    QVERIFY(world.open());
    FastAlarm alarm(clock);
    const auto show = world.counter().makeShow(alarm, app::sampleCodes(money::Site::MLA), 11);
    QSet<QString> seen;
    bool paperShown = false;
    connect(&world.counter().presenter(), &desk::Presenter::customerChanged, show.get(), [&](const customer::CustomerView &view) {
        const auto *scan = std::get_if<customer::Scan>(&view.state);
        if (scan)
            QVERIFY(!view.codeFrame.isEmpty()); // that it cannot be paid
        seen.insert(scan ? (scan->refusal.isEmpty() ? u"scan"_s : u"refused"_s)
                         : std::holds_alternative<customer::Approved>(view.state)     ? u"approved"_s
                           : std::holds_alternative<customer::CashChange>(view.state) ? u"change"_s
                                                                                      : u"else"_s);
        if (auto *paper = world.cashierSide().findChild<demo::Paper *>())
            paperShown = paperShown || paper->isVisible();
    });
    show->start();
    QTRY_VERIFY_WITH_TIMEOUT(show->show().visits() >= 12, 90'000);
    for (const QString &state : {u"scan"_s, u"refused"_s, u"approved"_s, u"change"_s})
        QVERIFY2(seen.contains(state), qPrintable(state));
    QVERIFY(paperShown);
    QVERIFY(world.orders() >= 6);
}

void TestStoryKiosk::aVisitorTakesOver()
{
    FastClock clock(40);
    StoryOptions options;
    options.isKiosk = true;
    options.clock = &clock;
    options.change = [&](app::Opening &opening) {
        opening.time = {&clock, [&clock] { return std::make_unique<FastAlarm>(clock); }};
    };
    StoryWorld world(std::move(options));
    QVERIFY(world.open());
    FastAlarm alarm(clock);
    const auto show = world.counter().makeShow(alarm, app::sampleCodes(money::Site::MLA), 5);
    show->listen(*qApp);
    show->start();
    QTRY_VERIFY_WITH_TIMEOUT(world.lines() > 0, 30'000);
    QTest::mouseClick(world.cashierSide().windowHandle(), Qt::LeftButton, {}, {200, 200});
    QVERIFY(show->show().isVisited());
    QTRY_COMPARE(world.lines(), 0); // the counter is the visitor's
    world.counter().presenter().intend(shell::EnterCode{yerba, {}, true});
    QTRY_COMPARE(world.lines(), 1);
    QCOMPARE(world.sale()->lines.constFirst().code, yerba);
    const qint64 visits = show->show().visits();
    QTRY_VERIFY_WITH_TIMEOUT(!show->show().isVisited(), 30'000); // and leaves it as it is
    QTRY_VERIFY_WITH_TIMEOUT(show->show().visits() > visits, 30'000);
}

QTEST_MAIN(TestStoryKiosk)
#include "tst_storykiosk.moc"
