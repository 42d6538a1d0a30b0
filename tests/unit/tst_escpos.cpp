// The bytes for receipt printers: exact commands, letters in every code page, and the proof that text can never be a
// command.
#include "core/receipt/escpos.h"
#include "tests/support/escpostokens.h"
#include "tests/support/receipts.h"

#include <rapidcheck.h>

#include <QList>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace mostrador;
using namespace mostrador::receipt;
using namespace mostrador::test;
using namespace Qt::StringLiterals;

namespace {

rc::Gen<QString> anyText()
{
    const auto unit = rc::gen::oneOf(rc::gen::inRange<int>(0, 0x20), rc::gen::inRange<int>(0x20, 0x7F),
        rc::gen::inRange<int>(0x7F, 0x100), rc::gen::inRange<int>(0x100, 0x10000));
    return rc::gen::map(rc::gen::container<std::vector<int>>(unit), [](const std::vector<int> &units) {
        QString text;
        for (const int value : units)
            text += QChar(static_cast<char16_t>(value));
        return text;
    });
}

// One block of every kind that carries text.
Document textBlocks(const QList<QString> &texts)
{
    return {{DrawerPulse{}, TextLine{texts[0], Alignment::Center, true, true},
        TwoColumns{texts[1], texts[2], false, true}, Rule{}, QrCode{texts[3]}, TwoColumns{texts[4], texts[5]}, Blank{},
        Feed{2}, TextLine{texts[6], Alignment::Right}, Cut{}}};
}

constexpr int textsOfBlocks = 7;

Receipt withTexts(Receipt receipt, const QList<QString> &texts)
{
    receipt.store = {texts[0] + u'x', texts[1] + u'x', texts[2] + u'x', QString(texts[3]).remove(u'\n') + u'x',
        QString(texts[4]).remove(u'\n') + u'x'};
    receipt.tillName = texts[5];
    receipt.ticketText = texts[6] + u'x';
    receipt.timeText = texts[0] + u'x';
    receipt.lookup = texts[1] + u'x';
    for (sale::LineItem &line : receipt.sale.lines)
        line.name = texts[2] + u'x';
    for (PaymentEvidence &payment : receipt.payments)
        payment = {texts[3] + u'x', {texts[4] + u'x', texts[5] + u'x'}, texts[6] + u'x'};
    return receipt;
}

QByteArray printed(const QString &text, CodePage page)
{
    EscPosOptions options;
    options.codePage = page;
    return tokensOf(toEscPos({{TextLine{text}}}, options)).text.chopped(1);
}

}

class TestEscPos final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallSlipIsExactlyTheseBytes();
    void withoutCutterAndDrawerNeitherIsAsked();
    void qrCodeIsModelTwoWithCorrectionM();
    void lettersOfThreeLanguages_data();
    void lettersOfThreeLanguages();
    void whatAPageLacksIsSpelled_data();
    void whatAPageLacksIsSpelled();
    void noTextIsEverACommand();
    void noFactOfAReceiptIsEverACommand();
};

void TestEscPos::smallSlipIsExactlyTheseBytes()
{
    const Document document{
        {DrawerPulse{}, TextLine{u"Ñandú"_s, Alignment::Center, true, true}, TwoColumns{u"Té"_s, u"1,50"_s}, Cut{}}};
    const EscPosOptions options{.columns = 32, .codePage = CodePage::Cp858, .cut = true, .drawer = true};
    const QByteArray expected = QByteArray("\x1B@\x1C.\x1Bt\x13") + QByteArray("\x1Bp\0\x19\x7D", 5) +
                                "\x1B"
                                "a\x01\x1B"
                                "E\x01\x1D!\x01"
                                "\xA5"
                                "and\xA3\n" +
                                QByteArray("\x1B"
                                           "a\0\x1B"
                                           "E\0\x1D!\0",
                                    9) +
                                "T\x82                          1,50\n" + QByteArray("\x1DV\x42\0", 4);
    QCOMPARE(toEscPos(document, options), expected);
}

void TestEscPos::withoutCutterAndDrawerNeitherIsAsked()
{
    QCOMPARE(
        usualOptions(32), (EscPosOptions{.columns = 32, .codePage = CodePage::Cp858, .cut = false, .drawer = false}));
    QVERIFY(usualOptions(48).cut);
    const Tokens tokens = tokensOf(toEscPos(test::cashDocument(), usualOptions(32)));
    QVERIFY(!tokens.stray);
    QCOMPARE(tokens.commands.last(), QByteArray("\x1B"
                                                "d\x04"));
    for (const QByteArray &command : tokens.commands)
        QVERIFY(!command.startsWith("\x1DV") && !command.startsWith("\x1Bp"));
}

void TestEscPos::qrCodeIsModelTwoWithCorrectionM()
{
    const QByteArray bytes = toEscPos({{QrCode{u"2-7-2-e5f6a7b8"_s}}}, {});
    QVERIFY(bytes.contains(QByteArray("\x1D(k\x04\x00\x31\x41\x32\x00", 9)));
    QVERIFY(bytes.contains(QByteArray("\x1D(k\x03\x00\x31\x43\x06", 8)));
    QVERIFY(bytes.contains(QByteArray("\x1D(k\x03\x00\x31\x45\x31", 8)));
    QVERIFY(bytes.contains(QByteArray("\x1D(k\x11\x00\x31\x50\x30", 8) + "2-7-2-e5f6a7b8"));
    QVERIFY(bytes.endsWith(QByteArray("\x1D(k\x03\x00\x31\x51\x30", 8)));
}

