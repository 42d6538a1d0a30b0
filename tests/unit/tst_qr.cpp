// QR symbols: what is encoded is what a reader finds, in pixels and in a terminal, and a bad picture does not pass the
// check.
#include "core/qr/selfcheck.h"
#include "core/qr/terminal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

using namespace mostrador::qr;
using namespace Qt::StringLiterals;

namespace {

const QString sampleText = u"00020101021243650016com.mercadolibre020130636261ba79b-e543-41c7-b71a-cec05c18e72b5012"_s;

QString textFrom(const std::u16string &alphabet, size_t length)
{
    const auto letters = *rc::gen::container<std::u16string>(length, rc::gen::elementOf(alphabet));
    return QString::fromStdU16String(letters);
}

GreyImage mapped(GreyImage image, const std::function<int(int)> &grey)
{
    for (char &pixel : image.pixels)
        pixel = char(grey(static_cast<unsigned char>(pixel)));
    return image;
}

// Without the outer pixels of every side.
GreyImage cropped(const GreyImage &image, int pixels)
{
    GreyImage inner{image.width - 2 * pixels, image.height - 2 * pixels, {}};
    for (int y = 0; y < inner.height; ++y)
        inner.pixels += image.pixels.mid(qsizetype(y + pixels) * image.width + pixels, inner.width);
    return inner;
}

// What a camera sees of a dark terminal that prints the text: two square modules per character.
GreyImage photographed(const QString &text, int modulePixels)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    GreyImage image{int(lines.first().size()) * modulePixels, int(lines.size()) * 2 * modulePixels, {}};
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            const QChar block = lines[y / modulePixels / 2][x / modulePixels];
            const bool upper = (y / modulePixels) % 2 == 0;
            const bool lit = block == u'█' || block == (upper ? u'▀' : u'▄');
            image.pixels += char(lit ? 255 : 0);
        }
    }
    return image;
}

}

class TestQr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsEncodedIsRead();
    void emvVectors();
    void limits();
    void largestModules();
    void goodPicturePasses();
    void badPictureFails();
    void wrongTextFails();
    void everyFlippedModuleFails();
    void emptyPictureFails();
    void terminalTextScans();
};

void TestQr::initTestCase()
{
    if (!qgetenv("RC_PARAMS").contains("max_success"))
        qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=400");
}

void TestQr::whatIsEncodedIsRead()
{
    const bool holds = rc::check("encode, paint, decode", [] {
        const std::u16string alphabet = *rc::gen::element<std::u16string>(u"0123456789",
            u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", u"abcdefghijklmnopqrstuvwxyz0123456789*-_./:",
            u"áéíóúñçãõÁÑ aAzZ", u"日本語ペイ支付abc", u"\u0001\u0080\u00a0ÿ{}\"\\");
        const QString text = textFrom(alphabet, *rc::gen::inRange<size_t>(1, 300));
        const auto matrix = encode(text);
        RC_ASSERT(matrix.has_value());
        const GreyImage image = paintGrey(*matrix, *rc::gen::inRange(4, 7));
        RC_ASSERT(decode(image) == text);
        RC_ASSERT(check(*matrix, image, text).passed());
    });
    QVERIFY(holds);
}

