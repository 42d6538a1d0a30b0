// What stands on a receipt, as golden text files for three shops and three paper widths, and what must never change
// about it.
#include "core/receipt/document.h"
#include "core/receipt/printable.h"
#include "core/receipt/receipt.h"
#include "core/receipt/text.h"
#include "core/money/amounttext.h"
#include "core/sale/totals.h"
#include "tests/support/receipts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace mostrador;
using namespace mostrador::receipt;
using namespace Qt::StringLiterals;

namespace {

Document documentOf(const QString &name)
{
    if (name == u"cash_ar"_s)
        return compose(test::cashReceipt(), test::spanishWords());
    if (name == u"qr_br"_s)
        return compose(test::qrReceipt(), test::portugueseWords());
    if (name == u"discounts_ar"_s)
        return compose(test::discountedReceipt(), test::spanishWords());
    return compose(test::mixedCopy(), test::spanishWords());
}

template <typename Kind> qsizetype countOf(const Document &document)
{
    return std::count_if(document.blocks.begin(), document.blocks.end(),
        [](const Block &block) { return std::holds_alternative<Kind>(block); });
}

QJsonObject withBlock(const QJsonObject &block)
{
    return {{u"version"_s, 1}, {u"blocks"_s, QJsonArray{block}}};
}

}

class TestReceipt final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsAsInTheGoldenFile_data();
    void textIsAsInTheGoldenFile();
    void onlyTheOriginalOfACashSaleOpensTheDrawer();
    void copyMarkCountsAsTheLanguageDoes();
    void storesOwnLegendReplacesTheUsualOne();
    void longestSaleKeepsItsTotal();
    void rightColumnAddsUp();
    void taxIsToldOnlyWhereItIsKnown();
    void documentSurvivesStorage_data();
    void documentSurvivesStorage();
    void storedFormIsReadStrictly_data();
    void storedFormIsReadStrictly();
    void storedFormOfTheFirstVersionLoads();
    void longWordsAndAmountsKeepToTheColumns();
    void printableDropsCommandsAndKeepsLetters_data();
    void printableDropsCommandsAndKeepsLetters();
};

void TestReceipt::textIsAsInTheGoldenFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("columns");
    for (const QString &name : {u"cash_ar"_s, u"qr_br"_s, u"mixed_copy_mx"_s, u"discounts_ar"_s}) {
        for (const int columns : {32, 42, 48})
            QTest::addRow("%s_%d", qPrintable(name), columns) << name << columns;
    }
}

