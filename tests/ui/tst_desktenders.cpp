// How a sale is paid, put aside and ended, on the desk with the real till machine behind it, and what a scan does in
// each of its layers.
#include "tests/ui/deskmoments.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using desk::Layer;
using desk::Tone;
using shell::Act;

namespace {

void payByQr(DeskBench &bench, qint64 minor)
{
    bench.answerAll();
    bench.paid = minor;
    bench.passTime(poll);
    bench.answerAll();
}

qsizetype linesIn(const till::State &state)
{
    qsizetype lines = 0;
    for (const sale::Sale &sale : state.sales)
        lines += sale.lines.size();
    return lines;
}

// What must not follow from a scan: money taken, planned or given back, a quantity that is not one.
bool isMoneyUntouched(const till::State &before, const till::State &after)
{
    for (const sale::Sale &sale : after.sales) {
        const sale::Sale was = before.sales.value(sale.id);
        const bool newOnes = std::any_of(sale.lines.begin(), sale.lines.end(),
            [](const sale::LineItem &line) { return line.quantity.thousandths != 1000; });
        if (was.tenders != sale.tenders || was.refunds != sale.refunds || was.plannedCash != sale.plannedCash || newOnes)
            return false;
    }
    return before.payments == after.payments && before.refunds == after.refunds;
}

// How each layer is reached from a sale with one line.
void openLayer(DeskBench &bench, Layer layer)
{
    bench.pin = u"4711"_s;
    const auto list = [&] {
        bringTo(bench, Moment::FinishedByCash);
        bench.past = {{*bench.sale(), {}, {}, {}}};
        bench.press(Act::LastSales);
    };
    switch (layer) {
    case Layer::Favourites:
        bench.scan(yerba);
        break;
    case Layer::Search:
        bench.scan(yerba);
        bench.press(Act::Search);
        break;
    case Layer::Cash:
        bench.scan(yerba);
        bench.press(Act::Cash);
        break;
    case Layer::WithdrawQuestion:
        awaitPayment(bench);
        bench.intend(shell::Escape{});
        break;
    case Layer::BusyQuestion:
        awaitPayment(bench);
        bench.press(Act::Hold);
        bench.scan(azucar);
        bench.press(Act::ChargeQr);
        break;
    case Layer::Help:
        bench.scan(yerba);
        bench.press(Act::Help);
        break;
    case Layer::Drawer:
        bench.scan(yerba);
        bench.press(Act::Drawer);
        break;
    case Layer::People: // stands behind the PIN, whose layer is among these
        break;
    case Layer::Discount:
        bench.scan(yerba);
        bench.press(Act::Discount);
        break;
    case Layer::SaleNote:
        bench.scan(yerba);
        bench.press(Act::Note);
        break;
    case Layer::PriceCheck:
        bench.scan(yerba);
        bench.press(Act::PriceCheck);
        break;
    case Layer::Tenders:
        bench.scan(yerba);
        bench.press(Act::Finish);
        break;
    case Layer::OtherTender:
        bench.scan(yerba);
        bench.press(Act::OtherTenders);
        break;
    case Layer::OtherAmount:
        bench.scan(yerba);
        bench.press(Act::OtherTenders);
        bench.intend(shell::Choose{1});
        break;
    case Layer::HeldSales:
        for (const QString &code : {yerba, azucar}) {
            bench.scan(code);
            bench.press(Act::Hold);
        }
        bench.press(Act::Hold);
        break;
    case Layer::CancelReason:
        bench.scan(yerba);
        bench.press(Act::CancelSale);
        break;
    case Layer::LastSales:
        list();
        break;
    case Layer::Evidence:
        list();
        bench.intend(shell::Confirm{});
        break;
    case Layer::RefundReason:
        list();
        bench.press(Act::RemoveLine);
        break;
    case Layer::RefundAmount:
        list();
        bench.press(Act::RemoveLine);
        bench.intend(shell::Choose{1});
        break;
    case Layer::Pin:
    case Layer::NewPin:
    case Layer::NewPinAgain:
        if (layer != Layer::Pin)
            bench.pin.clear();
        list();
        bench.press(Act::RemoveLine);
        bench.intend(shell::Choose{1});
        bench.intend(shell::Answer{u"4200"_s});
        if (layer == Layer::NewPinAgain)
            bench.intend(shell::Answer{u"4711"_s});
        break;
    case Layer::Conflict:
    case Layer::Note:
        bringTo(bench, Moment::Conflict);
        bench.press(Act::LastSales);
        bench.intend(shell::Confirm{});
        if (layer == Layer::Note)
            bench.intend(shell::Choose{3});
        break;
    case Layer::HandEvidence:
    case Layer::HandReason:
        bringTo(bench, Moment::Offline);
        bench.intend(shell::Confirm{});
        if (layer == Layer::HandReason)
            bench.intend(shell::Answer{u"123"_s});
        break;
    }
}

}

