// Discounts of lines and of the whole sale, who may give how much, notes, and taking edits back.
#include "core/sale/editing.h"
#include "core/sale/stored.h"
#include "core/sale/totals.h"

#include <rapidcheck.h>

#include <QJsonDocument>
#include <QTest>

using namespace mostrador;
using namespace mostrador::sale;
using namespace Qt::StringLiterals;
using money::Currency;
using money::Money;

namespace {

Money pesos(qint64 minor)
{
    return {minor, Currency::ARS};
}

Instant noon()
{
    return instantFromMilliseconds(1'787'400'000'000);
}

LineItem article(qint64 minor, qint64 thousandths = 1000)
{
    return {.number = 0, .code = u"779"_s, .name = u"Yerba"_s, .quantity = {thousandths}, .unitPrice = pesos(minor)};
}

Sale withLines(const QList<LineItem> &lines)
{
    Sale sale = openSale(u"S1"_s, 7, Currency::ARS, noon());
    for (const LineItem &line : lines)
        sale = addLine(sale, line).value();
    return sale;
}

Discount percent(int basisPoints, int allowed = wholeDiscount)
{
    return {PercentOff{basisPoints}, allowed};
}

Discount amount(qint64 minor, int allowed = wholeDiscount)
{
    return {AmountOff{pesos(minor)}, allowed};
}

std::optional<SaleProblem> refusal(const SaleResult &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

// Everything but the steps that lead back.
Sale withoutEdits(Sale sale)
{
    sale.edits.clear();
    sale.nextNumber = 0;
    return sale;
}

}

class TestDiscount final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesOff_data();
    void takesOff();
    void onALine();
    void onTheSale();
    void neverMoreThanThereIs();
    void roundsToWholePesos();
    void addedTaxIsDiscounted();
    void refusesWhatIsNone();
    void ceilingOfALine();
    void ceilingOfTheSale();
    void ceilingHoldsWhateverIsEdited();
    void ceilingForgivesHalfCents();
    void lockedWhilePaying();
    void anotherPriceKeepsTheListPrice();
    void notes();
    void undoesStepByStep();
    void undoIsBounded();
    void undoEndsWithTheMoney();
    void undoLeadsBack();
    void storedFormIsExact();
};