void TestReceipt::textIsAsInTheGoldenFile()
{
    QFETCH(QString, name);
    QFETCH(int, columns);
    const QString text = toText(documentOf(name), columns);
    QFile golden(QStringLiteral(MOSTRADOR_TEST_DATA "/receipts/%1_%2.txt").arg(name).arg(columns));
    if (qEnvironmentVariableIsSet("MOSTRADOR_WRITE_GOLDEN") && golden.open(QIODevice::WriteOnly)) {
        golden.write(text.toUtf8());
        golden.close();
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    QCOMPARE(text, QString::fromUtf8(golden.readAll()));
    for (const QString &row : text.split(u'\n'))
        QVERIFY2(row.size() <= columns, qPrintable(row));
}

void TestReceipt::onlyTheOriginalOfACashSaleOpensTheDrawer()
{
    Receipt cash = test::cashReceipt();
    QCOMPARE(countOf<DrawerPulse>(compose(cash, test::spanishWords())), 1);
    cash.copy = 1;
    QCOMPARE(countOf<DrawerPulse>(compose(cash, test::spanishWords())), 0);
    QCOMPARE(countOf<DrawerPulse>(compose(test::qrReceipt(), test::portugueseWords())), 0);
    QCOMPARE(countOf<DrawerPulse>(drawerOpening()), 1);
}

void TestReceipt::copyMarkCountsAsTheLanguageDoes()
{
    Receipt receipt = test::qrReceipt();
    QVERIFY(!toText(compose(receipt, test::portugueseWords()), 42).contains(u"VIA"_s));
    receipt.copy = 1;
    QVERIFY(toText(compose(receipt, test::portugueseWords()), 42).contains(u"*** 2ª VIA ***"_s));
    QVERIFY(toText(compose(receipt, test::spanishWords()), 42).contains(u"*** COPIA 1 ***"_s));
}

void TestReceipt::storesOwnLegendReplacesTheUsualOne()
{
    Receipt receipt = test::cashReceipt();
    receipt.store.legend = u"Cambios dentro de\nlos 30 días"_s;
    const QString text = toText(compose(receipt, test::spanishWords()), 42);
    QVERIFY(text.contains(u"los 30 días"_s));
    QVERIFY(!text.contains(u"NO VÁLIDO"_s));
}

void TestReceipt::longestSaleKeepsItsTotal()
{
    Receipt receipt = test::cashReceipt();
    receipt.store.address = QString(5000, u'\n') + u"a\n"_s.repeated(5000);
    sale::LineItem line = test::item(1, u"Yerba"_s, 2000, {100, money::Currency::ARS});
    line.tax = money::TaxRate{2'100};
    line.taxAdded = true; // on top of the price, and all of it off again: the most rows that a line takes
    line.discount = sale::Discount{sale::AmountOff{{42, money::Currency::ARS}}, sale::wholeDiscount};
    receipt.sale.lines.fill(line, sale::mostLines);
    receipt.sale.tenders.fill(receipt.sale.tenders.first(), sale::mostTenders);
    receipt.payments.fill({u"r"_s, QList<QString>(5000, u"1"_s), u"t"_s}, sale::mostTenders);
    const Document document = compose(receipt, test::spanishWords());
    QVERIFY(document.blocks.size() <= mostBlocks);
    QVERIFY(std::holds_alternative<Cut>(document.blocks.last()));
    QVERIFY(toText(document, 42).contains(u"$ 1.000,00\n"_s));
    QVERIFY(toText(document, 42).contains(u"¡Gracias"_s));
    QVERIFY(fromJson(toJson(document)).has_value());
}

// What stands in the right column down to the total adds up to it, and the taxes of the breakdown to the sale's.
void TestReceipt::rightColumnAddsUp()
{
    const Receipt receipt = test::discountedReceipt();
    const Document document = compose(receipt, test::spanishWords());
    qint64 sum = 0;
    qint64 taxes = 0;
    bool isAbove = true;
    for (const Block &block : document.blocks) {
        const auto *row = std::get_if<TwoColumns>(&block);
        if (!row || row->left == u"Subtotal"_s)
            continue;
        isAbove = isAbove && row->left != u"TOTAL"_s;
        const bool isNegative = row->right.startsWith(u'-');
        const auto amount = money::fromTypedText(isNegative ? row->right.mid(1) : row->right, money::Currency::ARS);
        if (isAbove)
            sum += isNegative ? -amount->minor : amount->minor;
        else if (row->left.startsWith(u"IVA"_s))
            taxes += amount->minor;
    }
    QCOMPARE(sum, total(receipt.sale).minor);
    QVERIFY(taxes > 0);
    QCOMPARE(taxes, sale::taxesOf(receipt.sale, receipt.usualTax).sum.minor);
    const QString text = toText(document, 42);
    QVERIFY(text.contains(u"Nota Pasa Ana"_s));
    QVERIFY(!text.contains(u"no lo muestre"_s)); // the shop's own affair
    QVERIFY(!text.contains(u"5.000,00"_s));      // and so is what it cost before
}

void TestReceipt::taxIsToldOnlyWhereItIsKnown()
{
    Receipt receipt = test::cashReceipt();
    QVERIFY(!toText(compose(receipt, test::spanishWords()), 42).contains(u"neto"_s));
    receipt.usualTax = money::TaxRate{2'100};
    QVERIFY(toText(compose(receipt, test::spanishWords()), 42).contains(u"IVA 21 % · neto"_s));
    receipt.usualTax = money::TaxRate{0}; // nothing of it is tax
    QVERIFY(!toText(compose(receipt, test::spanishWords()), 42).contains(u"neto"_s));
}

void TestReceipt::documentSurvivesStorage_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"cash_ar", "qr_br", "mixed_copy_mx", "discounts_ar"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestReceipt::documentSurvivesStorage()
{
    QFETCH(QString, name);
    Document document = documentOf(name);
    document.blocks << TextLine{u"right"_s, Alignment::Right, true, false} << Blank{} << Feed{3};
    const QByteArray stored = QJsonDocument(toJson(document)).toJson(QJsonDocument::Compact);
    const auto read = fromJson(QJsonDocument::fromJson(stored).object());
    QVERIFY(read.has_value());
    QCOMPARE(*read, document);
}

void TestReceipt::storedFormIsReadStrictly_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<int>("problem");
    const auto bad = [](const char *row, const QJsonObject &object, DocumentProblem problem) {
        QTest::newRow(row) << object << static_cast<int>(problem);
    };
    const QJsonObject rule{{u"kind"_s, u"rule"_s}};
    bad("empty", {}, DocumentProblem::NotADocument);
    bad("newer version", {{u"version"_s, 2}, {u"blocks"_s, QJsonArray()}}, DocumentProblem::UnknownVersion);
    bad("fractional version", {{u"version"_s, 1.5}, {u"blocks"_s, QJsonArray()}}, DocumentProblem::UnknownVersion);
    bad("no blocks", {{u"version"_s, 1}}, DocumentProblem::NotADocument);
    bad("more members", {{u"version"_s, 1}, {u"blocks"_s, QJsonArray()}, {u"x"_s, 1}}, DocumentProblem::NotADocument);
    QJsonArray many;
    for (qsizetype i = 0; i <= mostBlocks; ++i)
        many.append(rule);
    bad("too many blocks", {{u"version"_s, 1}, {u"blocks"_s, many}}, DocumentProblem::TooManyBlocks);
    bad("unknown kind", withBlock({{u"kind"_s, u"beep"_s}}), DocumentProblem::BadBlock);
    bad("block of a wrong type", {{u"version"_s, 1}, {u"blocks"_s, QJsonArray{u"rule"_s}}}, DocumentProblem::BadBlock);
    bad("more members in a block", withBlock({{u"kind"_s, u"rule"_s}, {u"bold"_s, true}}), DocumentProblem::BadBlock);
    bad("no text", withBlock({{u"kind"_s, u"qr"_s}}), DocumentProblem::BadBlock);
    bad("text too long", withBlock({{u"kind"_s, u"qr"_s}, {u"text"_s, QString(longestText + 1, u'x')}}),
        DocumentProblem::BadBlock);
    bad("number for a text", withBlock({{u"kind"_s, u"qr"_s}, {u"text"_s, 7}}), DocumentProblem::BadBlock);
    bad("feed backwards", withBlock({{u"kind"_s, u"feed"_s}, {u"lines"_s, -1}}), DocumentProblem::BadBlock);
    bad("feed without end", withBlock({{u"kind"_s, u"feed"_s}, {u"lines"_s, 1e9}}), DocumentProblem::BadBlock);
    bad("unknown alignment", withBlock({{u"kind"_s, u"text"_s}, {u"text"_s, u"a"_s}, {u"alignment"_s, u"top"_s}}),
        DocumentProblem::BadBlock);
}

void TestReceipt::storedFormIsReadStrictly()
{
    QFETCH(QJsonObject, object);
    QFETCH(int, problem);
    const auto read = fromJson(object);
    QVERIFY(!read.has_value());
    QCOMPARE(static_cast<int>(read.error().problem), problem);
}

void TestReceipt::storedFormOfTheFirstVersionLoads()
{
    QFile golden(QStringLiteral(MOSTRADOR_TEST_DATA "/receipts/cash_ar_version1.json"));
    if (qEnvironmentVariableIsSet("MOSTRADOR_WRITE_GOLDEN") && golden.open(QIODevice::WriteOnly)) {
        golden.write(QJsonDocument(toJson(documentOf(u"cash_ar"_s))).toJson());
        golden.close();
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const auto read = fromJson(QJsonDocument::fromJson(golden.readAll()).object());
    QVERIFY(read.has_value());
    QCOMPARE(*read, documentOf(u"cash_ar"_s));
}

void TestReceipt::longWordsAndAmountsKeepToTheColumns()
{
    const Document document{{TextLine{QString(70, u'x')}, TextLine{u"€"_s.repeated(40), Alignment::Right},
        TwoColumns{QString(70, u'y') + u" z"_s, u"1.234,50"_s}, TwoColumns{u"Total"_s, QString(70, u'9')},
        TwoColumns{{}, u"7"_s}}};
    const QString text = toText(document, 32);
    const QByteArray bytes = toPlainBytes(document, 32, CodePage::Cp437);
    for (const QString &row : text.split(u'\n'))
        QVERIFY2(row.size() <= 32, qPrintable(row));
    for (const QByteArray &row : bytes.split('\n'))
        QVERIFY2(row.size() <= 32, row.constData());
    QVERIFY(text.contains(u"1.234,50\n"_s));
    QCOMPARE(text.count(u'y'), 70);
    QCOMPARE(text.count(u'9'), 70);
    QCOMPARE(QByteArray(bytes).replace("\n", "").count("EUR"), 40);
    QVERIFY(text.endsWith(QString(31, u' ') + u"7\n"_s));
}

void TestReceipt::printableDropsCommandsAndKeepsLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << u"Café 1/2 $?"_s << u"Café 1/2 $?"_s;
    QTest::newRow("C0") << u"a\u001Bp\u0000\u0019b"_s << u"apb"_s;
    QTest::newRow("white space") << u"a\tb\nc\rd\u00A0e\u2003f"_s << u"a b c d e f"_s;
    QTest::newRow("DEL and C1") << u"a\u007F\u009B\u0085b"_s << u"a b"_s;
    QTest::newRow("composed") << u"n\u0303"_s << u"ñ"_s;
    QTest::newRow("bidirectional and invisible") << u"\u202Ea\u200Bb\u00ADc\uFEFF"_s << u"abc"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD83D) + u"b"_s << u"ab"_s;
    QTest::newRow("emoji") << u"mate 🧉"_s << u"mate 🧉"_s;
    QTest::newRow("private and unassigned") << u"a\uE000\uFFFFb"_s << u"ab"_s;
    QTest::newRow("too long") << QString(longestText + 9, u'ñ') << QString(longestText, u'ñ');
    QTest::newRow("cut inside a pair") << QString(longestText - 1, u'a') + u"🧉"_s << QString(longestText - 1, u'a');
}

void TestReceipt::printableDropsCommandsAndKeepsLetters()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(printable(text), clean);
}

QTEST_APPLESS_MAIN(TestReceipt)
#include "tst_receipt.moc"
