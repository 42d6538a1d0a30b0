// Editing a sale at the desk, without a window: F7 with its units and sides, the ceiling and the manager, notes, another price, the
// newest line once more, undo, and what stands in the views.
#include "tests/ui/deskmoments.h"

#include "core/sale/editing.h"
#include "core/sale/totals.h"
#include "ui/desk/editing.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using desk::Layer;
using shell::Act;

namespace {

money::Money pesos(qint64 minor)
{
    return {minor, money::Currency::ARS};
}

void answer(DeskBench &bench, const QString &text)
{
    bench.intend(shell::EntryEdited{text, {}});
    bench.intend(shell::Answer{text});
}

const counter::DiscountPanel &discountPanel(const shell::CashierView &view)
{
    return std::get<counter::DiscountPanel>(view.panel);
}

bool isEnabled(const DeskBench &bench, Act act)
{
    const auto keys = bench.cashier().keys;
    return std::any_of(
        keys.begin(), keys.end(), [act](const shell::KeyView &key) { return key.act == act && key.enabled; });
}

}

class TestDeskEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentOfTheLine();
    void amountOfTheLine();
    void tabIsTheWholeSale();
    void zeroTakesItAway();
    void opensWithWhatWasGiven();
    void showsWhatItComesTo();
    void refusesWhatItCannotRead();
    void overTheCeilingTheManagerIsAsked();
    void theManagerMayRefuse();
    void ceilingIsHandedIn();
    void touchChoosesUnitAndSide();
    void aScanSellsAndCloses();
    void anotherLineCloses();
    void anotherPrice();
    void notes();
    void onceMore();
    void undo();
    void redRowIsListedOnce();
    void redRowIsSelectedWhenItBlocks();
    void viewsTellDiscountsAndTax();
    void customerSeesDiscountsAndNoNotes();
    void keysFollowTheSale();
};

