// A scan, as fast as scanners are and as slowly as some, into whatever lies over the sale and into every window over the
// till: no money moves, nothing is answered, and it is never lost without a word. A layer without a way here fails.
#include "tests/ui/layerways.h"
#include "ui/products/productswindow.h"
#include "ui/settings/settingswindow.h"

#include <QLineEdit>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using desk::Layer;
using shell::Act;

namespace {

constexpr int fast = 1;  // milliseconds between two keys
constexpr int slow = 60;

// Here a scan is what is waited for.
bool takesScans(Layer layer)
{
    return layer == Layer::Favourites || layer == Layer::Search || layer == Layer::Help || layer == Layer::PriceCheck;
}

// Here the next item closes what was asked, unanswered; everywhere else a scan changes nothing at all.
bool givesWay(Layer layer)
{
    return layer == Layer::BusyQuestion || layer == Layer::Discount || layer == Layer::SaleNote;
}

// All that is on record about money and rights.
QString recordOf(StoryWorld &world)
{
    QStringList record;
    for (const sale::Sale &sale : world.state().sales) {
        if (!sale.tenders.isEmpty() || !sale.refunds.isEmpty() || sale.discount)
            record.append(u"%1:%2:%3:%4"_s.arg(sale.ticket).arg(sale.tenders.size()).arg(sale.refunds.size()).arg(sale.discount.has_value()));
    }
    record.sort();
    const auto &drawer = world.state().drawer;
    record.append(u"payments %1 refunds %2 people %3"_s.arg(world.state().payments.size()).arg(world.state().refunds.size()).arg(world.state().people.size()));
    if (drawer)
        record.append(u"drawer %1 %2 %3 %4"_s.arg(drawer->number).arg(drawer->moves.size()).arg(drawer->drawerOpenings).arg(drawer->closing.has_value()));
    return record.join(u' ');
}

QStringList typedIn(QWidget &window)
{
    QStringList typed;
    for (const auto *field : window.findChildren<QLineEdit *>())
        typed.append(field->text());
    return typed;
}

}

class TestStoryLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLayerHasAWay();
    void intoEveryLayer_data();
    void intoEveryLayer();
    void intoEveryStep_data();
    void intoEveryStep();
    void intoTheLockedTill();
    void intoTheProducts();
    void intoTheSettings();

private:
    void scanInto(LayerBench &bench, bool isTaken);
};

void TestStoryLayers::everyLayerHasAWay()
{
    QSet<Layer> there;
    for (const auto &way : layerWays())
        there.insert(way.first);
    for (int each = 0; each <= static_cast<int>(Layer::People); ++each)
        QVERIFY2(there.contains(static_cast<Layer>(each)), qPrintable(QString::number(each)));
}

// The code of a product, with its Enter; then one that reads like an amount.
void TestStoryLayers::scanInto(LayerBench &bench, bool isTaken)
{
    StoryWorld &world = bench.world();
    const QString record = recordOf(world);
    const auto layer = world.counter().presenter().layer();
    const auto entry = world.view().entry;
    const qsizetype lines = world.lines();
    const QStringList typed = typedIn(world.cashierSide());
    for (const int gap : {fast, slow}) {
        for (const QString &code : {azucar, u"12345670"_s}) {
            if (isTaken && gap == slow)
                continue; // there it is typing
            bench.ear.heard.clear();
            world.keys().scan(code, gap);
            QTRY_VERIFY(!bench.ear.heard.isEmpty());
            QTest::qWait(20);
            QCOMPARE(recordOf(world), record);
            if (isTaken)
                continue;
            QCOMPARE(bench.ear.heard, QList{Sound::Low});
            QTRY_VERIFY2(world.said().contains(code), qPrintable(world.said()));
            QCOMPARE(world.counter().presenter().layer(), layer);
            QVERIFY(world.view().entry == entry);
            QCOMPARE(typedIn(world.cashierSide()), typed);
            QCOMPARE(world.lines(), lines);
        }
    }
}

void TestStoryLayers::intoEveryLayer_data()
{
    QTest::addColumn<int>("layer");
    QTest::addColumn<Way>("way");
    for (const auto &[layer, way] : layerWays())
        QTest::addRow("layer %d", static_cast<int>(layer)) << static_cast<int>(layer) << way;
}

void TestStoryLayers::intoEveryLayer()
{
    QFETCH(const int, layer);
    QFETCH(const Way, way);
    const auto wanted = static_cast<Layer>(layer);
    LayerBench bench({}, asksForANewPin(wanted));
    QVERIFY(bench.open());
    QVERIFY(way(bench));
    QVERIFY(bench.isAt(wanted));
    scanInto(bench, takesScans(wanted) || givesWay(wanted));
    QVERIFY(!givesWay(wanted) || bench.isAt(Layer::Favourites));
}

