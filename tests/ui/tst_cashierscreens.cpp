// The cashier's window at the sizes that tills have, in both shades: nothing overlaps, nothing is cut, fingers hit what
// they aim at. Pictures of every screen are left in the folder "screens" beside the program for people to look at.
#include "tests/ui/cutwords.h"
#include "tests/ui/faketill.h"
#include "tests/ui/handkeys.h"
#include "tests/ui/touchtargets.h"
#include "ui/theme/measures.h"
#include "ui/theme/style.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/qrview.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using namespace Qt::StringLiterals;

namespace {

theme::Theme applied(theme::Shade shade)
{
    theme::apply(theme::themeOf(shade), *qApp);
    return theme::themeOf(shade);
}

struct Screen {
    theme::Theme theme;
    shell::CashierWindow window;
    FakeTill till;

    Screen(QSize size, theme::Shade shade, text::Language language, money::Site site)
        : theme(applied(shade))
        , window(*qApp, theme, shell::KeyMap(), shell::ScannerTiming())
        , till(window, text::Phrasebook(language, site))
    {
        window.resize(size);
        window.show();
    }

    void fill(qsizetype lines)
    {
        const auto products = sampleCatalogue(text::Phrasebook(text::Language::English, money::Site::MLA).site());
        const auto found = products.search(u"a", 50);
        for (qsizetype at = 0; at < lines; ++at) {
            const auto &product = found[at % found.size()];
            const sale::Quantity quantity{at == 1 ? 3000 : at == 2 ? 354 : 1000};
            till.sale = sale::addLine(till.sale,
                {0, product.code, product.name, quantity, money::Money{product.price.minor, till.sale.currency}})
                            .value();
        }
        till.selected = till.sale.lines.back().number;
        till.show();
    }

    void act(shell::Act act) { Q_EMIT window.intended(shell::Do{act}); }
};

}

class TestCashierScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScreenFits_data();
    void everyScreenFits();
    void linesFit_data();
    void linesFit();
    void codeIsLargeEnough_data();
    void codeIsLargeEnough();
    void largestAmountsFit();

private:
    void look(Screen &screen, const QString &name);
    QString m_prefix;
};

void TestCashierScreens::look(Screen &screen, const QString &name)
{
    QCoreApplication::processEvents(); // layouts settle
    QDir().mkpath(u"screens"_s);
    QVERIFY(screen.window.grab().save(u"screens/"_s + m_prefix + name + u".png"_s));
    QTRY_COMPARE(cutWords(screen.window).join(u" | "_s), QString());
    QCOMPARE(smallTargets(screen.window).join(u" | "_s), QString());
    QCOMPARE(unnamedParts(screen.window).join(u" | "_s), QString());
    QCOMPARE(screen.window.size(), screen.window.size().boundedTo(QSize(1920, 1080)));
}

void TestCashierScreens::everyScreenFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("shade");
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("site");
    const auto row = [](QSize size, theme::Shade shade, text::Language language, money::Site site) {
        QTest::addRow("%dx%d-%s-%s", size.width(), size.height(), shade == theme::Shade::Light ? "light" : "dark",
            qPrintable(text::codeOf(language)))
            << size << static_cast<int>(shade) << static_cast<int>(language) << static_cast<int>(site);
    };
    for (const QSize size : {QSize(1366, 768), QSize(1024, 700), QSize(1920, 1080)}) {
        row(size, theme::Shade::Light, text::Language::SpanishArgentina, money::Site::MLA);
        row(size, theme::Shade::Dark, text::Language::Portuguese, money::Site::MLB);
    }
    row({1366, 768}, theme::Shade::Dark, text::Language::English, money::Site::MLM);
    row({1024, 700}, theme::Shade::Light, text::Language::SpanishMexico, money::Site::MLM);
}

