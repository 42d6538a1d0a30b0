// Products: check digits, search as people type, and lists of products from text files.
#include "core/catalog/barcode.h"
#include "core/catalog/catalogue.h"
#include "core/catalog/csvrow.h"
#include "core/catalog/folding.h"
#include "core/catalog/productfile.h"
#include "core/money/currency.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace mostrador;
using namespace mostrador::catalog;
using namespace Qt::StringLiterals;

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsPublishedCodes();
    void findsEveryWrongDigit();
    void spellsUpcAsEan();
    void foldsAccents();
    void findsByCode();
    void searches_data();
    void searches();
    void searchAgreesWithReading();
    void refusesRepeatedCodes();
    void readsProducts();
    void readsSpreadsheetForm();
    void readsTaxRates();
    void readsWhatTheWalletShows();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void goesOnBehindBadRows();
    void writesWhatItReads();
    void readsAnyBytes();
    void samplesAreSound_data();
    void samplesAreSound();
};

namespace {

constexpr auto pesos = money::Currency::ARS;

Product product(const QString &code, const QString &name, int popularity = 0, bool favourite = false)
{
    return {code, name, {}, {10000, pesos}, favourite, popularity};
}

Catalogue shop()
{
    return Catalogue::of({product(u"1"_s, u"Jamón cocido"_s, 5), product(u"2"_s, u"Jamón crudo"_s, 9, true),
                             product(u"3"_s, u"Cóctel de frutas"_s, 7), product(u"4"_s, u"Pan de jamón"_s, 1, true),
                             product(u"5"_s, u"Agua 1,5 l"_s, 3)})
        .value();
}

QStringList codesOf(const QList<Product> &products)
{
    QStringList codes;
    for (const Product &each : products)
        codes.append(each.code);
    return codes;
}

QString digits(const std::vector<int> &numbers)
{
    QString text;
    for (const int number : numbers)
        text.append(QString::number(number));
    return text;
}

QByteArray rows(const QByteArray &body)
{
    return "code,name,price\n" + body;
}

}

void TestCatalog::knowsPublishedCodes()
{
    QCOMPARE(barcodeKind(u"4006381333931"), BarcodeKind::Ean13);
    QCOMPARE(barcodeKind(u"73513537"), BarcodeKind::Ean8);
    QCOMPARE(barcodeKind(u"036000291452"), BarcodeKind::UpcA);
    QVERIFY(!barcodeKind(u"4006381333932"));
    QVERIFY(!barcodeKind(u"400638133393A"));
    QVERIFY(!barcodeKind(u""));
    QVERIFY(!barcodeKind(u"123456789"));
}

void TestCatalog::findsEveryWrongDigit()
{
    QVERIFY(rc::check("one wrong digit never passes", [] {
        const int length = *rc::gen::element(7, 11, 12);
        const auto numbers =
            *rc::gen::container<std::vector<int>>(static_cast<std::size_t>(length), rc::gen::inRange(0, 10));
        QString code = digits(numbers);
        code.append(*checkDigitFor(code));
        RC_ASSERT(barcodeKind(code).has_value());
        const int place = *rc::gen::inRange(0, length + 1);
        const int shift = *rc::gen::inRange(1, 10);
        code[place] = QChar(static_cast<char16_t>(u'0' + (code[place].digitValue() + shift) % 10));
        RC_ASSERT(!barcodeKind(code).has_value());
    }));
}

void TestCatalog::spellsUpcAsEan()
{
    QCOMPARE(canonicalCode(u"036000291452"), u"0036000291452"_s);
    QCOMPARE(canonicalCode(u" abc-12 "), u"ABC-12"_s);
    QCOMPARE(canonicalCode(u"036000291453"), u"036000291453"_s); // not a UPC-A: its check digit is wrong
    const auto found = Catalogue::of({product(u"036000291452"_s, u"Galletas"_s)}).value();
    QVERIFY(found.byCode(u"0036000291452"));
    QVERIFY(found.byCode(u"036000291452"));
}

void TestCatalog::foldsAccents()
{
    QCOMPARE(folded(u"Jamón PÃO Ñandú Ção"), u"jamon pao nandu cao"_s);
    QCOMPARE(
        foldedWords(u"Agua 1,5 l (sin gas)"), (QStringList{u"agua"_s, u"1"_s, u"5"_s, u"l"_s, u"sin"_s, u"gas"_s}));
}

