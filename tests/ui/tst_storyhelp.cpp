// Stories of somebody who presses F1: at the till, among the products, in the settings, in the first-run guide. And how it looks.
#include "app/mostrador/firstrun.h"
#include "core/settings/keys.h"
#include "tests/ui/cutwords.h"
#include "tests/ui/faintwords.h"
#include "tests/ui/storysteps.h"
#include "tests/ui/touchtargets.h"
#include "ui/help/helppage.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBrowser>

using namespace mostrador;
using namespace mostrador::tests;
using help::Topic;
using shell::Act;

class TestStoryHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readAndSearchedByKeys();
    void whatWasTypedComesBack();
    void queueIsServedAllTheSame();
    void fromTheProducts();
    void fromTheSettings();
    void everySectionAndStepHasAChapter();
    void fromTheGuide();
    void optionsThatTheHandbookNamesAreTaken();
    void looks_data();
    void looks();

private:
    [[nodiscard]] static const help::View *shown(StoryWorld &world) { return std::get_if<help::View>(&world.view().panel); }
    [[nodiscard]] static bool isOpen(help::HelpWindow *window) { return window && window->isVisible() && QTest::qWaitForWindowActive(window); }
    void look(QWidget &window, const QString &name, text::Language language);

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestStoryHelp::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
}

void TestStoryHelp::readAndSearchedByKeys()
{
    StoryWorld world({.language = text::Language::SpanishArgentina});
    QVERIFY(world.open());
    world.press(Qt::Key_F1);
    QTRY_VERIFY(shown(world));
    QCOMPARE(shown(world)->heading, u"Una venta, del escaneo al ticket"_s);
    auto *browser = world.cashierSide().findChild<QTextBrowser *>(u"helpText"_s);
    QTRY_VERIFY(browser->verticalScrollBar()->maximum() > 0);
    QCOMPARE(browser->verticalScrollBar()->value(), 0); // from its beginning
    world.press(Qt::Key_PageDown);
    QTRY_VERIFY(browser->verticalScrollBar()->value() > 0);
    world.keys().enter();
    QTRY_COMPARE(shown(world)->heading, u"Índice"_s);
    world.keys().type(u"devolucion");
    QTRY_COMPARE(shown(world)->heading, u"Encontrado"_s);
    world.press(Qt::Key_Escape); // the words first
    QTRY_COMPARE(shown(world)->heading, u"Índice"_s);
    world.keys().type(u"11");
    world.keys().enter();
    QTRY_COMPARE(shown(world)->heading, u"Devolver dinero"_s);
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(!shown(world));
    QVERIFY(!world.sale() || world.lines() == 0);
}

void TestStoryHelp::whatWasTypedComesBack()
{
    StoryWorld world;
    QVERIFY(world.open());
    auto *field = world.cashierSide().findChild<QLineEdit *>(u"scanField"_s);
    world.keys().type(u"3*");
    QTRY_COMPARE(field->text(), u"3*"_s);
    world.press(Qt::Key_F1);
    QTRY_VERIFY(shown(world));
    QCOMPARE(field->text(), QString());
    world.press(Qt::Key_F1);
    QTRY_VERIFY(!shown(world));
    QCOMPARE(field->text(), u"3*"_s);
    world.keys().scan(yerba);
    QTRY_COMPARE(world.totalMinor(), 3 * 420000);
}

// Nothing that is done under an open help is lost, and none of it is the help's.
void TestStoryHelp::queueIsServedAllTheSame()
{
    StoryWorld world({.customerScreen = u"none"_s});
    QVERIFY(world.open());
    world.press(Qt::Key_F1);
    QTRY_VERIFY(shown(world));
    QVERIFY(sells(world));
    QTRY_VERIFY(!shown(world));
    QVERIFY(showsQr(world));
    world.press(Qt::Key_F1);
    QTRY_VERIFY(shown(world));
    world.keys().scan(azucar);
    QTRY_VERIFY(!world.said().isEmpty());
    QCOMPARE(world.lines(), 1);
    QVERIFY(shown(world));
    world.press(Qt::Key_Escape); // the help, and not the QR
    QTRY_VERIFY(world.qrPanel());
    QVERIFY(!world.qrPanel()->withdraw);
    QTRY_VERIFY(!StoryWorld::codeOn(world.cashierSide()).isEmpty());
    world.press(Qt::Key_F1);
    QTRY_VERIFY(shown(world));
    QVERIFY(world.pays());
    QTRY_VERIFY(world.isFinished());
    QTRY_VERIFY(world.shows<counter::ResultPanel>());
}

