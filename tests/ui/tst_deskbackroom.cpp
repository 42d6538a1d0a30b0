// The sheets behind the counter without windows: who is asked for a PIN and who is not, what a locked till lets through,
// and that nothing of it touches the sale.
#include "tests/ui/deskbench.h"
#include "ui/desk/serving.h"

#include <QTest>

#include <algorithm>

using namespace mostrador;
using namespace mostrador::tests;
using desk::Layer;
using shell::Act;

namespace {

void answers(DeskBench &bench, const QString &text)
{
    bench.intend(shell::Answer{text});
}

// Carla supervises.
void hireSupervisor(DeskBench &bench)
{
    bench.post(till::ChangePerson{people::AddPerson{u"Carla"_s, people::Role::Supervisor}, {u"Ana"_s, {}, bench.now}});
    bench.peoplePins.insert(u"p3"_s, u"3333"_s);
}

template <typename Event> void keepLast(DeskBench &bench, std::optional<Event> &last)
{
    bench.onPublished = [&last](const till::State &, const till::State &, const till::Event &event) {
        if (const auto *ours = std::get_if<Event>(&event))
            last = *ours;
    };
}

// Ana manages, Beto sells and is at the till.
DeskBench &employ(DeskBench &bench)
{
    const people::Approval word{u"the manager"_s, {}, bench.now};
    bench.post(till::ChangePerson{people::AddPerson{u"Ana"_s, people::Role::Manager}, word});
    bench.post(till::ChangePerson{people::AddPerson{u"Beto"_s, people::Role::Cashier}, word});
    bench.peoplePins = {{u"p1"_s, u"1111"_s}, {u"p2"_s, u"2222"_s}};
    bench.post(till::Serve{u"p2"_s});
    return bench;
}

const history::Sheet *sheetOf(const shell::CashierView &view)
{
    return std::get_if<history::Sheet>(&view.panel);
}

const shift::Session *session(const DeskBench &bench)
{
    return till::openDrawer(bench.state);
}

void opensWith(DeskBench &bench, const QString &amount)
{
    bench.press(Act::Drawer);
    answers(bench, amount);
}

}

class TestDeskBackroom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithAFloat();
    void onePersonMovesCash();
    void cashiersAskForCash();
    void closesWhenItBalances();
    void closesWithSomebodysWord();
    void lockedLetsNothingThrough();
    void neverLocksAWaitingQr();
    void firstPersonComesWithThePin();
    void managersNeedNoPinForPeople();
    void escapesStepByStep();
    void discountsByRole();
    void pricesByRole();
    void cancellingByRole();
    void heldSalesSayWhose();
};

