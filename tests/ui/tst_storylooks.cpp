// Every screen of the running till in every language, size and shade: no word is cut. Pictures of both sides are left
// in the folder "screens" beside the program for people to look at.
#include "app/demo/samplecatalogue.h"
#include "tests/ui/cutwords.h"
#include "tests/ui/faintwords.h"
#include "tests/ui/storyworld.h"
#include "tests/ui/touchtargets.h"

#include <QDir>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using shell::Act;
using simulator::BuyerActKind;

class TestStoryLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScreen_data();
    void everyScreen();
    void trouble_data();
    void trouble();

private:
    void look(StoryWorld &world, const QString &name);
    void lookAtTheQuestions(StoryWorld &world);
    void lookAtTheOffice(StoryWorld &world);
    QString m_prefix;
};

void TestStoryLooks::look(StoryWorld &world, const QString &name)
{
    QCoreApplication::processEvents();
    QDir().mkpath(u"screens"_s);
    QVERIFY(world.cashierSide().grab().save(u"screens/"_s + m_prefix + name + u".png"_s));
    QTRY_COMPARE(cutWords(world.cashierSide()).join(u" | "_s), QString());
    QCOMPARE(smallTargets(world.cashierSide()).join(u" | "_s), QString());
    QCOMPARE(unnamedParts(world.cashierSide()).join(u" | "_s), QString());
    if (m_prefix.contains(u"es_AR"_s)) // colours know no language
        QCOMPARE(faintWords(world.cashierSide()).join(u" | "_s), QString());
    if (&world.customerSide() != &world.cashierSide() && world.customerSide().isWindow()) {
        QVERIFY(world.customerSide().grab().save(u"screens/"_s + m_prefix + name + u"-customer.png"_s));
        QTRY_COMPARE(cutWords(world.customerSide()).join(u" | "_s), QString());
        if (m_prefix.contains(u"es_AR"_s))
            QCOMPARE(faintWords(world.customerSide()).join(u" | "_s), QString());
    }
}

void TestStoryLooks::everyScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("shade");
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("site");
    QTest::addColumn<QString>("customerScreen");
    const auto row = [](QSize size, theme::Shade shade, text::Language language, money::Site site,
                         const QString &screen) {
        QTest::addRow("demo-%dx%d-%s-%s-%s-%s", size.width(), size.height(),
            shade == theme::Shade::Light ? "light" : "dark", qPrintable(text::codeOf(language)),
            qPrintable(money::codeOf(site)), qPrintable(screen))
            << size << static_cast<int>(shade) << static_cast<int>(language) << static_cast<int>(site) << screen;
    };
    const QSize usual(1366, 768);
    const QSize small(1024, 700);
    row(usual, theme::Shade::Light, text::Language::Portuguese, money::Site::MLB, u"window"_s);
    row(usual, theme::Shade::Light, text::Language::SpanishMexico, money::Site::MLM, u"window"_s);
    for (const auto language : text::allLanguages) {
        row(usual, theme::Shade::Light, language, money::Site::MLA, u"window"_s);
        row(small, theme::Shade::Dark, language, money::Site::MLA, u"none"_s);
        row(usual, theme::Shade::Dark, language, money::Site::MLA, u"none"_s);
    }
    row(small, theme::Shade::Light, text::Language::Portuguese, money::Site::MLB, u"window"_s);
    row(small, theme::Shade::Light, text::Language::SpanishArgentina, money::Site::MLC, u"none"_s);
    row({1920, 1080}, theme::Shade::Light, text::Language::SpanishArgentina, money::Site::MLA, u"none"_s);
    row({1920, 1080}, theme::Shade::Dark, text::Language::SpanishArgentina, money::Site::MLA, u"window"_s);
}

