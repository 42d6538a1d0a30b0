// The customer's window: every state shows what it should, a code can be read exactly while it may be paid, and nothing
// moves.
#include "core/qr/selfcheck.h"
#include "tests/ui/customersamples.h"
#include "tests/ui/qrreaders.h"
#include "ui/customer/customerwindow.h"
#include "ui/customer/pagegeometry.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/qrview.h"

#include <QDir>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using namespace Qt::StringLiterals;

namespace {

text::Phrasebook argentine()
{
    return {text::Language::SpanishArgentina, money::Site::MLA};
}

customer::CustomerView viewNamed(const QString &name)
{
    for (const samples::Named &sample : samples::allStates(argentine()))
        if (sample.name == name)
            return sample.view;
    return {};
}

QImage grabbed(customer::CustomerWindow &window)
{
    return window.grab().toImage();
}

// To be looked at: beside the test program, one picture of every state.
bool keep(const QImage &picture, const QString &name)
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/screenshots"_s);
    return folder.mkpath(u"."_s) && picture.save(folder.filePath(u"customer-%1.png"_s.arg(name)));
}

}

class TestCustomer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStateIsSaved_data();
    void everyStateIsSaved();
    void codeCanBeRead_data();
    void codeCanBeRead();
    void nothingCanBeScannedInAnyOtherState();
    void whatTheCustomerLooksAtStaysInPlace();
    void codeIsTheSameInBothShades();
    void windowIsNamed();
};

void TestCustomer::initTestCase()
{
    if (!hasZBar())
        QFAIL("zbarimg is missing: install zbar-tools");
}

void TestCustomer::everyStateIsSaved_data()
{
    QTest::addColumn<int>("shade");
    QTest::newRow("light") << static_cast<int>(theme::Shade::Light);
    QTest::newRow("dark") << static_cast<int>(theme::Shade::Dark);
}

void TestCustomer::everyStateIsSaved()
{
    QFETCH(int, shade);
    customer::CustomerWindow window(theme::themeOf(static_cast<theme::Shade>(shade)));
    window.resize(1024, 600);
    for (const samples::Named &sample : samples::allStates(argentine())) {
        window.render(sample.view);
        QVERIFY(keep(grabbed(window), sample.name + u'-' + QLatin1StringView(QTest::currentDataTag())));
    }
}

void TestCustomer::codeCanBeRead_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<QString>("state");
    for (const QSize screen : samples::screens)
        for (const QString &state : {u"scan"_s, u"refused"_s, u"demo"_s})
            QTest::addRow("%s at %dx%d", qPrintable(state), screen.width(), screen.height()) << screen << state;
}

void TestCustomer::codeCanBeRead()
{
    QFETCH(QSize, screen);
    QFETCH(QString, state);
    customer::CustomerWindow window(theme::themeOf(theme::Shade::Dark));
    window.resize(screen);
    window.render(viewNamed(state));
    const QImage picture = grabbed(window);
    QVERIFY(keep(picture, u"%1-%2x%3"_s.arg(state).arg(screen.width()).arg(screen.height())));
    QCOMPARE(scannedFrom(picture), samples::emvText);
    const auto *code = window.findChild<widgets::QrView *>(u"customerCode"_s);
    const QImage shown = picture.copy(QRect(code->mapTo(&window, QPoint()), code->size()));
    QVERIFY(qr::check(samples::sampleCode(), greyOf(shown), samples::emvText).passed());
    QVERIFY(code->pixelsPerModule() >= qr::smallestModulePixels);
    // The quiet zone is part of it: the symbol must still be large, two fifths of the short side at least.
    QVERIFY(code->pixelsPerModule() * samples::sampleCode().size >= screen.height() * 2 / 5);
}

void TestCustomer::nothingCanBeScannedInAnyOtherState()
{
    customer::CustomerWindow window(theme::themeOf(theme::Shade::Light));
    window.resize(1024, 600);
    for (const samples::Named &sample : samples::allStates(argentine())) {
        if (std::holds_alternative<customer::Scan>(sample.view.state))
            continue;
        window.render(viewNamed(u"scan"_s)); // a code was there the moment before
        grabbed(window);
        window.render(sample.view);
        const QImage picture = grabbed(window);
        QVERIFY2(scannedFrom(picture).isEmpty(), qPrintable(sample.name));
        QVERIFY2(!qr::decode(greyOf(picture)), qPrintable(sample.name));
        QVERIFY2(window.findChild<widgets::QrView *>(u"customerCode"_s)->isEmpty(), qPrintable(sample.name));
    }
}

void TestCustomer::whatTheCustomerLooksAtStaysInPlace()
{
    customer::CustomerWindow window(theme::themeOf(theme::Shade::Light));
    window.resize(1024, 600);
    const customer::PageGeometry page(window.size());
    customer::CustomerView view = viewNamed(u"scan"_s);
    window.render(view);
    const QImage waiting = grabbed(window);

    std::get<customer::Scan>(view.state).remaining = std::chrono::seconds(7);
    window.render(view);
    const QImage later = grabbed(window);
    window.render(viewNamed(u"refused"_s));
    const QImage refused = grabbed(window);

    for (const QRect &kept : {page.panel(), page.amount(), page.label(), page.sentence(), page.header()}) {
        QCOMPARE(waiting.copy(kept), later.copy(kept));
        QCOMPARE(waiting.copy(kept), refused.copy(kept));
    }
    QVERIFY(waiting.copy(page.band()) != refused.copy(page.band()));
    QVERIFY(waiting.copy(page.countdown()) != later.copy(page.countdown()));
}

void TestCustomer::codeIsTheSameInBothShades()
{
    const customer::PageGeometry page({1024, 600});
    QList<QImage> codes;
    for (const theme::Shade shade : {theme::Shade::Light, theme::Shade::Dark}) {
        customer::CustomerWindow window(theme::themeOf(shade));
        window.resize(1024, 600);
        window.render(viewNamed(u"scan"_s));
        codes.append(grabbed(window).copy(page.code()));
    }
    QCOMPARE(codes.first(), codes.last());
    for (int y = 0; y < codes.first().height(); ++y)
        for (int x = 0; x < codes.first().width(); ++x) {
            const QRgb pixel = codes.first().pixel(x, y);
            QVERIFY2(pixel == theme::codeDark || pixel == theme::codeLight, "a smoothed pixel");
        }
}

void TestCustomer::windowIsNamed()
{
    const customer::CustomerWindow window(theme::themeOf(theme::Shade::Light));
    QCOMPARE(window.windowRole(), u"customer"_s);
    QCOMPARE(window.objectName(), u"customerWindow"_s);
    const auto children = window.findChildren<QWidget *>();
    for (const QWidget *child : children)
        QVERIFY2(!child->objectName().isEmpty(), child->metaObject()->className());
}

QTEST_MAIN(TestCustomer)
#include "tst_customer.moc"