void TestDeskBackroom::opensWithAFloat()
{
    DeskBench bench;
    opensWith(bench, u"5.000"_s);
    QVERIFY(session(bench));
    QCOMPARE(session(bench)->opening.minor, 500'000);
    QVERIFY(bench.desk.layer == Layer::Favourites);
    QVERIFY(bench.cashier().header.shift.contains(u"1"_s));
    bench.press(Act::Drawer);
    answers(bench, u"7"_s); // in the menu nothing is asked for
    QCOMPARE(session(bench)->opening.minor, 500'000);
}

void TestDeskBackroom::onePersonMovesCash()
{
    DeskBench bench;
    bench.pin = u"1234"_s;
    opensWith(bench, u"0"_s);
    bench.press(Act::Drawer);
    bench.intend(shell::Choose{2});
    answers(bench, u"1.5.0"_s);
    QVERIFY(bench.desk.message && session(bench)->moves.isEmpty());
    answers(bench, u"15"_s);
    bench.intend(shell::Choose{1});
    QCOMPARE(session(bench)->moves.size(), 1);
    QCOMPARE(session(bench)->moves[0].amount.minor, 1'500);
    QVERIFY(session(bench)->moves[0].kind == shift::MoveKind::Out);
    QVERIFY(!session(bench)->moves[0].reason.isEmpty());
}

void TestDeskBackroom::cashiersAskForCash()
{
    DeskBench bench;
    employ(bench);
    opensWith(bench, u"100"_s);
    QVERIFY(session(bench));
    QCOMPARE(session(bench)->openedBy, u"Beto"_s);
    bench.press(Act::Drawer);
    bench.intend(shell::Choose{1});
    answers(bench, u"15"_s);
    bench.intend(shell::Choose{1});
    QVERIFY(bench.desk.layer == Layer::Pin);
    QVERIFY(session(bench)->moves.isEmpty());
    QVERIFY(desk::rightFor(bench.desk.office.errand) == people::Right::MoveCash);
    QVERIFY(sheetOf(bench.cashier()));
    bench.intend(shell::Escape{});
    QVERIFY(bench.desk.layer == Layer::Drawer);
    QVERIFY(!desk::mayNow(bench.state, bench.shop, people::Right::Refund));
    QCOMPARE(desk::discountCeilingNow(bench.state, bench.shop), people::discountCeiling(people::Role::Cashier));
}

void TestDeskBackroom::closesWhenItBalances()
{
    DeskBench bench;
    opensWith(bench, u"100"_s);
    bench.press(Act::Drawer);
    bench.intend(shell::Choose{5});
    answers(bench, u"2*50"_s);
    QCOMPARE(bench.cashier().entry.prefill, u"0,00"_s);
    answers(bench, u"200"_s); // more than there is
    QVERIFY(session(bench));
    answers(bench, u"60"_s);
    QVERIFY(!session(bench));
    QCOMPARE(bench.state.drawer->closing->pieces.size(), 1);
    QVERIFY(sheetOf(bench.cashier())); // to read
    bench.intend(shell::Escape{});
    bench.press(Act::Drawer);
    QCOMPARE(bench.cashier().entry.prefill, u"40,00"_s);
}

void TestDeskBackroom::closesWithSomebodysWord()
{
    DeskBench bench;
    bench.pin = u"1234"_s;
    opensWith(bench, u"100"_s);
    bench.press(Act::Drawer);
    bench.intend(shell::Choose{5});
    answers(bench, u"99"_s);
    answers(bench, u"0"_s);
    QVERIFY(bench.desk.layer == Layer::Pin);
    answers(bench, u"9999"_s);
    QVERIFY(session(bench));
    answers(bench, u"1234"_s);
    QVERIFY(!session(bench));
    QCOMPARE(bench.state.drawer->closing->approvedBy, u"the manager"_s);
    QCOMPARE(difference(*bench.state.drawer->closing).minor, -100);
}

void TestDeskBackroom::lockedLetsNothingThrough()
{
    DeskBench bench;
    employ(bench);
    bench.scan(yerba);
    const sale::Sale before = *bench.sale();
    bench.press(Act::Search);
    const desk::Desk asLeft = bench.desk;
    bench.press(Act::Lock);
    QVERIFY(desk::isLocked(bench.state, bench.shop));
    bench.tones.clear();
    bench.scan(azucar);
    QCOMPARE(bench.tones, QList{desk::Tone::Low});
    QVERIFY(bench.desk.message && bench.desk.message->whatHappened.contains(azucar));
    for (const Act act : shell::allActs)
        bench.press(act);
    bench.intend(shell::EnterAmount{{100, money::Currency::ARS}, {}});
    bench.intend(shell::PayCash{u"9999"_s});
    bench.intend(shell::Choose{1});
    bench.intend(shell::Escape{});
    QCOMPARE(*bench.sale(), before);
    const auto view = bench.cashier();
    QVERIFY(view.entry.masked && view.entry.keepsTyped);
    QVERIFY(sheetOf(view) && !view.lines.lockNote.isEmpty());
    QVERIFY(std::none_of(view.keys.begin(), view.keys.end(), [](const shell::KeyView &key) { return key.enabled && key.act != Act::Help; }));
    bench.post(till::Serve{u"p1"_s});
    QVERIFY(bench.desk.layer == asLeft.layer);
    QVERIFY(std::holds_alternative<counter::SearchResults>(bench.cashier().panel));
    QCOMPARE(bench.cashier().header.shift, u"Ana"_s);
}

void TestDeskBackroom::neverLocksAWaitingQr()
{
    DeskBench bench;
    employ(bench);
    bench.scan(yerba);
    bench.press(Act::ChargeQr);
    bench.answerAll();
    QVERIFY(desk::isQrWaiting(bench.state, bench.now));
    bench.press(Act::Lock);
    QVERIFY(!desk::isLocked(bench.state, bench.shop));
    QVERIFY(bench.desk.message);
    bench.press(Act::Hold); // put aside it waits all the same
    bench.press(Act::Lock);
    QVERIFY(!desk::isLocked(bench.state, bench.shop));
}

void TestDeskBackroom::firstPersonComesWithThePin()
{
    DeskBench bench;
    bench.pin = u"1234"_s;
    bench.press(Act::Lock); // nobody could log in
    QVERIFY(!desk::isLocked(bench.state, bench.shop) && bench.desk.message);
    bench.press(Act::People);
    QVERIFY(bench.desk.layer == Layer::Pin);
    answers(bench, u"1234"_s);
    QVERIFY(bench.desk.layer == Layer::People);
    bench.intend(shell::Confirm{});
    answers(bench, u"Ana"_s);
    answers(bench, u"11"_s); // no PIN
    QVERIFY(bench.desk.message);
    answers(bench, u"1111"_s);
    answers(bench, u"1112"_s);
    QVERIFY(bench.state.people.isEmpty());
    answers(bench, u"1111"_s);
    answers(bench, u"1111"_s);
    QCOMPARE(bench.state.people.value(u"p1"_s).name, u"Ana"_s);
    QVERIFY(desk::asksWho(bench.state, bench.shop));
}

void TestDeskBackroom::managersNeedNoPinForPeople()
{
    DeskBench bench;
    employ(bench);
    bench.press(Act::People);
    QVERIFY(bench.desk.layer == Layer::Pin);
    bench.intend(shell::Escape{});
    bench.post(till::Serve{u"p1"_s});
    bench.press(Act::People);
    QVERIFY(bench.desk.layer == Layer::People);
    bench.intend(shell::MoveChoice{2}); // Beto
    bench.intend(shell::Confirm{});
    bench.intend(shell::Choose{2});
    QVERIFY(bench.state.people.value(u"p2"_s).role == people::Role::Supervisor);
    bench.intend(shell::Choose{5});
    QVERIFY(!bench.state.people.value(u"p2"_s).active);
    bench.intend(shell::Escape{});
    bench.intend(shell::TouchRow{1}); // Ana
    bench.intend(shell::TouchRow{1});
    bench.intend(shell::Choose{1}); // the last manager stays
    QVERIFY(bench.state.people.value(u"p1"_s).role == people::Role::Manager);
    QVERIFY(bench.desk.message);
}

void TestDeskBackroom::escapesStepByStep()
{
    DeskBench bench;
    bench.scan(yerba);
    opensWith(bench, u"100"_s);
    bench.press(Act::Drawer);
    bench.intend(shell::Choose{1});
    bench.intend(shell::Escape{});
    QVERIFY(bench.desk.layer == Layer::Drawer);
    bench.intend(shell::Escape{});
    QVERIFY(bench.desk.layer == Layer::Favourites);
    QCOMPARE(bench.sale()->lines.size(), 1);
}

// 5 % for a cashier, 20 % for a supervisor, everything for a manager: whoever allows it has to be allowed it.
void TestDeskBackroom::discountsByRole()
{
    DeskBench bench;
    employ(bench);
    hireSupervisor(bench);
    bench.scan(yerba);
    bench.press(Act::Discount);
    answers(bench, u"5"_s);
    QCOMPARE(total(*bench.sale()).minor, 399'000);
    bench.press(Act::Discount);
    answers(bench, u"20"_s);
    QVERIFY(bench.desk.layer == Layer::Pin);
    answers(bench, u"2222"_s); // his own
    QVERIFY(bench.desk.layer == Layer::Pin && bench.desk.message->whatHappened.contains(u"Beto"_s));
    answers(bench, u"3333"_s);
    QCOMPARE(total(*bench.sale()).minor, 336'000);
    bench.press(Act::Discount);
    answers(bench, u"21"_s);
    answers(bench, u"3333"_s);
    QVERIFY(bench.desk.message->whatHappened.contains(u"Carla"_s));
    QCOMPARE(total(*bench.sale()).minor, 336'000);
    answers(bench, u"1111"_s);
    QCOMPARE(total(*bench.sale()).minor, 331'800);
    bench.post(till::Serve{u"p1"_s});
    bench.press(Act::Discount);
    answers(bench, u"90"_s);
    QVERIFY(bench.desk.layer == Layer::Favourites); // nobody asks Ana
    QCOMPARE(total(*bench.sale()).minor, 42'000);
}

void TestDeskBackroom::pricesByRole()
{
    DeskBench bench;
    employ(bench);
    std::optional<till::SetPrice> last;
    keepLast(bench, last);
    bench.scan(yerba);
    const money::Money price{400'000, money::Currency::ARS};
    bench.intend(shell::SetPrice{price});
    QVERIFY(bench.desk.layer == Layer::Pin && !last);
    answers(bench, u"1111"_s);
    QCOMPARE(total(*bench.sale()), price);
    QCOMPARE(last->approval->who, u"Ana"_s);
    bench.post(till::Serve{u"p1"_s});
    last.reset();
    bench.intend(shell::SetPrice{{380'000, money::Currency::ARS}});
    QVERIFY(bench.desk.layer == Layer::Favourites);
    QCOMPARE(total(*bench.sale()).minor, 380'000);
    QCOMPARE(last->approval->who, u"Ana"_s); // on record all the same
}

void TestDeskBackroom::cancellingByRole()
{
    DeskBench bench;
    employ(bench);
    hireSupervisor(bench);
    std::optional<till::CancelSale> last;
    keepLast(bench, last);
    bench.scan(yerba);
    bench.press(Act::CancelSale);
    bench.intend(shell::Choose{3});
    QVERIFY(bench.desk.layer == Layer::Pin && bench.sale());
    bench.scan(azucar); // answers nothing
    QCOMPARE(bench.sale()->lines.size(), 1);
    bench.intend(shell::Escape{});
    QVERIFY(bench.desk.layer == Layer::Favourites && bench.sale());
    bench.press(Act::CancelSale);
    bench.intend(shell::Choose{3});
    answers(bench, u"3333"_s);
    QVERIFY(!bench.sale() && bench.desk.layer == Layer::Favourites);
    QCOMPARE(last->approval->who, u"Carla"_s);
    QVERIFY(!last->why.isEmpty());
    bench.post(till::Serve{u"p3"_s});
    bench.scan(yerba);
    bench.press(Act::CancelSale);
    bench.intend(shell::Choose{1});
    QVERIFY(!bench.sale() && !last->approval);
}

void TestDeskBackroom::heldSalesSayWhose()
{
    DeskBench bench;
    employ(bench);
    bench.scan(yerba);
    bench.press(Act::Hold);
    bench.post(till::Serve{u"p1"_s});
    bench.scan(azucar);
    bench.press(Act::Hold);
    bench.press(Act::Hold);
    const auto view = bench.cashier();
    const auto *held = std::get_if<history::SalesPanel>(&view.panel);
    QVERIFY(held && held->rows.size() == 2);
    QVERIFY(held->rows[0].state.startsWith(u"Ana"_s) && held->rows[1].state.startsWith(u"Beto"_s));
}

QTEST_GUILESS_MAIN(TestDeskBackroom)
#include "tst_deskbackroom.moc"