class TestDeskTenders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scanInEveryLayer_data();
    void scanInEveryLayer();
    void mixed();
    void planIsEdited();
    void planSurvivesARefusedQr();
    void mixedPaidAside();
    void otherTender();
    void otherTenderOfAPart();
    void otherTenderAfterTheQr();
    void moreThanIsDue();
    void finishKey();
    void finishKeyWithNothingToPay();
    void holdsSeveral();
    void touchTakesUp();
    void paidAsideIsNews();
    void cancelsForAReason();
    void cancelsFromTheList();
    void priceCheck();
    void refundOfAMixedSale();
    void unverifiedIsMarked();
};

void TestDeskTenders::scanInEveryLayer_data()
{
    QTest::addColumn<int>("layer");
    for (int layer = 0; layer <= static_cast<int>(Layer::Drawer); ++layer)
        QTest::addRow("layer %d", layer) << layer;
}

// An EAN-13 with Enter: a line of the sale, a price, or a low tone and a sentence. Never money, never lost.
void TestDeskTenders::scanInEveryLayer()
{
    QFETCH(const int, layer);
    DeskBench bench;
    openLayer(bench, static_cast<Layer>(layer));
    QCOMPARE(static_cast<int>(bench.desk.layer), layer);
    const till::State before = bench.state;
    const QString other = bench.desk.asked.otherTender;
    bench.tones.clear();
    bench.scan(azucar);
    QVERIFY(isMoneyUntouched(before, bench.state));
    const bool sold = linesIn(bench.state) == linesIn(before) + 1;
    const bool told = bench.tones == QList{Tone::Low} && bench.desk.message->whatHappened.contains(azucar);
    const bool priced = bench.desk.asked.price && bench.desk.asked.price->line.code == azucar;
    QVERIFY(sold || (told && bench.state == before) || (priced && bench.state == before));
    QVERIFY(sold || static_cast<int>(bench.desk.layer) == layer);
    QCOMPARE(bench.desk.asked.otherTender, other);
}

void TestDeskTenders::mixed()
{
    DeskBench bench;
    bringTo(bench, Moment::Filled);
    bench.press(Act::Cash);
    bench.intend(shell::PayCash{u"2000"_s});
    QCOMPARE(bench.desk.layer, Layer::Favourites);
    QVERIFY(bench.sale()->tenders.isEmpty());
    QVERIFY(bench.cashier().totals.plannedNote.contains(u"2.000,00"_s));
    QVERIFY(bench.desk.message->whatNow.contains(u"2.200,00"_s));
    bench.press(Act::ChargeQr);
    QCOMPARE(bench.waiting()->charge.amount.minor, 220000);
    payByQr(bench, 220000);
    QVERIFY(!desk::isFinished(bench.sale()));
    QCOMPARE(bench.desk.layer, Layer::Cash); // now take the cash
    QCOMPARE(bench.desk.received, u"2.000,00"_s);
    QVERIFY(bench.desk.message->whatNow.contains(u"2.000,00"_s));
    QVERIFY(bench.tones.contains(Tone::High));
    QCOMPARE(nameOf(bench.customer()), u"approved"_s);
    bench.passTime(desk::resultShownToCustomer);
    QVERIFY(std::get<customer::Cart>(bench.customer()).total.text.contains(u"2.000,00"_s)); // what is left
    bench.intend(shell::PayCash{bench.desk.received});
    QVERIFY(desk::isFinished(bench.sale()));
    QCOMPARE(bench.sale()->tenders.size(), 2);
    const auto result = std::get<counter::ResultPanel>(bench.cashier().panel);
    QVERIFY(result.details.contains(u"2.200,00"_s) && result.details.contains(u"2.000,00"_s));
}