void TestStoryHelp::fromTheProducts()
{
    StoryWorld world;
    QVERIFY(world.open());
    QVERIFY(opensProducts(world));
    auto &front = world.counter().front();
    QTest::keyClick(front.productsWindow(), Qt::Key_F1);
    QTRY_VERIFY(isOpen(front.helpWindow()));
    QCOMPARE(front.helpWindow()->reading().topic, Topic::Products);
    QVERIFY(front.helpWindow()->findChild<QTextBrowser *>()->toPlainText().contains(u"F7"));
    HandKeys hands(*front.helpWindow());
    hands.scan(yerba); // of the product screen below, and never sold
    QTRY_VERIFY(world.counter().products().desk().place == products::Place::Form);
    QVERIFY(!world.sale() || world.lines() == 0);
    hands.press(Qt::Key_Escape);
    QTRY_VERIFY(!front.helpWindow()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(front.productsWindow()));
    QTest::keyClick(front.productsWindow()->focusWidget(), Qt::Key_F1); // from within a field
    QTRY_VERIFY(isOpen(front.helpWindow()));
}

void TestStoryHelp::fromTheSettings()
{
    StoryWorld world({.isDemo = false});
    QVERIFY(world.open());
    QVERIFY(opensProducts(world));
    auto &front = world.counter().front();
    QTest::keyClick(front.productsWindow(), Qt::Key_F10);
    QTRY_VERIFY(front.settingsWindow() && front.settingsWindow()->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(front.settingsWindow()));
    QTest::keyClick(front.settingsWindow()->focusWidget(), Qt::Key_F1);
    QTRY_VERIFY(isOpen(front.helpWindow()));
    QCOMPARE(front.helpWindow()->reading().topic, Topic::Settings);
    auto *search = front.helpWindow()->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"backup"_s);
    QCOMPARE(front.helpWindow()->reading().words, u"backup"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(front.helpWindow()->reading().words.isEmpty());
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(front.helpWindow()->reading().contents);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_VERIFY(!front.helpWindow()->isVisible());
    QVERIFY(front.settingsWindow()->isVisible());
}

void TestStoryHelp::everySectionAndStepHasAChapter()
{
    QSet<Topic> topics;
    for (const settings::KeyInfo &key : settings::allKeys())
        topics.insert(settingsui::topicOf(QString::fromLatin1(key.section)));
    QVERIFY(topics.size() > 4);
    for (int at = 0; at <= static_cast<int>(setup::Step::Done); ++at)
        topics.insert(guide::topicOf(static_cast<setup::Step>(at)));
    for (const auto language : text::allLanguages) {
        const auto handbook = help::handbookOf(language);
        for (const Topic topic : topics)
            QVERIFY(!help::chapterOf(handbook, topic).text.isEmpty());
    }
}

void TestStoryHelp::fromTheGuide()
{
    const QDir folder(m_home->path());
    settings::Settings before;
    before.ui.language = settings::Language::PortugueseBrazil;
    app::FirstRun run(before, {folder.filePath(u"mostrador.toml"_s), folder.filePath(u"set-up.json"_s), folder.filePath(u"token"_s)},
        theme::themeOf(theme::Shade::Light));
    run.start();
    run.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&run.window()));
    QTest::keyClick(run.window().focusWidget(), Qt::Key_F1);
    QTRY_VERIFY(isOpen(&run.helpWindow()));
    QCOMPARE(run.helpWindow().reading().topic, Topic::SetUp);
    QCOMPARE(run.helpWindow().findChild<QLabel *>(u"helpHeading"_s)->text(), u"Configurar o caixa"_s);
    const auto step = run.guide().step;
    QTest::keyClick(run.helpWindow().focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!run.helpWindow().isVisible());
    QCOMPARE(run.guide().step, step); // Esc went back from the help, not in the guide
    QVERIFY(QTest::qWaitForWindowActive(&run.window()));
}

