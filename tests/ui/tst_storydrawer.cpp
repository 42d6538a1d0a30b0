// Stories of people and of the drawer, with real keys on the whole till: logging in, taking over, locking, somebody who
// allows what the cashier may not; and a day of the drawer, from its float to the next one.
#include "core/io/store/journalreader.h"
#include "core/io/system/pinfile.h"
#include "tests/ui/finger.h"
#include "tests/ui/pagefaults.h"
#include "tests/ui/storysteps.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;

namespace {

StoryOptions oneScreen(people::PinKeeper *pins = nullptr)
{
    StoryOptions options;
    options.customerScreen = u"none"_s;
    options.pins = pins;
    options.change = [](app::Opening &opening) { opening.settings.provider->api = gateway::Api::Hybrid; };
    return options;
}

void typeEnter(StoryWorld &world, const QString &text)
{
    world.keys().type(text);
    world.keys().enter();
}

bool asksFor(StoryWorld &world, const QString &placeholder)
{
    return QTest::qWaitFor([&] { return world.view().entry.placeholder == placeholder; });
}

bool showsSheet(StoryWorld &world, const QString &heading)
{
    return QTest::qWaitFor([&] {
        const auto *sheet = std::get_if<history::Sheet>(&world.view().panel);
        return sheet && sheet->heading.contains(heading);
    });
}

bool hasFact(StoryWorld &world, const QString &part)
{
    const auto *sheet = std::get_if<history::Sheet>(&world.view().panel);
    return sheet && std::any_of(sheet->facts.begin(), sheet->facts.end(), [&](const history::Fact &fact) {
        return QString(fact.label + u' ' + fact.value).replace(QChar(QChar::Nbsp), u' ').contains(part);
    });
}

QByteArray recordOfACopy(const QString &dataFolder)
{
    const auto records = io::JournalReader::open(app::journalPath(dataFolder))->recent(20).value();
    const auto asked = std::find_if(records.begin(), records.end(), [](const journal::Record &record) {
        return record.kind == u"receipt" && record.event.contains("\"print\"");
    });
    return asked == records.end() ? QByteArray() : asked->event;
}

bool choosesPin(StoryWorld &world, const QString &pin)
{
    if (!asksFor(world, u"PIN nuevo"_s))
        return false;
    typeEnter(world, pin);
    if (!asksFor(world, u"El mismo PIN otra vez"_s))
        return false;
    typeEnter(world, pin);
    return QTest::qWaitFor([&] { return world.shows<history::SalesPanel>(); });
}

// Ana manages, Beto sells. Ana is at the till.
bool employs(StoryWorld &world)
{
    world.keys().press(Qt::Key_U, Qt::ControlModifier);
    if (!asksFor(world, u"PIN"_s))
        return false;
    typeEnter(world, u"1234"_s);
    if (!QTest::qWaitFor([&] { return world.shows<history::SalesPanel>(); }))
        return false;
    world.keys().enter();
    if (!asksFor(world, u"Nombre"_s))
        return false;
    typeEnter(world, u"Ana"_s);
    if (!choosesPin(world, u"1111"_s) || !QTest::qWaitFor([&] { return world.view().header.shift == u"Ana"; }))
        return false;
    world.keys().enter();
    if (!asksFor(world, u"Nombre"_s))
        return false;
    typeEnter(world, u"Beto"_s);
    world.keys().type(u"1");
    if (!choosesPin(world, u"2222"_s))
        return false;
    world.press(Qt::Key_Escape);
    return QTest::qWaitFor([&] { return world.state().people.size() == 2 && world.shows<counter::Favourites>(); });
}

bool isLocked(StoryWorld &world)
{
    return world.view().entry.masked && world.view().entry.keepsTyped;
}

bool locks(StoryWorld &world)
{
    world.keys().press(Qt::Key_L, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return isLocked(world); });
}

bool logsIn(StoryWorld &world, const QString &pin, const QString &name)
{
    typeEnter(world, pin);
    return QTest::qWaitFor([&] { return !isLocked(world) && world.view().header.shift.endsWith(name); });
}

bool opensDrawer(StoryWorld &world, const QString &amount)
{
    world.keys().press(Qt::Key_B, Qt::ControlModifier);
    if (!asksFor(world, u"Fondo inicial"_s))
        return false;
    typeEnter(world, amount);
    return QTest::qWaitFor([&] { return till::openDrawer(world.state()) != nullptr; });
}

