// Stories beside selling, with real keys on the whole till: the last sales, a refund, the manager's PIN, a point of
// sale that is busy, and an operation number.
#include "core/io/system/pinfile.h"
#include "tests/ui/storyworld.h"

#include <QFileInfo>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;

namespace {

void useHybrid(app::Opening &opening)
{
    opening.settings.provider->api = gateway::Api::Hybrid;
}

StoryOptions oneScreen()
{
    StoryOptions options;
    options.customerScreen = u"none"_s;
    options.change = useHybrid;
    return options;
}

bool paysByQr(StoryWorld &world)
{
    world.keys().scan(yerba);
    if (!QTest::qWaitFor([&] { return world.lines() == 1; }))
        return false;
    world.press(Qt::Key_F5);
    if (!QTest::qWaitFor([&] { return world.isAwaiting(); }) || !world.pays())
        return false;
    world.press(Qt::Key_F9);
    return QTest::qWaitFor([&] { return world.isFinished(); });
}

}

class TestStoryOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastSalesAndEvidence();
    void refund();
    void reprintsAnOldSale();
    void busyPointOfSale();
    void operationNumber();
    void pinAtTheFirstStart();
    void pinIsKeptHashed();
};

void TestStoryOffice::lastSalesAndEvidence()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    QVERIFY(paysByQr(world));
    const QString reference = world.sale()->tenders.constFirst().externalReference;
    world.press(Qt::Key_F6);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    QCOMPARE(std::get<history::SalesPanel>(world.view().panel).rows.size(), 1);
    world.keys().enter();
    QTRY_VERIFY(world.shows<history::Sheet>());
    const auto &facts = std::get<history::Sheet>(world.view().panel).facts;
    QVERIFY(
        std::any_of(facts.begin(), facts.end(), [&](const history::Fact &fact) { return fact.value == reference; }));
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(world.shows<counter::ResultPanel>());
}

void TestStoryOffice::refund()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    QVERIFY(paysByQr(world));
    const QString saleId = world.sale()->id;
    world.press(Qt::Key_F6);
    world.press(Qt::Key_F8);
    QTRY_VERIFY(world.shows<history::Sheet>());
    world.keys().type(u"1");
    QTRY_VERIFY(world.view().entry.mode == counter::EntryMode::Answer);
    world.keys().enter(); // the whole amount stands there
    QTRY_VERIFY(world.view().entry.masked);
    world.keys().type(u"1234");
    world.keys().enter();
    QTRY_VERIFY(!world.state().sales.value(saleId).refunds.isEmpty());
    QCOMPARE(refunded(world.state().sales.value(saleId)).minor, 420000);
    QVERIFY(!world.said().isEmpty());
}

void TestStoryOffice::reprintsAnOldSale()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    QVERIFY(paysByQr(world));
    QTRY_COMPARE(world.receiptsOf(1), 1);
    world.keys().enter();
    QTRY_VERIFY(!world.sale());
    world.close();
    QVERIFY(world.reopen()); // nothing of that sale is in memory
    QVERIFY(world.state().receipts.isEmpty());
    world.press(Qt::Key_F6);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    world.keys().press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(world.receiptsOf(1), 2);
    QVERIFY(world.receipts().contains(u"COPIA 1"_s));
}

void TestStoryOffice::busyPointOfSale()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    world.keys().scan(yerba);
    QTRY_COMPARE(world.lines(), 1);
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.isAwaiting());
    const QString first = referenceOf(*world.waiting());
    world.press(Qt::Key_F10);
    QTRY_VERIFY(!world.sale());
    QVERIFY(world.view().strip.contains(u"4.200,00"_s));
    world.keys().scan(azucar);
    QTRY_COMPARE(world.lines(), 1);
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.view().entry.emptyEnterMeans);
    world.keys().enter();
    QTRY_VERIFY_WITH_TIMEOUT(world.isAwaiting(), 15'000);
    QVERIFY(referenceOf(*world.waiting()) != first);
    QCOMPARE(world.waiting()->charge.amount.minor, 135000);
}

void TestStoryOffice::operationNumber()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    world.keys().scan(yerba);
    QTRY_COMPARE(world.lines(), 1);
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.isAwaiting());
    world.keys().type(u"99999999");
    world.keys().enter();
    QTRY_VERIFY(world.state().lookup && world.state().lookup->state != till::LookupState::Asking);
    QVERIFY2(world.said().contains(u"99999999"_s), qPrintable(world.said()));
    QVERIFY(world.isAwaiting());
}

void TestStoryOffice::pinAtTheFirstStart()
{
    QTemporaryDir folder;
    io::PinFile pins(folder.path());
    StoryOptions options = oneScreen();
    options.pins = &pins;
    StoryWorld world(options);
    QVERIFY(world.open());
    QVERIFY(world.shows<history::Sheet>());
    world.keys().type(u"2468");
    world.keys().enter();
    world.keys().type(u"2468");
    world.keys().enter();
    QTRY_VERIFY(world.shows<counter::Favourites>());
    QVERIFY(pins.state() == people::PinState::Set);
    QVERIFY(pins.matches(u"2468"_s));
}

void TestStoryOffice::pinIsKeptHashed()
{
    QTemporaryDir folder;
    io::PinFile pins(folder.path());
    QVERIFY(pins.state() == people::PinState::NeverAsked);
    pins.putOff();
    QVERIFY(pins.state() == people::PinState::PutOff);
    QVERIFY(!pins.matches(QString()));
    QVERIFY(pins.choose(u"2468"_s));
    QVERIFY(!pins.choose(u"123"_s));
    QVERIFY(pins.matches(u"2468"_s));
    QVERIFY(!pins.matches(u"2469"_s));
    const QFileInfo file(folder.filePath(u"manager-pin"_s));
    QVERIFY(!file.permission(QFile::ReadGroup) && !file.permission(QFile::ReadOther) &&
            !file.permission(QFile::WriteGroup));
    QFile content(file.filePath());
    QVERIFY(content.open(QIODevice::ReadOnly));
    QVERIFY(!content.readAll().contains("2468"));
}

QTEST_MAIN(TestStoryOffice)
#include "tst_storyoffice.moc"
