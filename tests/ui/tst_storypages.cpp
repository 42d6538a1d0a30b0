// Every page of the running till, whatever lies over the sale: its words fit and can be read, fingers hit what they aim at,
// and who hears the screen is told. Pictures are left in the folder "screens" beside the program for people to look at.
#include "tests/ui/layerways.h"
#include "tests/ui/pagefaults.h"
#include "ui/products/productswindow.h"
#include "ui/settings/settingswindow.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;

namespace {

struct Look {
    const char *name;
    QSize size;
    theme::Shade shade;
    text::Language language;
};

constexpr QSize small{1024, 700};
constexpr QSize usual{1366, 768};

}

class TestStoryPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLayer_data();
    void everyLayer();
    void everyStep_data();
    void everyStep();
    void products_data();
    void products();
    void settings_data();
    void settings();

private:
    [[nodiscard]] static StoryOptions options();
    static void addLooks(const QString &name, int layer, const Way &way);
    static void addLooks();
    void look(QWidget &window, const QString &name = {});
};

void TestStoryPages::addLooks(const QString &name, int layer, const Way &way)
{
    QList<Look> looks{{"small-light-es_AR", small, theme::Shade::Light, text::Language::SpanishArgentina},
        {"small-dark-pt_BR", small, theme::Shade::Dark, text::Language::Portuguese}};
    if (qEnvironmentVariableIsSet("MOSTRADOR_LONG")) {
        looks += {{"small-light-en", small, theme::Shade::Light, text::Language::English},
            {"small-dark-es_MX", small, theme::Shade::Dark, text::Language::SpanishMexico},
            {"usual-dark-es_AR", usual, theme::Shade::Dark, text::Language::SpanishArgentina},
            {"usual-light-pt_BR", usual, theme::Shade::Light, text::Language::Portuguese}};
    }
    for (const Look &look : looks)
        QTest::addRow("%s%s", look.name, qPrintable(name)) << look.size << static_cast<int>(look.shade) << static_cast<int>(look.language) << layer << way;
}

void TestStoryPages::addLooks()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("shade");
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("layer");
    QTest::addColumn<Way>("way");
}

StoryOptions TestStoryPages::options()
{
    QFETCH(const QSize, size);
    QFETCH(const int, shade);
    QFETCH(const int, language);
    StoryOptions options;
    options.language = static_cast<text::Language>(language);
    options.size = size;
    options.isDemo = size == usual; // its column needs room beside the till
    options.shade = static_cast<theme::Shade>(shade);
    return options;
}

void TestStoryPages::look(QWidget &window, const QString &name)
{
    QCoreApplication::processEvents();
    QDir().mkpath(u"screens"_s);
    QVERIFY(window.grab().save(u"screens/page-"_s + QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-') + name + u".png"_s));
    QTRY_COMPARE(pageFaults(window), QString());
}

void TestStoryPages::everyLayer_data()
{
    addLooks();
    for (const auto &[layer, way] : layerWays())
        addLooks(u"-layer%1"_s.arg(static_cast<int>(layer)), static_cast<int>(layer), way);
}

void TestStoryPages::everyLayer()
{
    QFETCH(const int, layer);
    QFETCH(const Way, way);
    LayerBench bench(options(), asksForANewPin(static_cast<desk::Layer>(layer)));
    QVERIFY(bench.open());
    QVERIFY(way(bench));
    QVERIFY(bench.isAt(static_cast<desk::Layer>(layer)));
    look(bench.world().cashierSide());
}

void TestStoryPages::everyStep_data()
{
    addLooks();
    for (const auto &[name, way] : stepWays())
        addLooks(u'-' + QString(name).remove(u':'), -1, way);
}

void TestStoryPages::everyStep()
{
    QFETCH(const Way, way);
    LayerBench bench(options());
    QVERIFY(bench.open());
    QVERIFY(way(bench));
    look(bench.world().cashierSide());
}

void TestStoryPages::products_data()
{
    addLooks();
    addLooks(u"-products"_s, -1, {});
}

void TestStoryPages::products()
{
    QFETCH(const QSize, size);
    LayerBench bench(options());
    QVERIFY(bench.open());
    QVERIFY(opensProducts(bench));
    auto &presenter = bench.world().counter().products();
    auto &window = *bench.world().counter().front().productsWindow();
    window.resize(size);
    look(window, u"-1-list"_s);
    for (const auto &[name, intent] : std::initializer_list<std::pair<QString, products::Intent>>{{u"-2-form"_s, products::Open{}},
             {u"-3-new"_s, products::New{}}, {u"-4-photo"_s, products::OpenPhoto{}}, {u"-5-prices"_s, products::OpenPrices{}}}) {
        presenter.intend(intent);
        look(window, name);
        presenter.intend(products::Back{});
    }
    presenter.intend(products::OpenPrices{});
    presenter.intend(products::EditPrices{{u"10"_s, {}}});
    presenter.intend(products::Accept{});
    QTRY_COMPARE(presenter.desk().place, products::Place::List);
    look(window, u"-6-changed"_s);
    presenter.intend(products::UndoPrices{});
    QTRY_COMPARE(presenter.desk().place, products::Place::OldPrices);
    look(window, u"-7-old-prices"_s);
}

void TestStoryPages::settings_data()
{
    addLooks();
    addLooks(u"-settings"_s, -1, {});
}

void TestStoryPages::settings()
{
    QFETCH(const QSize, size);
    StoryOptions ordinary = options();
    ordinary.isDemo = false;
    ordinary.customerScreen = u"none"_s;
    StoryWorld world(ordinary);
    QVERIFY(world.open());
    world.counter().products().open({});
    Q_EMIT world.counter().front().productsWindow()->settingsWanted();
    QTRY_VERIFY(world.counter().front().settingsWindow() && world.counter().front().settingsWindow()->isVisible());
    auto &window = *world.counter().front().settingsWindow();
    window.resize(size);
    const auto sections = window.findChildren<QAbstractButton *>(QRegularExpression(u"^settingsSection"_s));
    QVERIFY(sections.size() > 3);
    for (qsizetype section = 0; section < sections.size(); ++section) {
        Q_EMIT window.turned(static_cast<int>(section));
        look(window, u"-%1"_s.arg(section));
    }
}

QTEST_MAIN(TestStoryPages)
#include "tst_storypages.moc"