void TestCatalog::findsByCode()
{
    const Catalogue catalogue = shop();
    QCOMPARE(catalogue.byCode(u"3")->name, u"Cóctel de frutas"_s);
    QVERIFY(!catalogue.byCode(u"33"));
    QVERIFY(!catalogue.byCode(u""));
    QCOMPARE(codesOf(catalogue.favourites(10)), (QStringList{u"2"_s, u"4"_s}));
    QCOMPARE(codesOf(catalogue.favourites(1)), QStringList{u"2"_s});
}

void TestCatalog::searches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("popular first") << u"jam"_s << QStringList{u"2"_s, u"1"_s, u"4"_s};
    QTest::newRow("every word") << u"jam co"_s << QStringList{u"1"_s};
    QTest::newRow("any order") << u"coc JAMÓN"_s << QStringList{u"1"_s};
    QTest::newRow("accents in the name") << u"coctel"_s << QStringList{u"3"_s};
    QTest::newRow("figures") << u"agua 1,5"_s << QStringList{u"5"_s};
    QTest::newRow("not inside a word") << u"amon"_s << QStringList{};
    QTest::newRow("nothing typed") << u" .,"_s << QStringList{};
}

void TestCatalog::searches()
{
    QFETCH(const QString, typed);
    QTEST(codesOf(shop().search(typed, 10)), "codes");
    QVERIFY(shop().search(typed, 1).size() <= 1);
}

void TestCatalog::searchAgreesWithReading()
{
    QVERIFY(rc::check("the index finds what reading every name finds", [] {
        const auto letter = rc::gen::element<std::string>("a", "b", "á", "B", " ");
        const auto name = rc::gen::container<std::vector<std::string>>(letter);
        QList<Product> products;
        const auto names = *rc::gen::container<std::vector<std::vector<std::string>>>(name);
        const auto joined = [](const std::vector<std::string> &letters) {
            QString text;
            for (const auto &each : letters)
                text.append(QString::fromStdString(each));
            return text;
        };
        for (const auto &letters : names)
            products.append(
                product(QString::number(products.size()), joined(letters), static_cast<int>(products.size() % 3)));
        const QString typed = joined(*name);
        const auto catalogue = Catalogue::of(products).value();
        QSet<QString> expected;
        const QStringList wanted = foldedWords(typed).mid(0, mostSearchWords);
        for (const Product &each : products) {
            const QStringList words = foldedWords(each.name);
            const bool all = std::all_of(wanted.begin(), wanted.end(), [&words](const QString &beginning) {
                return std::any_of(
                    words.begin(), words.end(), [&](const QString &word) { return word.startsWith(beginning); });
            });
            if (all && !wanted.isEmpty())
                expected.insert(each.code);
        }
        const QStringList found = codesOf(catalogue.search(typed, products.size() + 1));
        RC_ASSERT(QSet<QString>(found.begin(), found.end()) == expected);
        RC_ASSERT(found.size() == expected.size());
    }));
}

void TestCatalog::refusesRepeatedCodes()
{
    const auto twice = Catalogue::of({product(u"036000291452"_s, u"a"_s), product(u"0036000291452"_s, u"b"_s)});
    QCOMPARE(twice.error(), (CatalogueError{CatalogueProblem::RepeatedCode, u"0036000291452"_s}));
    QCOMPARE(Catalogue::of({product(u" "_s, u"a"_s)}).error().problem, CatalogueProblem::EmptyCode);
}

void TestCatalog::readsProducts()
{
    const auto file = readProducts("\xEF\xBB\xBF"
                                   "Price,NAME,code,favourite,category,popularity\r\n"
                                   "1250.10,\"Pan \"\"de\"\" molde, 1 kg\",A1,1,Panadería,7\r\n\r\n",
        pesos);
    QCOMPARE(file.errors, QList<RowError>{});
    QCOMPARE(file.products,
        (QList<Product>{{u"A1"_s, u"Pan \"de\" molde, 1 kg"_s, u"Panadería"_s, {125010, pesos}, true, 7}}));
}

void TestCatalog::readsSpreadsheetForm()
{
    const auto file = readProducts("code;name;price\n1;Jamón;18.900,50\n2;Pan;750\n3;Yerba;4.200\n", pesos);
    QCOMPARE(file.errors, QList<RowError>{});
    QCOMPARE(file.products[0].price.minor, 1890050);
    QCOMPARE(file.products[1].price.minor, 75000);
    QCOMPARE(file.products[2].price.minor, 420000);
}

