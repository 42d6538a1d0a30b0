// A scanner at the real till: scans into every layer and every focus, and hundreds of them as fast as scanners are.
#include "app/demo/samplecatalogue.h"
#include "core/io/system/pinfile.h"
#include "tests/ui/storysteps.h"
#include "ui/sale/entryfield.h"

#include <QTest>

#include <functional>

using namespace mostrador;
using namespace mostrador::tests;

namespace {

using Way = std::function<bool(StoryWorld &)>;

class Ear final : public SoundPort
{
public:
    void play(Sound sound) override { heard.append(sound); }
    QList<Sound> heard;
};

bool asks(StoryWorld &world, counter::EntryMode mode, bool masked = false)
{
    return QTest::qWaitFor([&] { return world.view().entry.mode == mode && world.view().entry.masked == masked; });
}

bool opensReasons(StoryWorld &world)
{
    if (!sellsForCash(world))
        return false;
    world.press(Qt::Key_F6);
    if (!QTest::qWaitFor([&] { return world.shows<history::SalesPanel>(); }))
        return false;
    world.press(Qt::Key_F8);
    return QTest::qWaitFor([&] { return world.shows<history::Sheet>(); });
}

bool opensRefundAmount(StoryWorld &world)
{
    if (!opensReasons(world))
        return false;
    world.keys().type(u"1");
    return asks(world, counter::EntryMode::Answer);
}

bool opensPin(StoryWorld &world)
{
    if (!opensRefundAmount(world))
        return false;
    world.keys().enter();
    return asks(world, counter::EntryMode::Answer, true);
}

QString typedIn(StoryWorld &world)
{
    QStringList typed;
    for (const auto *field : world.cashierSide().findChildren<counter::EntryField *>())
        typed.append(field->text());
    return typed.join(u'|');
}

// All that is on record about money: what was paid, asked for and given back.
QString moneyOf(StoryWorld &world)
{
    QStringList money;
    for (const sale::Sale &sale : world.state().sales)
        money.append(QString::number(sale.ticket) + u':' + QString::number(sale.tenders.size()) + u':' +
                     QString::number(sale.refunds.size()));
    money.sort();
    return money.join(u' ') + u" payments %1 refunds %2"_s.arg(world.state().payments.size())
                                  .arg(world.state().refunds.size());
}

}

class TestStoryScans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noScanAnswers_data();
    void noScanAnswers();
    void noScanIsAPrice();
    void aNewPinIsNotScanned();
    void aHeldDigitChoosesOnce();
    void soundsOfASale();
    void muteIsVisible();
    void manyScans();
};

void TestStoryScans::noScanAnswers_data()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("cash") << Way([](StoryWorld &world) {
        if (!sells(world))
            return false;
        world.press(Qt::Key_F4);
        return QTest::qWaitFor([&] { return world.shows<counter::CashPanel>(); });
    });
    QTest::newRow("a QR waits") << Way(waitsForABuyer);
    QTest::newRow("withdraw?") << Way([](StoryWorld &world) {
        if (!waitsForABuyer(world))
            return false;
        world.press(Qt::Key_Escape);
        return QTest::qWaitFor([&] { return world.qrPanel() && world.qrPanel()->withdraw; });
    });
    QTest::newRow("last sales") << Way([](StoryWorld &world) {
        if (!sellsForCash(world))
            return false;
        world.press(Qt::Key_F6);
        return QTest::qWaitFor([&] { return world.shows<history::SalesPanel>(); });
    });
    QTest::newRow("evidence") << Way([](StoryWorld &world) {
        if (!sellsForCash(world))
            return false;
        world.press(Qt::Key_F6);
        if (!QTest::qWaitFor([&] { return world.shows<history::SalesPanel>(); }))
            return false;
        world.keys().enter();
        return QTest::qWaitFor([&] { return world.shows<history::Sheet>(); });
    });
    QTest::newRow("reason") << Way(opensReasons);
    QTest::newRow("refund's amount") << Way(opensRefundAmount);
    QTest::newRow("PIN") << Way(opensPin);
}

// A whole code, one at the slow pace of some scanners, half a code, and a short one: each with and without its Enter.
void TestStoryScans::noScanAnswers()
{
    QFETCH(const Way, way);
    constexpr int slow = 60; // milliseconds
    Ear ear;
    StoryOptions options;
    options.sounds = &ear;
    StoryWorld world(options);
    QVERIFY(world.open());
    QVERIFY(way(world));
    const QString money = moneyOf(world);
    const QString typed = typedIn(world);
    const auto entry = world.view().entry;
    const auto panel = world.view().panel.index();
    const qsizetype lines = world.lines();
    const QList<std::function<void()>> scans{[&] { world.keys().scan(azucar); }, [&] { world.keys().scan(azucar, 1); },
        [&] { world.keys().scan(azucar, slow); }, [&] { world.keys().scan(u"7791", 2); },
        [&] { world.keys().burst(u"77910000", 2); }, [&] { world.keys().scan(u"7791000001150", 2); }};
    for (qsizetype at = 0; at < scans.size(); ++at) {
        ear.heard.clear();
        scans.at(at)();
        QTRY_COMPARE(ear.heard, QList{Sound::Low});
        QTRY_VERIFY2(world.said().contains(u"7791"_s), qPrintable(world.said()));
        QTest::qWait(20);
        QCOMPARE(moneyOf(world), money);
        QCOMPARE(typedIn(world), typed);
        QVERIFY(world.view().entry == entry);
        QCOMPARE(world.view().panel.index(), panel);
        QCOMPARE(world.lines(), lines);
    }
}

