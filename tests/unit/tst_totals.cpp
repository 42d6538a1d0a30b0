// What a sale comes to: for any cart its lines add up to the total, their taxes to the sale's, and every figure is within a minor unit
// of the exact one, checked by other arithmetic than the till's. 100,000 carts, and a million with MOSTRADOR_LONG.
#include "core/money/spread.h"
#include "core/sale/editing.h"
#include "core/sale/totals.h"

#include <QTest>

#include <random>

using namespace mostrador;
using namespace mostrador::sale;
using namespace Qt::StringLiterals;
using money::Currency;
using money::Money;

namespace {

constexpr int fewCarts = 100'000;
constexpr int manyCarts = 1'000'000;
constexpr int whole = 10'000; // basis points

using Chance = std::mt19937_64;

qint64 between(Chance &chance, qint64 least, qint64 most)
{
    return least + static_cast<qint64>(chance() % static_cast<quint64>(most - least + 1));
}

template <typename Value> Value oneOf(Chance &chance, const QList<Value> &values)
{
    return values.at(between(chance, 0, values.size() - 1));
}

Discount randomDiscount(Chance &chance, Currency currency)
{
    if (between(chance, 0, 1) == 0)
        return {PercentOff{static_cast<int>(between(chance, 1, whole))}, wholeDiscount};
    return {AmountOff{{between(chance, 1, 50'000), currency}}, wholeDiscount};
}

LineItem randomLine(Chance &chance, Currency currency)
{
    const QList<int> rates{0, 250, 500, 800, 1'050, 1'600, 1'800, 1'900, 2'100, 2'200, whole};
    LineItem line{.number = 0, .code = {}, .name = {}, .quantity = {}, .unitPrice = Money{between(chance, 0, 99'999), currency}};
    line.quantity.thousandths = between(chance, 0, 2) == 0 ? between(chance, 1, 4'000) : 1000 * between(chance, 1, 12);
    if (between(chance, 0, 3) > 0)
        line.tax = money::TaxRate{oneOf(chance, rates)};
    line.taxAdded = line.tax && between(chance, 0, 3) == 0;
    if (between(chance, 0, 3) == 0)
        line.discount = randomDiscount(chance, currency);
    return line;
}

Sale randomCart(Chance &chance)
{
    const QList<Currency> currencies(money::allCurrencies.begin(), money::allCurrencies.end());
    Sale sale;
    sale.currency = oneOf(chance, currencies);
    const qint64 lines = between(chance, 0, 12);
    for (qint64 at = 0; at < lines; ++at)
        sale.lines.append(randomLine(chance, sale.currency));
    if (between(chance, 0, 2) == 0)
        sale.discount = randomDiscount(chance, sale.currency);
    return sale;
}

qint64 sumOf(const QList<Money> &amounts)
{
    qint64 sum = 0;
    for (const Money amount : amounts)
        sum += amount.minor;
    return sum;
}

// |found − part / denominator| < 1, in integers.
bool isWithinOne(qint64 found, qint64 part, qint64 denominator)
{
    const qint64 away = found * denominator - part;
    return -denominator < away && away < denominator;
}

// |found − part / denominator| ≤ 1/2
bool isNearest(qint64 found, qint64 part, qint64 denominator)
{
    const qint64 away = 2 * (found * denominator - part);
    return -denominator <= away && away <= denominator;
}

QString wrongLines(const Sale &sale)
{
    const qint64 gross = subtotal(sale).minor;
    const qint64 off = ticketDiscount(sale).minor;
    const QList<Money> totals = lineTotals(sale);
    if (sumOf(totals) != total(sale).minor || total(sale).minor != gross - off || off < 0 || off > gross)
        return u"the lines do not add up to the total"_s;
    qint64 ownDiscounts = 0;
    for (qsizetype at = 0; at < totals.size(); ++at) {
        const LineFigures figures = figuresOf(sale.lines[at], sale.currency);
        const qint64 share = figures.total.minor - totals[at].minor;
        ownDiscounts += figures.off.minor;
        if (totals[at].minor < 0 || share < 0 || figures.total.minor < 0)
            return u"a line is negative"_s;
        if (gross > 0 && !isWithinOne(share, off * figures.total.minor, gross))
            return u"a share of the discount is not in proportion"_s;
        if (figures.total.minor != figures.base.minor + figures.taxAdded.minor - figures.off.minor)
            return u"a line does not add up"_s;
        if (sale.lines[at].taxAdded && !isNearest(figures.taxAdded.minor, figures.base.minor * sale.lines[at].tax->basisPoints, whole))
            return u"a tax on top is wrong"_s;
    }
    return discounts(sale).minor == ownDiscounts + off ? QString() : u"the discounts do not add up"_s;
}

QString wrongTaxes(const Sale &sale, std::optional<money::TaxRate> usual)
{
    const Taxes taxes = taxesOf(sale, usual);
    const QList<Money> totals = lineTotals(sale);
    qint64 sum = 0;
    for (const TaxPart &part : taxes.parts) {
        const qint64 divisor = whole + part.rate.basisPoints;
        qint64 gross = 0;
        qint64 tax = 0;
        for (qsizetype at = 0; at < totals.size(); ++at) {
            if (sale.lines[at].tax.value_or(usual.value_or(money::TaxRate{-1})) != part.rate)
                continue;
            gross += totals[at].minor;
            tax += taxes.ofLines[at].minor;
            if (!isWithinOne(taxes.ofLines[at].minor, totals[at].minor * part.rate.basisPoints, divisor))
                return u"the tax of a line is not near its exact tax"_s;
        }
        if (tax != part.tax.minor || gross != part.gross.minor)
            return u"the lines' taxes are not the rate's"_s;
        if (!isNearest(part.tax.minor, gross * part.rate.basisPoints, divisor))
            return u"the tax of a rate is not rounded to the nearest"_s;
        sum += part.tax.minor;
    }
    if (sum != taxes.sum.minor || sum != sumOf(taxes.ofLines))
        return u"the taxes do not add up"_s;
    return taxes.sum.minor <= total(sale).minor ? QString() : u"more tax than money"_s;
}

}

class TestTotals final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCartAddsUp();
    void spreadsByLargestRemainder_data();
    void spreadsByLargestRemainder();
    void spreadsTheLargestAmounts();
    void breaksDownByRate();
    void tellsNothingThatNobodyKnows();
    void netAndAddedTaxAgree();
};

void TestTotals::everyCartAddsUp()
{
    const int carts = qEnvironmentVariableIsSet("MOSTRADOR_LONG") ? manyCarts : fewCarts;
    for (int number = 0; number < carts; ++number) {
        Chance chance(static_cast<quint64>(number));
        const Sale sale = randomCart(chance);
        const auto usual = oneOf<std::optional<money::TaxRate>>(chance, {std::nullopt, money::TaxRate{2'100}});
        const QString wrong = wrongLines(sale) + wrongTaxes(sale, usual);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"cart %1: %2"_s.arg(number).arg(wrong)));
    }
}

void TestTotals::spreadsByLargestRemainder_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QList<int>>("weights");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("even") << qint64(90) << QList<int>{1, 1, 1} << QList<int>{30, 30, 30};
    QTest::newRow("one over: the first of equals") << qint64(100) << QList<int>{1, 1, 1} << QList<int>{34, 33, 33};
    QTest::newRow("the largest remainder first") << qint64(10) << QList<int>{15, 15, 70} << QList<int>{2, 1, 7};
    QTest::newRow("less than a cent each") << qint64(1) << QList<int>{1, 5, 2} << QList<int>{0, 1, 0};
    QTest::newRow("what weighs nothing gets nothing") << qint64(7) << QList<int>{0, 3, 0} << QList<int>{0, 7, 0};
    QTest::newRow("nothing weighs anything") << qint64(7) << QList<int>{0, 0} << QList<int>{0, 0};
    QTest::newRow("nothing to spread") << qint64(0) << QList<int>{2, 3} << QList<int>{0, 0};
    QTest::newRow("nobody") << qint64(5) << QList<int>{} << QList<int>{};
}

void TestTotals::spreadsByLargestRemainder()
{
    QFETCH(qint64, amount);
    QFETCH(QList<int>, weights);
    QFETCH(QList<int>, expected);
    QList<Money> given;
    for (const int weight : weights)
        given.append({weight, Currency::ARS});
    QList<int> found;
    for (const Money share : money::spread({amount, Currency::ARS}, given))
        found.append(static_cast<int>(share.minor));
    QCOMPARE(found, expected);
}

void TestTotals::spreadsTheLargestAmounts()
{
    const Money largest{money::largestMinor, Currency::ARS};
    const auto shares = money::spread(largest, {{money::largestMinor / 3, Currency::ARS}, {1, Currency::ARS},
                                                   {money::largestMinor - money::largestMinor / 3 - 1, Currency::ARS}});
    QCOMPARE(shares[0].minor, money::largestMinor / 3);
    QCOMPARE(shares[1].minor, 1);
    QCOMPARE(sumOf(shares), money::largestMinor);
    const money::Division division = money::divided(money::largestMinor, money::largestMinor, money::largestMinor);
    QCOMPARE(division.quotient, money::largestMinor);
    QCOMPARE(division.rest, 0);
}

void TestTotals::breaksDownByRate()
{
    Sale sale;
    const auto add = [&sale](qint64 minor, std::optional<int> rate) {
        LineItem line{.number = 0, .code = {}, .name = {}, .quantity = {}, .unitPrice = Money{minor, Currency::ARS}};
        if (rate)
            line.tax = money::TaxRate{*rate};
        sale.lines.append(line);
    };
    add(12'100, 2'100);
    add(11'050, 1'050);
    add(24'200, std::nullopt); // the shop's
    add(5'000, 0);
    const Taxes taxes = taxesOf(sale, money::TaxRate{2'100});
    const auto pesos = [](qint64 minor) { return Money{minor, Currency::ARS}; };
    QCOMPARE(taxes.parts, (QList<TaxPart>{{{0}, pesos(5'000), pesos(0)}, {{1'050}, pesos(11'050), pesos(1'050)},
                              {{2'100}, pesos(36'300), pesos(6'300)}}));
    QCOMPARE(taxes.ofLines, (QList<Money>{pesos(2'100), pesos(1'050), pesos(4'200), pesos(0)}));
    sale.discount = Discount{PercentOff{5'000}, wholeDiscount};
    QCOMPARE(taxesOf(sale, money::TaxRate{2'100}).sum, pesos(3'675)); // half the money, half the tax
}

void TestTotals::tellsNothingThatNobodyKnows()
{
    Sale sale;
    sale.lines.append({.number = 0, .code = {}, .name = {}, .quantity = {}, .unitPrice = Money{100, Currency::ARS}});
    const Taxes taxes = taxesOf(sale, std::nullopt);
    QVERIFY(taxes.parts.isEmpty());
    QCOMPARE(taxes.ofLines, (QList<Money>{{0, Currency::ARS}}));
    QVERIFY(taxes.sum.isZero());
}

// The tax in a price that it was added to is the tax that was added.
void TestTotals::netAndAddedTaxAgree()
{
    for (const int rate : {250, 800, 1'050, 1'600, 1'900, 2'100, 2'200}) {
        for (qint64 net = 0; net < 3'000; ++net) {
            const Money base{net, Currency::ARS};
            const Money added = taxOn(base, {rate});
            QCOMPARE(taxWithin(base + added, {rate}), added);
        }
    }
}

QTEST_APPLESS_MAIN(TestTotals)
#include "tst_totals.moc"