void TestDeskTenders::planIsEdited()
{
    DeskBench bench;
    bringTo(bench, Moment::Filled);
    bench.press(Act::Cash);
    bench.intend(shell::PayCash{u"2000"_s});
    bench.press(Act::Cash);
    QCOMPARE(bench.desk.received, u"2.000,00"_s);
    bench.intend(shell::PayCash{u"3000"_s});
    QCOMPARE(plannedCash(*bench.sale()).minor, 300000);
    bench.press(Act::Cash);
    bench.intend(shell::PayCash{u"0"_s});
    QVERIFY(bench.cashier().totals.plannedNote.isEmpty());
    bench.press(Act::Cash);
    bench.intend(shell::PayCash{u"5000"_s});
    QVERIFY(desk::isFinished(bench.sale()));
}

void TestDeskTenders::planSurvivesARefusedQr()
{
    DeskBench bench;
    bringTo(bench, Moment::Filled);
    bench.press(Act::Cash);
    bench.intend(shell::PayCash{u"2000"_s});
    bench.isDown = true;
    bench.press(Act::ChargeQr);
    bench.answerAll();
    QVERIFY(!bench.waiting());
    QCOMPARE(plannedCash(*bench.sale()).minor, 200000);
    bench.press(Act::OtherTenders);
    bench.intend(shell::Choose{1});
    QCOMPARE(bench.cashier().entry.prefill, u"2.200,00"_s); // the rest, prefilled
    bench.intend(shell::Answer{u"2200"_s});
    QCOMPARE(bench.desk.layer, Layer::Cash);
    bench.intend(shell::PayCash{});
    QVERIFY(desk::isFinished(bench.sale()));
}

void TestDeskTenders::mixedPaidAside()
{
    DeskBench bench;
    bringTo(bench, Moment::Filled);
    bench.press(Act::Cash);
    bench.intend(shell::PayCash{u"2000"_s});
    bench.press(Act::ChargeQr);
    bench.answerAll();
    bench.press(Act::Hold);
    bench.scan(azucar);
    bench.paid = 220000;
    bench.passTime(poll);
    bench.answerAll();
    QVERIFY(bench.desk.message->whatHappened.contains(u"Ticket 1"_s));
    QVERIFY(bench.desk.message->whatNow.contains(u"2.000,00"_s));
    QCOMPARE(bench.sale()->ticket, 2);
    QCOMPARE(bench.desk.layer, Layer::Favourites);
    bench.press(Act::Cash);
    bench.intend(shell::PayCash{});
    bench.press(Act::Hold);
    QCOMPARE(bench.sale()->ticket, 1);
    bench.press(Act::Cash);
    QCOMPARE(bench.desk.received, u"2.000,00"_s);
    bench.intend(shell::PayCash{});
    QVERIFY(desk::isFinished(bench.sale()));
}

