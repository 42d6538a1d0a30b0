// What printers' letters cannot say, as dots: rows in any script, codes that scan, and a picture from a file that may be
// anything.
#include "core/io/print/logo.h"
#include "core/io/print/slipdrawing.h"
#include "core/qr/greyimage.h"
#include "core/receipt/escpos.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace mostrador;
using namespace Qt::StringLiterals;
using receipt::Raster;

namespace {

constexpr int narrow = 384; // dots of 58 mm

int blackDots(const Raster &raster, int fromX, int toX)
{
    int dots = 0;
    for (int y = 0; y < raster.height; ++y) {
        for (int x = fromX; x < toX; ++x)
            dots += isBlack(raster, x, y) ? 1 : 0;
    }
    return dots;
}

QImage noise(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    quint32 value = 1;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            image.setPixel(x, y, value = value * 1'664'525 + 1'013'904'223);
    }
    return image;
}

}

class TestSlipDrawing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void logoIsReadWithinItsLimits_data();
    void logoIsReadWithinItsLimits();
    void pipeIsNotWaitedFor();
    void logoFitsThePaper();
    void transparentIsWhite();
    void rowEndsWhereLettersWould();
    void rowWithoutAGlyphIsBlank();
    void rowThatCannotBeSpelledIsDrawn();
    void codeScans();
    void dotsAreNoCommand();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSlipDrawing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QImage picture(200, 100, QImage::Format_RGB32);
    picture.fill(Qt::black);
    QVERIFY(picture.save(path(u"good.png"_s)) && picture.save(path(u"good.pbm"_s)) && picture.save(path(u"other.bmp"_s)));
    QVERIFY(picture.save(path(u"named.txt"_s), "PNG"));
    QVERIFY(picture.scaled(2'001, 10).save(path(u"wide.png"_s)) && noise(500).save(path(u"heavy.png"_s)));
    QFile text(path(u"text.png"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("not a picture") > 0);
    QFile whole(path(u"good.png"_s));
    QFile half(path(u"half.png"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly) && half.open(QIODevice::WriteOnly) && half.write(whole.read(40)) > 0);
}

void TestSlipDrawing::logoIsReadWithinItsLimits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<io::LogoProblem>>("problem");
    using P = std::optional<io::LogoProblem>;
    QTest::newRow("PNG") << u"good.png"_s << P();
    QTest::newRow("PBM") << u"good.pbm"_s << P();
    QTest::newRow("whatever its name") << u"named.txt"_s << P();
    QTest::newRow("another format") << u"other.bmp"_s << P(io::LogoProblem::NotAPicture);
    QTest::newRow("no picture") << u"text.png"_s << P(io::LogoProblem::NotAPicture);
    QTest::newRow("half of one") << u"half.png"_s << P(io::LogoProblem::NotAPicture);
    QTest::newRow("too many pixels") << u"wide.png"_s << P(io::LogoProblem::TooLarge);
    QTest::newRow("too many bytes") << u"heavy.png"_s << P(io::LogoProblem::TooLarge);
    QTest::newRow("no file") << u"none.png"_s << P(io::LogoProblem::Unreadable);
    QTest::newRow("a folder") << u"."_s << P(io::LogoProblem::Unreadable);
}

void TestSlipDrawing::logoIsReadWithinItsLimits()
{
    QFETCH(QString, name);
    QFETCH(std::optional<io::LogoProblem>, problem);
    const auto logo = io::readLogo(path(name));
    QCOMPARE(logo.has_value(), !problem.has_value());
    QCOMPARE(logo ? std::nullopt : std::optional(logo.error()), problem);
    QCOMPARE(io::SlipDrawing(path(name)).logo(narrow).isEmpty(), problem.has_value()); // a receipt goes without it
}

void TestSlipDrawing::pipeIsNotWaitedFor()
{
    QVERIFY(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600) == 0);
    QCOMPARE(io::readLogo(path(u"pipe"_s)).error(), io::LogoProblem::Unreadable);
}