void TestDeskEditing::percentOfTheLine()
{
    DeskBench bench;
    bench.scan(yerba);
    bench.press(Act::Discount);
    QCOMPARE(bench.desk.layer, Layer::Discount);
    QVERIFY(bench.cashier().entry.placeholder.contains(u'%'));
    answer(bench, u"10"_s);
    QCOMPARE(bench.desk.layer, Layer::Favourites);
    QCOMPARE(total(*bench.sale()), pesos(378'000));
    QVERIFY(bench.desk.message->whatHappened.contains(u"420,00"_s));
}

void TestDeskEditing::amountOfTheLine()
{
    DeskBench bench;
    bench.scan(yerba);
    bench.press(Act::Discount);
    bench.press(Act::Discount);
    QVERIFY(bench.cashier().entry.placeholder.contains(u'$'));
    answer(bench, u"1.200,50"_s); // more than the ceiling, so in two steps
    QCOMPARE(bench.desk.layer, Layer::NewPin);
    bench.intend(shell::Escape{});
    bench.press(Act::Discount);
    bench.press(Act::Discount);
    answer(bench, u"400"_s);
    QCOMPARE(total(*bench.sale()), pesos(380'000));
    bench.press(Act::Discount);
    bench.press(Act::Discount);
    bench.press(Act::Discount); // and percent again
    QVERIFY(bench.cashier().entry.placeholder.contains(u'%'));
}

void TestDeskEditing::tabIsTheWholeSale()
{
    DeskBench bench;
    bench.scan(yerba);
    bench.scan(azucar);
    bench.press(Act::Discount);
    QVERIFY(discountPanel(bench.cashier()).line.chosen);
    QVERIFY(bench.cashier().entry.twoSided);
    bench.intend(shell::SwitchSide{});
    QVERIFY(discountPanel(bench.cashier()).sale.chosen);
    QVERIFY(discountPanel(bench.cashier()).before.contains(u"5.550,00"_s));
    answer(bench, u"10"_s);
    QVERIFY(bench.sale()->discount.has_value());
    QCOMPARE(total(*bench.sale()), pesos(499'500));
}

void TestDeskEditing::zeroTakesItAway()
{
    for (const bool inMoney : {false, true}) {
        DeskBench bench;
        bench.scan(yerba);
        bench.press(Act::Discount);
        answer(bench, u"10"_s);
        bench.press(Act::Discount);
        if (inMoney)
            bench.press(Act::Discount);
        answer(bench, u"0"_s);
        QCOMPARE(bench.sale()->lines[0].discount, std::nullopt);
        QCOMPARE(total(*bench.sale()), pesos(420'000));
    }
}

void TestDeskEditing::opensWithWhatWasGiven()
{
    DeskBench bench;
    bench.scan(yerba);
    bench.press(Act::Discount);
    answer(bench, u"7,5"_s);
    bench.press(Act::Discount);
    QCOMPARE(bench.cashier().entry.prefill, u"7,5"_s);
    bench.intend(shell::Escape{});
    QCOMPARE(bench.desk.layer, Layer::Favourites);
    QCOMPARE(total(*bench.sale()), pesos(388'500)); // Esc changes nothing
}

void TestDeskEditing::showsWhatItComesTo()
{
    DeskBench bench;
    bench.scan(yerba);
    bench.press(Act::Discount);
    bench.intend(shell::EntryEdited{u"5"_s, {}});
    QVERIFY(discountPanel(bench.cashier()).off.contains(u"210,00"_s));
    QVERIFY(discountPanel(bench.cashier()).after.contains(u"3.990,00"_s));
    QVERIFY(discountPanel(bench.cashier()).note.isEmpty());
    bench.intend(shell::EntryEdited{u"50"_s, {}});
    QVERIFY(!discountPanel(bench.cashier()).note.isEmpty()); // the PIN follows
    bench.intend(shell::EntryEdited{u"x"_s, {}});
    QVERIFY(discountPanel(bench.cashier()).after.contains(u"4.200,00"_s));
    QCOMPARE(total(*bench.sale()), pesos(420'000)); // nothing is given while typing
}

void TestDeskEditing::refusesWhatItCannotRead()
{
    DeskBench bench;
    bench.scan(yerba);
    bench.press(Act::Discount);
    for (const QString &text : {u"x"_s, u"101"_s, u"-5"_s, u"1.500"_s}) {
        answer(bench, text);
        QCOMPARE(bench.desk.layer, Layer::Discount);
        QVERIFY(!bench.desk.message->whatNow.isEmpty());
    }
    bench.press(Act::Discount);
    for (const QString &text : {u"x"_s, u"1,500"_s, u"4.200,01"_s}) {
        answer(bench, text);
        QCOMPARE(bench.desk.layer, Layer::Discount);
        QVERIFY(!bench.desk.message->whatNow.isEmpty());
    }
    QCOMPARE(discounts(*bench.sale()), pesos(0));
}

void TestDeskEditing::overTheCeilingTheManagerIsAsked()
{
    DeskBench bench;
    bench.pin = u"4711"_s;
    bench.scan(yerba);
    bench.press(Act::Discount);
    answer(bench, u"25"_s);
    QCOMPARE(bench.desk.layer, Layer::Pin);
    const auto view = bench.cashier();
    const auto *sheet = std::get_if<history::Sheet>(&view.panel);
    QVERIFY(sheet && sheet->facts[0].value == u"25 %"_s && sheet->facts[1].value.contains(u"Yerba"_s));
    bench.intend(shell::Answer{u"1111"_s});
    QCOMPARE(total(*bench.sale()), pesos(420'000));
    bench.intend(shell::Answer{u"4711"_s});
    QCOMPARE(bench.desk.layer, Layer::Favourites);
    QCOMPARE(total(*bench.sale()), pesos(315'000));
    QCOMPARE(bench.sale()->lines[0].discount->allowed, sale::wholeDiscount);
}

void TestDeskEditing::theManagerMayRefuse()
{
    DeskBench bench;
    bench.pin = u"4711"_s;
    bench.scan(yerba);
    bench.press(Act::Discount);
    answer(bench, u"25"_s);
    bench.intend(shell::Escape{});
    QCOMPARE(bench.desk.layer, Layer::Favourites);
    QCOMPARE(total(*bench.sale()), pesos(420'000));
    QVERIFY(std::holds_alternative<std::monostate>(bench.desk.office.errand));
}

void TestDeskEditing::ceilingIsHandedIn()
{
    DeskBench bench;
    bench.shop.discountCeiling = 3'000;
    bench.scan(yerba);
    bench.press(Act::Discount);
    answer(bench, u"30"_s);
    QCOMPARE(total(*bench.sale()), pesos(294'000));
    bench.shop.discountCeiling = 0;
    bench.press(Act::Discount);
    answer(bench, u"1"_s);
    QCOMPARE(bench.desk.layer, Layer::NewPin);
}

void TestDeskEditing::touchChoosesUnitAndSide()
{
    DeskBench bench;
    bench.scan(yerba);
    bench.scan(azucar);
    bench.press(Act::Discount);
    bench.intend(shell::Choose{2});
    QVERIFY(discountPanel(bench.cashier()).amount.chosen);
    bench.intend(shell::Choose{4});
    QVERIFY(discountPanel(bench.cashier()).sale.chosen);
    bench.intend(shell::Choose{3});
    QVERIFY(discountPanel(bench.cashier()).line.chosen);
    bench.intend(shell::Choose{1});
    QVERIFY(discountPanel(bench.cashier()).percent.chosen);
}

void TestDeskEditing::aScanSellsAndCloses()
{
    for (const Act act : {Act::Discount, Act::Note}) {
        DeskBench bench;
        bench.scan(yerba);
        bench.press(act);
        bench.scan(azucar);
        QCOMPARE(bench.sale()->lines.size(), 2);
        QCOMPARE(bench.desk.layer, Layer::Favourites);
        QCOMPARE(discounts(*bench.sale()), pesos(0));
    }
}

// What was meant for one line is never given to another.
void TestDeskEditing::anotherLineCloses()
{
    DeskBench bench;
    bench.scan(yerba);
    bench.scan(azucar);
    bench.press(Act::Discount);
    bench.press(Act::RemoveLine);
    QCOMPARE(bench.desk.layer, Layer::Favourites);
}

void TestDeskEditing::anotherPrice()
{
    DeskBench bench;
    bench.pin = u"4711"_s;
    bench.scan(yerba);
    bench.intend(shell::SetPrice{pesos(390'000)});
    QCOMPARE(bench.desk.layer, Layer::Pin);
    QCOMPARE(total(*bench.sale()), pesos(420'000));
    bench.intend(shell::Answer{u"4711"_s});
    QCOMPARE(bench.desk.layer, Layer::Favourites);
    QCOMPARE(total(*bench.sale()), pesos(390'000));
    QVERIFY(bench.cashier().lines.lines[0].details.contains(u"4.200,00"_s));
    QVERIFY(bench.desk.message->whatHappened.contains(u"3.900,00"_s));
}

void TestDeskEditing::notes()
{
    DeskBench bench;
    bench.scan(yerba);
    bench.press(Act::Note);
    QCOMPARE(bench.desk.layer, Layer::SaleNote);
    bench.intend(shell::Answer{u"paquete abierto"_s});
    QCOMPARE(bench.sale()->lines[0].note, u"paquete abierto"_s);
    QVERIFY(bench.cashier().lines.lines[0].details.contains(u"paquete abierto"_s));
    bench.press(Act::Note);
    QCOMPARE(bench.cashier().entry.prefill, u"paquete abierto"_s);
    bench.intend(shell::SwitchSide{});
    QCOMPARE(bench.cashier().entry.prefill, QString());
    bench.intend(shell::Answer{u"pasa Ana"_s});
    QCOMPARE(bench.sale()->note, u"pasa Ana"_s);
    bench.press(Act::Note);
    bench.intend(shell::Confirm{}); // emptied, then Enter
    QVERIFY(bench.sale()->lines[0].note.isEmpty());
    QCOMPARE(bench.sale()->note, u"pasa Ana"_s);
}

void TestDeskEditing::onceMore()
{
    DeskBench bench;
    bench.pin = u"4711"_s;
    bench.intend(shell::EnterCode{yerba, {2000}, false});
    bench.intend(shell::RepeatLast{});
    QCOMPARE(bench.sale()->lines[1].quantity.thousandths, 2000);
    bench.intend(shell::RepeatLast{sale::Quantity{3000}});
    QCOMPARE(bench.sale()->lines[2].quantity.thousandths, 3000);
    // What a manager allowed for one line, and what was given on it, is not given again.
    bench.intend(shell::SetPrice{pesos(100)});
    bench.intend(shell::Answer{u"4711"_s});
    bench.press(Act::Discount);
    answer(bench, u"5"_s);
    bench.intend(shell::RepeatLast{});
    QCOMPARE(bench.sale()->lines[3].unitPrice, std::optional(pesos(420'000)));
    QCOMPARE(bench.sale()->lines[3].discount, std::nullopt);
    bench.intend(shell::EnterAmount{pesos(150'000), {}});
    bench.intend(shell::RepeatLast{});
    QCOMPARE(bench.sale()->lines[5].unitPrice, std::optional(pesos(150'000)));
}

void TestDeskEditing::undo()
{
    DeskBench bench;
    bench.scan(yerba);
    bench.scan(azucar);
    bench.intend(shell::SelectLine{1});
    bench.press(Act::RemoveLine);
    QCOMPARE(bench.sale()->lines.size(), 1);
    bench.press(Act::Undo);
    QCOMPARE(bench.sale()->lines[0].code, yerba);
    QCOMPARE(bench.desk.selectedLine, 1); // what came back is selected
    QVERIFY(bench.desk.message->whatHappened.contains(u"Yerba"_s));
    bench.press(Act::Undo);
    bench.press(Act::Undo);
    QVERIFY(sale::isEmpty(*bench.sale()));
    bench.press(Act::Undo);
    QCOMPARE(bench.rejected.size(), 1);
    QVERIFY(!bench.desk.message->whatNow.isEmpty());
}

void TestDeskEditing::redRowIsListedOnce()
{
    DeskBench bench;
    bench.scan(unknownCode);
    QVERIFY(bench.listed.isEmpty());
    bench.intend(shell::SetPrice{pesos(9'900)});
    QCOMPARE(bench.listed.size(), 1);
    QCOMPARE(bench.listed[0].code, unknownCode);
    QCOMPARE(bench.listed[0].price, pesos(9'900));
    QCOMPARE(total(*bench.sale()), pesos(9'900));
    bench.pin = u"4711"_s;
    bench.intend(shell::SetPrice{pesos(8'000)}); // from now on it is a price like any other
    QCOMPARE(bench.desk.layer, Layer::Pin);
    bench.intend(shell::Answer{u"4711"_s});
    QCOMPARE(bench.listed.size(), 1);
}

void TestDeskEditing::redRowIsSelectedWhenItBlocks()
{
    for (const Act act : {Act::Cash, Act::ChargeQr, Act::Finish}) {
        DeskBench bench;
        bench.scan(unknownCode);
        bench.scan(yerba);
        QCOMPARE(bench.cashier().entry.mode, counter::EntryMode::Anything);
        bench.press(act);
        QCOMPARE(bench.desk.selectedLine, 1);
        QCOMPARE(bench.cashier().entry.mode, counter::EntryMode::Price);
        QVERIFY(!bench.desk.message->whatNow.isEmpty());
        QVERIFY(bench.sale()->tenders.isEmpty());
    }
}

void TestDeskEditing::viewsTellDiscountsAndTax()
{
    DeskBench bench;
    bench.shop.setup.usualTax = money::TaxRate{2'100};
    bench.scan(yerba);
    QCOMPARE(bench.cashier().totals.details, u"IVA incl. 728,93"_s);
    bench.press(Act::Discount);
    answer(bench, u"10"_s);
    QCOMPARE(bench.cashier().lines.lines[0].details, u"Disc. 10 % −420,00"_s);
    QCOMPARE(bench.cashier().lines.lines[0].total, u"3.780,00"_s);
    QCOMPARE(bench.cashier().totals.details, u"Disc. −420,00 · IVA incl. 656,03"_s);
    QVERIFY(bench.cashier().totals.amount.contains(u"3.780,00"_s));
}

void TestDeskEditing::customerSeesDiscountsAndNoNotes()
{
    DeskBench bench;
    bench.scan(yerba);
    bench.press(Act::Note);
    bench.intend(shell::Answer{u"cliente difícil"_s});
    bench.press(Act::Discount);
    answer(bench, u"5"_s);
    bench.press(Act::Discount);
    bench.intend(shell::SwitchSide{});
    answer(bench, u"2"_s);
    const auto cart = std::get<customer::Cart>(bench.customer());
    QCOMPARE(cart.lines[0].discount, u"−210,00"_s);
    QCOMPARE(cart.lines[0].total, u"3.990,00"_s);
    QVERIFY(cart.discount.endsWith(u"−79,80"_s));
    QVERIFY(cart.total.text.contains(u"3.910,20"_s));
    QCOMPARE(cart.lines[0].name, u"Yerba mate 1 kg"_s);
}

void TestDeskEditing::keysFollowTheSale()
{
    DeskBench bench;
    for (const Act act : {Act::Discount, Act::Note, Act::Undo})
        QVERIFY(!isEnabled(bench, act));
    bench.scan(yerba);
    for (const Act act : {Act::Discount, Act::Note, Act::Undo})
        QVERIFY(isEnabled(bench, act));
    bench.press(Act::ChargeQr);
    bench.answerAll();
    for (const Act act : {Act::Discount, Act::Note, Act::Undo})
        QVERIFY(!isEnabled(bench, act));
}

QTEST_GUILESS_MAIN(TestDeskEditing)
#include "tst_deskediting.moc"