void TestStoryHelp::optionsThatTheHandbookNamesAreTaken()
{
    static const QRegularExpression option(u"`(mostrador --[^`]+)`"_s);
    int options = 0;
    for (const auto language : text::allLanguages) {
        for (const help::Book book : help::allBooks) {
            const QString markdown = help::markdownOf(language, book);
            for (auto each = option.globalMatch(markdown); each.hasNext(); ++options) {
                const QString line = each.next().captured(1);
                QVERIFY2(app::parseCommandLine(line.split(u' ')), qPrintable(line));
            }
        }
    }
    QVERIFY(options >= 8);
    QVERIFY(!app::parseCommandLine({u"mostrador"_s, u"--fly"_s}));
}

void TestStoryHelp::look(QWidget &window, const QString &name, text::Language language)
{
    QCoreApplication::processEvents();
    QDir().mkpath(u"screens"_s);
    QVERIFY(window.grab().save(u"screens/help-%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()), name)));
    QTRY_COMPARE(cutWords(window).join(u" | "_s), QString());
    QCOMPARE(smallTargets(window).join(u" | "_s), QString());
    QCOMPARE(unnamedParts(window).join(u" | "_s), QString());
    if (language == text::Language::SpanishArgentina) // colours know no language
        QCOMPARE(faintWords(window).join(u" | "_s), QString());
}

void TestStoryHelp::looks_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("shade");
    QTest::addColumn<int>("language");
    for (const auto language : text::allLanguages) {
        QTest::addRow("1366-light-%s", qPrintable(text::codeOf(language))) << QSize(1366, 768) << static_cast<int>(theme::Shade::Light) << static_cast<int>(language);
        QTest::addRow("1024-dark-%s", qPrintable(text::codeOf(language))) << QSize(1024, 700) << static_cast<int>(theme::Shade::Dark) << static_cast<int>(language);
    }
    QTest::addRow("1920-light-es_AR") << QSize(1920, 1080) << static_cast<int>(theme::Shade::Light) << static_cast<int>(text::Language::SpanishArgentina);
}

void TestStoryHelp::looks()
{
    QFETCH(const QSize, size);
    QFETCH(const int, shade);
    QFETCH(const int, language);
    const auto spoken = static_cast<text::Language>(language);
    StoryWorld world({.language = spoken, .isDemo = size.width() > 1024, .customerScreen = u"none"_s, .size = size,
        .shade = static_cast<theme::Shade>(shade)});
    QVERIFY(world.open());
    auto &presenter = world.counter().presenter();
    const auto turnTo = [&](Topic topic) { presenter.intend(shell::ReadTopic{topic}); };
    presenter.intend(shell::EnterAmount{{150000, money::Currency::ARS}, {}});
    QTRY_COMPARE(world.lines(), 1);
    presenter.intend(shell::Do{Act::Help});
    look(world.cashierSide(), u"1-selling"_s, spoken);
    turnTo(Topic::Qr);
    look(world.cashierSide(), u"2-qr"_s, spoken);
    turnTo(Topic::Unknown);
    look(world.cashierSide(), u"3-unknown"_s, spoken);
    turnTo(Topic::People);
    look(world.cashierSide(), u"4-people"_s, spoken);
    turnTo(Topic::CommandLine);
    look(world.cashierSide(), u"5-commands"_s, spoken);
    presenter.intend(shell::Confirm{});
    look(world.cashierSide(), u"6-contents"_s, spoken);
    presenter.intend(shell::EntryEdited{u"PIN"_s, {}});
    look(world.cashierSide(), u"7-found"_s, spoken);
    presenter.intend(shell::Do{Act::Help});
    presenter.intend(shell::Do{Act::LastSales});
    presenter.intend(shell::Do{Act::Help});
    look(world.cashierSide(), u"8-last-sales"_s, spoken);
    presenter.intend(shell::Do{Act::Help});
    presenter.intend(shell::Escape{});
    QVERIFY(opensProducts(world));
    auto &front = world.counter().front();
    QTest::keyClick(front.productsWindow(), Qt::Key_F1);
    QTRY_VERIFY(isOpen(front.helpWindow()));
    front.helpWindow()->resize(size);
    look(*front.helpWindow(), u"9-products"_s, spoken);
}

QTEST_MAIN(TestStoryHelp)
#include "tst_storyhelp.moc"
