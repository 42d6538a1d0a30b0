// The desk beside selling: the last sales, refunds, payments that a manager settles or confirms by hand, the PIN, and a
// point of sale that another sale holds.
#include "tests/ui/deskmoments.h"
#include "ui/desk/words_office.h"
#include "ui/text/figures.h"
#include "ui/text/words_payment.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using desk::Layer;
using shell::Act;

namespace {

// A sale of 4.200 that was paid by QR, as the journal would list it.
desk::PastSale paidByQr(DeskBench &bench)
{
    bringTo(bench, Moment::FinishedByQr);
    const sale::Sale sale = *bench.sale();
    const desk::PastSale past{sale, bench.state.payments.values(), {}, std::nullopt};
    bench.past = {past};
    bench.refundAmount = total(sale);
    return past;
}

void typePin(DeskBench &bench, const QString &pin)
{
    bench.intend(shell::Answer{pin});
}

const history::Sheet *sheet(const shell::CashierView &view)
{
    return std::get_if<history::Sheet>(&view.panel);
}

QString said(const DeskBench &bench)
{
    return bench.desk.message ? inOneLine(*bench.desk.message) : QString();
}

}

class TestDeskOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheLastSales();
    void refunds();
    void refundsAPart();
    void refundsNoMoreThanThereIs();
    void wrongPins();
    void pinIsChosenWhenItIsNeeded();
    void firstStart();
    void scansAnswerNothing();
    void theQrStaysInSight();
    void confirmsByHand();
    void looksUpAnOperation();
    void offersWhatCanBeDoneWithTheMoney();
    void showsWhatBecameOfTheMoney();
    void makesRoomOnThePointOfSale();
    void busyWhileOffline();
    void stripOnOneScreen();
    void warnsAboutTheClock();
};

void TestDeskOffice::listsTheLastSales()
{
    DeskBench bench;
    paidByQr(bench);
    bench.press(Act::LastSales);
    const auto view = bench.cashier();
    const auto *sales = std::get_if<history::SalesPanel>(&view.panel);
    QVERIFY(sales);
    QCOMPARE(sales->rows.size(), 1);
    QCOMPARE(sales->chosen, 0);
    QCOMPARE(sales->rows.constFirst().state, u"Paid: QR"_s);
    QVERIFY(sales->rows.constFirst().amount.contains(u"4.200,00"_s));
    bench.intend(shell::Confirm{});
    QCOMPARE(bench.desk.layer, Layer::Evidence);
    const auto evidence = bench.cashier();
    QVERIFY(sheet(evidence));
    const auto &facts = sheet(evidence)->facts;
    QVERIFY(std::any_of(
        facts.begin(), facts.end(), [](const history::Fact &fact) { return fact.value.startsWith(u"700 "); }));
    bench.intend(shell::Escape{});
    QCOMPARE(bench.desk.layer, Layer::LastSales);
    bench.intend(shell::Escape{});
    QCOMPARE(bench.desk.layer, Layer::Favourites);
}

void TestDeskOffice::refunds()
{
    DeskBench bench;
    bench.pin = u"1234"_s;
    const auto past = paidByQr(bench);
    bench.press(Act::LastSales);
    bench.press(Act::RemoveLine); // F8
    QCOMPARE(bench.desk.layer, Layer::RefundReason);
    bench.intend(shell::Choose{1});
    QCOMPARE(bench.cashier().entry.prefill, u"4.200,00"_s);
    bench.intend(shell::Answer{u"4.200,00"_s});
    QCOMPARE(bench.desk.layer, Layer::Pin);
    QVERIFY(bench.cashier().entry.masked);
    typePin(bench, u"1234"_s);
    QVERIFY(said(bench).contains(u"Refund pending"_s));
    QCOMPARE(bench.state.refunds.size(), 1);
    QCOMPARE(bench.state.refunds.first().approval.why, u"Goods returned"_s);
    bench.answerAll();
    QVERIFY2(said(bench).contains(u"Refunded"_s), qPrintable(said(bench)));
    QCOMPARE(refunded(bench.state.sales.value(past.sale.id)), total(past.sale));
}

void TestDeskOffice::refundsAPart()
{
    DeskBench bench;
    bench.pin = u"1234"_s;
    const auto past = paidByQr(bench);
    bench.refundAmount = {100000, money::Currency::ARS};
    bench.press(Act::LastSales);
    bench.press(Act::RemoveLine);
    bench.intend(shell::Choose{2});
    bench.intend(shell::Answer{u"1000"_s});
    typePin(bench, u"1234"_s);
    bench.answerAll();
    QCOMPARE(refunded(bench.state.sales.value(past.sale.id)).minor, 100000);
}

void TestDeskOffice::refundsNoMoreThanThereIs()
{
    DeskBench bench;
    bench.pin = u"1234"_s;
    paidByQr(bench);
    bench.press(Act::LastSales);
    bench.press(Act::RemoveLine);
    bench.intend(shell::Choose{2});
    bench.intend(shell::Answer{u"4200,01"_s});
    QCOMPARE(bench.desk.layer, Layer::RefundAmount);
    QVERIFY(bench.desk.message);
    QVERIFY(bench.state.refunds.isEmpty());
}

