// The help on the desk: over every layer, at its chapter, and back to where it was; what is done under it is done as without it.
#include "tests/ui/deskmoments.h"
#include "ui/desk/helping.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using desk::Layer;
using help::Topic;
using shell::Act;

Q_DECLARE_METATYPE(mostrador::tests::Moment)

namespace {

const help::View *helpOn(const shell::CashierView &view)
{
    return std::get_if<help::View>(&view.panel);
}

desk::Desk withoutReading(desk::Desk desk)
{
    desk.help = {};
    return desk;
}

}

class TestDeskHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPriceClosesIt();
    void overEveryLayer();
    void momentsHaveTheirChapters_data();
    void momentsHaveTheirChapters();
    void questionIsKept();
    void typedWordsAreLookedFor();
    void scanGoesToTheLayerBelow();
    void keysGoToTheLayerBelow();
    void greenComesThrough();
    void overTheLock();
};

void TestDeskHelp::overEveryLayer()
{
    const auto handbook = help::handbookOf(text::Language::English);
    QSet<Topic> topics;
    for (int at = 0; at <= static_cast<int>(Layer::People); ++at) {
        DeskBench bench;
        bench.scan(yerba);
        const auto layer = static_cast<Layer>(at);
        bench.desk.layer = layer;
        const desk::Desk before = bench.desk;
        if (layer == Layer::Help)
            continue;
        bench.press(Act::Help);
        QCOMPARE(bench.desk.layer, Layer::Help);
        QCOMPARE(bench.desk.help.below, layer);
        const auto view = bench.cashier();
        const auto *shown = helpOn(view);
        QVERIFY(shown);
        QCOMPARE(shown->heading, help::chapterOf(handbook, bench.desk.help.reading.topic).title);
        QVERIFY2(shown->text.startsWith(u"| Keys here"), qPrintable(shown->heading)); // those of the screen, before the text
        topics.insert(bench.desk.help.reading.topic);
        bench.intend(shell::Escape{});
        QVERIFY2(withoutReading(bench.desk) == withoutReading(before), qPrintable(QString::number(at)));
        bench.press(Act::Help);
        bench.press(Act::Help); // the same key closes, too
        QCOMPARE(bench.desk.layer, layer);
    }
    QVERIFY(topics.size() > 10);
}

void TestDeskHelp::momentsHaveTheirChapters_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<Topic>("topic");
    QTest::newRow("empty") << Moment::Empty << Topic::Selling;
    QTest::newRow("filled") << Moment::Filled << Topic::Selling;
    QTest::newRow("awaiting") << Moment::Awaiting << Topic::Qr;
    QTest::newRow("refused") << Moment::Refused << Topic::Qr;
    QTest::newRow("offline") << Moment::Offline << Topic::Unknown;
    QTest::newRow("unconfirmed") << Moment::Unconfirmed << Topic::Unknown;
    QTest::newRow("paid") << Moment::FinishedByQr << Topic::Receipts;
    QTest::newRow("cash taken") << Moment::FinishedByCash << Topic::Receipts;
}

void TestDeskHelp::momentsHaveTheirChapters()
{
    QFETCH(const Moment, moment);
    QFETCH(const Topic, topic);
    DeskBench bench;
    bringTo(bench, moment);
    bench.press(Act::Help);
    QCOMPARE(bench.desk.help.reading.topic, topic);
    bench.intend(shell::Escape{});
    QVERIFY(!helpOn(bench.cashier()));
}

// A half-typed answer is there again.
void TestDeskHelp::questionIsKept()
{
    DeskBench bench;
    bench.scan(yerba);
    bench.press(Act::Cash);
    bench.intend(shell::ReceivedEdited{u"5000"_s});
    bench.press(Act::Help);
    QCOMPARE(bench.desk.help.reading.topic, Topic::Cash);
    QVERIFY(bench.cashier().entry.keepsTyped); // the window does the same with what stands in the field
    bench.intend(shell::Confirm{});            // Enter takes no cash there
    QVERIFY(bench.desk.help.reading.contents);
    bench.intend(shell::Escape{});
    const auto view = bench.cashier();
    const auto *panel = std::get_if<counter::CashPanel>(&view.panel);
    QVERIFY(panel);
    QCOMPARE(panel->received, u"5000"_s);
    QVERIFY(!desk::isFinished(bench.sale()));
}

