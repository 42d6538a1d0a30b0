// What every key, scan and entry means at every moment of a sale: the desk as a value, on the real till machine,
// without a window.
#include "tests/ui/deskmoments.h"

#include "core/base/result.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using desk::Layer;
using desk::Tone;
using shell::Act;

namespace {

constexpr sale::Quantity one{};

money::Money pesos(qint64 minor)
{
    return {minor, money::Currency::ARS};
}

QString nameOf(Layer layer)
{
    switch (layer) {
    case Layer::Favourites:
        return u"favourites"_s;
    case Layer::Search:
        return u"search"_s;
    case Layer::Cash:
        return u"cash"_s;
    case Layer::WithdrawQuestion:
        return u"question"_s;
    case Layer::Help:
        return u"help"_s;
    case Layer::Discount:
        return u"discount"_s;
    case Layer::SaleNote:
        return u"note"_s;
    case Layer::PriceCheck:
        return u"price"_s;
    case Layer::Tenders:
        return u"tenders"_s;
    case Layer::OtherTender:
        return u"others"_s;
    case Layer::OtherAmount:
        return u"other amount"_s;
    case Layer::HeldSales:
        return u"held"_s;
    case Layer::CancelReason:
        return u"why cancelled"_s;
    case Layer::BusyQuestion:
    case Layer::LastSales:
    case Layer::Evidence:
    case Layer::RefundReason:
    case Layer::RefundAmount:
    case Layer::Conflict:
    case Layer::Note:
    case Layer::HandEvidence:
    case Layer::HandReason:
    case Layer::Pin:
    case Layer::NewPin:
    case Layer::NewPinAgain:
        return u"office"_s;
    case Layer::Drawer:
        return u"drawer"_s;
    case Layer::People:
        return u"people"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(const till::Event &event)
{
    return std::visit(Overloaded{
                          [](const till::SetQuantity &set) { return u"quantity %1"_s.arg(set.line); },
                          [](const till::SetPrice &set) { return u"price %1"_s.arg(set.line); },
                          [](const till::RemoveLine &line) { return u"remove %1"_s.arg(line.line); },
                          [](const till::TakeCash &cash) {
                              return cash.received ? u"take %1"_s.arg(cash.received->minor) : u"take exactly"_s;
                          },
                          [](const till::PlanCash &plan) { return u"plan %1"_s.arg(plan.amount.minor); },
                          [](const till::WithdrawQr &) { return u"withdraw"_s; },
                          [](const till::CheckNow &) { return u"check"_s; },
                          [](const till::HoldSale &) { return u"hold"_s; },
                          [](const till::RecallSale &) { return u"recall"_s; },
                          [](const till::UndoEdit &) { return u"undo"_s; },
                          [](const till::Dismiss &) { return u"dismiss"_s; },
                          [](const till::PrintReceipt &) { return u"print"_s; },
                          [](const auto &) { return u"?"_s; },
                      },
        event);
}

QString nameOf(const desk::Wish &wish)
{
    return std::visit(Overloaded{
                          [](const desk::AddItem &item) {
                              return u"add "_s + (item.line.code.isEmpty() ? QString::number(item.line.unitPrice->minor)
                                                                           : item.line.code);
                          },
                          [](const desk::Charge &) { return u"charge"_s; },
                          [](const till::Event &event) { return nameOf(event); },
                          [](const auto &) { return u"office"_s; },
                      },
        wish);
}

// What a step does, in words: wishes, the layer it opens or closes, whether it says something, its tone.
QString describe(const desk::Desk &before, const desk::DeskStep &step)
{
    QStringList parts;
    for (const desk::Wish &wish : step.wishes)
        parts += nameOf(wish);
    if (step.desk.layer != before.layer)
        parts += nameOf(step.desk.layer);
    if (step.desk.message && step.desk.message != before.message)
        parts += u"says"_s;
    if (step.tone == Tone::Low)
        parts += u"low"_s;
    return parts.join(u", "_s);
}

bool isTold(const std::optional<text::Message> &message)
{
    if (!message || message->whatHappened.isEmpty())
        return false;
    const bool matters = message->severity == text::Severity::Warning || message->severity == text::Severity::Failure;
    return !matters || !message->whatNow.isEmpty();
}

}

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIntent_data();
    void everyIntent();
    void escAsksOnlyAboutALiveQr_data();
    void escAsksOnlyAboutALiveQr();
    void customerSees_data();
    void customerSees();
    void customerSeesHowItEnded();
    void slidesTakeTurns();
    void codeOnlyWhileAwaiting();
    void moneyIsNeverLeftInDoubt();
    void everyMessageSaysWhatToDo();
    void scansNeverAnswer_data();
    void scansNeverAnswer();
    void takesWhatIsTyped_data();
    void takesWhatIsTyped();
};

void TestDesk::everyIntent_data()
{
    QTest::addColumn<shell::Intent>("intent");
    QTest::addColumn<QStringList>("expected"); // empty sale, filled, red row, QR waiting, finished

    const auto row = [](const char *name, const shell::Intent &intent, const QStringList &expected) {
        QTest::newRow(name) << intent << expected;
    };
    const auto always = [&row](const char *name, const shell::Intent &intent, const QString &expected) {
        row(name, intent, {expected, expected, expected, expected, expected});
    };
    const QString added = u"add 7791000001014"_s;
    const QString told = u"says, low"_s;
    row("scan", shell::EnterCode{yerba, one, true}, {added, added, added, told, added});
    row("code", shell::EnterCode{yerba, one, false}, {added, added, added, told, added});
    const QString red = u"add 7799999999992, says, low"_s;
    row("unknown code", shell::EnterCode{unknownCode, one, true}, {red, red, red, told, red});
    row("tile", shell::AddProduct{yerba, one}, {added, added, added, told, added});
    always("name of nothing", shell::EnterName{u"xyz"_s, one}, told);
    row("name that is a code", shell::EnterName{yerba, one}, {added, added, added, told, added});
    always("free amount", shell::EnterAmount{pesos(150000), one}, u"add 150000"_s); // while paying, the till refuses it
    row("quantity", shell::SetQuantity{{4000}},
        {u"quantity 0"_s, u"quantity 1"_s, u"quantity 1"_s, u"quantity 1"_s, u"quantity 1"_s});
    row("price", shell::SetPrice{pesos(100)}, // of a priced line: the manager is asked, and the till refuses the rest
        {u"price 0"_s, u"office"_s, u"price 1"_s, u"price 1"_s, u"price 1"_s});
    row("the price it has", shell::SetPrice{pesos(420000)},
        {u"price 0"_s, u"price 1"_s, u"price 1"_s, u"price 1"_s, u"price 1"_s});
    row("once more", shell::RepeatLast{}, {told, added, u"add 7799999999992"_s, added, told});
    row("three more", shell::RepeatLast{sale::Quantity{3000}}, {told, added, u"add 7799999999992"_s, added, told});
    always("Tab", shell::SwitchSide{}, {});
    always("unreadable entry", shell::EntryRefused{{counter::EntryProblem::TooLong, u"x"_s, {}}}, told);
    row("typing letters", shell::EntryEdited{u"az"_s, u"az"_s},
        {u"search"_s, u"search"_s, u"search"_s, {}, u"dismiss, search"_s});
    row("typing digits", shell::EntryEdited{u"77"_s, {}}, {{}, {}, {}, {}, u"dismiss"_s});
    always("clearing the field", shell::EntryEdited{}, {});
    always("selecting a line", shell::SelectLine{1}, {});
    always("cash that nobody asked for", shell::PayCash{u"5.000"_s}, {});
    always("withdraw", shell::WithdrawQr{}, u"withdraw"_s);
    always("keep", shell::KeepQr{}, {});
    always("next sale", shell::NextSale{}, u"dismiss"_s);

    row("F2", shell::Do{Act::Search}, {u"search"_s, u"search"_s, u"search"_s, told, u"dismiss, search"_s});
    row("F4", shell::Do{Act::Cash}, {told, u"cash"_s, told, u"withdraw"_s, told});
    row("F5", shell::Do{Act::ChargeQr},
        {told, u"charge"_s, u"charge"_s, u"charge"_s, told}); // the till refuses red rows and a second QR
    row("F8", shell::Do{Act::RemoveLine}, {told, u"remove 1"_s, u"remove 1"_s, u"remove 1"_s, told});
    row("F3", shell::Do{Act::PriceCheck}, {u"price"_s, u"price"_s, u"price"_s, told, u"dismiss, price"_s});
    row("F10", shell::Do{Act::Hold}, {told, u"hold"_s, u"hold"_s, u"hold"_s, told});
    row("F11", shell::Do{Act::OtherTenders}, {told, u"others"_s, told, u"withdraw"_s, told});
    row("F12", shell::Do{Act::Finish}, {{}, u"tenders"_s, told, told, u"dismiss"_s});
    row("Shift+F8", shell::Do{Act::CancelSale}, {told, u"why cancelled"_s, u"why cancelled"_s, told, told});
    always("F1", shell::Do{Act::Help}, u"help"_s);
    always("F9", shell::Do{Act::CheckPayment}, u"check"_s);
    always("Ctrl+P", shell::Do{Act::Reprint}, u"print"_s);
    for (const Act act :
        {Act::Lock})
        always(qPrintable(nameOf(act)), shell::Do{act}, told);
    row("F7", shell::Do{Act::Discount}, {told, u"discount"_s, told, told, told});
    row("Ctrl+N", shell::Do{Act::Note}, {told, u"note"_s, u"note"_s, told, told});
    row("Ctrl+Z", shell::Do{Act::Undo}, {told, u"undo"_s, u"undo"_s, u"undo"_s, told});
    row("F4, greyed", shell::Unavailable{Act::Cash}, {told, u"cash"_s, told, u"withdraw"_s, told});
    row("F12, greyed", shell::Unavailable{Act::Finish}, {{}, u"tenders"_s, told, told, u"dismiss"_s});
}

void TestDesk::everyIntent()
{
    QFETCH(const shell::Intent, intent);
    QFETCH(const QStringList, expected);
    const auto check = [&](Moment moment, int column) {
        DeskBench bench;
        bringTo(bench, moment);
        const QString done = describe(bench.desk, act(bench.desk, intent, bench.state, bench.shop, bench.now));
        QVERIFY2(done == expected.at(column),
            qPrintable(u"moment %1: %2, expected %3"_s.arg(static_cast<int>(moment)).arg(done, expected.at(column))));
    };
    check(Moment::Empty, 0);
    check(Moment::Filled, 1);
    check(Moment::RedRow, 2);
    for (const Moment moment : waitingMoments)
        check(moment, 3);
    check(Moment::FinishedByQr, 4);
    check(Moment::FinishedByCash, 4);
}

void TestDesk::escAsksOnlyAboutALiveQr_data()
{
    QTest::addColumn<int>("moment");
    QTest::addColumn<bool>("asks");
    for (const Moment moment : {Moment::Creating, Moment::CreateUnanswered, Moment::Awaiting, Moment::Refused,
             Moment::PartlyPaid, Moment::Confirming, Moment::Offline})
        QTest::addRow("live %d", static_cast<int>(moment)) << static_cast<int>(moment) << true;
    for (const Moment moment : {Moment::Empty, Moment::Filled, Moment::RedRow, Moment::Withdrawing, Moment::Unconfirmed,
             Moment::Conflict, Moment::FinishedByQr, Moment::FinishedByCash})
        QTest::addRow("over %d", static_cast<int>(moment)) << static_cast<int>(moment) << false;
}

void TestDesk::escAsksOnlyAboutALiveQr()
{
    QFETCH(const int, moment);
    QFETCH(const bool, asks);
    DeskBench bench;
    bringTo(bench, static_cast<Moment>(moment));
    const till::State before = bench.state;
    bench.intend(shell::Escape{});
    QCOMPARE(bench.desk.layer, asks ? Layer::WithdrawQuestion : Layer::Favourites);
    bench.intend(shell::Escape{}); // a second Esc keeps it
    QCOMPARE(bench.desk.layer, Layer::Favourites);
    QVERIFY(bench.state == before);
}

void TestDesk::customerSees_data()
{
    QTest::addColumn<int>("moment");
    QTest::addColumn<QString>("state");
    const auto row = [](Moment moment, const char *state) {
        QTest::newRow(state) << static_cast<int>(moment) << QString::fromLatin1(state);
    };
    row(Moment::Empty, "idle");
    row(Moment::Filled, "cart");
    row(Moment::RedRow, "cart");
    row(Moment::Creating, "preparing");
    row(Moment::CreateUnanswered, "preparing");
    row(Moment::Awaiting, "scan");
    row(Moment::Refused, "scan, refused");
    row(Moment::PartlyPaid, "scan");
    row(Moment::Confirming, "verifying");
    row(Moment::Offline, "offline");
    row(Moment::Withdrawing, "verifying");
    row(Moment::Unconfirmed, "unknown");
    row(Moment::Conflict, "unknown");
    row(Moment::FinishedByQr, "approved");
    row(Moment::FinishedByCash, "change");
}

void TestDesk::customerSees()
{
    QFETCH(const int, moment);
    QFETCH(const QString, state);
    DeskBench bench;
    bringTo(bench, static_cast<Moment>(moment));
    QCOMPARE(nameOf(bench.customer()), state);
}

void TestDesk::customerSeesHowItEnded()
{
    DeskBench cancelled;
    awaitPayment(cancelled);
    cancelled.intend(shell::WithdrawQr{});
    cancelled.answerAll();
    auto ended = cancelled.customer();
    QVERIFY(std::holds_alternative<customer::Ended>(ended));
    QVERIFY(std::get<customer::Ended>(ended).ending == customer::Ending::Cancelled);
    cancelled.passTime(desk::resultShownToCustomer);
    QCOMPARE(nameOf(cancelled.customer()), u"cart"_s);

    DeskBench expired;
    awaitPayment(expired);
    expired.now = expired.waiting()->charge.expiresAt; // and the till has not looked yet
    QCOMPARE(nameOf(expired.customer()), u"verifying"_s);
    expired.passTime(poll);
    expired.answerAll();
    ended = expired.customer();
    QVERIFY(std::holds_alternative<customer::Ended>(ended));
    QVERIFY(std::get<customer::Ended>(ended).ending == customer::Ending::Expired);
}

void TestDesk::slidesTakeTurns()
{
    DeskBench bench;
    bench.shop.slides = 2;
    QSet<int> seen;
    for (int turn = 0; turn < 6; ++turn) {
        const auto state = bench.customer();
        QVERIFY(std::holds_alternative<customer::Idle>(state));
        seen.insert(std::get<customer::Idle>(state).slide);
        bench.now += desk::slideShown;
        QVERIFY(bench.customer() != state);
    }
    QCOMPARE(seen, (QSet<int>{customer::noSlide, 0, 1}));
    bench.scan(yerba); // somebody is served
    QCOMPARE(nameOf(bench.customer()), u"cart"_s);
}

void TestDesk::codeOnlyWhileAwaiting()
{
    const QList<Moment> awaiting{
        Moment::Awaiting, Moment::Refused, Moment::PartlyPaid, Moment::Confirming, Moment::Offline};
    for (int each = static_cast<int>(Moment::Empty); each <= static_cast<int>(Moment::FinishedByCash); ++each) {
        DeskBench bench;
        bringTo(bench, static_cast<Moment>(each));
        const bool may = awaiting.contains(static_cast<Moment>(each));
        QVERIFY2(desk::codeToShow(bench.state) == (may ? sampleQr : QString()), qPrintable(u"moment %1"_s.arg(each)));
    }
}

// Every warning about a payment has its three parts.
void TestDesk::moneyIsNeverLeftInDoubt()
{
    for (const Moment moment : waitingMoments) {
        DeskBench bench;
        bringTo(bench, moment);
        const auto message = bench.cashier().message;
        const auto where = u"moment %1"_s.arg(static_cast<int>(moment));
        QVERIFY2(isTold(message), qPrintable(where));
        if (message->severity == text::Severity::Warning || message->severity == text::Severity::Failure)
            QVERIFY2(!message->didMoneyMove.isEmpty(), qPrintable(where));
    }
    DeskBench ended;
    bringTo(ended, Moment::Awaiting);
    ended.intend(shell::WithdrawQr{});
    ended.answerAll();
    QVERIFY(!ended.desk.message->didMoneyMove.isEmpty() && !ended.desk.message->whatNow.isEmpty());

    DeskBench down;
    down.isDown = true;
    awaitPayment(down);
    QCOMPARE(down.desk.message->severity, text::Severity::Failure);
    QVERIFY(!down.desk.message->didMoneyMove.isEmpty() && !down.desk.message->whatNow.isEmpty());
}

void TestDesk::everyMessageSaysWhatToDo()
{
    QList<shell::Intent> intents{shell::EnterCode{yerba, one, true}, shell::EnterCode{unknownCode, one, false},
        shell::EnterName{u"x"_s, one}, shell::EnterAmount{pesos(1), one}, shell::SetQuantity{{4000}},
        shell::SetPrice{pesos(100)}, shell::PayCash{u"1"_s}, shell::PayCash{u"x"_s}, shell::WithdrawQr{},
        shell::RepeatLast{}, shell::SwitchSide{}};
    for (const Act act : shell::allActs)
        intents += shell::Do{act};
    for (int each = static_cast<int>(Moment::Empty); each <= static_cast<int>(Moment::FinishedByCash); ++each) {
        for (qsizetype at = 0; at < intents.size(); ++at) {
            DeskBench bench;
            bringTo(bench, static_cast<Moment>(each));
            bench.tones.clear();
            bench.intend(intents.at(at));
            const bool isLow = bench.tones.contains(Tone::Low);
            const auto where = u"moment %1, intent %2"_s.arg(each).arg(at);
            QVERIFY2(!isLow || isTold(bench.cashier().message), qPrintable(where)); // a low tone alone explains nothing
        }
    }
}

void TestDesk::scansNeverAnswer_data()
{
    QTest::addColumn<int>("moment");
    QTest::addColumn<int>("act"); // that opens what is asked
    for (const Moment moment : waitingMoments)
        QTest::addRow("waiting %d", static_cast<int>(moment)) << static_cast<int>(moment) << -1;
    QTest::newRow("cash") << static_cast<int>(Moment::Filled) << static_cast<int>(Act::Cash);
    QTest::newRow("question") << static_cast<int>(Moment::Awaiting) << -2;
}

void TestDesk::scansNeverAnswer()
{
    QFETCH(const int, moment);
    QFETCH(const int, act);
    DeskBench bench;
    bringTo(bench, static_cast<Moment>(moment));
    if (act >= 0)
        bench.press(static_cast<Act>(act));
    if (act == -2)
        bench.intend(shell::Escape{});
    const auto before = bench.desk;
    const till::State state = bench.state;
    bench.tones.clear();
    bench.scan(yerba);
    QVERIFY(bench.state == state);
    QCOMPARE(bench.desk.layer, before.layer);
    QCOMPARE(bench.desk.received, before.received);
    QCOMPARE(bench.tones, QList{Tone::Low});
    QVERIFY(bench.desk.message->whatHappened.contains(yerba));
}

void TestDesk::takesWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("done");
    QTest::newRow("amount") << u"5.000"_s << u"take 500000"_s;
    QTest::newRow("a part") << u"2000"_s << u"plan 200000"_s;
    QTest::newRow("no part") << u"0"_s << u"plan 0"_s;
    QTest::newRow("nothing") << u" "_s << u"take exactly"_s;
    QTest::newRow("unreadable") << u"5,0,0"_s << u"says, low"_s;
}

void TestDesk::takesWhatIsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, done);
    DeskBench bench;
    bringTo(bench, Moment::Filled);
    bench.press(Act::Cash);
    QCOMPARE(describe(bench.desk, act(bench.desk, shell::PayCash{typed}, bench.state, bench.shop, bench.now)), done);
    bench.intend(shell::PayCash{u"4200"_s});
    QVERIFY(desk::isFinished(bench.sale()));
    const auto again = act(bench.desk, shell::PayCash{u"4200"_s}, bench.state, bench.shop, bench.now);
    QVERIFY(again.wishes.isEmpty() && again.tone == Tone::None);
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
