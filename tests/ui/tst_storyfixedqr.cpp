// The till's fixed QR: in the countries and APIs where an order has none of its own, the customer's window shows it while
// that order is live, and a phone that reads those pixels pays that order.
#include "tests/ui/cutwords.h"
#include "tests/ui/storyworld.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using gateway::Api;

namespace {

// The buyer's phone, which knows nothing but what it has read from the screen.
int scanAndPay(StoryWorld &world, const QString &qrText)
{
    const QByteArray body = QJsonDocument(QJsonObject{{u"qr_data"_s, qrText}}).toJson();
    const auto reply =
        world.provider().handle({.method = gateway::HttpMethod::Post, .target = "/_simulator/pay", .headers = {}, .body = body});
    return reply.response ? reply.response->status : 0;
}

StoryOptions attended(money::Site site = money::Site::MLA, Api api = Api::AttendedV2)
{
    StoryOptions options{.site = site};
    options.change = [api](app::Opening &opening) { opening.settings.provider->api = api; };
    return options;
}

bool chargesByQr(StoryWorld &world)
{
    world.keys().type(u"5000+");
    if (!QTest::qWaitFor([&] { return world.lines() == 1; }))
        return false;
    world.press(Qt::Key_F5);
    return QTest::qWaitFor([&] { return world.isAwaiting(); });
}

// Only the reading of the point of sale fails, the next `times` times.
void failPos(StoryWorld &world, simulator::FaultKind kind, int times)
{
    world.provider().setFaults({{.method = "GET", .path = u"/pos*"_s, .kind = kind, .times = times}});
}

}

class TestStoryFixedQr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onTheCustomersWindow_data();
    void onTheCustomersWindow();
    void onOneScreen();
    void atOnceAfterARestart();
    void readAgainAfterAFailure();
    void printedCodeWhereThereIsNone();
    void cashIsNeverDelayed();
    void looks_data();
    void looks();
};

void TestStoryFixedQr::onTheCustomersWindow_data()
{
    QTest::addColumn<money::Site>("site");
    QTest::addColumn<Api>("api");
    QTest::newRow("Colombia") << money::Site::MCO << Api::AttendedV2;
    QTest::newRow("Peru") << money::Site::MPE << Api::AttendedV2;
    QTest::newRow("attended-v1") << money::Site::MLA << Api::AttendedV1;
    QTest::newRow("orders static") << money::Site::MLC << Api::Orders;
}

void TestStoryFixedQr::onTheCustomersWindow()
{
    QFETCH(money::Site, site);
    QFETCH(Api, api);
    StoryOptions options{.site = site};
    options.change = [api](app::Opening &opening) {
        opening.settings.provider->api = api;
        opening.settings.provider->mode = gateway::QrMode::Static;
    };
    StoryWorld world(options);
    QVERIFY(world.open());
    QTRY_VERIFY(!world.state().fixedQrs.isEmpty());
    QCOMPARE(StoryWorld::codeOn(world.customerSide()), QString()); // nothing is payable
    QVERIFY(chargesByQr(world));
    const QString shown = StoryWorld::codeOn(world.customerSide());
    QCOMPARE(shown, world.state().fixedQrs.first().text);
    QVERIFY(shown.startsWith(u"000201010211"));
    QVERIFY(world.qrPanel() && world.qrPanel()->boxSentence.size() > 0);
    QCOMPARE(scanAndPay(world, shown), 200);
    world.press(Qt::Key_F9);
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(StoryWorld::codeOn(world.customerSide()), QString()); // gone with its order
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

void TestStoryFixedQr::onOneScreen()
{
    StoryOptions options = attended();
    options.isDemo = false;
    options.customerScreen = u"none"_s;
    StoryWorld world(options);
    QVERIFY(world.open());
    QTRY_VERIFY(!world.state().fixedQrs.isEmpty());
    QVERIFY(chargesByQr(world));
    QCOMPARE(StoryWorld::codeOn(world.cashierSide()), world.state().fixedQrs.first().text);
    world.press(Qt::Key_Escape);
    world.keys().enter();
    QTRY_VERIFY(!world.waiting());
    QCOMPARE(StoryWorld::codeOn(world.cashierSide()), QString());
}

void TestStoryFixedQr::atOnceAfterARestart()
{
    StoryWorld world(attended());
    QVERIFY(world.open());
    QTRY_VERIFY(!world.state().fixedQrs.isEmpty());
    const QString text = world.state().fixedQrs.first().text;
    world.keys().type(u"5000+");
    QTRY_COMPARE(world.lines(), 1);
    world.close();
    failPos(world, simulator::FaultKind::Status500, simulator::forEver);
    QVERIFY(world.reopen());
    QCOMPARE(world.lines(), 1);
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.isAwaiting());
    QCOMPARE(StoryWorld::codeOn(world.customerSide()), text);
}