// A red row asks for its price: the next scan is the next item, a slow one is said.
void TestStoryScans::noScanIsAPrice()
{
    StoryWorld world;
    QVERIFY(world.open());
    world.keys().scan(u"7799999999992");
    QTRY_COMPARE(world.view().entry.mode, counter::EntryMode::Price);
    world.keys().scan(azucar, 60);
    QTRY_VERIFY(world.said().contains(azucar));
    QCOMPARE(world.lines(), 1);
    for (const QChar digit : yerba) // by hand, or as slowly
        world.keys().type(QString(digit));
    world.keys().enter();
    QTRY_COMPARE(world.lines(), 2);
    QVERIFY(!world.sale()->lines.constFirst().unitPrice);
    QCOMPARE(world.totalMinor(), 420000);
}

void TestStoryScans::aNewPinIsNotScanned()
{
    QTemporaryDir folder;
    io::PinFile pins(folder.path());
    StoryOptions options;
    options.pins = &pins;
    StoryWorld world(options);
    QVERIFY(world.open());
    QVERIFY(world.view().entry.masked);
    for (const int gap : {1, 60}) {
        world.keys().scan(u"12345670", gap);
        world.keys().scan(u"12345670", gap);
        QTRY_VERIFY(!world.said().isEmpty());
        QTest::qWait(20);
        QVERIFY(pins.state() == people::PinState::NeverAsked);
        QVERIFY(world.view().entry.masked);
    }
}

// Of the evidence's questions, and not of the next one's.
void TestStoryScans::aHeldDigitChoosesOnce()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(sellsForCash(world));
    world.press(Qt::Key_F6);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    world.keys().enter();
    QTRY_VERIFY(world.shows<history::Sheet>());
    world.keys().holdDown(Qt::Key_1, 40);
    QTRY_VERIFY(!std::get<history::Sheet>(world.view().panel).question.isEmpty());
    QTest::qWait(100);
    QCOMPARE(world.view().entry.mode, counter::EntryMode::Digit); // asked why, and nothing further
}

void TestStoryScans::soundsOfASale()
{
    Ear ear;
    StoryOptions options;
    options.sounds = &ear;
    options.change = [](app::Opening &opening) { opening.settings.provider->api = gateway::Api::Hybrid; };
    StoryWorld world(options);
    QVERIFY(world.open());
    QVERIFY(waitsForABuyer(world));
    QCOMPARE(ear.heard, QList{Sound::Scanned});
    QVERIFY(world.buyer(simulator::BuyerActKind::Reject));
    QTRY_COMPARE(ear.heard, (QList{Sound::Scanned, Sound::Refused}));
    world.press(Qt::Key_F10);
    QTRY_VERIFY(!world.sale());
    QVERIFY(world.pays());
    QTRY_COMPARE_WITH_TIMEOUT(ear.heard, (QList{Sound::Scanned, Sound::Refused, Sound::Meanwhile}), 15'000);
    ear.heard.clear();
    QVERIFY(waitsForABuyer(world));
    QVERIFY(world.pays());
    QTRY_COMPARE_WITH_TIMEOUT(ear.heard, (QList{Sound::Scanned, Sound::Approved}), 15'000);
    world.keys().scan(u"7799999999992");
    QTRY_COMPARE(ear.heard, (QList{Sound::Scanned, Sound::Approved, Sound::Low}));
}

void TestStoryScans::muteIsVisible()
{
    StoryOptions options;
    options.change = [](app::Opening &opening) { opening.settings.ui.sound = false; };
    StoryWorld world(options);
    QVERIFY(world.open());
    const auto &lights = world.view().header.lights;
    QVERIFY(std::any_of(lights.begin(), lights.end(), [](const shell::LightView &light) {
        return light.name == u"mute" && !light.word.isEmpty();
    }));
    QVERIFY(sells(world));
}

// One millisecond a character, one item after the other, without waiting for the disk. Every item is in, once.
void TestStoryScans::manyScans()
{
    const bool isLong = qEnvironmentVariableIsSet("MOSTRADOR_LONG");
    const int sales = isLong ? 200 : 10;
    constexpr int scansInASale = 50;
    constexpr int scansAtOnce = 10;
    StoryWorld world;
    QVERIFY(world.open());
    const auto products = app::sampleProducts(money::Site::MLA).first(40);
    for (int at = 0; at < sales; ++at) {
        QMap<QString, qint64> expected;
        for (int scan = 0; scan < scansInASale; ++scan) {
            const QString &code = products.at((scan * 7 + at) % products.size()).code;
            world.keys().scan(code, 1, 1);
            expected[code] += 1000;
            if (scan % scansAtOnce == scansAtOnce - 1)
                QTest::qWait(1);
        }
        const auto sold = [&] {
            QMap<QString, qint64> found;
            for (const sale::LineItem &line : world.sale() ? world.sale()->lines : QList<sale::LineItem>())
                found[line.code] += line.quantity.thousandths;
            return found;
        };
        QTRY_COMPARE_WITH_TIMEOUT(sold(), expected, 20'000);
        QCOMPARE(world.cashierSide().findChild<counter::EntryField *>(u"scanField"_s)->text(), QString());
        QVERIFY2(world.said().isEmpty(), qPrintable(world.said()));
        world.press(Qt::Key_F4);
        world.keys().enter();
        QTRY_VERIFY_WITH_TIMEOUT(world.isFinished(), 20'000);
    }
    QCOMPARE(world.sale()->ticket, sales);
}

QTEST_MAIN(TestStoryScans)
#include "tst_storyscans.moc"
