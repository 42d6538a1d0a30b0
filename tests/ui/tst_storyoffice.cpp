// Stories beside selling, with real keys on the whole till: the last sales, a refund, the manager's PIN, a point of
// sale that is busy, an operation number, and what a manager decides about money.
#include "core/io/system/pinfile.h"
#include "tests/ui/storysteps.h"

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
    if (!waitsForABuyer(world) || !world.pays())
        return false;
    world.press(Qt::Key_F9);
    return QTest::qWaitFor([&] { return world.isFinished(); });
}

// Withdrawn at the counter, and then the buyer's wallet pays all the same. Its reference; empty: it did not come so
// far.
QString paidLate(StoryWorld &world)
{
    if (!waitsForABuyer(world))
        return {};
    const QString reference = referenceOf(*world.waiting());
    world.press(Qt::Key_Escape);
    world.keys().enter();
    const auto isUnpaid = [&] {
        return std::holds_alternative<payment::Unpaid>(world.state().payments.value(reference).phase);
    };
    if (!QTest::qWaitFor(isUnpaid, 15'000))
        return {};
    simulator::BuyerAct act;
    act.externalReference = reference;
    act.late = true;
    return world.provider().act(act) ? reference : QString();
}

// F6 and F9: the conflict that was found stands on top, and Enter asks what becomes of it.
bool opensConflict(StoryWorld &world, const QString &reference)
{
    world.press(Qt::Key_F6);
    if (!QTest::qWaitFor([&] { return world.shows<history::SalesPanel>(); }))
        return false;
    if (!needsManager(world.state().payments.value(reference)))
        world.press(Qt::Key_F9);
    if (!QTest::qWaitFor([&] { return needsManager(world.state().payments.value(reference)); }, 15'000))
        return false;
    const auto listed = [&] { // the conflict and its sale
        const auto *panel = std::get_if<history::SalesPanel>(&world.view().panel);
        return panel && panel->rows.size() == 2 ? panel : nullptr;
    };
    if (!QTest::qWaitFor([&] { return listed() != nullptr; }))
        return false;
    world.press(Qt::Key_Up);
    if (!QTest::qWaitFor([&] { return listed() && listed()->chosen == 0; }))
        return false;
    world.keys().enter();
    return QTest::qWaitFor([&] { return world.shows<history::Sheet>(); });
}

const payment::Conflict *conflictIn(StoryWorld &world, const QString &reference)
{
    const auto found = world.state().payments.constFind(reference);
    return found == world.state().payments.constEnd() ? nullptr : std::get_if<payment::Conflict>(&found->phase);
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
    void latePaymentCounts();
    void latePaymentGoesBack();
    void latePaymentIsKept();
    void anotherAmount();
    void confirmedByHandAndAgreed();
    void confirmedByHandAndContradicted();
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
    const auto back = [&] { return world.state().sales.value(saleId).refunds.constFirst(); };
    QTRY_VERIFY(back().state == sale::RefundState::Done);
    QCOMPARE(back().amount.minor, 420000);
    QVERIFY2(world.said().contains(u"4.200,00"_s), qPrintable(world.said()));
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

void TestStoryOffice::latePaymentCounts()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    const QString reference = paidLate(world);
    QVERIFY(!reference.isEmpty());
    QVERIFY(opensConflict(world, reference));
    QCOMPARE(conflictIn(world, reference)->kind, payment::ConflictKind::LatePayment);
    QVERIFY(!world.isFinished()); // nothing completes by itself
    world.keys().type(u"1");
    QVERIFY(givesPin(world));
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(world.sale()->tenders.constLast().externalReference, reference);
    QTRY_COMPARE(world.receiptsOf(1), 1);
    QVERIFY(till::conflicts(world.state()).isEmpty());
}

void TestStoryOffice::latePaymentGoesBack()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    const QString reference = paidLate(world);
    QVERIFY(!reference.isEmpty());
    QVERIFY(opensConflict(world, reference));
    world.keys().type(u"2");
    QVERIFY(givesPin(world));
    QTRY_VERIFY(till::conflicts(world.state()).isEmpty());
    QTRY_VERIFY(world.state().refunds.isEmpty()); // done
    QVERIFY2(world.said().contains(u"4.200,00"_s), qPrintable(world.said()));
    QVERIFY(!world.isFinished());
    QCOMPARE(world.receiptsOf(1), 0);
}

void TestStoryOffice::latePaymentIsKept()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    const QString reference = paidLate(world);
    QVERIFY(!reference.isEmpty());
    QVERIFY(opensConflict(world, reference));
    world.keys().type(u"3");
    QTRY_VERIFY(world.view().entry.mode == counter::EntryMode::Answer);
    world.keys().type(u"vuelve");
    world.keys().enter();
    QVERIFY(givesPin(world));
    QTRY_VERIFY(till::conflicts(world.state()).isEmpty());
    const auto *conflict = conflictIn(world, reference);
    QVERIFY(conflict && conflict->settled);
    QCOMPARE(conflict->settled->how, payment::Settlement::Keep);
    QCOMPARE(conflict->settled->approval.why, u"vuelve"_s);
    QVERIFY(!world.isFinished());
}

void TestStoryOffice::anotherAmount()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    QVERIFY(waitsForABuyer(world));
    const QString reference = referenceOf(*world.waiting());
    QVERIFY(world.buyer(simulator::BuyerActKind::Pay, money::Money{500000, money::Currency::ARS}));
    world.press(Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(needsManager(world.state().payments.value(reference)), 15'000);
    QVERIFY(!world.isFinished());
    QVERIFY(opensConflict(world, reference));
    world.keys().type(u"2");
    QVERIFY(givesPin(world));
    QTRY_VERIFY(till::conflicts(world.state()).isEmpty());
    QTRY_VERIFY(world.state().refunds.isEmpty());
    QVERIFY2(world.said().contains(u"5.000,00"_s), qPrintable(world.said()));
}

namespace {

// The network is gone until the till says so, and the manager vouches for the payment. The reference; empty: not so
// far.
QString confirmedByHand(StoryWorld &world)
{
    if (!waitsForABuyer(world))
        return {};
    const QString reference = referenceOf(*world.waiting());
    world.provider().stop();
    const auto canBeConfirmed = [&] { return world.qrPanel() && world.view().entry.emptyEnterMeans; };
    if (!QTest::qWaitFor(canBeConfirmed, 40'000))
        return {};
    world.keys().enter();
    world.keys().type(u"98765");
    world.keys().enter();
    world.keys().type(u"1");
    if (!QTest::qWaitFor([&] { return world.view().entry.masked; }))
        return {};
    world.keys().type(app::DemoPin::pin());
    world.keys().enter();
    return QTest::qWaitFor([&] { return world.isFinished(); }) ? reference : QString();
}

const payment::ConfirmedByHand *handIn(StoryWorld &world, const QString &reference)
{
    const auto found = world.state().payments.constFind(reference);
    return found == world.state().payments.constEnd() ? nullptr : std::get_if<payment::ConfirmedByHand>(&found->phase);
}

}

void TestStoryOffice::confirmedByHandAndAgreed()
{
    StoryWorld world(oneScreen());
    QVERIFY(world.open());
    const quint16 port = world.provider().port();
    const QString reference = confirmedByHand(world);
    QVERIFY(!reference.isEmpty());
    QVERIFY(world.sale()->tenders.constLast().byHand);
    QCOMPARE(handIn(world, reference)->evidence, u"98765"_s);
    QTRY_COMPARE(world.receiptsOf(1), 1);
    QVERIFY(world.pays()); // it was true
    QVERIFY(world.provider().start(u"127.0.0.1"_s, port));
    world.press(Qt::Key_F6);
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    world.press(Qt::Key_F9);
    QTRY_VERIFY_WITH_TIMEOUT(handIn(world, reference) && handIn(world, reference)->agreedAt, 15'000);
    QVERIFY(till::conflicts(world.state()).isEmpty());
    QCOMPARE(world.receiptsOf(1), 1);
}

void TestStoryOffice::confirmedByHandAndContradicted()
{
    StoryOptions options = oneScreen();
    options.change = [](app::Opening &opening) {
        opening.settings.provider->api = gateway::Api::Orders; // which says that an order is over
        opening.settings.provider->expirySeconds = 30;
    };
    StoryWorld world(options);
    QVERIFY(world.open());
    const quint16 port = world.provider().port();
    const QString reference = confirmedByHand(world);
    QVERIFY(!reference.isEmpty());
    world.provider().advanceClock(std::chrono::seconds(30)); // nobody paid in time
    QVERIFY(world.provider().start(u"127.0.0.1"_s, port));
    QVERIFY(opensConflict(world, reference));
    QCOMPARE(conflictIn(world, reference)->kind, payment::ConflictKind::NotConfirmed);
    QVERIFY(world.isFinished()); // the goods are gone
    world.keys().type(u"1");     // there is no money: it can only be noted
    QTRY_VERIFY(world.view().entry.mode == counter::EntryMode::Answer);
    world.keys().type(u"falso");
    world.keys().enter();
    QVERIFY(givesPin(world));
    QTRY_VERIFY(till::conflicts(world.state()).isEmpty());
    QCOMPARE(conflictIn(world, reference)->settled->approval.why, u"falso"_s);
}

QTEST_MAIN(TestStoryOffice)
#include "tst_storyoffice.moc"
