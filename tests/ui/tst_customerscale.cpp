// The code on screens of every density: whatever QT_SCALE_FACTOR says (the build runs this with 1, 1.25, 1.5 and 2),
// modules are whole pixels of the screen, and two readers find the code in a picture of it.
#include "core/qr/selfcheck.h"
#include "tests/ui/customersamples.h"
#include "tests/ui/qrreaders.h"
#include "ui/customer/customerwindow.h"
#include "ui/widgets/qrview.h"

#include <QScreen>
#include <QTest>

#include <cmath>

using namespace mostrador;
using namespace mostrador::tests;
using namespace Qt::StringLiterals;

namespace {

// As the screen has it: a picture of the screen where there is one, else of the window.
QImage pictureOf(QWidget &window)
{
    if (QGuiApplication::platformName() == u"xcb")
        return window.screen()->grabWindow(window.winId()).toImage();
    return window.grab().toImage();
}

customer::CustomerView sampleNamed(const QString &name, bool isDemo)
{
    const text::Phrasebook words(text::Language::SpanishArgentina, money::Site::MLA);
    for (samples::Named &sample : samples::allStates(words)) {
        if (sample.name != name)
            continue;
        if (isDemo)
            sample.view.codeFrame = text::customerDemoFrame(words);
        return sample.view;
    }
    return {};
}

// The pixels of the screen that are a widget's alone.
QRect pixelsOf(const QWidget &part, const QWidget &window)
{
    const qreal ratio = window.devicePixelRatioF();
    const QRectF place(QPointF(part.mapTo(&window, QPoint())) * ratio, QSizeF(part.size()) * ratio);
    const QPoint first(static_cast<int>(std::ceil(place.left())), static_cast<int>(std::ceil(place.top())));
    const QPoint behind(static_cast<int>(std::floor(place.right())), static_cast<int>(std::floor(place.bottom())));
    return {first, behind - QPoint(1, 1)};
}

}

class TestCustomerScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothReadersFindTheCode_data();
    void bothReadersFindTheCode();
    void theCodeIsSharpWhereverItBegins();
};

void TestCustomerScale::initTestCase()
{
    if (!hasZBar())
        QFAIL("zbarimg is missing: install zbar-tools");
    const QByteArray wanted = qgetenv("QT_SCALE_FACTOR");
    QCOMPARE(qGuiApp->devicePixelRatio(), wanted.isEmpty() ? 1.0 : wanted.toDouble());
}

void TestCustomerScale::bothReadersFindTheCode_data()
{
    QTest::addColumn<QSize>("pixels"); // of the screen
    QTest::addColumn<int>("shade");
    QTest::addColumn<bool>("isDemo");
    for (const QSize pixels : {QSize(1024, 600), QSize(1366, 768), QSize(1920, 1080)}) {
        for (const theme::Shade shade : {theme::Shade::Light, theme::Shade::Dark}) {
            for (const bool isDemo : {false, true})
                QTest::addRow("%dx%d %s%s", pixels.width(), pixels.height(),
                    shade == theme::Shade::Dark ? "dark" : "light", isDemo ? ", demo" : "")
                    << pixels << static_cast<int>(shade) << isDemo;
        }
    }
}

void TestCustomerScale::bothReadersFindTheCode()
{
    QFETCH(const QSize, pixels);
    QFETCH(const int, shade);
    QFETCH(const bool, isDemo);
    customer::CustomerWindow window(theme::themeOf(static_cast<theme::Shade>(shade)));
    window.setWindowFlag(Qt::FramelessWindowHint);
    window.setGeometry(QRect(QPoint(0, 0), (QSizeF(pixels) / qGuiApp->devicePixelRatio()).toSize()));
    window.render(sampleNamed(u"scan"_s, isDemo));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *code = window.findChild<widgets::QrView *>(u"customerCode"_s);
    QVERIFY(code->pixelsPerModule() >= qr::smallestModulePixels);
    QImage picture;
    QTRY_COMPARE(qr::decode(greyOf(picture = pictureOf(window))).value_or(QString()), samples::emvText);
    QCOMPARE(scannedFrom(picture), samples::emvText);

    const QImage symbol = picture.copy(pixelsOf(*code, window));
    const auto found = qr::check(samples::sampleCode(), greyOf(symbol), samples::emvText);
    QVERIFY(found.modulesLargeEnough && found.quietZoneClear && found.darkOnLight && found.readsBack);
    QCOMPARE(found.modulePixels, code->pixelsPerModule());
    for (int y = 0; y < symbol.height(); ++y) {
        for (int x = 0; x < symbol.width(); ++x) {
            const QRgb pixel = symbol.pixel(x, y);
            QVERIFY2(pixel == theme::codeDark || pixel == theme::codeLight, "a smoothed pixel");
        }
    }
}

void TestCustomerScale::theCodeIsSharpWhereverItBegins()
{
    QWidget window;
    window.resize(700, 520);
    widgets::QrView view(&window);
    view.setCode(samples::sampleCode());
    for (int offset = 0; offset < 8; ++offset) {
        view.setGeometry(offset, 7 - offset, 431 + offset, 437);
        const QImage picture = window.grab().toImage();
        const auto found =
            qr::check(samples::sampleCode(), greyOf(picture.copy(pixelsOf(view, window))), samples::emvText);
        QVERIFY2(found.passed(), qPrintable(QString::number(offset)));
    }
}

QTEST_MAIN(TestCustomerScale)
#include "tst_customerscale.moc"
