// What the screen shows of a receipt is what a printer gets: the same rows, broken in the same places.
#include "core/receipt/escpos.h"
#include "core/receipt/slip.h"
#include "core/receipt/testslip.h"
#include "core/receipt/text.h"
#include "tests/support/escpostokens.h"
#include "tests/support/receipts.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::receipt;
using namespace Qt::StringLiterals;

class TestSlip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreThoseOfThePrinter_data();
    void rowsAreThoseOfThePrinter();
    void commandsPrintTheSameRows_data() { rowsAreThoseOfThePrinter_data(); }
    void commandsPrintTheSameRows();
    void weightAndHeightStay();
    void onlyLettersOfOneWidthAreMeasured();
};

void TestSlip::rowsAreThoseOfThePrinter_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : {24, 32, 42, 48, 80})
        QTest::addRow("%d", columns) << columns;
}

void TestSlip::rowsAreThoseOfThePrinter()
{
    QFETCH(int, columns);
    for (const Receipt &receipt : {test::cashReceipt(), test::qrReceipt(), test::mixedCopy()}) {
        Document document = compose(receipt, test::spanishWords());
        document.blocks.removeIf([](const Block &block) { return std::holds_alternative<QrCode>(block); }); // a text there, a picture here
        QString rows;
        for (const SlipPart &part : slipOf(document, columns)) {
            if (const auto *row = std::get_if<SlipRow>(&part))
                rows += row->text + u'\n';
        }
        QCOMPARE(rows + u'\n', toText(document, columns)); // which parts the slips in a file by a row
    }
}

// What is aligned there by a command is aligned here by spaces.
void TestSlip::commandsPrintTheSameRows()
{
    QFETCH(int, columns);
    EscPosOptions options = usualOptions(columns);
    options.codePage = CodePage::Cp1252;
    for (const Receipt &receipt : {test::cashReceipt(), test::qrReceipt(), test::mixedCopy()}) {
        const Document document = compose(receipt, test::spanishWords());
        QByteArrayList shown;
        for (const SlipPart &part : slipOf(document, columns)) {
            if (const auto *row = std::get_if<SlipRow>(&part))
                shown.append(QByteArray::fromStdString(encoded(row->text, options.codePage).bytes).trimmed());
        }
        QByteArrayList printed;
        const auto tokens = test::tokensOf(toEscPos(document, options));
        QVERIFY(!tokens.stray);
        for (const QByteArray &row : tokens.text.split('\n'))
            printed.append(row.trimmed());
        printed.removeLast(); // after the last line feed
        QCOMPARE(printed, shown);
    }
}

void TestSlip::weightAndHeightStay()
{
    const Document document{{TextLine{u"TOTAL"_s, Alignment::Right, true, true}, Logo{}, QrCode{u"x"_s}, DrawerPulse{}, Feed{2}}};
    const QList<SlipPart> parts{SlipRow{QString(19, u' ') + u"TOTAL"_s, true, true}, Logo{}, QrCode{u"x"_s}, SlipRow{}, SlipRow{}};
    QCOMPARE(slipOf(document, 24), parts);
}

void TestSlip::onlyLettersOfOneWidthAreMeasured()
{
    const TestSlipWords words{u"Test"_s, u"Width"_s, u"Letters"_s, {}, {}};
    QVERIFY(testDocument(42, words).blocks.contains(Block(TextLine{ruler(42)})));
    QVERIFY(!testPage(words).blocks.contains(Block(TextLine{ruler(42)})));
    QCOMPARE(toText(testPage(words), 42), u"Test\nLetters\n"_s + QString::fromUtf16(testLetters) + u'\n' + QString(14, u' ') + QString::fromUtf16(testCode) + u"\n\n"_s);
}

QTEST_APPLESS_MAIN(TestSlip)
#include "tst_slip.moc"