// The provider had a bad moment at the start: the window says to scan the printed code, until the QR is there.
void TestStoryFixedQr::readAgainAfterAFailure()
{
    StoryWorld *opened = nullptr;
    StoryOptions options = attended();
    options.change = [&opened](app::Opening &opening) {
        opening.settings.provider->api = Api::AttendedV2;
        failPos(*opened, simulator::FaultKind::Status500, 2);
    };
    StoryWorld world(options);
    opened = &world;
    QVERIFY(world.open());
    QTRY_COMPARE(world.state().reading.failures, 1);
    QVERIFY(chargesByQr(world));
    QCOMPARE(StoryWorld::codeOn(world.customerSide()), QString());
    QVERIFY(!world.qrPanel()->boxSentence.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!world.state().fixedQrs.isEmpty(), 10'000);
    QCOMPARE(StoryWorld::codeOn(world.customerSide()), world.state().fixedQrs.first().text);
}

// The token was taken back, or the point of sale is gone: the charge goes on with the printed code, and the till says why.
void TestStoryFixedQr::printedCodeWhereThereIsNone()
{
    StoryWorld *opened = nullptr;
    StoryOptions options = attended();
    options.change = [&opened](app::Opening &opening) {
        opening.settings.provider->api = Api::AttendedV2;
        failPos(*opened, simulator::FaultKind::NotFound404, simulator::forEver);
    };
    StoryWorld world(options);
    opened = &world;
    QVERIFY(world.open());
    QTRY_VERIFY(world.state().reading.trouble);
    QCOMPARE(world.said(), QString()); // nobody is charging
    QVERIFY(chargesByQr(world));
    QCOMPARE(StoryWorld::codeOn(world.customerSide()), QString());
    QVERIFY2(world.said().contains(u"external_pos_id"), qPrintable(world.said()));
    QVERIFY(world.pays());
    world.press(Qt::Key_F9);
    QTRY_VERIFY(world.isFinished());
}

void TestStoryFixedQr::cashIsNeverDelayed()
{
    StoryWorld *opened = nullptr;
    StoryOptions options = attended();
    options.change = [&opened](app::Opening &opening) {
        opening.settings.provider->api = Api::AttendedV2;
        opened->provider().setFaults({{.method = "GET", .path = u"/pos*"_s, .kind = simulator::FaultKind::Delay, .delay = std::chrono::seconds(9)}});
    };
    StoryWorld world(options);
    opened = &world;
    QVERIFY(world.open());
    world.keys().type(u"5000+");
    QTRY_COMPARE(world.lines(), 1);
    world.press(Qt::Key_F4);
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    world.keys().enter();
    QTRY_VERIFY(world.isFinished());
    QVERIFY(world.state().reading.isAsking);
}

void TestStoryFixedQr::looks_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<theme::Shade>("shade");
    QTest::addColumn<text::Language>("language");
    QTest::addColumn<bool>("hasQr");
    for (const bool hasQr : {true, false}) {
        const char *name = hasQr ? "qr" : "printed";
        QTest::addRow("%s-1366x768-light-es_AR", name) << QSize(1366, 768) << theme::Shade::Light << text::Language::SpanishArgentina << hasQr;
        QTest::addRow("%s-1366x768-dark-pt_BR", name) << QSize(1366, 768) << theme::Shade::Dark << text::Language::Portuguese << hasQr;
        QTest::addRow("%s-1024x700-dark-es_AR", name) << QSize(1024, 700) << theme::Shade::Dark << text::Language::SpanishArgentina << hasQr;
        QTest::addRow("%s-1024x700-light-pt_BR", name) << QSize(1024, 700) << theme::Shade::Light << text::Language::Portuguese << hasQr;
    }
}

// No word is cut; pictures are left in the folder "screens" beside the program.
void TestStoryFixedQr::looks()
{
    QFETCH(QSize, size);
    QFETCH(theme::Shade, shade);
    QFETCH(text::Language, language);
    QFETCH(bool, hasQr);
    StoryWorld *opened = nullptr;
    StoryOptions options = attended();
    options.language = language;
    options.isDemo = size.width() > 1024;
    options.size = size;
    options.shade = shade;
    options.change = [&opened, hasQr](app::Opening &opening) {
        opening.settings.provider->api = Api::AttendedV2;
        if (!hasQr)
            failPos(*opened, simulator::FaultKind::NotFound404, simulator::forEver);
    };
    StoryWorld world(options);
    opened = &world;
    QVERIFY(world.open());
    QTRY_VERIFY(world.state().reading.answered);
    QVERIFY(chargesByQr(world));
    QDir().mkpath(u"screens"_s);
    const QString name = u"screens/fixedqr-"_s + QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(world.cashierSide().grab().save(name + u".png"_s));
    QVERIFY(world.customerSide().grab().save(name + u"-customer.png"_s));
    QCOMPARE(cutWords(world.cashierSide()).join(u" | "_s), QString());
    QCOMPARE(cutWords(world.customerSide()).join(u" | "_s), QString());
    QCOMPARE(StoryWorld::codeOn(world.customerSide()).isEmpty(), !hasQr);
}

QTEST_MAIN(TestStoryFixedQr)
#include "tst_storyfixedqr.moc"
