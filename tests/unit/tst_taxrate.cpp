// Rates as people write them, and the tax that is in a price.
#include "core/money/taxrate.h"
#include "core/sale/stored.h"

#include <rapidcheck.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::money;

class TestTaxRate final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void taxWithinIsExact_data();
    void taxWithinIsExact();
    void netAndTaxAreTheGross();
    void shares();
    void percentIsWrittenAsPeopleDo();
    void aLineKeepsItsRate();
};

void TestTaxRate::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("alone"); // basis points; -1: none
    QTest::addColumn<int>("amongWords");
    QTest::newRow("plain") << u"19"_s << 1900 << 1900;
    QTest::newRow("percent") << u" 19 % "_s << 1900 << 1900;
    QTest::newRow("point") << u"5.25"_s << 525 << 525;
    QTest::newRow("comma") << u"5,5%"_s << 550 << 550;
    QTest::newRow("none of it") << u"0"_s << 0 << 0;
    QTest::newRow("all of it") << u"100"_s << 10'000 << 10'000;
    QTest::newRow("more than all") << u"100.01"_s << -1 << -1;
    QTest::newRow("words") << u"IVA 19 % incluido"_s << -1 << 1900;
    QTest::newRow("words without a rate") << u"IVA incluido"_s << -1 << -1;
    QTest::newRow("a number that is no rate") << u"Ley 27743"_s << -1 << -1;
    QTest::newRow("two rates") << u"19 % o 5 %"_s << -1 << -1;
    QTest::newRow("thousands") << u"x 1.234,5 %"_s << -1 << -1;
    QTest::newRow("negative") << u"-19"_s << -1 << -1;
    QTest::newRow("three decimals") << u"19.125"_s << -1 << -1;
    QTest::newRow("empty") << QString() << -1 << -1;
}

void TestTaxRate::reads()
{
    QFETCH(QString, text);
    QFETCH(int, alone);
    QFETCH(int, amongWords);
    QCOMPARE(taxRateFrom(text).value_or(TaxRate{-1}).basisPoints, alone);
    QCOMPARE(taxRateNamedIn(text).value_or(TaxRate{-1}).basisPoints, amongWords);
}

void TestTaxRate::percentIsWrittenAsPeopleDo()
{
    QCOMPARE(percentText(2100, Currency::ARS), u"21 %"_s);
    QCOMPARE(percentText(1050, Currency::ARS), u"10,5 %"_s);
    QCOMPARE(percentText(705, Currency::MXN), u"7.05 %"_s);
    QCOMPARE(percentText(5, Currency::CLP), u"0,05 %"_s);
    for (const int points : {0, 1, 10, 100, 1050, 10'000})
        QCOMPARE(taxRateFrom(percentText(points, Currency::BRL)), std::optional(TaxRate{points}));
}

void TestTaxRate::taxWithinIsExact_data()
{
    QTest::addColumn<qint64>("gross");
    QTest::addColumn<int>("points");
    QTest::addColumn<qint64>("tax");
    QTest::newRow("119") << qint64(119) << 1900 << qint64(19);
    QTest::newRow("100000") << qint64(100'000) << 1900 << qint64(15'966);
    QTest::newRow("half up") << qint64(3) << 10'000 << qint64(2);
    QTest::newRow("exempt") << qint64(100'000) << 0 << qint64(0);
    QTest::newRow("nothing") << qint64(0) << 1900 << qint64(0);
    QTest::newRow("largest") << largestMinor << 10'000 << largestMinor / 2;
}

void TestTaxRate::taxWithinIsExact()
{
    QFETCH(qint64, gross);
    QFETCH(int, points);
    QFETCH(qint64, tax);
    QCOMPARE(taxWithin({gross, Currency::COP}, {points}), (Money{tax, Currency::COP}));
}

void TestTaxRate::netAndTaxAreTheGross()
{
    QVERIFY(rc::check("what is left of the gross carries the tax, to half a unit", [] {
        const qint64 gross = *rc::gen::inRange<qint64>(0, 1'000'000'000);
        const int points = *rc::gen::inRange(0, 10'001);
        const qint64 tax = taxWithin({gross, Currency::COP}, {points}).minor;
        const qint64 difference = tax * (10'000 + points) - gross * points; // of a tax that were not rounded: 0
        RC_ASSERT(std::abs(difference) * 2 <= 10'000 + points);
    }));
}

void TestTaxRate::shares()
{
    const auto pesos = [](qint64 minor) { return Money{minor, Currency::COP}; };
    QCOMPARE(shareOf(pesos(100), pesos(1), pesos(3)), pesos(33));
    QCOMPARE(shareOf(pesos(100), pesos(1), pesos(8)), pesos(13)); // 12.5
    QCOMPARE(shareOf(pesos(100), pesos(8), pesos(8)), pesos(100));
    QCOMPARE(shareOf(pesos(largestMinor), pesos(largestMinor), pesos(largestMinor)), pesos(largestMinor));
}

// Sales that were stored before there were rates have none.
void TestTaxRate::aLineKeepsItsRate()
{
    sale::Sale sale = sale::openSale(u"S1"_s, 1, Currency::COP, {});
    sale::LineItem line{
        .number = 0, .code = {}, .name = u"Café"_s, .quantity = {}, .unitPrice = Money{100, Currency::COP}};
    sale = sale::addLine(sale, line).value();
    line.tax = TaxRate{500};
    sale = sale::addLine(sale, line).value();
    const auto read = sale::fromStored(sale::toStored(sale)).value();
    QCOMPARE(read.lines[0].tax, std::nullopt);
    QCOMPARE(read.lines[1].tax, std::optional(TaxRate{500}));
}

QTEST_APPLESS_MAIN(TestTaxRate)
#include "tst_taxrate.moc"