void TestCashierScreens::everyScreenFits()
{
    QFETCH(const QSize, size);
    QFETCH(const int, shade);
    QFETCH(const int, language);
    QFETCH(const int, site);
    m_prefix = QString::fromLatin1(QTest::currentDataTag()) + u'-';
    Screen screen(
        size, static_cast<theme::Shade>(shade), static_cast<text::Language>(language), static_cast<money::Site>(site));
    look(screen, u"1-empty"_s);
    screen.fill(7);
    look(screen, u"2-sale"_s);
    Q_EMIT screen.window.intended(shell::EnterCode{u"7791234500017"_s, {}, true});
    look(screen, u"3-unknown"_s);
    screen.act(shell::Act::RemoveLine);
    Q_EMIT screen.window.intended(shell::EntryEdited{u"a"_s, u"a"_s});
    look(screen, u"4-search"_s);
    Q_EMIT screen.window.intended(shell::Escape{});
    screen.act(shell::Act::Cash);
    look(screen, u"5-cash"_s);
    Q_EMIT screen.window.intended(shell::ReceivedEdited{u"100000"_s});
    look(screen, u"6-change"_s);
    Q_EMIT screen.window.intended(shell::Escape{});
    screen.act(shell::Act::ChargeQr);
    look(screen, u"7-qr"_s);
    screen.till.refused = true;
    screen.till.show();
    look(screen, u"8-refused"_s);
    Q_EMIT screen.window.intended(shell::Escape{});
    look(screen, u"9-asking"_s);
    screen.till.payQr();
    look(screen, u"10-paid"_s);
    Q_EMIT screen.window.intended(shell::NextSale{});
    screen.fill(2);
    screen.act(shell::Act::Cash);
    Q_EMIT screen.window.intended(shell::PayCash{u"100000"_s});
    look(screen, u"11-cashpaid"_s);
    screen.act(shell::Act::Finish);
    screen.act(shell::Act::Help);
    look(screen, u"12-help"_s);
}

void TestCashierScreens::linesFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("lines");
    QTest::newRow("usual") << QSize(1366, 768) << 9;
    QTest::newRow("low") << QSize(1024, 700) << 8;
}

void TestCashierScreens::linesFit()
{
    QFETCH(const QSize, size);
    QFETCH(const int, lines);
    Screen screen(size, theme::Shade::Light, text::Language::English, money::Site::MLA);
    screen.fill(lines);
    QCoreApplication::processEvents();
    const auto *list = screen.window.findChild<QListView *>(u"lines"_s);
    QVERIFY2(list->viewport()->height() >= lines * theme::rowHeight,
        qPrintable(QString::number(list->viewport()->height())));
}

void TestCashierScreens::codeIsLargeEnough_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("box");
    QTest::newRow("usual") << QSize(1366, 768) << 436;
    QTest::newRow("low") << QSize(1024, 700) << 396;
}

void TestCashierScreens::codeIsLargeEnough()
{
    QFETCH(const QSize, size);
    QFETCH(const int, box);
    Screen screen(size, theme::Shade::Dark, text::Language::English, money::Site::MLA);
    screen.fill(1);
    screen.act(shell::Act::ChargeQr);
    QCoreApplication::processEvents();
    auto *code = screen.window.findChild<widgets::QrView *>(u"qrCode"_s);
    QVERIFY2(code->width() >= box && code->height() == code->width(), qPrintable(QString::number(code->width())));
    QVERIFY(code->pixelsPerModule() >= 4);
    const QImage picture = code->grab().toImage();
    QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white)); // dark on white in the dark theme too
}

void TestCashierScreens::largestAmountsFit()
{
    Screen screen({1024, 700}, theme::Shade::Light, text::Language::SpanishArgentina, money::Site::MLA);
    screen.till.sale = sale::addLine(
        screen.till.sale, {0, {}, u"Importe"_s, {1000}, money::Money{9'999'999'999, screen.till.sale.currency}})
                           .value();
    screen.till.show();
    m_prefix = u"largest-"_s;
    look(screen, u"sale"_s);
    screen.act(shell::Act::Cash);
    look(screen, u"cash"_s);
    Q_EMIT screen.window.intended(shell::Escape{});
    screen.act(shell::Act::ChargeQr);
    look(screen, u"qr"_s);
}

QTEST_MAIN(TestCashierScreens)
#include "tst_cashierscreens.moc"