void TestDiscount::takesOff_data()
{
    QTest::addColumn<qint64>("base");
    QTest::addColumn<int>("basisPoints");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("a tenth") << qint64(420'000) << 1'000 << qint64(42'000);
    QTest::newRow("half a cent goes up") << qint64(5) << 1'000 << qint64(1);
    QTest::newRow("under half a cent") << qint64(4) << 1'000 << qint64(0);
    QTest::newRow("7,5 %") << qint64(1'333) << 750 << qint64(100);
    QTest::newRow("all of it") << qint64(1'333) << 10'000 << qint64(1'333);
    QTest::newRow("a hundredth of a percent") << qint64(10'000) << 1 << qint64(1);
    QTest::newRow("the largest") << money::largestMinor << 3'333 << qint64(3'333'000'000'000);
}

void TestDiscount::takesOff()
{
    QFETCH(qint64, base);
    QFETCH(int, basisPoints);
    QFETCH(qint64, expected);
    QCOMPARE(takenOff(pesos(base), percent(basisPoints)), pesos(expected));
}

void TestDiscount::onALine()
{
    Sale sale = withLines({article(10'000, 3000), article(5'000)});
    sale = giveDiscount(sale, 1, percent(1'000)).value();
    QCOMPARE(figuresOf(sale.lines[0], sale.currency).off, pesos(3'000));
    QCOMPARE(lineTotal(sale.lines[0], sale.currency), pesos(27'000));
    QCOMPARE(total(sale), pesos(32'000));
    QCOMPARE(discounts(sale), pesos(3'000));
    QCOMPARE(ticketDiscount(sale), pesos(0));
    sale = setQuantity(sale, 1, {1000}).value(); // the share follows the quantity
    QCOMPARE(total(sale), pesos(14'000));
    sale = giveDiscount(sale, 1, amount(2'500)).value(); // of the whole line, not of a piece
    sale = setQuantity(sale, 1, {2000}).value();
    QCOMPARE(lineTotal(sale.lines[0], sale.currency), pesos(17'500));
    sale = giveDiscount(sale, 1, std::nullopt).value();
    QCOMPARE(total(sale), pesos(25'000));
}

void TestDiscount::onTheSale()
{
    Sale sale = withLines({article(333), article(333), article(334)});
    sale = giveDiscount(sale, wholeSale, amount(100)).value();
    QCOMPARE(total(sale), pesos(900));
    QCOMPARE(lineTotals(sale), (QList<Money>{pesos(300), pesos(300), pesos(300)}));
    sale = giveDiscount(sale, wholeSale, amount(1)).value(); // the one cent goes to the largest remainder
    QCOMPARE(lineTotals(sale), (QList<Money>{pesos(333), pesos(333), pesos(333)}));
    sale = giveDiscount(sale, 1, percent(10'000)).value(); // what costs nothing takes no share
    sale = giveDiscount(sale, wholeSale, percent(5'000)).value();
    QCOMPARE(subtotal(sale), pesos(667));
    QCOMPARE(ticketDiscount(sale), pesos(334));
    QCOMPARE(lineTotals(sale), (QList<Money>{pesos(0), pesos(166), pesos(167)}));
    QCOMPARE(total(sale), pesos(333));
    QCOMPARE(discounts(sale), pesos(667));
}

void TestDiscount::neverMoreThanThereIs()
{
    Sale sale = withLines({article(1'000, 3000)});
    sale = giveDiscount(sale, 1, amount(2'500)).value();
    sale = setQuantity(sale, 1, {1000}).value();
    QCOMPARE(total(sale), pesos(0));
    QCOMPARE(lineTotal(sale.lines[0], sale.currency), pesos(0));
    sale = giveDiscount(withLines({article(1'000), article(500)}), wholeSale, amount(1'500)).value();
    QCOMPARE(lineTotals(sale), (QList<Money>{pesos(0), pesos(0)}));
    sale = removeLine(sale, 1).value();
    QCOMPARE(total(sale), pesos(0));
    QCOMPARE(due(sale), pesos(0));
}

// Chile and Colombia: what is taken off is whole pesos, too, so the total can be charged.
void TestDiscount::roundsToWholePesos()
{
    Sale sale = openSale(u"S"_s, 1, Currency::CLP, noon());
    LineItem bread = article(0);
    bread.unitPrice = Money{1'995, Currency::CLP};
    sale = addLine(sale, bread).value();
    sale = giveDiscount(sale, wholeSale, percent(1'000)).value();
    QCOMPARE(total(sale), (Money{1'795, Currency::CLP}));
}

void TestDiscount::addedTaxIsDiscounted()
{
    LineItem line = article(10'000, 2000);
    line.tax = money::TaxRate{2'100};
    line.taxAdded = true;
    line.discount = percent(5'000);
    const LineFigures figures = figuresOf(line, Currency::ARS);
    QCOMPARE(figures, (LineFigures{pesos(20'000), pesos(4'200), pesos(12'100), pesos(12'100)}));
}

void TestDiscount::refusesWhatIsNone()
{
    const Sale sale = withLines({article(1'000)});
    for (const Discount &wrong : {percent(0), percent(-1), percent(10'001), amount(0), amount(-5), amount(1'001)}) {
        QCOMPARE(refusal(giveDiscount(sale, 1, wrong)), SaleProblem::DiscountTooLarge);
        QCOMPARE(refusal(giveDiscount(sale, wholeSale, wrong)), SaleProblem::DiscountTooLarge);
    }
    const Discount reais{AmountOff{{5, Currency::BRL}}, wholeDiscount};
    QCOMPARE(refusal(giveDiscount(sale, 1, reais)), SaleProblem::AmountOutOfRange);
    QCOMPARE(refusal(giveDiscount(sale, 9, percent(100))), SaleProblem::NoSuchLine);
    LineItem red = article(0);
    red.unitPrice.reset();
    QCOMPARE(refusal(giveDiscount(withLines({red}), 1, percent(100))), SaleProblem::Unpriced);
}

void TestDiscount::ceilingOfALine()
{
    const Sale sale = withLines({article(10'000)});
    QVERIFY(giveDiscount(sale, 1, percent(1'000, 1'000)).has_value());
    QVERIFY(giveDiscount(sale, 1, amount(1'000, 1'000)).has_value());
    QCOMPARE(refusal(giveDiscount(sale, 1, percent(1'001, 1'000))), SaleProblem::DiscountTooHigh);
    QCOMPARE(refusal(giveDiscount(sale, 1, amount(1'001, 1'000))), SaleProblem::DiscountTooHigh);
    QCOMPARE(refusal(giveDiscount(sale, 1, amount(1, 0))), SaleProblem::DiscountTooHigh);
    QVERIFY(giveDiscount(sale, 1, percent(9'000)).has_value());
    QCOMPARE(Discount{}.allowed, usualDiscountCeiling);
}

void TestDiscount::ceilingOfTheSale()
{
    Sale sale = withLines({article(10'000), article(10'000)});
    QCOMPARE(refusal(giveDiscount(sale, wholeSale, amount(2'001, 1'000))), SaleProblem::DiscountTooHigh);
    QVERIFY(giveDiscount(sale, wholeSale, amount(2'000, 1'000)).has_value());
    // Together, the line's and the sale's come to more than the ceiling.
    sale = giveDiscount(sale, 1, percent(1'000, 1'000)).value();
    QCOMPARE(refusal(giveDiscount(sale, wholeSale, percent(1'000, 1'000))), SaleProblem::DiscountTooHigh);
    QVERIFY(giveDiscount(sale, wholeSale, percent(500, 1'000)).has_value());
    // What a manager has allowed on a line does not count against the cashier.
    sale = giveDiscount(sale, 1, percent(9'000)).value();
    QVERIFY(giveDiscount(sale, wholeSale, percent(1'000, 1'000)).has_value());
}

void TestDiscount::ceilingHoldsWhateverIsEdited()
{
    Sale sale = withLines({article(10'000, 2000), article(10'000)});
    sale = giveDiscount(sale, wholeSale, amount(3'000, 1'000)).value();
    QCOMPARE(refusal(removeLine(sale, 2)), SaleProblem::DiscountTooHigh);
    QCOMPARE(refusal(setQuantity(sale, 1, {1000})), SaleProblem::DiscountTooHigh);
    QCOMPARE(refusal(setPrice(sale, 1, pesos(1))), SaleProblem::DiscountTooHigh);
    QVERIFY(setQuantity(sale, 1, {3000}).has_value());
    sale = giveDiscount(sale, wholeSale, std::nullopt).value();
    QVERIFY(removeLine(sale, 2).has_value());
    Sale oneLine = giveDiscount(withLines({article(10'000, 2000)}), 1, amount(2'000, 1'000)).value();
    QCOMPARE(refusal(setQuantity(oneLine, 1, {1000})), SaleProblem::DiscountTooHigh);
    QVERIFY(removeLine(oneLine, 1).has_value());
}

// Ten percent of five cents is one cent, on every line.
void TestDiscount::ceilingForgivesHalfCents()
{
    Sale sale = withLines({article(5), article(5), article(5)});
    for (const int line : {1, 2, 3})
        sale = giveDiscount(sale, line, percent(1'000, 1'000)).value();
    QCOMPARE(total(sale), pesos(12));
    QVERIFY(addLine(sale, article(5)).has_value());
}

void TestDiscount::lockedWhilePaying()
{
    const Sale open = withLines({article(10'000)});
    const Sale waiting = startQr(open, pesos(10'000), u"R"_s).value();
    const Sale taken = takeCash(open, pesos(4'000), pesos(4'000), {}, noon()).value();
    const Sale finished =
        finish(takeCash(open, pesos(10'000), pesos(10'000), {}, noon()).value(), noon()).value();
    const QList<std::pair<Sale, SaleProblem>> locked{{waiting, SaleProblem::ChargeInProgress},
        {taken, SaleProblem::MoneyTaken}, {finished, SaleProblem::NotOpen}};
    for (const auto &[sale, problem] : locked) {
        QCOMPARE(refusal(giveDiscount(sale, 1, percent(100))), problem);
        QCOMPARE(refusal(giveDiscount(sale, wholeSale, percent(100))), problem);
        QCOMPARE(refusal(setNote(sale, wholeSale, u"x"_s)), problem);
        QCOMPARE(refusal(undo(sale)), problem);
        QVERIFY(!canUndo(sale));
    }
    QVERIFY(finished.edits.isEmpty()); // what is over takes no room
    QVERIFY(cancel(open, noon())->edits.isEmpty());
}

void TestDiscount::anotherPriceKeepsTheListPrice()
{
    Sale sale = withLines({article(420)});
    sale = setPrice(sale, 1, pesos(400)).value();
    QCOMPARE(sale.lines[0].listPrice, std::optional(pesos(420)));
    sale = setPrice(sale, 1, pesos(390)).value();
    QCOMPARE(sale.lines[0].listPrice, std::optional(pesos(420)));
    sale = setPrice(sale, 1, pesos(420)).value();
    QCOMPARE(sale.lines[0].listPrice, std::nullopt);
}

void TestDiscount::notes()
{
    Sale sale = setNote(withLines({article(1)}), 1, u"  sin \n azúcar "_s).value();
    QCOMPARE(sale.lines[0].note, u"sin azúcar"_s);
    sale = setNote(sale, wholeSale, QString(500, u'x')).value();
    QCOMPARE(sale.note.size(), longestNote);
    QCOMPARE(refusal(setNote(sale, 9, u"x"_s)), SaleProblem::NoSuchLine);
    sale = setNote(sale, wholeSale, {}).value();
    QVERIFY(sale.note.isEmpty());
}

void TestDiscount::undoesStepByStep()
{
    const auto edited = [](Sale sale, auto edit) { return SaleResult(edit(std::move(sale))).value(); };
    QList<Sale> states{withLines({article(1'000), article(2'000)})};
    const QList<std::function<SaleResult(Sale)>> edits{
        [](Sale sale) { return setQuantity(std::move(sale), 1, {3000}); },
        [](Sale sale) { return setPrice(std::move(sale), 2, pesos(1'500)); },
        [](Sale sale) { return giveDiscount(std::move(sale), 1, percent(1'000)); },
        [](Sale sale) { return removeLine(std::move(sale), 1); },
        [](Sale sale) { return setNote(std::move(sale), wholeSale, u"para Juan"_s); },
        [](Sale sale) { return giveDiscount(std::move(sale), wholeSale, amount(100)); },
        [](Sale sale) { return addLine(std::move(sale), article(7)); },
    };
    for (const auto &edit : edits)
        states.append(edited(states.last(), edit));
    Sale sale = states.takeLast();
    while (!states.isEmpty()) {
        sale = undo(sale).value();
        QCOMPARE(withoutEdits(sale), withoutEdits(states.takeLast()));
    }
    sale = undo(undo(sale).value()).value(); // the two lines that it began with
    QVERIFY(isEmpty(sale));
    QCOMPARE(refusal(undo(sale)), SaleProblem::NothingToUndo);
    QCOMPARE(addLine(sale, article(1))->lines[0].number, 4); // numbers are not used again
}

void TestDiscount::undoIsBounded()
{
    Sale sale = withLines({article(1)});
    for (int times = 0; times < mostUndoSteps + 10; ++times)
        sale = setQuantity(sale, 1, {1000 * (times + 2)}).value();
    QCOMPARE(sale.edits.size(), mostUndoSteps);
    sale = setQuantity(sale, 1, sale.lines[0].quantity).value(); // what changes nothing is no step
    QCOMPARE(sale.edits.size(), mostUndoSteps);
    for (qsizetype times = 0; times < mostUndoSteps; ++times)
        sale = undo(sale).value();
    QCOMPARE(sale.lines[0].quantity.thousandths, 11'000);
    QCOMPARE(refusal(undo(sale)), SaleProblem::NothingToUndo);
}

void TestDiscount::undoEndsWithTheMoney()
{
    const Sale sale = withLines({article(1'000), article(500)});
    Sale withdrawn = withdrawQr(startQr(sale, pesos(1'500), u"R"_s).value(), u"R"_s).value();
    QVERIFY(canUndo(withdrawn)); // nobody paid: it is an open sale again
    QCOMPARE(total(undo(withdrawn).value()), pesos(1'000));
}

namespace {

SaleResult randomEdit(const Sale &sale)
{
    const int line = *rc::gen::inRange(0, sale.nextNumber + 1);
    const auto discount = *rc::gen::element(std::optional<Discount>(), std::optional(percent(1'250)),
        std::optional(percent(300, 1'000)), std::optional(amount(7)), std::optional(amount(90, 2'000)));
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
        return setQuantity(sale, line, {*rc::gen::inRange<qint64>(1, 5000)});
    case 1:
        return setPrice(sale, line, pesos(*rc::gen::inRange<qint64>(0, 3000)));
    case 2:
        return removeLine(sale, line);
    case 3:
        return giveDiscount(sale, line, discount);
    case 4:
        return giveDiscount(sale, wholeSale, discount);
    case 5:
        return setNote(sale, line, *rc::gen::element(u"a"_s, u"b"_s, QString()));
    default:
        return addLine(sale, article(*rc::gen::inRange<qint64>(0, 3000), *rc::gen::element<qint64>(1000, 354, 2000)));
    }
}

}

// Whatever was edited, every step back is the sale as it was, also after a restart from its stored form.
void TestDiscount::undoLeadsBack()
{
    QVERIFY(rc::check("undo leads back the way that was come", [] {
        QList<Sale> states{withLines({article(1'000)})};
        const int steps = *rc::gen::inRange(1, 25);
        for (int step = 0; step < steps; ++step) {
            const auto next = randomEdit(states.last());
            if (next && next->edits != states.last().edits)
                states.append(*next);
        }
        Sale sale = states.takeLast();
        while (!states.isEmpty()) {
            RC_ASSERT(!(total(sale) < pesos(0)));
            sale = fromStored(toStored(undo(sale).value())).value();
            RC_ASSERT(withoutEdits(sale) == withoutEdits(states.takeLast()));
        }
    }));
}

void TestDiscount::storedFormIsExact()
{
    QVERIFY(rc::check("a stored sale with discounts, notes and steps is the same sale", [] {
        Sale sale = withLines({article(1'000)});
        const int steps = *rc::gen::inRange(1, 40);
        for (int step = 0; step < steps; ++step)
            sale = randomEdit(sale).value_or(sale);
        const auto text = QJsonDocument(toStored(sale)).toJson(QJsonDocument::Compact);
        RC_ASSERT(fromStored(QJsonDocument::fromJson(text).object()) == sale);
    }));
}

QTEST_APPLESS_MAIN(TestDiscount)
#include "tst_discount.moc"