void TestStoryLooks::everyScreen()
{
    QFETCH(const QSize, size);
    QFETCH(const int, shade);
    QFETCH(const int, language);
    QFETCH(const int, site);
    QFETCH(const QString, customerScreen);
    const bool isDemo = size.width() > 1024; // the demo's column needs room beside the till
    m_prefix = QString::fromLatin1(QTest::currentDataTag()) + u'-';
    StoryWorld world({.site = static_cast<money::Site>(site),
        .language = static_cast<text::Language>(language),
        .isDemo = isDemo,
        .customerScreen = customerScreen,
        .size = size,
        .shade = static_cast<theme::Shade>(shade),
        .change = [isDemo](app::Opening &opening) { opening.settings.ui.sound = isDemo; }}); // mute: one light more
    QVERIFY(world.open());
    const auto sell = [&](const catalog::Product &product) {
        world.counter().presenter().intend(
            isDemo ? shell::Intent(shell::EnterCode{product.code, {}, true}) : shell::EnterAmount{product.price, {}});
    };
    auto &desk = world.counter().presenter();
    QCOMPARE(world.cashierSide().size(), size);
    look(world, u"1-empty"_s);
    const auto products = app::sampleProducts(static_cast<money::Site>(site)).mid(0, 6);
    for (const auto &product : products)
        sell(product);
    QTRY_COMPARE(world.lines(), products.size());
    look(world, u"2-selling"_s);
    auto *keys = world.cashierSide().findChild<QAbstractButton *>(u"keysButton"_s);
    keys->click();
    look(world, u"2b-keys"_s);
    desk.intend(shell::Do{Act::Search});
    look(world, u"2c-search"_s);
    desk.intend(shell::Escape{});
    keys->click();
    lookAtTheQuestions(world);
    desk.intend(shell::Do{Act::Help});
    look(world, u"3-help"_s);
    desk.intend(shell::Do{Act::Help});
    desk.intend(shell::Do{Act::Cash});
    look(world, u"4-cash"_s);
    desk.intend(shell::Escape{});
    desk.intend(shell::Do{Act::ChargeQr});
    QTRY_VERIFY(world.isAwaiting());
    look(world, u"5-qr"_s);
    if (world.waiting()->charge.api != gateway::Api::Orders) { // there a refused card leaves no trace
        QVERIFY(world.buyer(BuyerActKind::Reject));
        desk.intend(shell::Do{Act::CheckPayment});
        QTRY_VERIFY(world.qrPanel() && world.qrPanel()->severity == text::Severity::Warning);
        look(world, u"6-refused"_s);
    }
    desk.intend(shell::Escape{});
    look(world, u"7-question"_s);
    desk.intend(shell::KeepQr{});
    QVERIFY(world.pays());
    desk.intend(shell::Do{Act::CheckPayment});
    QTRY_VERIFY(world.isFinished());
    look(world, u"8-paid"_s);
    sell(products.constFirst());
    desk.intend(shell::Do{Act::Cash});
    desk.intend(shell::PayCash{u"100000"_s});
    QTRY_VERIFY(world.isFinished() && world.sale()->ticket == 2);
    look(world, u"9-change"_s);
    lookAtTheOffice(world);
    sell(products.constFirst());
    world.provider().stop();
    desk.intend(shell::Do{Act::ChargeQr});
    QTRY_VERIFY(world.view().message && world.view().message->severity != text::Severity::Information);
    look(world, u"10-offline"_s);
}

// What is asked about a sale while it is put together.
void TestStoryLooks::lookAtTheQuestions(StoryWorld &world)
{
    const QList<std::pair<Act, QString>> questions{{Act::Discount, u"2d-discount"_s}, {Act::Note, u"2e-note"_s},
        {Act::PriceCheck, u"2f-price"_s}, {Act::Finish, u"2g-tenders"_s}, {Act::OtherTenders, u"2h-others"_s},
        {Act::CancelSale, u"2i-cancel"_s}};
    for (const auto &[act, name] : questions) {
        world.counter().presenter().intend(shell::Do{act});
        look(world, name);
        world.counter().presenter().intend(shell::Escape{});
    }
    QVERIFY(world.shows<counter::Favourites>());
}