void TestCatalog::readsTaxRates()
{
    const auto file = readProducts("code;name;price;tax\n1;Café;18.900;19\n2;Pan;750;5,5 %\n3;Libro;4.200;0\n4;Té;1;\n", pesos);
    QCOMPARE(file.errors, QList<RowError>{});
    QCOMPARE(file.products[0].tax, std::optional(money::TaxRate{1900}));
    QCOMPARE(file.products[1].tax, std::optional(money::TaxRate{550}));
    QCOMPARE(file.products[2].tax, std::optional(money::TaxRate{0}));
    QCOMPARE(file.products[3].tax, std::nullopt);
    QCOMPARE(readProducts(writeProducts(file.products), pesos).products, file.products);
}

// For the buyer's wallet; a shop that has none of it keeps its old file.
void TestCatalog::readsWhatTheWalletShows()
{
    const auto file = readProducts("code,name,price,category,description,unit_measure,picture_url\n"
                                   "1,Yerba,10,Almacén,\"Con palo, suave\",kg,https://shop.example/y.png\n2,Pan,10,,,,\n",
        pesos);
    QCOMPARE(file.errors, QList<RowError>{});
    QCOMPARE(file.products[0].description, u"Con palo, suave"_s);
    QCOMPARE(file.products[0].unitMeasure, u"kg"_s);
    QCOMPARE(file.products[0].pictureUrl, u"https://shop.example/y.png"_s);
    QVERIFY(file.products[1].description.isEmpty() && file.products[1].unitMeasure.isEmpty() && file.products[1].pictureUrl.isEmpty());
    QCOMPARE(readProducts(writeProducts(file.products), pesos).products, file.products);
}

void TestCatalog::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("problem");
    const auto bad = [](const char *name, const QByteArray &file, int row, RowProblem problem) {
        QTest::newRow(name) << file << row << static_cast<int>(problem);
    };
    bad("empty file", "", 1, RowProblem::UnknownColumn);
    bad("no price column", "code,name\n", 1, RowProblem::MissingColumn);
    bad("column twice", "code,name,price,code\n", 1, RowProblem::UnknownColumn);
    bad("unknown column", "code,name,price,colour\n", 1, RowProblem::UnknownColumn);
    bad("not UTF-8", rows("1,Jam\xF3n,10\n"), 0, RowProblem::NotUtf8);
    bad("open quote", rows("1,\"Pan,10\n"), 2, RowProblem::BadQuotes);
    bad("text behind a quote", rows("1,\"Pan\"x,10\n"), 2, RowProblem::BadQuotes);
    bad("too many fields", rows("1,Pan,10,11\n"), 2, RowProblem::WrongFieldCount);
    bad("no code", rows(",Pan,10\n"), 2, RowProblem::EmptyCode);
    bad("long code", rows(QByteArray(65, 'A') + ",Pan,10\n"), 2, RowProblem::CodeTooLong);
    bad("wrong check digit", rows("7791000001015,Pan,10\n"), 2, RowProblem::WrongCheckDigit);
    bad("code twice", rows("1,Pan,10\n1,Vino,20\n"), 3, RowProblem::RepeatedCode);
    bad("no name", rows("1, ,10\n"), 2, RowProblem::EmptyName);
    bad("long name", rows("1," + QByteArray(201, 'n') + ",10\n"), 2, RowProblem::NameTooLong);
    bad("not a price", rows("1,Pan,ten\n"), 2, RowProblem::NotAPrice);
    bad("a price of nothing", rows("1,Pan,0\n"), 2, RowProblem::NotAPrice);
    bad("a price below nothing", rows("1,Pan,-1\n"), 2, RowProblem::NotAPrice);
    bad("a price that loses money", rows("1,Pan,10.005\n"), 2, RowProblem::NotAPrice);
    bad("not a flag", "code,name,price,favourite\n1,Pan,10,yes\n", 2, RowProblem::NotAFlag);
    bad("not a number", "code,name,price,popularity\n1,Pan,10,-3\n", 2, RowProblem::NotANumber);
    bad("not a rate", "code,name,price,tax\n1,Pan,10,IVA\n", 2, RowProblem::NotATaxRate);
    bad("more than all of it", "code,name,price,tax\n1,Pan,10,101\n", 2, RowProblem::NotATaxRate);
    bad("long description", "code,name,price,description\n1,Pan,10," + QByteArray(251, 'd') + "\n", 2, RowProblem::DescriptionTooLong);
    bad("long unit", "code,name,price,unit_measure\n1,Pan,10,quilogramas\n", 2, RowProblem::UnitMeasureTooLong);
    for (const QByteArray address : {"y.png", "file:///y.png", "javascript:alert(1)", "https://", "http://a b/"}) {
        const QByteArray name = "no address: " + address;
        bad(name.constData(), "code,name,price,picture_url\n1,Pan,10," + address + "\n", 2, RowProblem::NotAPictureUrl);
    }
    bad("long address", "code,name,price,picture_url\n1,Pan,10,https://a.example/" + QByteArray(500, 'y') + "\n", 2, RowProblem::NotAPictureUrl);
    bad("long row", rows("1," + QByteArray(2000, ' ') + "Pan,10\n"), 2, RowProblem::RowTooLong);
}