bool opensMenu(StoryWorld &world)
{
    world.keys().press(Qt::Key_B, Qt::ControlModifier);
    return showsSheet(world, u"Cajón"_s);
}

bool movesCash(StoryWorld &world, const QString &digit, const QString &amount)
{
    const auto before = till::openDrawer(world.state())->moves.size();
    if (!opensMenu(world))
        return false;
    world.keys().type(digit);
    if (!asksFor(world, u"Importe"_s))
        return false;
    typeEnter(world, amount);
    if (!asksFor(world, u"Pulsá un dígito"_s))
        return false;
    world.keys().type(u"1");
    return QTest::qWaitFor([&] { return till::openDrawer(world.state())->moves.size() == before + 1; });
}

// F6, F8, goods returned, all of it.
bool asksForARefund(StoryWorld &world)
{
    world.press(Qt::Key_F6);
    if (!QTest::qWaitFor([&] { return world.shows<history::SalesPanel>(); }))
        return false;
    world.press(Qt::Key_F8);
    world.keys().type(u"1");
    if (!QTest::qWaitFor([&] { return !world.view().entry.prefill.isEmpty(); }))
        return false;
    world.keys().enter();
    return QTest::qWaitFor([&] { return world.view().entry.masked; });
}

}

class TestStoryDrawer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logsInAndTakesOver();
    void lockedButStillGreen();
    void locksWhenIdle();
    void allowedInPlace();
    void drawerDay();
    void drawerByTouch();
    void anOlderCloseIsPrintedAgain();
    void manyClosesHavePages();
    void accountIsCheckedAtTheOpening_data();
    void accountIsCheckedAtTheOpening();
    void looks_data();
    void looks();
};

void TestStoryDrawer::logsInAndTakesOver()
{
    QTemporaryDir folder;
    io::PinFile pins(folder.path());
    QVERIFY(pins.choose(u"1234"_s));
    StoryWorld world(oneScreen(&pins));
    QVERIFY(world.open());
    QVERIFY(employs(world));
    QVERIFY(sells(world));
    world.keys().type(u"15");
    QVERIFY(locks(world));
    world.keys().scan(azucar);
    QTRY_VERIFY2(world.said().contains(azucar), qPrintable(world.said()));
    world.press(Qt::Key_F5);
    world.press(Qt::Key_F8);
    typeEnter(world, u"9999"_s);
    QTRY_VERIFY(pins.wrongTries().count == 1);
    QCOMPARE(world.lines(), 1);
    QVERIFY(!world.isAwaiting());
    QVERIFY(logsIn(world, u"2222"_s, u"Beto"_s));
    QCOMPARE(pins.wrongTries().count, 0);
    QCOMPARE(world.cashierSide().findChild<QLineEdit *>(u"scanField"_s)->text(), u"15"_s); // exactly as it was left
    QCOMPARE(world.lines(), 1);
    world.press(Qt::Key_Escape);
    world.press(Qt::Key_F4);
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    world.keys().enter();
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(world.sale()->openedBy, u"Ana"_s);
    QCOMPARE(world.sale()->finishedBy, u"Beto"_s);
    QTRY_VERIFY2(world.receipts().contains(u"Cajero/a: Beto"_s), qPrintable(world.receipts()));
}

void TestStoryDrawer::lockedButStillGreen()
{
    QTemporaryDir folder;
    io::PinFile pins(folder.path());
    QVERIFY(pins.choose(u"1234"_s));
    StoryWorld world(oneScreen(&pins));
    QVERIFY(world.open());
    QVERIFY(employs(world));
    QVERIFY(waitsForABuyer(world));
    world.keys().press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!world.said().isEmpty());
    QVERIFY(!isLocked(world));
    world.close(); // the power goes; whoever starts the till again has to log in
    QVERIFY(world.reopen());
    QTRY_VERIFY(world.isAwaiting());
    QVERIFY(isLocked(world));
    QVERIFY(world.qrPanel() && world.qrPanel()->code); // the buyer is not kept waiting
    QVERIFY(world.pays());
    QTRY_VERIFY_WITH_TIMEOUT(world.isFinished(), 15'000);
    QVERIFY(world.shows<counter::ResultPanel>());
    QVERIFY(isLocked(world));
    QTRY_COMPARE(world.receiptsOf(world.sale()->ticket), 1);
    QVERIFY(logsIn(world, u"1111"_s, u"Ana"_s));
    QVERIFY(world.shows<counter::ResultPanel>());
}