void TestStoryLayers::intoEveryStep_data()
{
    QTest::addColumn<Way>("way");
    for (const auto &[name, way] : stepWays())
        QTest::newRow(qPrintable(name)) << way;
}

void TestStoryLayers::intoEveryStep()
{
    QFETCH(const Way, way);
    LayerBench bench;
    QVERIFY(bench.open());
    QVERIFY(way(bench));
    scanInto(bench, false);
}

void TestStoryLayers::intoTheLockedTill()
{
    LayerBench bench;
    QVERIFY(bench.open());
    QVERIFY(opensPeople(bench));
    bench.intend(shell::Confirm{});
    bench.intend(shell::Answer{u"Ana"_s});
    bench.intend(shell::Answer{u"1111"_s});
    bench.intend(shell::Answer{u"1111"_s});
    QVERIFY(bench.gets([&] { return bench.world().state().people.size() == 1; }));
    bench.press(Act::People); // closes them
    QVERIFY(bench.isAt(Layer::Favourites));
    bench.press(Act::Lock);
    QVERIFY(bench.gets([&] { return bench.world().view().entry.keepsTyped; }));
    scanInto(bench, false);
    QVERIFY(bench.world().view().entry.masked);
}

// In the list a scan opens its product, in the form it is one more code; in no place is it a price or an answer.
void TestStoryLayers::intoTheProducts()
{
    using products::Place;
    LayerBench bench;
    QVERIFY(bench.open());
    QVERIFY(opensProducts(bench));
    auto &presenter = bench.world().counter().products();
    auto &window = *bench.world().counter().front().productsWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    HandKeys hands(window);
    const QString record = recordOf(bench.world());
    const QStringList before = [&] {
        QStringList prices;
        for (const auto &product : presenter.desk().rows)
            prices.append(product.code + u' ' + QString::number(product.price.minor));
        return prices;
    }();
    presenter.intend(products::Open{});
    QTRY_COMPARE(presenter.desk().place, Place::Form);
    const QString price = presenter.desk().form.price;
    window.findChild<QLineEdit *>(u"productPrice"_s)->setFocus();
    hands.scan(u"12345670", fast);
    QTRY_VERIFY(presenter.desk().form.codes.endsWith(u"12345670"));
    bench.ear.heard.clear();
    hands.scan(u"12345670", slow);
    QTRY_COMPARE(bench.ear.heard, QList{Sound::Low});
    QCOMPARE(presenter.desk().form.price, price);
    QCOMPARE(presenter.desk().place, Place::Form); // not kept
    QVERIFY(presenter.desk().message && presenter.desk().message->whatHappened.contains(u"12345670"));
    presenter.intend(products::Back{});
    for (const products::Intent &opening : QList<products::Intent>{products::OpenPrices{}, products::OpenPhoto{}}) {
        presenter.intend(opening);
        const Place place = presenter.desk().place;
        QVERIFY(place != Place::List);
        for (const int gap : {fast, slow}) {
            presenter.say({});
            hands.scan(azucar, gap);
            QTRY_VERIFY(presenter.desk().message->whatHappened.contains(azucar));
            QCOMPARE(presenter.desk().place, place);
        }
        QVERIFY(presenter.desk().prices.percent.isEmpty());
        presenter.intend(products::Back{});
    }
    QStringList after;
    for (const auto &product : presenter.desk().rows)
        after.append(product.code + u' ' + QString::number(product.price.minor));
    QCOMPARE(after, before);
    QCOMPARE(recordOf(bench.world()), record);
    QCOMPARE(bench.world().lines(), 0);
}

void TestStoryLayers::intoTheSettings()
{
    Ear ear;
    StoryWorld world({.isDemo = false, .customerScreen = u"none"_s, .sounds = &ear});
    QVERIFY(world.open());
    auto &presenter = world.counter().products();
    presenter.open({});
    auto *products = world.counter().front().productsWindow();
    Q_EMIT products->settingsWanted();
    QTRY_VERIFY(world.counter().front().settingsWindow() && world.counter().front().settingsWindow()->isVisible());
    QWidget &window = *world.counter().front().settingsWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    HandKeys hands(window);
    const auto fields = window.findChildren<QLineEdit *>();
    QVERIFY(!fields.isEmpty());
    fields.constFirst()->setFocus();
    const QStringList typed = typedIn(window);
    for (const int gap : {fast, slow}) {
        ear.heard.clear();
        hands.scan(azucar, gap);
        QTRY_COMPARE(ear.heard, QList{Sound::Low});
        QCOMPARE(typedIn(window), typed);
        QVERIFY(window.isVisible());
        QCOMPARE(presenter.desk().place, products::Place::List); // nothing opens behind it
    }
}

QTEST_MAIN(TestStoryLayers)
#include "tst_storylayers.moc"