void TestCatalog::saysWhatIsWrong()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, row);
    QFETCH(const int, problem);
    const auto read = readProducts(file, pesos);
    QCOMPARE(read.errors.size(), 1);
    QCOMPARE(read.errors[0].row, row);
    QCOMPARE(static_cast<int>(read.errors[0].problem), problem);
}

void TestCatalog::goesOnBehindBadRows()
{
    QByteArray body = "1,Pan,10\n";
    for (int at = 0; at < mostRowErrors + 5; ++at)
        body += "x,,\n";
    const auto file = readProducts(rows(body + "2,Vino,20\n"), pesos);
    QCOMPARE(codesOf(file.products), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(file.errors.size(), mostRowErrors);
    QCOMPARE(file.furtherErrors, 5);
}

void TestCatalog::writesWhatItReads()
{
    const QList<Product> products{{u"A"_s, u"Pan, \"blanco\""_s, u"Panadería"_s, {123450, pesos}, true, 3},
        {u"7791000001014"_s, u"Yerba"_s, {}, {1, pesos}, false, 0}};
    const auto read = readProducts(writeProducts(products), pesos);
    QCOMPARE(read.errors, QList<RowError>{});
    QCOMPARE(read.products, products);
}

void TestCatalog::readsAnyBytes()
{
    QVERIFY(rc::check("a damaged file is read without harm", [] {
        const auto piece =
            rc::gen::element<std::string>(",", ";", "\"", "\n", "\r", "code", "name", "price", "1", "-", "\xFF", "é");
        QByteArray bytes;
        for (const auto &each : *rc::gen::container<std::vector<std::string>>(piece))
            bytes += QByteArray::fromStdString(each);
        const auto file = readProducts(rows(bytes), pesos);
        for (const Product &each : file.products)
            RC_ASSERT(!each.code.isEmpty() && !each.name.isEmpty() && each.price.isPositive());
    }));
}

void TestCatalog::samplesAreSound_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("MLA") << u"MLA"_s << u"779"_s;
    QTest::newRow("MLB") << u"MLB"_s << u"789"_s;
    QTest::newRow("MLC") << u"MLC"_s << u"780"_s;
    QTest::newRow("MCO") << u"MCO"_s << u"770"_s;
    QTest::newRow("MLM") << u"MLM"_s << u"750"_s;
    QTest::newRow("MPE") << u"MPE"_s << u"775"_s;
    QTest::newRow("MLU") << u"MLU"_s << u"773"_s;
}

void TestCatalog::samplesAreSound()
{
    QFETCH(const QString, site);
    QFETCH(const QString, prefix);
    QFile file(u":/catalogue/"_s + site + u".csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readProducts(file.readAll(), money::currencyOf(*money::siteFromCode(site)));
    QCOMPARE(read.errors, QList<RowError>{});
    QVERIFY(read.products.size() >= 60);
    for (const Product &each : read.products) {
        QVERIFY2(barcodeKind(each.code) == BarcodeKind::Ean13 && each.code.startsWith(prefix), qPrintable(each.code));
        QVERIFY(!each.category.isEmpty());
    }
    const auto catalogue = Catalogue::of(read.products);
    QVERIFY(catalogue.has_value());
    QVERIFY(catalogue->favourites(100).size() >= 16);
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