void TestDeskOffice::wrongPins()
{
    DeskBench bench;
    bench.pin = u"1234"_s;
    paidByQr(bench);
    bench.press(Act::LastSales);
    bench.press(Act::RemoveLine);
    bench.intend(shell::Choose{1});
    bench.intend(shell::Answer{u"4200"_s});
    for (int wrong = 0; wrong < people::triesWithoutPause; ++wrong)
        typePin(bench, u"9999"_s);
    QVERIFY2(said(bench).contains(u"0:30"_s), qPrintable(said(bench)));
    typePin(bench, u"1234"_s); // the right one has to wait, too
    QVERIFY(bench.state.refunds.isEmpty());
    bench.now += people::firstPause;
    typePin(bench, u"9999"_s);
    QVERIFY2(said(bench).contains(u"1:00"_s), qPrintable(said(bench)));
    bench.now += 2 * people::firstPause;
    typePin(bench, u"1234"_s);
    QCOMPARE(bench.state.refunds.size(), 1);
}

void TestDeskOffice::pinIsChosenWhenItIsNeeded()
{
    DeskBench bench;
    paidByQr(bench);
    bench.press(Act::LastSales);
    bench.press(Act::RemoveLine);
    bench.intend(shell::Choose{1});
    bench.intend(shell::Answer{u"4200"_s});
    QCOMPARE(bench.desk.layer, Layer::NewPin);
    typePin(bench, u"12"_s);
    QCOMPARE(bench.desk.layer, Layer::NewPin);
    typePin(bench, u"2468"_s);
    QCOMPARE(bench.desk.layer, Layer::NewPinAgain);
    typePin(bench, u"2469"_s);
    QCOMPARE(bench.desk.layer, Layer::NewPin);
    typePin(bench, u"2468"_s);
    typePin(bench, u"2468"_s);
    QCOMPARE(bench.pin, u"2468"_s);
    QCOMPARE(bench.state.refunds.size(), 1);
}

void TestDeskOffice::firstStart()
{
    DeskBench bench;
    bench.desk = atFirstStart(bench.desk);
    QVERIFY(sheet(bench.cashier()));
    bench.intend(shell::Escape{});
    QCOMPARE(bench.putOff, 1);
    QCOMPARE(bench.desk.layer, Layer::Favourites);
}

void TestDeskOffice::scansAnswerNothing()
{
    DeskBench bench;
    paidByQr(bench);
    bench.press(Act::LastSales);
    bench.press(Act::RemoveLine);
    bench.scan(yerba);
    QCOMPARE(bench.desk.layer, Layer::RefundReason);
    QVERIFY(said(bench).contains(u"not added"_s));
}

void TestDeskOffice::theQrStaysInSight()
{
    DeskBench bench;
    awaitPayment(bench);
    bench.press(Act::LastSales);
    QCOMPARE(bench.desk.layer, Layer::Favourites);
    bench.shop.hasCustomerWindow = true;
    bench.press(Act::LastSales);
    QCOMPARE(bench.desk.layer, Layer::LastSales);
}

void TestDeskOffice::confirmsByHand()
{
    DeskBench bench;
    bench.pin = u"1234"_s;
    bringTo(bench, Moment::Offline);
    const auto view = bench.cashier();
    const auto *qr = std::get_if<counter::QrPanel>(&view.panel);
    QVERIFY(qr && qr->waysOut.contains(u"manager confirms by hand"_s) && qr->waysOut.contains(u"F10"_s));
    bench.intend(shell::Confirm{});
    bench.intend(shell::Answer{u"98765"_s});
    bench.intend(shell::Choose{1});
    typePin(bench, u"1234"_s);
    QVERIFY(desk::isFinished(bench.sale()));
    QVERIFY(bench.sale()->tenders.constFirst().byHand);
    const auto shown = bench.cashier();
    const auto *result = std::get_if<counter::ResultPanel>(&shown.panel);
    QVERIFY(result && result->severity == text::Severity::Warning); // green is Mercado Pago's word alone
    QVERIFY(nameOf(bench.customer()) != u"approved"_s);
    QCOMPARE(bench.sale()->tenders.constFirst().operations, QList<QString>{u"98765"_s});
}

void TestDeskOffice::looksUpAnOperation()
{
    DeskBench bench;
    awaitPayment(bench);
    QCOMPARE(bench.cashier().entry.mode, counter::EntryMode::Operation);
    bench.intend(shell::LookUp{u"700"_s});
    QVERIFY(said(bench).contains(u"Looking up"_s));
    bench.isDown = true;
    bench.answerAll();
    QVERIFY(said(bench).contains(u"No answer about operation 700"_s));
}