void TestDeskTenders::otherTender()
{
    DeskBench bench;
    bringTo(bench, Moment::Filled);
    bench.press(Act::OtherTenders);
    const auto sheet = std::get<history::Sheet>(bench.cashier().panel);
    QCOMPARE(sheet.choices.size(), 3);
    bench.intend(shell::Choose{4}); // there is no fourth
    QCOMPARE(bench.desk.layer, Layer::OtherTender);
    bench.intend(shell::Choose{2});
    QCOMPARE(bench.cashier().entry.prefill, u"4.200,00"_s);
    bench.intend(shell::Answer{u"4.200,00"_s});
    QVERIFY(desk::isFinished(bench.sale()));
    const auto tender = bench.sale()->tenders.constFirst();
    QVERIFY(tender.kind == sale::TenderKind::Other && tender.name == u"Transfer"_s);
    const auto result = std::get<counter::ResultPanel>(bench.cashier().panel);
    QVERIFY(result.severity != text::Severity::Success); // nobody but the cashier says so
    QVERIFY(nameOf(bench.customer()) != u"approved"_s);
    bench.intend(shell::Answer{u"4.200,00"_s});
    QCOMPARE(bench.sale()->tenders.size(), 1);
}

void TestDeskTenders::otherTenderOfAPart()
{
    DeskBench bench;
    bringTo(bench, Moment::Filled);
    bench.press(Act::OtherTenders);
    bench.intend(shell::Choose{1});
    bench.intend(shell::Answer{u"1000"_s});
    QCOMPARE(bench.desk.layer, Layer::Favourites);
    QVERIFY(bench.desk.message->whatNow.contains(u"3.200,00"_s));
    bench.press(Act::ChargeQr);
    QCOMPARE(bench.waiting()->charge.amount.minor, 320000);
    payByQr(bench, 320000);
    QVERIFY(desk::isFinished(bench.sale()));
    QCOMPARE(nameOf(bench.customer()), u"approved"_s);
}

void TestDeskTenders::otherTenderAfterTheQr()
{
    DeskBench bench;
    awaitPayment(bench);
    bench.press(Act::OtherTenders); // first it has to be certain that nobody paid
    QVERIFY(bench.desk.layer != Layer::OtherTender);
    bench.answerAll();
    QVERIFY(!bench.waiting());
    QCOMPARE(bench.desk.layer, Layer::OtherTender);

    DeskBench paid;
    awaitPayment(paid);
    paid.paid = 420000;
    paid.press(Act::OtherTenders);
    paid.answerAll();
    QVERIFY(desk::isFinished(paid.sale()));
    QCOMPARE(paid.desk.layer, Layer::Favourites);
}

void TestDeskTenders::moreThanIsDue()
{
    DeskBench bench;
    bringTo(bench, Moment::Filled);
    bench.press(Act::OtherTenders);
    bench.intend(shell::Choose{1});
    for (const QString &typed : {u"4300"_s, u"0"_s, u"x"_s}) {
        bench.tones.clear();
        bench.intend(shell::Answer{typed});
        QCOMPARE(bench.tones, QList{Tone::Low});
        QCOMPARE(bench.desk.layer, Layer::OtherAmount);
        QVERIFY(bench.sale()->tenders.isEmpty());
    }
}

void TestDeskTenders::finishKey()
{
    DeskBench bench;
    bench.press(Act::Finish);
    QVERIFY(bench.tones.isEmpty() && !bench.desk.message); // empty: nothing
    bringTo(bench, Moment::Filled);
    for (int times = 0; times < 20; ++times)
        bench.press(Act::Finish);
    QCOMPARE(bench.desk.layer, Layer::Tenders);
    QVERIFY(bench.sale()->tenders.isEmpty());
    QCOMPARE(std::get<history::Sheet>(bench.cashier().panel).choices.size(), 5);
    bench.intend(shell::Choose{2}); // the QR
    bench.answerAll();
    QVERIFY(bench.waiting());
    bench.tones.clear();
    bench.press(Act::Finish);
    QCOMPARE(bench.tones, QList{Tone::Low});
    payByQr(bench, 420000);
    QVERIFY(desk::isFinished(bench.sale()));
    for (int times = 0; times < 20; ++times)
        bench.press(Act::Finish);
    QVERIFY(!bench.sale());
}