void TestDeskHelp::typedWordsAreLookedFor()
{
    DeskBench bench;
    bench.press(Act::Help);
    bench.intend(shell::EntryEdited{u"discount"_s, {}});
    QVERIFY(helpOn(bench.cashier())->text.contains(u"(#discounts)"));
    bench.intend(shell::EntryEdited{u"rhinoceros"_s, {}});
    QVERIFY(!helpOn(bench.cashier())->text.contains(u"(#"));
    bench.intend(shell::Answer{u"price check"_s}); // in no order, and a word of the text
    QVERIFY(bench.desk.help.reading.words.isEmpty());
    bench.intend(shell::Answer{u"4"_s});
    QCOMPARE(bench.desk.help.reading.topic, Topic::Qr);
    bench.intend(shell::ReadTopic{Topic::ByHand});
    QCOMPARE(helpOn(bench.cashier())->heading, u"Confirm by hand"_s);
    QVERIFY(!bench.sale());
}

void TestDeskHelp::aPriceClosesIt()
{
    DeskBench bench;
    bench.press(Act::PriceCheck);
    bench.press(Act::Help);
    bench.scan(yerba);
    QCOMPARE(bench.desk.layer, Layer::PriceCheck);
    QVERIFY(bench.desk.asked.price);
    QVERIFY(!bench.sale());
}

void TestDeskHelp::scanGoesToTheLayerBelow()
{
    DeskBench selling;
    selling.scan(yerba);
    selling.press(Act::Help);
    selling.scan(azucar); // sold, and seen
    QCOMPARE(selling.sale()->lines.size(), 2);
    QVERIFY(!helpOn(selling.cashier()));

    DeskBench waiting;
    awaitPayment(waiting);
    waiting.press(Act::Help);
    waiting.scan(azucar);
    QCOMPARE(waiting.sale()->lines.size(), 1);
    QCOMPARE(waiting.tones.constLast(), desk::Tone::Low);
    QVERIFY(helpOn(waiting.cashier()));

    DeskBench paying;
    paying.scan(yerba);
    paying.press(Act::Cash);
    paying.press(Act::Help);
    paying.scan(azucar);
    QCOMPARE(paying.sale()->lines.size(), 1);
    QVERIFY(paying.desk.message);
    QVERIFY(helpOn(paying.cashier()));
    paying.intend(shell::Escape{});
    QCOMPARE(paying.desk.layer, Layer::Cash);
}

void TestDeskHelp::keysGoToTheLayerBelow()
{
    DeskBench bench;
    bench.scan(yerba);
    bench.press(Act::Help);
    bench.press(Act::Cash);
    QCOMPARE(bench.desk.layer, Layer::Cash);
    bench.press(Act::Help);
    bench.press(Act::ChargeQr);
    QVERIFY(bench.waiting());
    QVERIFY(!helpOn(bench.cashier()));
    bench.answerAll();
    bench.press(Act::Help);
    bench.press(Act::CheckPayment);
    QVERIFY(bench.waiting());
}

void TestDeskHelp::greenComesThrough()
{
    DeskBench bench;
    awaitPayment(bench);
    bench.press(Act::Help);
    bench.rejections = 1;
    bench.passTime(poll);
    bench.answerAll();
    QVERIFY(helpOn(bench.cashier())); // the message says it
    QVERIFY(bench.cashier().message);
    bench.paid = 420000;
    bench.passTime(poll);
    bench.answerAll();
    QVERIFY(desk::isFinished(bench.sale()));
    QVERIFY(std::holds_alternative<counter::ResultPanel>(bench.cashier().panel));
}

// A locked till explains how to log in, and the field stays the PIN's.
void TestDeskHelp::overTheLock()
{
    DeskBench bench;
    bench.shop.pins = &bench.pins;
    people::Person ana;
    ana.id = u"p1"_s;
    ana.name = u"Ana"_s;
    ana.role = people::Role::Manager;
    bench.peoplePins.insert(ana.id, u"4711"_s);
    bench.state.people.insert(ana.id, ana);
    bench.state.cashier.clear();
    QVERIFY(std::holds_alternative<history::Sheet>(bench.cashier().panel));
    bench.intend(shell::Unavailable{Act::Help});
    const auto view = bench.cashier();
    QVERIFY(helpOn(view));
    QVERIFY(view.entry.masked);
    bench.intend(shell::ReadTopic{Topic::Drawer});
    QCOMPARE(helpOn(bench.cashier())->heading, u"Open and close the drawer"_s);
    bench.intend(shell::Escape{});
    QVERIFY(std::holds_alternative<history::Sheet>(bench.cashier().panel));
    bench.press(Act::Help);
    bench.intend(shell::Answer{u"4711"_s});
    QVERIFY(!bench.desk.help.onLock);
}

QTEST_MAIN(TestDeskHelp)
#include "tst_deskhelp.moc"