// What another sale was paid with, what has gone back and what was decided is not settled once more.
void TestDeskOffice::offersWhatCanBeDoneWithTheMoney()
{
    using payment::ConflictKind;
    using payment::Settlement;
    DeskBench bench;
    bringTo(bench, Moment::Conflict);
    payment::Payment payment = bench.state.payments.first();
    auto &conflict = std::get<payment::Conflict>(payment.phase);
    const QList<Settlement> all{Settlement::Attach, Settlement::Refund, Settlement::Keep};
    const QList<Settlement> withoutAttaching{Settlement::Refund, Settlement::Keep};
    const QList<Settlement> onlyKeep{Settlement::Keep};
    QCOMPARE(desk::settlementsOf(payment), all);
    conflict.kind = ConflictKind::PaymentUsedElsewhere;
    QCOMPARE(desk::settlementsOf(payment), onlyKeep);
    auto second = conflict.payments.first();
    second.id = u"702"_s;
    conflict.payments.append(second);
    QCOMPARE(desk::settlementsOf(payment), withoutAttaching); // its own part of it
    conflict.kind = ConflictKind::SecondPayment;
    conflict.decided = {conflict.payments.first().id};
    QCOMPARE(desk::settlementsOf(payment), all);
    conflict.payments.last().state = gateway::PaymentState::Returned;
    QCOMPARE(desk::settlementsOf(payment), onlyKeep);
    QCOMPARE(text::messageOf(bench.shop.words, payment, bench.now).didMoneyMove, u"The money has gone back to the buyer already: operation 702."_s);
}

void TestDeskOffice::showsWhatBecameOfTheMoney()
{
    DeskBench bench;
    bringTo(bench, Moment::Conflict);
    payment::Payment &payment = bench.state.payments.first();
    auto &conflict = std::get<payment::Conflict>(payment.phase);
    auto second = conflict.payments.first();
    conflict.decided = {second.id};
    second.id = u"702"_s;
    second.state = gateway::PaymentState::Returned;
    auto third = second;
    third.id = u"703"_s;
    third.state = gateway::PaymentState::Approved;
    third.inOtherCurrency = true;
    third.foreign = u"12.5 USD"_s;
    conflict.payments += {second, third};
    bench.desk.layer = Layer::Conflict;
    bench.desk.office.errand = desk::SettleErrand{referenceOf(payment), payment::Settlement::Keep};
    QStringList shown;
    const shell::CashierView view = bench.cashier();
    for (const history::Fact &fact : sheet(view)->facts)
        shown.append(fact.value);
    QVERIFY2(shown.filter(u"decided"_s).size() == 1, qPrintable(shown.join(u'\n')));
    QVERIFY(shown.contains(u"702 · %1 · gone back"_s.arg(text::shownAmount(second.amount))));
    QVERIFY(shown.contains(u"703 · 12.5 USD"_s));
}

void TestDeskOffice::makesRoomOnThePointOfSale()
{
    DeskBench bench;
    awaitPayment(bench);
    const QString first = referenceOf(*bench.waiting());
    bench.press(Act::Hold);
    bench.scan(azucar);
    bench.press(Act::ChargeQr);
    QCOMPARE(bench.desk.layer, Layer::BusyQuestion);
    QVERIFY(said(bench).contains(u"4.200,00"_s) && said(bench).contains(u"Enter withdraws that one"_s));
    QVERIFY(bench.cashier().entry.emptyEnterMeans);
    bench.intend(shell::Confirm{});
    QVERIFY(!bench.waiting()); // not before it is certain that nobody paid the first
    bench.answerAll();
    QTest::qWait(0);
    bench.passTime(std::chrono::seconds(5));
    bench.answerAll();
    QVERIFY(bench.waiting());
    QVERIFY(referenceOf(*bench.waiting()) != first);
    QVERIFY(std::holds_alternative<payment::Unpaid>(bench.state.payments.value(first).phase));
}

void TestDeskOffice::busyWhileOffline()
{
    DeskBench bench;
    bringTo(bench, Moment::Offline);
    bench.press(Act::Hold);
    bench.scan(azucar);
    bench.press(Act::ChargeQr);
    QVERIFY(bench.desk.layer != Layer::BusyQuestion);
    QVERIFY(said(bench).contains(u"another tender"_s));
}

void TestDeskOffice::stripOnOneScreen()
{
    DeskBench bench;
    awaitPayment(bench);
    QVERIFY(bench.cashier().strip.isEmpty());
    bench.press(Act::Hold);
    QVERIFY(bench.cashier().strip.contains(u"4.200,00"_s) && bench.cashier().strip.contains(u"F10"_s));
    bench.shop.hasCustomerWindow = true;
    QVERIFY(bench.cashier().strip.isEmpty());
}

void TestDeskOffice::warnsAboutTheClock()
{
    DeskBench bench;
    bench.post(till::ProviderTime{bench.now + std::chrono::seconds(90), bench.now});
    QVERIFY(said(bench).contains(u"clock"_s));
    const auto lights = bench.cashier().header.lights;
    QVERIFY(std::any_of(
        lights.begin(), lights.end(), [](const shell::LightView &light) { return light.name == u"clock"; }));
    bench.post(till::ProviderTime{bench.now + std::chrono::minutes(11), bench.now});
    bench.scan(yerba);
    bench.press(Act::ChargeQr);
    QVERIFY(!bench.waiting());
    QVERIFY(said(bench).contains(u"clock is wrong"_s));
}

QTEST_MAIN(TestDeskOffice)
#include "tst_deskoffice.moc"
