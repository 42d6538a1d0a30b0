// The customer's window in every language, country and size: no word is cut, none is too small to read, and the page
// keeps its order.
#include "tests/ui/customersamples.h"
#include "ui/customer/customerwindow.h"
#include "ui/customer/pagegeometry.h"
#include "ui/theme/measures.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/fittedtext.h"

#include <QTest>

using namespace mostrador;
using namespace Qt::StringLiterals;

class TestCustomerFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingFits_data();
    void everythingFits();
    void largestAmountFits_data();
    void largestAmountFits();
    void placesDoNotOverlap();
    void previewFitsToo();
};

namespace {

void addScreens()
{
    QTest::addColumn<QSize>("screen");
    for (const QSize screen : samples::screens)
        QTest::addRow("%dx%d", screen.width(), screen.height()) << screen;
}

QString whatDoesNotFit(const customer::CustomerWindow &window, int smallestLetters)
{
    const auto words = window.findChildren<widgets::FittedText *>();
    for (const widgets::FittedText *text : words) {
        if (!text->isVisibleTo(&window) || text->text().isEmpty())
            continue;
        if (!text->fits() || text->letters() < smallestLetters)
            return text->objectName() + u": "_s + text->text();
    }
    const auto amounts = window.findChildren<widgets::AmountLabel *>();
    for (const widgets::AmountLabel *amount : amounts)
        if (amount->isVisibleTo(&window) && !amount->fits())
            return amount->objectName() + u": "_s + amount->text();
    return {};
}

}

void TestCustomerFit::everythingFits_data()
{
    addScreens();
}

void TestCustomerFit::everythingFits()
{
    QFETCH(QSize, screen);
    customer::CustomerWindow window(theme::themeOf(theme::Shade::Light));
    window.resize(screen);
    window.ensurePolished();
    window.grab(); // lays it out
    for (const text::Language language : text::allLanguages)
        for (const money::Site site : {money::Site::MLA, money::Site::MLB, money::Site::MLC}) {
            const text::Phrasebook words(language, site);
            for (samples::Named &sample : samples::allStates(words)) {
                sample.view.notice = text::customerDemoNotice(words);
                window.render(sample.view);
                const QString cut = whatDoesNotFit(window, theme::smallestCustomerLetters);
                QVERIFY2(cut.isEmpty(), qPrintable(sample.name + u" in "_s + text::codeOf(language) + u": "_s + cut));
            }
        }
}

void TestCustomerFit::largestAmountFits_data()
{
    addScreens();
}

void TestCustomerFit::largestAmountFits()
{
    QFETCH(QSize, screen);
    customer::CustomerWindow window(theme::themeOf(theme::Shade::Light));
    window.resize(screen);
    window.grab();
    const text::Phrasebook words(text::Language::Portuguese, money::Site::MLB);
    window.render({u"Loja"_s, {}, {}, customer::verifying(words, {money::largestMinor, money::Currency::BRL})});
    QCOMPARE(whatDoesNotFit(window, theme::smallestCustomerLetters), QString());
    const auto *amount = window.findChild<widgets::AmountLabel *>(u"customerAmount"_s);
    window.render({u"Loja"_s, {}, {}, customer::verifying(words, {9'999'99, money::Currency::BRL})});
    // An ordinary amount is as large as the sketch wants it, in proportion to the screen.
    QVERIFY(amount->letters() >=
            std::min(theme::smallestAmountLetters, screen.height() * theme::smallestAmountLetters / 600));
}

void TestCustomerFit::placesDoNotOverlap()
{
    for (const QSize screen : samples::screens) {
        const customer::PageGeometry page(screen);
        const QList<QRect> places{page.header(), page.label(), page.amount(), page.sentence(), page.band(),
            page.countdown(), page.notice(), page.panel()};
        for (qsizetype one = 0; one < places.size(); ++one) {
            QVERIFY(QRect(QPoint(0, 0), screen).contains(places.at(one)));
            for (qsizetype other = one + 1; other < places.size(); ++other)
                QVERIFY(!places.at(one).intersects(places.at(other)));
        }
        QVERIFY(page.panel().contains(page.code()));
        QCOMPARE(page.panel().width(), page.panel().height());
    }
}

void TestCustomerFit::previewFitsToo()
{
    customer::CustomerWindow window(theme::themeOf(theme::Shade::Light));
    window.resize(512, 300);
    window.grab();
    const text::Phrasebook words(text::Language::SpanishArgentina, money::Site::MLA);
    for (const samples::Named &sample : samples::allStates(words)) {
        window.render(sample.view);
        QCOMPARE(whatDoesNotFit(window, 1), QString());
    }
}

QTEST_MAIN(TestCustomerFit)
#include "tst_customerfit.moc"