void TestDeskTenders::finishKeyWithNothingToPay()
{
    DeskBench bench;
    bench.intend(shell::EnterAmount{{0, money::Currency::ARS}, {}});
    QVERIFY(bench.sale());
    bench.press(Act::Finish);
    QVERIFY(desk::isFinished(bench.sale()));
    QVERIFY(bench.sale()->tenders.isEmpty());
}

void TestDeskTenders::holdsSeveral()
{
    DeskBench bench;
    bench.press(Act::Hold);
    QVERIFY(bench.desk.message); // none is on hold
    bench.scan(yerba);
    bench.press(Act::Hold);
    QVERIFY(!bench.sale());
    QVERIFY(bench.cashier().totals.heldNote.contains(u'1'));
    bench.press(Act::Hold); // the only one comes back at once
    QCOMPARE(bench.sale()->ticket, 1);
    bench.press(Act::Hold);
    for (const QString &code : {azucar, yerba}) {
        bench.scan(code);
        bench.press(Act::Hold);
    }
    bench.press(Act::Hold);
    const auto panel = std::get<history::SalesPanel>(bench.cashier().panel);
    QCOMPARE(panel.rows.size(), 3);
    QCOMPARE(panel.chosen, 0);
    QVERIFY(panel.rows[1].heading.startsWith(u'2') && panel.rows[1].amount.contains(u"1.350,00"_s));
    bench.intend(shell::MoveChoice{1});
    bench.intend(shell::Confirm{});
    QCOMPARE(bench.sale()->ticket, 2);
    QCOMPARE(bench.desk.layer, Layer::Favourites);
    bench.press(Act::Hold);
    bench.press(Act::Hold);
    bench.intend(shell::Escape{});
    QCOMPARE(bench.desk.layer, Layer::Favourites);
    QVERIFY(!bench.sale());
}

void TestDeskTenders::touchTakesUp()
{
    DeskBench bench;
    openLayer(bench, Layer::HeldSales);
    bench.intend(shell::TouchRow{1});
    QCOMPARE(bench.sale()->ticket, 1);
}

void TestDeskTenders::paidAsideIsNews()
{
    DeskBench bench;
    awaitPayment(bench);
    bench.press(Act::Hold);
    QVERIFY(bench.cashier().strip.contains(u"4.200,00"_s) && !bench.cashier().stripIsNews);
    bench.scan(azucar);
    bench.paid = 420000;
    bench.passTime(poll);
    bench.answerAll();
    QVERIFY(bench.cashier().stripIsNews && bench.cashier().strip.contains(u"4.200,00"_s));
    bench.now += desk::paidAsideShown;
    QVERIFY(bench.cashier().strip.isEmpty());
}

void TestDeskTenders::cancelsForAReason()
{
    DeskBench bench;
    bringTo(bench, Moment::Filled);
    bench.press(Act::CancelSale);
    bench.intend(shell::Escape{});
    QVERIFY(bench.sale()); // Esc never destroys a sale
    bench.press(Act::CancelSale);
    bench.intend(shell::Choose{9});
    QVERIFY(bench.sale());
    bench.intend(shell::Choose{3});
    QVERIFY(!bench.sale());
    QVERIFY(bench.desk.message->whatHappened.contains(u"Ticket 1"_s));
    bench.scan(yerba);
    QCOMPARE(bench.sale()->ticket, 2);

    DeskBench waiting;
    awaitPayment(waiting);
    waiting.press(Act::CancelSale);
    QVERIFY(waiting.waiting() && waiting.desk.layer == Layer::Favourites);
    QCOMPARE(waiting.tones, QList{Tone::Low});
}

void TestDeskTenders::cancelsFromTheList()
{
    DeskBench bench;
    bringTo(bench, Moment::Filled);
    bench.past = {{*bench.sale(), {}, {}, {}}};
    bench.press(Act::LastSales);
    bench.press(Act::RemoveLine);
    QCOMPARE(bench.desk.layer, Layer::CancelReason);
    bench.intend(shell::Choose{1});
    QVERIFY(!bench.sale());
}