// A QR that waits beside, a point of sale that is busy, and a payment that nobody can learn about.
void TestStoryLooks::trouble_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("shade");
    QTest::addColumn<int>("language");
    QTest::newRow("trouble-1024x700-dark-es_AR") << QSize(1024, 700) << static_cast<int>(theme::Shade::Dark)
                                                 << static_cast<int>(text::Language::SpanishArgentina);
    QTest::newRow("trouble-1366x768-light-pt_BR")
        << QSize(1366, 768) << static_cast<int>(theme::Shade::Light) << static_cast<int>(text::Language::Portuguese);
}

void TestStoryLooks::trouble()
{
    QFETCH(const QSize, size);
    QFETCH(const int, shade);
    QFETCH(const int, language);
    m_prefix = QString::fromLatin1(QTest::currentDataTag()) + u'-';
    StoryWorld world({.language = static_cast<text::Language>(language),
        .isDemo = false,
        .customerScreen = u"none"_s,
        .size = size,
        .shade = static_cast<theme::Shade>(shade)});
    QVERIFY(world.open());
    auto &desk = world.counter().presenter();
    const auto sell = [&] { desk.intend(shell::EnterAmount{{420000, money::Currency::ARS}, {}}); };
    sell();
    desk.intend(shell::Do{Act::ChargeQr});
    QTRY_VERIFY(world.isAwaiting());
    desk.intend(shell::Do{Act::Hold});
    QTRY_VERIFY(!world.sale());
    look(world, u"1-left"_s);
    sell();
    desk.intend(shell::Do{Act::ChargeQr});
    QTRY_VERIFY(world.view().entry.emptyEnterMeans);
    look(world, u"2-busy"_s);
    desk.intend(shell::Escape{});
    desk.intend(shell::Do{Act::RemoveLine});
    QTRY_COMPARE(world.lines(), 0);
    desk.intend(shell::Do{Act::Hold});
    QTRY_VERIFY(world.isAwaiting());
    world.provider().stop();
    QTRY_VERIFY_WITH_TIMEOUT(world.view().entry.emptyEnterMeans, 40'000);
    look(world, u"3-unknown"_s);
    desk.intend(shell::Confirm{});
    look(world, u"4-by-hand"_s);
    desk.intend(shell::Answer{u"98765432109"_s});
    look(world, u"5-reason"_s);
    desk.intend(shell::Choose{1});
    desk.intend(shell::Answer{u"1234"_s});
    QTRY_VERIFY(world.isFinished());
    desk.intend(shell::Do{Act::LastSales});
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    look(world, u"6-sales"_s);
    QTRY_VERIFY(world.receipts().contains(u"98765432109"_s));
    QVERIFY(world.receipts().contains(u"Confirmado a mano"_s));
}

// The last sales, their evidence, a refund up to the PIN, and the first start.
void TestStoryLooks::lookAtTheOffice(StoryWorld &world)
{
    auto &desk = world.counter().presenter();
    desk.intend(shell::Do{Act::LastSales});
    QTRY_VERIFY(world.shows<history::SalesPanel>());
    desk.intend(shell::MoveChoice{1});
    look(world, u"20-sales"_s);
    desk.intend(shell::Confirm{});
    look(world, u"21-evidence"_s);
    desk.intend(shell::Do{Act::RemoveLine});
    look(world, u"22-reason"_s);
    desk.intend(shell::Choose{1});
    look(world, u"23-amount"_s);
    desk.intend(shell::Answer{
        std::get<history::Sheet>(world.view().panel).question.isEmpty() ? QString() : world.view().entry.prefill});
    look(world, u"24-pin"_s);
    desk.intend(shell::Answer{u"0000"_s});
    look(world, u"25-wrong-pin"_s);
    desk.intend(shell::Escape{});
    desk.intend(shell::Escape{});
}

QTEST_MAIN(TestStoryLooks)
#include "tst_storylooks.moc"