void TestQr::emvVectors()
{
    QFile file(QStringLiteral(MOSTRADOR_TEST_DATA "/samples/emv-qr.vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!vectors.isEmpty());
    for (const QJsonValue &vector : vectors) {
        const QString payload = vector[u"payload"].toString();
        const auto matrix = encode(payload);
        QVERIFY2(matrix.has_value(), qPrintable(payload));
        QVERIFY2(check(*matrix, paintGrey(*matrix, smallestModulePixels), payload).passed(), qPrintable(payload));
    }
}

void TestQr::limits()
{
    QCOMPARE(encode({}).error(), QrProblem::Empty);
    QVERIFY(encode(QString(textLimit, u'a')).has_value());
    QCOMPARE(encode(QString(textLimit + 1, u'a')).error(), QrProblem::TooLong);
    QCOMPARE(encode(QString(textLimit / 2 + 1, u'ñ')).error(), QrProblem::TooLong);
    QCOMPARE(encode(QString(100 * textLimit, u'a')).error(), QrProblem::TooLong);
    QCOMPARE(encode(u"a"_s + QChar(0) + u"b"_s).error(), QrProblem::NotEncodable);
    QCOMPARE(encode(u"a"_s + QChar(0xd800)).error(), QrProblem::NotEncodable);
    QCOMPARE(encode(u"a"_s)->size, 21);
}

void TestQr::largestModules()
{
    const Matrix matrix = *encode(u"a"_s);
    QCOMPARE(sideInModules(matrix), 29);
    QCOMPARE(largestModulePixels(matrix, 28), 0);
    QCOMPARE(largestModulePixels(matrix, 29), 1);
    QCOMPARE(largestModulePixels(matrix, 29 * 7 + 28), 7);
}

void TestQr::goodPicturePasses()
{
    const Matrix matrix = *encode(sampleText);
    for (int modulePixels = 1; modulePixels <= 12; ++modulePixels) {
        const SelfCheck result = check(matrix, paintGrey(matrix, modulePixels), sampleText);
        QCOMPARE(result.modulePixels, modulePixels);
        QCOMPARE(result.modulesLargeEnough, modulePixels >= 4);
        QVERIFY(result.quietZoneClear);
        QVERIFY(result.darkOnLight);
        QCOMPARE(result.passed(), modulePixels >= 4);
    }
}

void TestQr::badPictureFails()
{
    const Matrix matrix = *encode(sampleText);
    const GreyImage good = paintGrey(matrix, 5);
    const SelfCheck narrow = check(matrix, cropped(good, 1), sampleText);
    QVERIFY(!narrow.quietZoneClear && !narrow.passed());
    const SelfCheck inverted = check(matrix, mapped(good, [](int grey) { return 255 - grey; }), sampleText);
    QVERIFY(!inverted.darkOnLight && !inverted.passed());
    const SelfCheck pale = check(matrix, mapped(good, [](int grey) { return grey / 3 + 170; }), sampleText);
    QVERIFY(!pale.darkOnLight && !pale.passed());
    const SelfCheck dim = check(matrix, mapped(good, [](int grey) { return grey / 2; }), sampleText);
    QVERIFY(!dim.darkOnLight && !dim.passed());
    GreyImage stained = good;
    stained.pixels[good.width * 3 + 3] = 0;
    QVERIFY(!check(matrix, stained, sampleText).passed());
}

void TestQr::wrongTextFails()
{
    const Matrix matrix = *encode(sampleText);
    const GreyImage image = paintGrey(matrix, 5);
    QVERIFY(!check(matrix, image, sampleText + u"0"_s).readsBack);
    const Matrix other = *encode(QString(sampleText).replace(0, 1, u"9"_s));
    const SelfCheck result = check(other, image, sampleText);
    QVERIFY(result.readsBack && !result.darkOnLight && !result.passed());
}

// Error correction would hide a module painted wrong from a reader, not from the check.
void TestQr::everyFlippedModuleFails()
{
    const Matrix matrix = *encode(u"HTTPS://MPAGO.LA/POS1"_s);
    for (qsizetype i = 0; i < matrix.modules.size(); ++i) {
        Matrix flipped = matrix;
        flipped.modules[i] = char(1 - flipped.modules[i]);
        QVERIFY(!check(matrix, paintGrey(flipped, 4), u"HTTPS://MPAGO.LA/POS1"_s).passed());
    }
}

void TestQr::emptyPictureFails()
{
    const Matrix matrix = *encode(u"a"_s);
    for (const GreyImage &image : {GreyImage{}, GreyImage{100, 100, QByteArray(10000, char(255))},
             GreyImage{100, 100, QByteArray(10000, 0)}, GreyImage{100, 100, QByteArray(50, 0)}}) {
        QVERIFY(!decode(image));
        QVERIFY(!check(matrix, image, u"a"_s).passed());
    }
    QVERIFY(!check(Matrix{}, paintGrey(matrix, 4), u"a"_s).passed());
}

void TestQr::terminalTextScans()
{
    for (const QString &text : {u"a"_s, sampleText, sampleText.repeated(5)}) {
        const Matrix matrix = *encode(text);
        const QString printed = toTerminalText(matrix);
        QCOMPARE(printed.count(u'\n'), (sideInModules(matrix) + 1) / 2);
        QVERIFY(printed.endsWith(u'\n'));
        QCOMPARE(decode(photographed(printed, 4)), std::optional(text));
    }
}

QTEST_GUILESS_MAIN(TestQr)
#include "tst_qr.moc"