void TestDeskTenders::priceCheck()
{
    DeskBench bench;
    bench.press(Act::PriceCheck);
    bench.scan(yerba);
    QVERIFY(!bench.sale());
    QVERIFY(std::get<counter::PricePanel>(bench.cashier().panel).price.contains(u"4.200,00"_s));
    QCOMPARE(nameOf(bench.customer()), u"price"_s);
    bench.scan(unknownCode);
    QCOMPARE(bench.tones, QList{Tone::Low});
    bench.intend(shell::Confirm{}); // adds nothing that has no price
    QVERIFY(!bench.sale());
    bench.scan(azucar);
    bench.intend(shell::Confirm{});
    QCOMPARE(bench.sale()->lines.size(), 1);
    QCOMPARE(bench.sale()->lines.constFirst().code, azucar);
    QCOMPARE(bench.desk.layer, Layer::Favourites);
    QCOMPARE(nameOf(bench.customer()), u"cart"_s);
    bench.press(Act::PriceCheck);
    bench.intend(shell::EnterAmount{{150000, money::Currency::ARS}, {}}); // sells nothing
    bench.intend(shell::SetQuantity{{4000}});
    QCOMPARE(total(*bench.sale()).minor, 135000);
    bench.scan(yerba);
    bench.intend(shell::Escape{});
    QCOMPARE(bench.sale()->lines.size(), 1);
    QCOMPARE(nameOf(bench.customer()), u"cart"_s);
}

void TestDeskTenders::refundOfAMixedSale()
{
    DeskBench bench;
    bench.pin = u"4711"_s;
    bringTo(bench, Moment::Filled);
    bench.press(Act::Cash);
    bench.intend(shell::PayCash{u"2000"_s});
    bench.press(Act::OtherTenders);
    bench.intend(shell::Choose{3});
    bench.intend(shell::Answer{u"1000"_s});
    bench.press(Act::ChargeQr);
    payByQr(bench, 120000);
    bench.intend(shell::PayCash{});
    QVERIFY(desk::isFinished(bench.sale()));
    bench.past = {{*bench.sale(), bench.state.payments.values(), {}, {}}};
    bench.refundAmount = {120000, money::Currency::ARS};
    bench.press(Act::LastSales);
    bench.press(Act::RemoveLine);
    bench.intend(shell::Choose{1});
    bench.intend(shell::Answer{u"4200"_s});
    bench.intend(shell::Answer{u"4711"_s});
    const QString now = bench.desk.message->whatNow;
    QVERIFY2(now.contains(u"2.000,00"_s) && now.contains(u"1.000,00"_s) && now.contains(u"Voucher"_s), qPrintable(now));
    QVERIFY(bench.desk.message->didMoneyMove.contains(u"1.200,00"_s)); // pending, through the provider
    bench.answerAll();
    QCOMPARE(refunded(bench.state.sales.first()).minor, 420000);
    QVERIFY(!hasPendingRefund(bench.state.sales.first()));
}

void TestDeskTenders::unverifiedIsMarked()
{
    DeskBench bench;
    bringTo(bench, Moment::Filled);
    bench.press(Act::OtherTenders);
    bench.intend(shell::Choose{1});
    bench.intend(shell::Answer{u"4200"_s});
    bench.past = {{*bench.sale(), {}, {}, {}}};
    bench.press(Act::LastSales);
    const auto panel = std::get<history::SalesPanel>(bench.cashier().panel);
    QVERIFY(panel.rows.constFirst().state.contains(u"Card"_s));
    QVERIFY(panel.rows.constFirst().state.contains(u"Not verified"_s));
}

QTEST_GUILESS_MAIN(TestDeskTenders)
#include "tst_desktenders.moc"
