// The sale as a value: every act with every reason to refuse it, and sums that always agree.
#include "core/sale/editing.h"
#include "core/sale/sale.h"
#include "core/sale/stored.h"

#include <rapidcheck.h>

#include <QJsonDocument>
#include <QTest>

using namespace mostrador;
using namespace mostrador::sale;
using namespace Qt::StringLiterals;
using money::Currency;
using money::Money;

Q_DECLARE_METATYPE(mostrador::sale::SaleProblem)

namespace {

const money::CashRounding asItIs{};

Instant noon()
{
    return instantFromMilliseconds(1'787'400'000'000);
}

Money pesos(qint64 minor)
{
    return {minor, Currency::ARS};
}

LineItem article(qint64 minor, qint64 thousandths = 1000)
{
    return {.number = 0, .code = u"779"_s, .name = u"Yerba"_s, .quantity = {thousandths}, .unitPrice = pesos(minor)};
}

Sale empty()
{
    return openSale(u"S1"_s, 7, Currency::ARS, noon());
}

Sale withLines(const QList<LineItem> &lines)
{
    Sale sale = empty();
    for (const LineItem &line : lines)
        sale = addLine(sale, line).value();
    return sale;
}

Sale thousand()
{
    return withLines({article(60'000), article(20'000, 2000)});
}

Sale waiting()
{
    return startQr(thousand(), pesos(100'000), u"R1"_s).value();
}

Sale partlyTaken()
{
    return takeCash(thousand(), pesos(40'000), pesos(40'000), asItIs, noon()).value();
}

Sale finished()
{
    return finish(takeCash(thousand(), pesos(100'000), pesos(100'000), asItIs, noon()).value(), noon()).value();
}

Sale unpriced()
{
    LineItem line = article(0);
    line.unitPrice.reset();
    return withLines({line});
}

// The error of a refused act; a test that gets here with a success fails.
std::optional<SaleProblem> refusal(const SaleResult &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

}

class TestSale final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsLines();
    void addsUp_data();
    void addsUp();
    void numbersAreNeverReused();
    void editsLines();
    void refusesToEdit_data();
    void refusesToEdit();
    void cancelledOwesWhatItTook();
    void refusesWrongLines();
    void refusesWrongAmounts();
    void takesCash();
    void roundsCash();
    void refusesMoney_data();
    void refusesMoney();
    void confirmsQr();
    void withdrawsQr();
    void takesTheRestInCash();
    void limitsTenders();
    void finishes();
    void cancels();
    void namesALine();
    void addsATaxThatIsKnown();
    void halfAnAddressIsNone();
    void theFirstPriceIsTheListPrice();
    void anEditThatFitsNothingIsNone();
    void plansCash_data();
    void plansCash();
    void attachesToItsOwnTender();
    void attachesWhatIsDue();
    void refundsWhatATenderBroughtIn();
    void endsARefundOnce();
    void takesNothingFromWhoGetsItBack();
    void moreThanEnoughFinishesNothing();
    void sumsAgreeAfterAnyActs();
    void storedFormIsExact();
};

void TestSale::addsLines()
{
    const Sale sale = withLines({article(100), article(250)});
    QCOMPARE(sale.lines.size(), 2);
    QCOMPARE(sale.lines[0].number, 1);
    QCOMPARE(sale.lines[1].number, 2);
    QCOMPARE(total(sale), pesos(350));
    QCOMPARE(due(sale), pesos(350));
    QVERIFY(!isEmpty(sale));
    QVERIFY(isPriced(sale));
    QVERIFY(!isPriced(unpriced()));
    LineItem longName = article(1);
    longName.name = QString(longestName + 50, u'x');
    longName.code = QString(longestName + 50, u'1');
    const Sale truncated = withLines({longName});
    QCOMPARE(truncated.lines[0].name.size(), longestName);
    QCOMPARE(truncated.lines[0].code.size(), longestName);
}

void TestSale::addsUp_data()
{
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("one piece") << qint64(415) << qint64(1000) << qint64(415);
    QTest::newRow("three pieces") << qint64(115'000) << qint64(3000) << qint64(345'000);
    QTest::newRow("354 g of ham") << qint64(1'890'000) << qint64(354) << qint64(669'060);
    QTest::newRow("just under half a cent") << qint64(1) << qint64(499) << qint64(0);
    QTest::newRow("half a cent goes up") << qint64(1) << qint64(500) << qint64(1);
    QTest::newRow("a gram of it") << qint64(333) << qint64(1) << qint64(0);
    QTest::newRow("free") << qint64(0) << qint64(1000) << qint64(0);
}

void TestSale::addsUp()
{
    QFETCH(qint64, price);
    QFETCH(qint64, thousandths);
    QFETCH(qint64, expected);
    QCOMPARE(total(withLines({article(price, thousandths)})), pesos(expected));
}

void TestSale::numbersAreNeverReused()
{
    Sale sale = withLines({article(1), article(2)});
    sale = removeLine(sale, 2).value();
    sale = addLine(sale, article(3)).value();
    QCOMPARE(sale.lines.last().number, 3);
    sale = startQr(sale, due(sale), u"R"_s).value();
    QCOMPARE(sale.tenders.last().number, 4);
}

void TestSale::editsLines()
{
    Sale sale = setQuantity(thousand(), 1, {2000}).value();
    QCOMPARE(total(sale), pesos(160'000));
    sale = setPrice(sale, 1, pesos(5)).value();
    QCOMPARE(total(sale), pesos(40'010));
    sale = removeLine(sale, 2).value();
    QCOMPARE(total(sale), pesos(10));
    QCOMPARE(total(setPrice(unpriced(), 1, pesos(9)).value()), pesos(9));
}

void TestSale::refusesToEdit_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<SaleProblem>("expected");
    QTest::newRow("finished") << 0 << SaleProblem::NotOpen;
    QTest::newRow("cancelled") << 1 << SaleProblem::NotOpen;
    QTest::newRow("waiting") << 2 << SaleProblem::ChargeInProgress;
    QTest::newRow("partly taken") << 3 << SaleProblem::MoneyTaken;
}

void TestSale::refusesToEdit()
{
    QFETCH(int, which);
    QFETCH(SaleProblem, expected);
    const Sale sale = QList<Sale>{finished(), cancel(thousand(), noon()).value(), waiting(), partlyTaken()}.at(which);
    QCOMPARE(refusal(addLine(sale, article(1))), expected);
    QCOMPARE(refusal(setQuantity(sale, 1, {1000})), expected);
    QCOMPARE(refusal(setPrice(sale, 1, pesos(1))), expected);
    QCOMPARE(refusal(removeLine(sale, 1)), expected);
    if (expected != SaleProblem::MoneyTaken)
        QCOMPARE(refusal(cancel(sale, noon())), expected);
}

void TestSale::cancelledOwesWhatItTook()
{
    const Sale taken = partlyTaken();
    QVERIFY(leftToRefund(taken).isZero()); // nothing goes back while it is open
    const Sale cancelled = cancel(taken, noon()).value();
    QCOMPARE(leftToRefund(cancelled), confirmed(taken));
    QVERIFY(leftToRefund(cancelled).isPositive());
    const Refund all{u"r"_s, cancelled.tenders.constFirst().number, confirmed(taken), RefundState::Done, noon()};
    QVERIFY(leftToRefund(startRefund(cancelled, all).value()).isZero());
    QCOMPARE(refusal(startRefund(taken, all)), SaleProblem::NothingToRefund);
}

void TestSale::refusesWrongLines()
{
    QCOMPARE(refusal(setQuantity(thousand(), 9, {1000})), SaleProblem::NoSuchLine);
    QCOMPARE(refusal(setPrice(thousand(), 9, pesos(1))), SaleProblem::NoSuchLine);
    QCOMPARE(refusal(removeLine(thousand(), 9)), SaleProblem::NoSuchLine);
    Sale full = empty();
    for (qsizetype i = 0; i < mostLines; ++i)
        full = addLine(full, article(1)).value();
    QCOMPARE(refusal(addLine(full, article(1))), SaleProblem::TooManyLines);
    QCOMPARE(total(full), pesos(mostLines));
}

void TestSale::refusesWrongAmounts()
{
    for (const qint64 thousandths : {qint64(0), qint64(-1000), largestQuantity + 1}) {
        QCOMPARE(refusal(addLine(empty(), article(1, thousandths))), SaleProblem::QuantityOutOfRange);
        QCOMPARE(refusal(setQuantity(thousand(), 1, {thousandths})), SaleProblem::QuantityOutOfRange);
    }
    for (const Money price : {pesos(-1), pesos(money::largestMinor / 1000 + 1), Money{100, Currency::BRL}}) {
        LineItem line = article(1);
        line.unitPrice = price;
        QCOMPARE(refusal(addLine(empty(), line)), SaleProblem::AmountOutOfRange);
        QCOMPARE(refusal(setPrice(thousand(), 1, price)), SaleProblem::AmountOutOfRange);
    }
    QCOMPARE(
        refusal(addLine(empty(), article(money::largestMinor / 1000, largestQuantity))), SaleProblem::AmountOutOfRange);
    QCOMPARE(refusal(setQuantity(withLines({article(money::largestMinor / 1000)}), 1, {largestQuantity})),
        SaleProblem::AmountOutOfRange);
    QVERIFY(addLine(empty(), article(money::largestMinor / 1000)).has_value());
}

void TestSale::takesCash()
{
    const Sale sale = takeCash(thousand(), pesos(100'000), pesos(150'000), asItIs, noon()).value();
    const Tender &tender = sale.tenders.constFirst();
    QCOMPARE(tender.kind, TenderKind::Cash);
    QCOMPARE(tender.state, TenderState::Confirmed);
    QCOMPARE(tender.received, pesos(150'000));
    QCOMPARE(tender.change, pesos(50'000));
    QCOMPARE(tender.rounding, pesos(0));
    QCOMPARE(tender.confirmedAt, std::optional(noon()));
    QCOMPARE(due(sale), pesos(0));
    QCOMPARE(confirmed(sale), pesos(100'000));
}

void TestSale::roundsCash()
{
    const Sale sale = withLines({article(1'238)});
    const Sale down = takeCash(sale, pesos(1'238), pesos(1'235), {5, money::RoundingDirection::Down}, noon()).value();
    QCOMPARE(down.tenders[0].rounding, pesos(-3));
    QCOMPARE(down.tenders[0].change, pesos(0));
    QCOMPARE(due(down), pesos(0));
    const Sale up =
        takeCash(sale, pesos(1'238), pesos(2'000), {10, money::RoundingDirection::NearestHalfDown}, noon()).value();
    QCOMPARE(up.tenders[0].rounding, pesos(2));
    QCOMPARE(up.tenders[0].change, pesos(760));
    QCOMPARE(confirmed(up), pesos(1'238));
    const auto tooLittle =
        takeCash(sale, pesos(1'238), pesos(1'239), {10, money::RoundingDirection::NearestHalfDown}, noon());
    QCOMPARE(refusal(tooLittle), SaleProblem::NotEnough);
}

void TestSale::refusesMoney_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<SaleProblem>("expected");
    QTest::newRow("empty") << 0 << qint64(100) << SaleProblem::NothingToSell;
    QTest::newRow("unpriced") << 1 << qint64(100) << SaleProblem::Unpriced;
    QTest::newRow("waiting") << 2 << qint64(100) << SaleProblem::ChargeInProgress;
    QTest::newRow("finished") << 3 << qint64(100) << SaleProblem::NotOpen;
    QTest::newRow("covered") << 4 << qint64(100) << SaleProblem::NothingDue;
    QTest::newRow("free") << 5 << qint64(100) << SaleProblem::NothingDue;
    QTest::newRow("more than due") << 6 << qint64(100'001) << SaleProblem::AmountOutOfRange;
    QTest::newRow("more than the rest") << 7 << qint64(60'001) << SaleProblem::AmountOutOfRange;
    QTest::newRow("nothing") << 6 << qint64(0) << SaleProblem::AmountOutOfRange;
    QTest::newRow("negative") << 6 << qint64(-1) << SaleProblem::AmountOutOfRange;
}

void TestSale::refusesMoney()
{
    QFETCH(int, which);
    QFETCH(qint64, amount);
    QFETCH(SaleProblem, expected);
    const Sale covered = takeCash(thousand(), pesos(100'000), pesos(100'000), asItIs, noon()).value();
    const QList<Sale> sales{
        empty(), unpriced(), waiting(), finished(), covered, withLines({article(0)}), thousand(), partlyTaken()};
    QCOMPARE(refusal(takeCash(sales.at(which), pesos(amount), pesos(200'000), asItIs, noon())), expected);
    QCOMPARE(refusal(startQr(sales.at(which), pesos(amount), u"R9"_s)), expected);
    QCOMPARE(
        refusal(takeCash(thousand(), {100, Currency::BRL}, pesos(100), asItIs, noon())), SaleProblem::AmountOutOfRange);
    QCOMPARE(
        refusal(takeCash(thousand(), pesos(100), {100, Currency::BRL}, asItIs, noon())), SaleProblem::AmountOutOfRange);
    QCOMPARE(refusal(takeCash(thousand(), pesos(100), pesos(money::largestMinor + 1), asItIs, noon())),
        SaleProblem::AmountOutOfRange);
    QCOMPARE(refusal(startQr(thousand(), {100, Currency::BRL}, u"R"_s)), SaleProblem::AmountOutOfRange);
}

void TestSale::confirmsQr()
{
    QVERIFY(hasWaitingTender(waiting()));
    QCOMPARE(waitingTender(waiting())->externalReference, u"R1"_s);
    QCOMPARE(due(waiting()), pesos(100'000));
    const Sale paid = confirmQr(waiting(), u"R1"_s, {u"11"_s, u"12"_s}, noon()).value();
    QVERIFY(!hasWaitingTender(paid));
    QCOMPARE(waitingTender(paid), nullptr);
    QCOMPARE(due(paid), pesos(0));
    QCOMPARE(tenderByReference(paid, u"R1"_s)->operations, (QList<QString>{u"11"_s, u"12"_s}));
    QCOMPARE(tenderByReference(paid, u"R2"_s), nullptr);
    QCOMPARE(refusal(confirmQr(paid, u"R1"_s, {}, noon())), SaleProblem::NothingDue);
    QCOMPARE(refusal(confirmQr(waiting(), u"R2"_s, {}, noon())), SaleProblem::NotOpen);
    QCOMPARE(refusal(confirmQr(finished(), u"R1"_s, {}, noon())), SaleProblem::NotOpen);
    QCOMPARE(refusal(confirmQr(partlyTaken(), QString(), {}, noon())), SaleProblem::NothingDue);
}

void TestSale::withdrawsQr()
{
    const Sale back = withdrawQr(waiting(), u"R1"_s).value();
    QCOMPARE(back.tenders[0].state, TenderState::Withdrawn);
    QCOMPARE(due(back), pesos(100'000));
    QVERIFY(addLine(back, article(1)).has_value());
    QCOMPARE(refusal(withdrawQr(back, u"R1"_s)), SaleProblem::NothingDue);
    QCOMPARE(refusal(withdrawQr(waiting(), u"R2"_s)), SaleProblem::NothingDue);
    QCOMPARE(refusal(confirmQr(back, u"R1"_s, {}, noon())), SaleProblem::NothingDue);
}

void TestSale::takesTheRestInCash()
{
    Sale sale = startQr(thousand(), pesos(40'000), u"R1"_s).value();
    sale = confirmQr(sale, u"R1"_s, {u"1"_s}, noon()).value();
    QCOMPARE(due(sale), pesos(60'000));
    QCOMPARE(refusal(finish(sale, noon())), SaleProblem::NotEnough);
    sale = takeCash(sale, pesos(60'000), pesos(60'000), asItIs, noon()).value();
    QVERIFY(finish(sale, noon()).has_value());
}

void TestSale::limitsTenders()
{
    Sale sale = thousand();
    for (qsizetype i = 0; i < mostTenders; ++i)
        sale = takeCash(sale, pesos(1), pesos(1), asItIs, noon()).value();
    QCOMPARE(refusal(takeCash(sale, pesos(1), pesos(1), asItIs, noon())), SaleProblem::AmountOutOfRange);
    QCOMPARE(refusal(startQr(sale, pesos(1), u"R"_s)), SaleProblem::AmountOutOfRange);
}

void TestSale::finishes()
{
    const Sale done = finished();
    QCOMPARE(done.state, SaleState::Finished);
    QCOMPARE(done.finishedAt, std::optional(noon()));
    QCOMPARE(refusal(finish(done, noon())), SaleProblem::NotOpen);
    QCOMPARE(refusal(finish(waiting(), noon())), SaleProblem::ChargeInProgress);
    QCOMPARE(refusal(finish(empty(), noon())), SaleProblem::NothingToSell);
    QCOMPARE(refusal(finish(unpriced(), noon())), SaleProblem::Unpriced);
    QCOMPARE(refusal(finish(partlyTaken(), noon())), SaleProblem::NotEnough);
    QVERIFY(finish(withLines({article(0)}), noon()).has_value());
}

void TestSale::cancels()
{
    const Sale gone = cancel(thousand(), noon()).value();
    QCOMPARE(gone.state, SaleState::Cancelled);
    QCOMPARE(gone.finishedAt, std::optional(noon()));
    QVERIFY(cancel(withdrawQr(waiting(), u"R1"_s).value(), noon()).has_value());
}

void TestSale::namesALine()
{
    LineItem line = article(1);
    QCOMPARE(nameOf(line, u"Amount"_s), u"Yerba"_s);
    line.name.clear();
    QCOMPARE(nameOf(line, u"Amount"_s), u"779"_s);
    line.code.clear();
    QCOMPARE(nameOf(line, u"Amount"_s), u"Amount"_s);
}

void TestSale::addsATaxThatIsKnown()
{
    LineItem line = article(1'000);
    line.taxAdded = true;
    QCOMPARE(lineTotal(line, Currency::ARS), pesos(1'000)); // which one is not known
    line.tax = money::TaxRate{2'100};
    QCOMPARE(lineTotal(line, Currency::ARS), pesos(1'210));
}

void TestSale::halfAnAddressIsNone()
{
    LineItem line = article(1);
    line.pictureUrl = QString(longestDetail, u'u');
    QCOMPARE(withLines({line}).lines[0].pictureUrl, line.pictureUrl);
    line.pictureUrl += u'u';
    QCOMPARE(withLines({line}).lines[0].pictureUrl, QString());
}

void TestSale::theFirstPriceIsTheListPrice()
{
    const Sale same = setPrice(withLines({article(500)}), 1, pesos(500)).value();
    QCOMPARE(same.lines[0].listPrice, std::nullopt);
    const Sale twice = setPrice(setPrice(same, 1, pesos(400)).value(), 1, pesos(300)).value();
    QCOMPARE(twice.lines[0].listPrice, std::optional(pesos(500)));
}

// As a damaged record may have it: what is not there cannot be taken away.
void TestSale::anEditThatFitsNothingIsNone()
{
    Sale sale = thousand();
    sale.edits = {LineBefore{9, 0, std::nullopt}};
    QCOMPARE(undo(sale).value().lines, sale.lines);
}

void TestSale::plansCash_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<Money>("amount");
    QTest::addColumn<SaleProblem>("expected");
    QTest::newRow("no plan, while a QR is shown") << 0 << pesos(0) << SaleProblem::ChargeInProgress;
    QTest::newRow("no plan, when all is over") << 1 << pesos(0) << SaleProblem::NotOpen;
    QTest::newRow("none of another currency") << 2 << Money{0, Currency::BRL} << SaleProblem::AmountOutOfRange;
    QTest::newRow("some of another currency") << 2 << Money{100, Currency::BRL} << SaleProblem::AmountOutOfRange;
    QTest::newRow("negative") << 2 << pesos(-1) << SaleProblem::AmountOutOfRange;
    QTest::newRow("all of it") << 2 << pesos(100'000) << SaleProblem::NotEnough;
    QTest::newRow("more") << 2 << pesos(100'001) << SaleProblem::NotEnough;
}

void TestSale::plansCash()
{
    QFETCH(int, which);
    QFETCH(Money, amount);
    QFETCH(SaleProblem, expected);
    const Sale sale = QList<Sale>{waiting(), finished(), thousand()}.at(which);
    QCOMPARE(refusal(planCash(sale, amount, asItIs)), expected);
}

void TestSale::attachesToItsOwnTender()
{
    const Sale back = withdrawQr(waiting(), u"R1"_s).value();
    QCOMPARE(attachQr(back, u"R1"_s, pesos(40'000), {u"5"_s}, noon()).value().tenders[0].amount, pesos(40'000));
    QCOMPARE(refusal(attachQr(back, u"R2"_s, pesos(40'000), {u"5"_s}, noon())), SaleProblem::NotOpen);
    QCOMPARE(refusal(attachQr(back, u"R1"_s, {40'000, Currency::BRL}, {u"5"_s}, noon())), SaleProblem::NotOpen);
    QCOMPARE(refusal(attachQr(cancel(back, noon()).value(), u"R1"_s, pesos(40'000), {u"5"_s}, noon())), SaleProblem::NotOpen);
    const Sale again = startQr(back, pesos(100'000), u"R2"_s).value();
    QCOMPARE(refusal(attachQr(again, u"R1"_s, pesos(40'000), {u"5"_s}, noon())), SaleProblem::ChargeInProgress);
    QVERIFY(attachQr(again, u"R2"_s, pesos(40'000), {u"5"_s}, noon()).has_value());
}

void TestSale::attachesWhatIsDue()
{
    const Sale back = withdrawQr(waiting(), u"R1"_s).value();
    QCOMPARE(refusal(attachQr(back, u"R1"_s, pesos(0), {u"5"_s}, noon())), SaleProblem::NothingDue);
    const Sale part = attachQr(back, u"R1"_s, pesos(40'000), {u"5"_s}, noon()).value();
    QCOMPARE(refusal(attachQr(part, u"R1"_s, pesos(40'000), {u"6"_s}, noon())), SaleProblem::NothingDue);
    const Sale covered = takeCash(back, pesos(100'000), pesos(100'000), asItIs, noon()).value();
    QCOMPARE(refusal(attachQr(covered, u"R1"_s, pesos(40'000), {u"5"_s}, noon())), SaleProblem::NothingDue);
}

void TestSale::refundsWhatATenderBroughtIn()
{
    const auto refund = [](int tender, Money amount) { return Refund{u"F"_s, tender, amount, RefundState::Pending, noon(), {}}; };
    Sale sale = takeCash(withdrawQr(waiting(), u"R1"_s).value(), pesos(100'000), pesos(100'000), asItIs, noon()).value();
    const int withdrawn = sale.tenders[0].number;
    const int cash = sale.tenders[1].number;
    QCOMPARE(refusal(startRefund(sale, refund(cash, pesos(1)))), SaleProblem::NothingToRefund); // not finished
    sale = finish(sale, noon()).value();
    QCOMPARE(refundable(sale, sale.tenders[0]), pesos(0));
    QCOMPARE(refusal(startRefund(sale, refund(withdrawn, pesos(1)))), SaleProblem::AmountOutOfRange);
    QCOMPARE(refusal(startRefund(sale, refund(99, pesos(1)))), SaleProblem::NothingToRefund);
    for (const Money amount : {pesos(0), pesos(-1), pesos(100'001), Money{100, Currency::BRL}})
        QCOMPARE(refusal(startRefund(sale, refund(cash, amount))), SaleProblem::AmountOutOfRange);
    QVERIFY(startRefund(sale, refund(cash, pesos(100'000))).has_value());
}

void TestSale::endsARefundOnce()
{
    const Sale sale = startRefund(finished(), {u"F"_s, finished().tenders[0].number, pesos(1'000), RefundState::Pending, noon(), {}}).value();
    const Sale failed = endRefund(sale, u"F"_s, RefundState::Failed, noon()).value();
    QCOMPARE(refunded(failed), pesos(0));
    QCOMPARE(cashBack(failed, failed.tenders[0], pesos(100'000), asItIs), pesos(100'000)); // nothing of it has gone back
    QCOMPARE(refusal(endRefund(failed, u"F"_s, RefundState::Done, noon())), SaleProblem::NothingToRefund);
    QCOMPARE(refusal(endRefund(sale, u"G"_s, RefundState::Done, noon())), SaleProblem::NothingToRefund);
}

// Parts that were rounded up may have given back more than came in: the last one is nothing then, and never less.
void TestSale::takesNothingFromWhoGetsItBack()
{
    const money::CashRounding tens{10, money::RoundingDirection::NearestHalfDown};
    Sale sale = finish(takeCash(withLines({article(24)}), pesos(24), pesos(20), tens, noon()).value(), noon()).value();
    const Tender tender = sale.tenders[0];
    for (const qint64 expected : {10, 10, 10, 0}) {
        const Money back = cashBack(sale, tender, pesos(6), tens);
        QCOMPARE(back, pesos(expected));
        sale = startRefund(sale, {u"F"_s, tender.number, pesos(6), RefundState::Done, noon(), back - pesos(6)}).value();
    }
    QCOMPARE(refundable(sale, tender), pesos(0));
}

// As a damaged record may have it.
void TestSale::moreThanEnoughFinishesNothing()
{
    Sale sale = takeCash(thousand(), pesos(100'000), pesos(100'000), asItIs, noon()).value();
    sale.lines.removeLast();
    QCOMPARE(due(sale), pesos(0));
    QCOMPARE(refusal(finish(sale, noon())), SaleProblem::NotEnough);
}

namespace {

// One random act; refused ones leave the sale as it is.
SaleResult randomAct(const Sale &sale, int step)
{
    const int line = *rc::gen::inRange(1, 8);
    const Money price = pesos(*rc::gen::inRange<qint64>(-1, 300'000));
    const Quantity quantity{*rc::gen::inRange<qint64>(-1, 20'000)};
    const Money part = pesos(*rc::gen::inRange<qint64>(1, due(sale).minor + 2));
    const QString reference = waitingTender(sale) ? waitingTender(sale)->externalReference : u"none"_s;
    switch (*rc::gen::inRange(0, 11)) {
    case 0:
    case 1:
    case 2:
        return addLine(sale, article(price.minor, quantity.thousandths));
    case 3:
        return addLine(sale, {.number = 0, .code = u"x"_s, .name = {}, .quantity = {}, .unitPrice = {}});
    case 4:
        return setQuantity(sale, line, quantity);
    case 5:
        return setPrice(sale, line, price);
    case 6:
        return removeLine(sale, line);
    case 7:
        return takeCash(sale, part, pesos(part.minor + 10), {10, money::RoundingDirection::NearestHalfDown}, noon());
    case 8:
        return startQr(sale, part, u"R%1"_s.arg(step));
    case 9:
        return *rc::gen::arbitrary<bool>() ? confirmQr(sale, reference, {u"1"_s}, noon()) : withdrawQr(sale, reference);
    default:
        return *rc::gen::inRange(0, 4) == 0 ? cancel(sale, noon()) : finish(sale, noon());
    }
}

Money sumOfLines(const Sale &sale)
{
    Money sum = pesos(0);
    for (const LineItem &line : sale.lines)
        sum = sum + lineTotal(line, sale.currency);
    return sum;
}

Sale randomSale()
{
    Sale sale = empty();
    const int steps = *rc::gen::inRange(0, 30);
    for (int step = 0; step < steps; ++step) {
        if (const auto next = randomAct(sale, step))
            sale = *next;
    }
    return sale;
}

}

void TestSale::sumsAgreeAfterAnyActs()
{
    QVERIFY(rc::check("sums agree after any acts", [] {
        Sale sale = empty();
        const int steps = *rc::gen::inRange(0, 40);
        for (int step = 0; step < steps; ++step) {
            const auto next = randomAct(sale, step);
            if (!next)
                continue;
            const bool locked = hasWaitingTender(sale) || confirmed(sale).isPositive() || sale.state != SaleState::Open;
            const bool sameLines = next->lines == sale.lines;
            RC_ASSERT(!locked || sameLines);
            RC_ASSERT(sale.state == SaleState::Open);
            sale = *next;
            RC_ASSERT(total(sale) == sumOfLines(sale));
            RC_ASSERT(due(sale) == total(sale) - confirmed(sale));
            RC_ASSERT(!(due(sale) < pesos(0)));
            const bool covered = due(sale).isZero() && !hasWaitingTender(sale) && isPriced(sale);
            RC_ASSERT(covered || next->state != SaleState::Finished);
        }
    }));
}

void TestSale::storedFormIsExact()
{
    QVERIFY(rc::check("a stored sale is the same sale", [] {
        const Sale sale = randomSale();
        const auto text = QJsonDocument(toStored(sale)).toJson(QJsonDocument::Compact);
        RC_ASSERT(fromStored(QJsonDocument::fromJson(text).object()) == sale);
    }));
}

QTEST_APPLESS_MAIN(TestSale)
#include "tst_sale.moc"