void TestEscPos::lettersOfThreeLanguages_data()
{
    QTest::addColumn<CodePage>("page");
    QTest::addColumn<QByteArray>("bytes");
    // As other software encodes "ñáéíóúü¿¡çãõ": one byte each, or the bare letter where the page has none.
    QTest::newRow("437") << CodePage::Cp437
                         << QByteArray("\xA4\xA0\x82\xA1\xA2\xA3\x81\xA8\xAD\x87"
                                       "ao");
    QTest::newRow("850") << CodePage::Cp850 << QByteArray("\xA4\xA0\x82\xA1\xA2\xA3\x81\xA8\xAD\x87\xC6\xE4");
    QTest::newRow("858") << CodePage::Cp858 << QByteArray("\xA4\xA0\x82\xA1\xA2\xA3\x81\xA8\xAD\x87\xC6\xE4");
    QTest::newRow("860") << CodePage::Cp860 << QByteArray("\xA4\xA0\x82\xA1\xA2\xA3\x81\xA8\xAD\x87\x84\x94");
    QTest::newRow("1252") << CodePage::Cp1252 << QByteArray("\xF1\xE1\xE9\xED\xF3\xFA\xFC\xBF\xA1\xE7\xE3\xF5");
}

void TestEscPos::lettersOfThreeLanguages()
{
    QFETCH(CodePage, page);
    QFETCH(QByteArray, bytes);
    QCOMPARE(printed(u"ñáéíóúü¿¡çãõ"_s, page), bytes);
}

void TestEscPos::whatAPageLacksIsSpelled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("euro") << u"5 €"_s << QByteArray("5 EUR");
    QTest::newRow("accents without a place") << u"ÃõÊ ş ǻ"_s << QByteArray("AoE s a");
    QTest::newRow("decomposed") << u"n\u0303"_s << QByteArray("\xA4");
    QTest::newRow("quotes and dashes") << u"“a” – ‘b’ …"_s << QByteArray("\"a\" - 'b' ...");
    QTest::newRow("times") << u"2 × 3"_s << QByteArray("2 x 3");
    QTest::newRow("ligature and number sign") << u"ﬁn Nº № ™"_s << QByteArray("fin N\xA7 No TM");
    QTest::newRow("emoji are dropped") << u"mate 🧉!"_s << QByteArray("mate !");
    QTest::newRow("a question stays one") << u"¿?"_s << QByteArray("\xA8?");
    QTest::newRow("hard space") << u"$\u00A01"_s << QByteArray("$ 1");
}

void TestEscPos::whatAPageLacksIsSpelled()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    QCOMPARE(printed(text, CodePage::Cp437), bytes);
}

void TestEscPos::noTextIsEverACommand()
{
    const bool held = rc::check("any text leaves the commands of a document as they are", [] {
        const auto texts = *rc::gen::container<std::vector<QString>>(textsOfBlocks, anyText());
        const auto page =
            *rc::gen::element(CodePage::Cp437, CodePage::Cp850, CodePage::Cp858, CodePage::Cp860, CodePage::Cp1252);
        const EscPosOptions options{.columns = *rc::gen::element(32, 42, 48),
            .codePage = page,
            .cut = *rc::gen::arbitrary<bool>(),
            .drawer = true};
        const Tokens tokens = tokensOf(toEscPos(textBlocks(QList<QString>(texts.begin(), texts.end())), options));
        const Tokens model = tokensOf(toEscPos(textBlocks(QList<QString>(textsOfBlocks, u"x"_s)), options));
        RC_ASSERT(!tokens.stray);
        RC_ASSERT(shapeOf(tokens) == shapeOf(model));
        for (const QByteArray &data : qrData(tokens))
            RC_ASSERT(!hasControl(data) && !data.contains('\n'));
        for (const QString &text : texts)
            RC_ASSERT(
                text.normalized(QString::NormalizationForm_KD).contains(u'?') || !printed(text, page).contains('?'));
    });
    QVERIFY(held);
}

void TestEscPos::noFactOfAReceiptIsEverACommand()
{
    const bool held = rc::check("any facts leave the commands of a receipt as they are", [] {
        const auto texts = *rc::gen::container<std::vector<QString>>(textsOfBlocks, anyText());
        const Receipt receipt = *rc::gen::element(test::cashReceipt(), test::qrReceipt(), test::mixedCopy());
        const EscPosOptions options{.columns = 42, .codePage = CodePage::Cp850, .cut = true, .drawer = true};
        const auto bytesOf = [&](const QList<QString> &values) {
            return toEscPos(compose(withTexts(receipt, values), test::spanishWords()), options);
        };
        const Tokens tokens = tokensOf(bytesOf(QList<QString>(texts.begin(), texts.end())));
        RC_ASSERT(!tokens.stray);
        RC_ASSERT(shapeOf(tokens) == shapeOf(tokensOf(bytesOf(QList<QString>(textsOfBlocks, u"x"_s)))));
    });
    QVERIFY(held);
}

QTEST_APPLESS_MAIN(TestEscPos)
#include "tst_escpos.moc"