void TestStoryDrawer::locksWhenIdle()
{
    QTemporaryDir folder;
    io::PinFile pins(folder.path());
    QVERIFY(pins.choose(u"1234"_s));
    StoryOptions options = oneScreen(&pins);
    options.change = [](app::Opening &opening) {
        opening.settings.provider->api = gateway::Api::Hybrid;
        opening.settings.ui.idleLockSeconds = 3;
    };
    StoryWorld world(options);
    QVERIFY(world.open());
    QVERIFY(employs(world));
    QVERIFY(waitsForABuyer(world));
    QTest::qWait(3'500);
    QVERIFY(!isLocked(world)); // somebody is paying
    QVERIFY(world.pays());
    world.press(Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(world.isFinished(), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(isLocked(world), 10'000);
}

void TestStoryDrawer::allowedInPlace()
{
    QTemporaryDir folder;
    io::PinFile pins(folder.path());
    QVERIFY(pins.choose(u"1234"_s));
    StoryWorld world(oneScreen(&pins));
    QVERIFY(world.open());
    QVERIFY(employs(world));
    QVERIFY(locks(world));
    QVERIFY(logsIn(world, u"2222"_s, u"Beto"_s));
    QVERIFY(sellsForCash(world));
    const QString sale = world.sale()->id;
    QVERIFY(asksForARefund(world));
    typeEnter(world, u"1234"_s); // the one PIN of before is nobody's now
    QTRY_VERIFY(!world.said().isEmpty());
    typeEnter(world, u"2222"_s);
    QTRY_VERIFY2(world.said().contains(u"Beto"_s), qPrintable(world.said()));
    QVERIFY(world.state().sales.value(sale).refunds.isEmpty());
    typeEnter(world, u"1111"_s);
    QTRY_COMPARE(world.state().sales.value(sale).refunds.size(), 1);
    QVERIFY(world.view().header.shift.endsWith(u"Beto"_s)); // nobody was logged out
    world.keys().press(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(asksFor(world, u"PIN"_s));
    typeEnter(world, u"1111"_s);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
}

void TestStoryDrawer::drawerDay()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    QVERIFY(opensDrawer(world, u"5000"_s));
    QTRY_COMPARE(world.view().header.shift, u"Turno 1"_s);
    QVERIFY(sellsForCash(world));
    QVERIFY(waitsForABuyer(world));
    QVERIFY(world.pays());
    world.press(Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(world.isFinished(), 15'000);
    QVERIFY(movesCash(world, u"1"_s, u"1000"_s));
    QVERIFY(movesCash(world, u"2"_s, u"2000"_s));
    QVERIFY(opensMenu(world));
    world.keys().type(u"x");
    QVERIFY(showsSheet(world, u"Informe X"_s));
    QVERIFY(hasFact(world, u"Esperado $ 8.200,00"_s));
    QTRY_VERIFY2(world.receipts().contains(u"Informe X"_s), qPrintable(world.receipts()));
    world.press(Qt::Key_Escape);
    QVERIFY(opensMenu(world));
    world.keys().type(u"c");
    QVERIFY(asksFor(world, u"Contado"_s));
    typeEnter(world, u"8*1000 100"_s);
    QVERIFY(asksFor(world, u"Se retira"_s));
    QVERIFY(hasFact(world, u"Faltante: $ 100,00"_s));
    QCOMPARE(world.view().entry.prefill, u"3.100,00"_s);
    world.keys().enter();
    QVERIFY(asksFor(world, u"PIN"_s));
    QVERIFY(till::openDrawer(world.state()));
    typeEnter(world, u"1234"_s);
    QTRY_VERIFY(!till::openDrawer(world.state()));
    QVERIFY(showsSheet(world, u"Cierre de caja (Z) · turno 1"_s));
    QVERIFY(hasFact(world, u"Diferencia"_s));
    QVERIFY(!world.state().drawer->closing->journalHead.isEmpty());
    QTRY_VERIFY2(world.receipts().contains(u"Cierre de caja (Z)"_s), qPrintable(world.receipts()));
    world.close();
    QVERIFY(world.reopen());
    world.keys().press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(asksFor(world, u"Fondo inicial"_s));
    QCOMPARE(world.view().entry.prefill, u"5.000,00"_s);
    world.keys().enter();
    QTRY_VERIFY(till::openDrawer(world.state()));
    QCOMPARE(till::openDrawer(world.state())->number, 2);
}

// The head of the window opens the sheet, the keypad types.
void TestStoryDrawer::drawerByTouch()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    QWidget &window = world.cashierSide();
    QTest::mouseClick(window.findChild<QWidget *>(u"header"_s), Qt::LeftButton, {}, QPoint(30, 20));
    QVERIFY(asksFor(world, u"Fondo inicial"_s));
    Finger finger(world);
    QVERIFY(finger.onKeys(u"7D")); // seven hundred: D types a double zero
    QVERIFY(finger.on(u"touch_enter"_s));
    QTRY_VERIFY(till::openDrawer(world.state()));
    QCOMPARE(till::openDrawer(world.state())->opening.minor, 70'000);
}

// Shift 1 is closed, then shift 2; after a restart the first is read and printed again, by somebody who may.
void TestStoryDrawer::anOlderCloseIsPrintedAgain()
{
    QTemporaryDir folder;
    io::PinFile pins(folder.path());
    QVERIFY(pins.choose(u"1234"_s));
    StoryOptions options = oneScreen(&pins);
    QString data;
    options.change = [&data, change = options.change](app::Opening &opening) {
        change(opening);
        data = opening.dataFolder;
    };
    StoryWorld world(options);
    QVERIFY(world.open());
    QVERIFY(employs(world));
    for (int shift = 1; shift <= 2; ++shift) {
        QVERIFY(opensDrawer(world, u"5000"_s));
        QVERIFY(opensMenu(world));
        typeEnter(world, u"c"_s);
        QVERIFY(asksFor(world, u"Contado"_s));
        typeEnter(world, u"5000"_s);
        QVERIFY(asksFor(world, u"Se retira"_s));
        typeEnter(world, u"0"_s);
        QTRY_VERIFY(world.state().drawer && world.state().drawer->number == shift && world.state().drawer->closing);
        world.press(Qt::Key_Escape);
    }
    world.close();
    QVERIFY(world.reopen());
    QVERIFY(logsIn(world, u"1111"_s, u"Ana"_s));
    const auto copies = [&] { return world.receipts().count(u"COPIA"_s); };
    const auto slipsOf = [&](int shift) { return world.receipts().count(u"turno %1"_s.arg(shift), Qt::CaseInsensitive); };
    const auto before = copies();
    const auto firstBefore = slipsOf(1);
    world.keys().press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(asksFor(world, u"Fondo inicial"_s));
    typeEnter(world, u"z"_s);
    QVERIFY(showsSheet(world, u"2"_s)); // the last one
    world.keys().type(u"2");
    QTRY_VERIFY(world.counter().presenter().cashierView().panel.index() > 0 && showsSheet(world, u"Cierres anteriores"_s));
    world.keys().type(u"2"); // the one before
    QVERIFY(showsSheet(world, u"1"_s));
    world.keys().press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(copies(), before + 1);
    QVERIFY(slipsOf(1) > firstBefore);
    world.keys().type(u"1"); // and once more, by its digit
    QTRY_COMPARE(copies(), before + 2);
    QTRY_COMPARE(world.state().receipts.value(u"shift-1"_s).copies, 2);
    QCOMPARE(world.state().receipts.value(u"shift-1"_s).state, printing::OriginalState::Printed);
    world.press(Qt::Key_Escape);
    QVERIFY(showsSheet(world, u"Cierres anteriores"_s));
    world.press(Qt::Key_Escape);
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(world.shows<counter::Favourites>());
    QVERIFY(locks(world)); // Beto sells, and reads closes if somebody lets him
    QVERIFY(logsIn(world, u"2222"_s, u"Beto"_s));
    world.keys().press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(asksFor(world, u"Fondo inicial"_s));
    typeEnter(world, u"z"_s);
    QVERIFY(showsSheet(world, u"2"_s));
    world.keys().type(u"1"); // a copy of it
    QVERIFY(asksFor(world, u"PIN"_s));
    typeEnter(world, u"2222"_s);
    QTRY_VERIFY(!world.said().isEmpty());
    QCOMPARE(copies(), before + 2);
    world.press(Qt::Key_Escape);
    QVERIFY(showsSheet(world, u"2"_s));
    world.keys().type(u"2"); // the list
    QVERIFY(asksFor(world, u"PIN"_s));
    typeEnter(world, u"1111"_s);
    QTRY_VERIFY(showsSheet(world, u"Cierres anteriores"_s));
    world.keys().type(u"2");
    QVERIFY(showsSheet(world, u"1"_s));
    world.keys().press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(copies(), before + 3);
    QVERIFY(recordOfACopy(data).contains("\"approved_by\":\"Ana\""));
    for (int back = 0; back < 4; ++back)
        world.press(Qt::Key_Escape);
    QTRY_VERIFY(world.shows<counter::Favourites>());
    world.keys().press(Qt::Key_B, Qt::ControlModifier); // her word is for that once
    QVERIFY(asksFor(world, u"Fondo inicial"_s));
    typeEnter(world, u"z"_s);
    QVERIFY(showsSheet(world, u"2"_s));
    world.keys().type(u"1");
    QVERIFY(asksFor(world, u"PIN"_s));
    QCOMPARE(copies(), before + 3);
}

// Eight to a page, on the smallest screen; the ninth digit turns it.
void TestStoryDrawer::manyClosesHavePages()
{
    StoryOptions options = oneScreen();
    options.isDemo = false;
    options.size = {1024, 700};
    StoryWorld world(options);
    QVERIFY(world.open());
    auto &desk = world.counter().presenter();
    constexpr int closes = 10;
    for (int shift = 1; shift <= closes; ++shift) {
        desk.intend(shell::Do{shell::Act::Drawer});
        desk.intend(shell::Answer{u"5000"_s});
        QTRY_VERIFY(till::openDrawer(world.state()));
        desk.intend(shell::Do{shell::Act::Drawer});
        desk.intend(shell::Choose{5});
        desk.intend(shell::Answer{u"5000"_s});
        desk.intend(shell::Answer{u"0"_s});
        QTRY_VERIFY(!till::openDrawer(world.state()) && world.state().drawer->number == shift);
        desk.intend(shell::Escape{});
    }
    desk.intend(shell::Do{shell::Act::Drawer});
    desk.intend(shell::Answer{u"Z"_s});
    desk.intend(shell::Choose{2});
    const auto choices = [&] { return std::get<history::Sheet>(world.view().panel).choices; };
    QTRY_COMPARE(choices().size(), 9);
    QVERIFY(choices().constFirst().word.startsWith(u"Z 10 "));
    QCoreApplication::processEvents();
    QDir().mkpath(u"screens"_s);
    QVERIFY(world.cashierSide().grab().save(u"screens/drawer-closes.png"_s));
    QTRY_COMPARE(pageFaults(world.cashierSide()), QString());
    desk.intend(shell::Choose{9});
    QTRY_COMPARE(choices().size(), 3);
    QVERIFY(choices()[1].word.startsWith(u"Z 1 "));
    desk.intend(shell::Choose{2});
    QVERIFY(showsSheet(world, u"turno 1"_s));
    desk.intend(shell::Escape{});
    QTRY_COMPARE(choices().size(), 3); // where one was
    desk.intend(shell::Choose{9});
    QTRY_COMPARE(choices().size(), 9);
}

void TestStoryDrawer::accountIsCheckedAtTheOpening_data()
{
    QTest::addColumn<QString>("externalPosId");
    QTest::addColumn<bool>("isTrouble");
    QTest::newRow("all fits") << u"CAJA01"_s << false;
    QTest::newRow("no such point of sale") << u"CAJA09"_s << true;
}

// What is wrong with the account is said when the day begins; cash is taken all the same.
void TestStoryDrawer::accountIsCheckedAtTheOpening()
{
    QFETCH(QString, externalPosId);
    QFETCH(bool, isTrouble);
    StoryOptions options = oneScreen();
    options.isDemo = false;
    options.change = [externalPosId](app::Opening &opening) { opening.settings.provider->externalPosId = externalPosId; };
    StoryWorld world(options);
    QVERIFY(world.open());
    QVERIFY(opensDrawer(world, u"5000"_s));
    QTRY_COMPARE(world.view().header.shift, u"Turno 1"_s);
    QTRY_VERIFY2(world.view().header.notice.contains(u"PRUEBA"_s), qPrintable(world.view().header.notice));
    if (isTrouble)
        QTRY_VERIFY2(world.said().contains(u"punto de venta"_s) || world.said().contains(u"CAJA01"_s), qPrintable(world.said()));
    world.keys().type(u"1500+"_s);
    QTRY_COMPARE(world.lines(), 1);
    if (!isTrouble)
        QVERIFY2(!world.said().contains(u"CAJA01"_s), qPrintable(world.said()));
}

void TestStoryDrawer::looks_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("site");
    QTest::newRow("ar-wide-light") << 1366 << 768 << false << static_cast<int>(money::Site::MLA);
    QTest::newRow("ar-small-dark") << 1024 << 700 << true << static_cast<int>(money::Site::MLA);
    QTest::newRow("br-small-light") << 1024 << 700 << false << static_cast<int>(money::Site::MLB);
    QTest::newRow("mx-wide-dark") << 1366 << 768 << true << static_cast<int>(money::Site::MLM);
}

void TestStoryDrawer::looks()
{
    QFETCH(const int, width);
    QFETCH(const int, height);
    QFETCH(const bool, dark);
    QFETCH(const int, site);
    app::DemoPin pins;
    StoryOptions options = oneScreen(&pins);
    options.size = {width, height};
    options.shade = dark ? theme::Shade::Dark : theme::Shade::Light;
    options.site = static_cast<money::Site>(site);
    StoryWorld world(options);
    QVERIFY(world.open());
    QDir().mkpath(u"screens"_s);
    const QString prefix = QString::fromLatin1(QTest::currentDataTag()) + u"-drawer-"_s;
    const auto look = [&](const QString &name) {
        QCoreApplication::processEvents();
        QTRY_COMPARE(cutWords(world.cashierSide()), QStringList());
        QVERIFY(world.cashierSide().grab().save(u"screens/"_s + prefix + name + u".png"_s));
    };
    world.keys().press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(world.view().entry.mode == counter::EntryMode::Answer);
    look(u"float"_s);
    typeEnter(world, u"5000"_s);
    QTRY_VERIFY(till::openDrawer(world.state()));
    world.keys().press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(world.shows<history::Sheet>());
    look(u"menu"_s);
    world.keys().type(u"2");
    QTRY_VERIFY(world.view().entry.mode == counter::EntryMode::Answer);
    typeEnter(world, u"300"_s);
    QTRY_VERIFY(world.view().entry.mode == counter::EntryMode::Digit);
    look(u"reason"_s);
    world.keys().type(u"1");
    QTRY_COMPARE(till::openDrawer(world.state())->moves.size(), 1);
    look(u"moved"_s);
    world.keys().press(Qt::Key_B, Qt::ControlModifier);
    world.keys().type(u"x");
    QTRY_VERIFY(till::openDrawer(world.state())->reports == 1);
    look(u"report"_s);
    world.press(Qt::Key_Escape);
    world.keys().press(Qt::Key_B, Qt::ControlModifier);
    world.keys().type(u"C");
    QTRY_VERIFY(world.view().entry.mode == counter::EntryMode::Answer);
    typeEnter(world, u"4650"_s);
    QTRY_VERIFY(!world.view().entry.prefill.isEmpty());
    look(u"review"_s);
    world.keys().enter();
    QTRY_VERIFY(world.view().entry.masked);
    look(u"pin"_s);
    typeEnter(world, u"1234"_s);
    QTRY_VERIFY(!till::openDrawer(world.state()));
    look(u"closed"_s);
    QTRY_VERIFY(world.receipts().contains(u"4.650"_s) || world.receipts().contains(u"4,650"_s)); // what was counted
    QFile paper(u"screens/"_s + prefix + u"paper.txt"_s);
    QVERIFY(paper.open(QIODevice::WriteOnly) && paper.write(world.receipts().toUtf8()) > 0);
    world.press(Qt::Key_Escape);
    world.keys().press(Qt::Key_U, Qt::ControlModifier);
    QTRY_VERIFY(world.view().entry.masked);
    typeEnter(world, u"1234"_s);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    world.keys().enter();
    QTRY_VERIFY(world.view().entry.mode == counter::EntryMode::Answer && !world.view().entry.masked);
    typeEnter(world, u"Ana María"_s);
    QTRY_VERIFY(world.view().entry.masked);
    look(u"newpin"_s);
    typeEnter(world, u"1111"_s);
    typeEnter(world, u"1111"_s);
    QTRY_COMPARE(world.state().cashier, u"p1"_s);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    look(u"people"_s);
    world.press(Qt::Key_Down);
    world.keys().enter();
    QTRY_VERIFY(world.shows<history::Sheet>());
    look(u"person"_s);
    world.press(Qt::Key_Escape);
    world.press(Qt::Key_Escape);
    QVERIFY(sells(world));
    QVERIFY(locks(world));
    look(u"locked"_s);
}

QTEST_MAIN(TestStoryDrawer)
#include "tst_storydrawer.moc"