void TestSlipDrawing::logoFitsThePaper()
{
    QImage large(1'600, 400, QImage::Format_RGB32);
    large.fill(Qt::black);
    QVERIFY(large.save(path(u"large.png"_s)));
    const Raster raster = io::SlipDrawing(path(u"large.png"_s)).logo(narrow);
    QCOMPARE(raster.width, narrow);
    QCOMPARE(raster.height, 96);
    QCOMPARE(blackDots(raster, 0, narrow), narrow * 96);
    const Raster small = io::SlipDrawing(path(u"good.png"_s)).logo(narrow);
    QCOMPARE(small.width, 200); // nothing is blown up
    const Raster row = centred(small, narrow);
    QCOMPARE(blackDots(row, 0, narrow), 200 * 100);
    QCOMPARE(blackDots(row, 88, 288), 200 * 100); // to whole bytes
}

void TestSlipDrawing::transparentIsWhite()
{
    QImage glass(50, 50, QImage::Format_ARGB32);
    glass.fill(Qt::transparent);
    QVERIFY(glass.save(path(u"glass.png"_s)));
    QCOMPARE(blackDots(io::SlipDrawing(path(u"glass.png"_s)).logo(narrow), 0, 50), 0);
}

void TestSlipDrawing::rowEndsWhereLettersWould()
{
    const io::SlipDrawing drawing{QString()};
    const Raster row = drawing.row({u"Чай"_s, u"1.250,00"_s}, narrow);
    QCOMPARE(row.width, narrow);
    QCOMPARE(row.height, receipt::rowHeight);
    QVERIFY(blackDots(row, 0, 3 * receipt::columnDots + 2) > 50);
    QCOMPARE(blackDots(row, 5 * receipt::columnDots, narrow - 9 * receipt::columnDots), 0);
    QVERIFY(blackDots(row, narrow - 8 * receipt::columnDots, narrow) > 50);
    const Raster centre = drawing.row({u"Чай"_s, {}, receipt::Alignment::Center}, narrow);
    QCOMPARE(blackDots(centre, 0, narrow / 2 - 3 * receipt::columnDots), 0);
    const Raster longer = drawing.row({QString(100, u'Ж'), {}}, narrow); // pressed together, not cut off
    QVERIFY(blackDots(longer, narrow - receipt::columnDots, narrow) > 0);
}

void TestSlipDrawing::rowWithoutAGlyphIsBlank()
{
    const Raster row = io::SlipDrawing(QString()).row({QString::fromUcs4(U"\U000E0100\U0010FFFD")}, narrow);
    QCOMPARE(blackDots(row, 0, narrow), 0);
}

void TestSlipDrawing::rowThatCannotBeSpelledIsDrawn()
{
    const io::SlipDrawing drawing{QString()};
    const receipt::Document document{{receipt::TwoColumns{u"Чай"_s, u"1,00"_s}, receipt::TextLine{u"Té"_s}}};
    const receipt::EscPosOptions options{.columns = 32};
    const QByteArray drawn = toEscPos(document, options, &drawing);
    QCOMPARE(drawn.count("\x1Dv0"), 1);
    QVERIFY(!drawn.contains("1,00")); // it is in the picture
    QVERIFY(drawn.endsWith("T\x82\n"));
    const QByteArray letters = toEscPos(document, options);
    QVERIFY(!letters.contains("\x1Dv0") && letters.contains("1,00"));
}

void TestSlipDrawing::codeScans()
{
    const QString text = u"1-42-1-a1b2c3d4"_s;
    const Raster raster = io::SlipDrawing(QString()).qr(text, 4, narrow);
    QVERIFY(raster.width <= narrow && raster.width == raster.height);
    qr::GreyImage image{raster.width, raster.height, QByteArray(qsizetype(raster.width) * raster.height, '\xFF')};
    for (int y = 0; y < raster.height; ++y) {
        for (int x = 0; x < raster.width; ++x) {
            if (isBlack(raster, x, y))
                image.pixels[qsizetype(y) * raster.width + x] = '\0';
        }
    }
    QCOMPARE(qr::decode(image), std::optional(text));
    QVERIFY(io::SlipDrawing(QString()).qr(text, 4, 20).isEmpty()); // no room for it
}

void TestSlipDrawing::dotsAreNoCommand()
{
    Raster raster = receipt::blankRaster(24, 1);
    raster.bits = QByteArray("\x10\x14\x01");
    const std::string bytes = rasterCommands(raster);
    QVERIFY(bytes.find("\x10\x14") == std::string::npos);
    QCOMPARE(QByteArray::fromStdString(bytes), QByteArray("\x1Dv0\0\3\0\1\0\x30\x14\x01", 11));
}

QTEST_MAIN(TestSlipDrawing)
#include "tst_slipdrawing.moc"
