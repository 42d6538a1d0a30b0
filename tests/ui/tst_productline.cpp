// From a code to the line that is sold: taxes on top of the price, what a scale's label says, what the wallet is told.
#include "core/catalog/barcode.h"
#include "tests/ui/deskbench.h"
#include "ui/desk/productline.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using catalog::Product;
using desk::lineOfCode;

namespace {

constexpr auto ars = money::Currency::ARS;

QString label(const QString &digits)
{
    return digits + *catalog::checkDigitFor(digits);
}

void sells(DeskBench &bench, const QList<Product> &products)
{
    bench.catalogue = catalog::Catalogue::of(products).value();
}

}

class TestProductLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheWallet();
    void addsItsOwnTax();
    void addsTheUsualTax();
    void keepsAPriceWithTax();
    void showsTheWholePrice();
    void takesWeightAndPriceOfLabels();
    void asksForThePriceOfUnknownCodes();
};

void TestProductLine::tellsTheWallet()
{
    DeskBench bench;
    Product product{u"1"_s, u"Yerba"_s, u"Almacén"_s, {4200, ars}};
    product.description = u"Con palo"_s;
    product.unitMeasure = u"kg"_s;
    product.pictureUrl = u"https://shop.example/y.png"_s;
    sells(bench, {product});
    const auto line = lineOfCode(u"1"_s, {2000}, bench.shop);
    const sale::LineItem wanted{0, u"1"_s, u"Yerba"_s, {2000}, money::Money{4200, ars}, std::nullopt, u"Almacén"_s,
        u"Con palo"_s, u"kg"_s, u"https://shop.example/y.png"_s};
    QCOMPARE(line, wanted);
}

void TestProductLine::addsItsOwnTax()
{
    DeskBench bench;
    bench.shop.setup.usualTax = money::TaxRate{2100};
    Product product{u"1"_s, u"Pan"_s, {}, {1000, ars}};
    product.priceKind = catalog::PriceKind::WithoutTax;
    product.tax = money::TaxRate{1050};
    sells(bench, {product});
    bench.scan(u"1"_s);
    QCOMPARE(bench.sale()->lines[0].tax, std::optional(money::TaxRate{1050}));
    QCOMPARE(total(*bench.sale()).minor, 1105);
}

void TestProductLine::addsTheUsualTax()
{
    DeskBench bench;
    Product product{u"1"_s, u"Pan"_s, {}, {1000, ars}};
    product.priceKind = catalog::PriceKind::WithoutTax;
    sells(bench, {product});
    QVERIFY(!lineOfCode(u"1"_s, {}, bench.shop).taxAdded); // nobody has said how much
    bench.shop.setup.usualTax = money::TaxRate{2100};
    bench.scan(u"1"_s);
    QVERIFY(bench.sale()->lines[0].taxAdded);
    QCOMPARE(total(*bench.sale()).minor, 1210);
}

void TestProductLine::keepsAPriceWithTax()
{
    DeskBench bench;
    bench.shop.setup.usualTax = money::TaxRate{2100};
    sells(bench, {{u"1"_s, u"Pan"_s, {}, {1000, ars}}});
    bench.scan(u"1"_s);
    QCOMPARE(bench.sale()->lines[0].tax, std::nullopt);
    QCOMPARE(total(*bench.sale()).minor, 1000);
}

// What a customer reads anywhere is what they pay.
void TestProductLine::showsTheWholePrice()
{
    DeskBench bench;
    bench.shop.setup.usualTax = money::TaxRate{2100};
    Product product{u"1"_s, u"Pan"_s, {}, {100'000, ars}};
    product.priceKind = catalog::PriceKind::WithoutTax;
    product.favourite = true;
    sells(bench, {product});
    const auto cashier = bench.cashier();
    const auto *favourites = std::get_if<counter::Favourites>(&cashier.panel);
    QVERIFY(favourites);
    QCOMPARE(favourites->tiles[0].price, u"$\u00a01.210,00"_s);
    bench.press(shell::Act::PriceCheck);
    bench.scan(u"1"_s);
    const auto checking = bench.cashier();
    const auto *panel = std::get_if<counter::PricePanel>(&checking.panel);
    QVERIFY(panel);
    QCOMPARE(panel->price, u"$\u00a01.210,00"_s);
    const auto customer = bench.customer();
    const auto *shown = std::get_if<customer::PriceCheck>(&customer);
    QVERIFY(shown);
    QCOMPARE(shown->price.text, u"$\u00a01.210,00"_s);
}

void TestProductLine::takesWeightAndPriceOfLabels()
{
    DeskBench bench;
    Product cheese{u"2100123"_s, u"Queso"_s, {}, {1'000'000, ars}};
    cheese.priceKind = catalog::PriceKind::WithoutTax;
    cheese.tax = money::TaxRate{2100};
    Product ham = cheese;
    ham.code = u"2000124"_s;
    sells(bench, {cheese, ham});
    const auto weighed = lineOfCode(label(u"210012300354"_s), {}, bench.shop);
    QCOMPARE(weighed.quantity.thousandths, 354);
    QVERIFY(weighed.taxAdded);
    const auto priced = lineOfCode(label(u"200012401250"_s), {2000}, bench.shop); // two of these pieces
    QCOMPARE(priced.quantity.thousandths, 2000);
    QCOMPARE(priced.unitPrice, std::optional(money::Money{125'000, ars}));
    QVERIFY(!priced.taxAdded); // the label's price is what the customer was promised
}

void TestProductLine::asksForThePriceOfUnknownCodes()
{
    DeskBench bench;
    const auto line = lineOfCode(u" a-7 "_s, {3000}, bench.shop);
    QCOMPARE(line.code, catalog::canonicalCode(u" a-7 "_s));
    QCOMPARE(line.quantity.thousandths, 3000);
    QVERIFY(!line.unitPrice && line.name.isEmpty());
}

QTEST_GUILESS_MAIN(TestProductLine)
#include "tst_productline.moc"
