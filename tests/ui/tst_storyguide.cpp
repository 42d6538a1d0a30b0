// The first-run guide as a manager meets it, by keyboard alone, against the simulated provider: from an empty folder to
// settings with which a till opens and sells; left and taken up again; with each refusal; and how it looks.
#include "app/demo/demoworld.h"
#include "app/mostrador/firstrun.h"
#include "core/io/settings/settingsfile.h"
#include "tests/ui/cutwords.h"
#include "tests/ui/faintwords.h"
#include "tests/ui/touchtargets.h"
#include "ui/theme/style.h"
#include "ui/widgets/messageline.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::app;

namespace {

constexpr auto token = "TEST-8061423705912348-guide";

// One sitting at an empty computer whose provider is the simulated one.
class Sitting
{
public:
    explicit Sitting(money::Site site, theme::Shade shade = theme::Shade::Light) : m_theme(theme::themeOf(shade))
    {
        auto world = DemoWorld::open(m_folder.filePath(u"provider"_s), site);
        m_world = std::move(*world);
        theme::apply(m_theme, *qApp);
    }

    void sitDown()
    {
        settings::Settings before;
        before.provider = settings::Provider{};
        before.provider->baseUrl = m_world->opening().settings.provider->baseUrl;
        m_run = std::make_unique<FirstRun>(before, FirstRunPlaces{settingsFile(), progressFile(), tokenFile()}, m_theme);
        m_ended = std::make_unique<QSignalSpy>(m_run.get(), &FirstRun::ended);
        m_run->start();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void getUp() { m_run.reset(); }

    void press(Qt::Key key) { QTest::keyClick(window().focusWidget() ? window().focusWidget() : &window(), key); }
    void type(const QString &text) { QTest::keyClicks(window().focusWidget(), text); }
    void typeToken(const QString &text = QString::fromLatin1(token))
    {
        type(text);
        press(Qt::Key_Return); // to the file's path, which stays empty
        press(Qt::Key_Return);
    }
    void choose(int row)
    {
        for (int at = guide().row; at < row; ++at)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
    }
    [[nodiscard]] bool comesTo(setup::Step step)
    {
        return QTest::qWaitFor([&] { return guide().step == step && !guide().waits; }, 30'000);
    }

    [[nodiscard]] const setup::Guide &guide() const { return m_run->guide(); }
    [[nodiscard]] guide::GuideWindow &window() { return m_run->window(); }
    [[nodiscard]] bool hasEnded() const { return m_ended->count() == 1; }
    // What another program of the seller asks.
    QJsonObject ask(const QByteArray &target, const QByteArray &body, gateway::HttpMethod method = gateway::HttpMethod::Post)
    {
        const QList<gateway::HttpHeader> headers{{"Authorization", "Bearer TEST-other"}, {"Content-Type", "application/json"}, {"X-Idempotency-Key", "other-" + target}};
        return QJsonDocument::fromJson(world().provider().handle({method, target, headers, body}).response->body).object();
    }
    [[nodiscard]] QJsonObject pointOfSale(const QString &externalId)
    {
        return ask("/pos?external_id=" + externalId.toUtf8(), {}, gateway::HttpMethod::Get)["results"_L1][0].toObject();
    }
    void putOrder(const QString &reference)
    {
        const QByteArray body = R"({"external_reference":")" + reference.toUtf8() +
                                R"(","title":"t","description":"d","total_amount":100,"items":[{"sku_number":"1","category":"others","title":"t","description":"d","unit_price":100,"quantity":1,"unit_measure":"unit","total_amount":100}]})";
        ask("/instore/orders/qr/seller/collectors/446566691/pos/CAJA01/qrs", body, gateway::HttpMethod::Put);
    }
    [[nodiscard]] DemoWorld &world() { return *m_world; }
    [[nodiscard]] const settings::Settings &settings() const { return m_run->settings(); }
    [[nodiscard]] QString settingsFile() const { return m_folder.filePath(u"config/mostrador.toml"_s); }
    [[nodiscard]] QString progressFile() const { return m_folder.filePath(u"config/set-up.json"_s); }
    [[nodiscard]] QString tokenFile() const { return m_folder.filePath(u"config/access-token"_s); }
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(u"data"_s); }
    [[nodiscard]] QString configFolder() const { return m_folder.filePath(u"config"_s); }
    [[nodiscard]] QString message()
    {
        const auto &shown = window().findChild<widgets::MessageLine *>()->message();
        return shown ? text::inOneLine(*shown) : QString();
    }

private:
    QTemporaryDir m_folder;
    theme::Theme m_theme;
    std::unique_ptr<DemoWorld> m_world;
    std::unique_ptr<FirstRun> m_run;
    std::unique_ptr<QSignalSpy> m_ended;
};

int rowOf(money::Site site)
{
    return static_cast<int>(std::find(money::allSites.begin(), money::allSites.end(), site) - money::allSites.begin());
}

bool givesToken(Sitting &sitting, money::Site site)
{
    sitting.choose(0);
    sitting.choose(rowOf(site));
    sitting.typeToken();
    return sitting.comesTo(setup::Step::Store);
}

bool goesOnToTheEnd(Sitting &sitting)
{
    for (const auto step : {setup::Step::Till, setup::Step::Model, setup::Step::Printer, setup::Step::Screen}) {
        if (!sitting.comesTo(step))
            return false;
        sitting.press(Qt::Key_Return);
    }
    return sitting.comesTo(setup::Step::Done);
}

}

class TestStoryGuide final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newShop_data();
    void newShop();
    void storeAndPointOfSaleAreMade();
    void newerApiNotThere();
    void amountIsMended_data();
    void amountIsMended();
    void namelessPointOfSale();
    void ordersOfOthers();
    void spellingIsPutRight();
    void middleOfTheCity();
    void wrongTokens();
    void tokenFromAFile();
    void otherCountry();
    void noConnection();
    void leftAndTakenUpAgain();
    void onlyCash();
    void looks_data();
    void looks();

private:
    void look(Sitting &sitting, const QString &name);
};

void TestStoryGuide::newShop_data()
{
    QTest::addColumn<int>("site");
    QTest::addColumn<bool>("hasPixKey");
    for (const money::Site site : {money::Site::MLA, money::Site::MLC, money::Site::MLM, money::Site::MCO, money::Site::MLB})
        QTest::newRow(qPrintable(money::codeOf(site))) << static_cast<int>(site) << false;
    QTest::newRow("MLB with a Pix key") << static_cast<int>(money::Site::MLB) << true;
}

void TestStoryGuide::newShop()
{
    QFETCH(int, site);
    const auto country = static_cast<money::Site>(site);
    QFETCH(bool, hasPixKey);
    Sitting sitting(country);
    simulator::Switches switches;
    switches.pixKey = hasPixKey;
    sitting.world().provider().setSwitches(switches);
    sitting.sitDown();
    QVERIFY(givesToken(sitting, country));
    sitting.press(Qt::Key_Return);
    QVERIFY(sitting.comesTo(setup::Step::PointOfSale));
    sitting.choose(1);
    QVERIFY2(goesOnToTheEnd(sitting), qPrintable(sitting.message()));
    QVERIFY(!QFile::exists(sitting.settingsFile())); // nothing is half written
    const auto orders = sitting.world().provider().newestOrders(10);
    QCOMPARE(orders.size(), 1); // created, seen …
    if (gateway::capabilitiesOf(gateway::usualApi(country), gateway::QrMode::Hybrid).canWithdraw)
        QVERIFY(orders.constFirst().state != simulator::OrderState::Live); // … and cancelled
    sitting.press(Qt::Key_Return);
    QVERIFY(sitting.hasEnded());

    const auto written = io::readSettingsFile(sitting.settingsFile());
    QVERIFY(written);
    QCOMPARE(written->site, country);
    QCOMPARE(written->provider->externalPosId, u"CAJA02"_s);
    QCOMPARE(written->provider->api, gateway::usualApi(country));
    QVERIFY(!QFile::exists(sitting.progressFile()));
    auto till = Assembly::open({*written, sitting.dataFolder(), sitting.tokenFile(), std::nullopt});
    QVERIFY(till && !(*till)->providerProblem());

    QDirIterator files(sitting.configFolder(), QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.fileName() == sitting.tokenFile() || !file.readAll().contains(token), qPrintable(file.fileName()));
    }
}

void TestStoryGuide::storeAndPointOfSaleAreMade()
{
    Sitting sitting(money::Site::MLA);
    sitting.sitDown();
    QVERIFY(givesToken(sitting, money::Site::MLA));
    sitting.choose(1);
    QVERIFY(sitting.comesTo(setup::Step::State));
    sitting.type(u"capital"_s);
    sitting.press(Qt::Key_Return);
    QVERIFY(sitting.comesTo(setup::Step::City));
    sitting.type(u"Palermo Soho"_s); // no city of the provider's
    sitting.press(Qt::Key_Return);
    QVERIFY(sitting.comesTo(setup::Step::NewStore));
    for (const QString &text : {u"Kiosco Palermo"_s, u"Av. Santa Fe"_s, u"3253"_s, u"-34.5887, -58.4101"_s}) {
        sitting.type(text);
        sitting.press(Qt::Key_Return);
    }
    QVERIFY(sitting.comesTo(setup::Step::City));
    QVERIFY2(!sitting.message().isEmpty(), "the city is unknown");
    QCOMPARE(setup::rowsOf(sitting.guide()), 6); // those that the provider named
    sitting.type(u"pal"_s);
    sitting.press(Qt::Key_Return);
    QVERIFY(sitting.comesTo(setup::Step::NewStore));
    for (int field = 0; field < setup::mostFields; ++field) // as it was typed
        sitting.press(Qt::Key_Return);
    QVERIFY2(sitting.comesTo(setup::Step::PointOfSale), qPrintable(sitting.message()));
    sitting.press(Qt::Key_Return); // there is none: a new one
    QVERIFY(sitting.comesTo(setup::Step::NewPointOfSale));
    sitting.press(Qt::Key_Return);
    sitting.press(Qt::Key_Return);
    QVERIFY2(sitting.comesTo(setup::Step::Till), qPrintable(sitting.message()));
    const QString made = sitting.guide().choices.externalPosId;
    QVERIFY(!made.isEmpty());
    QVERIFY2(goesOnToTheEnd(sitting), qPrintable(sitting.message()));
    sitting.press(Qt::Key_Return);
    QCOMPARE(io::readSettingsFile(sitting.settingsFile())->provider->externalPosId, made);
}

// Only the older API makes points of sale.
void TestStoryGuide::newerApiNotThere()
{
    Sitting sitting(money::Site::MLA);
    sitting.world().provider().setFaults({{.method = "POST", .path = u"/v2/pos"_s, .kind = simulator::FaultKind::NotFound404, .times = simulator::forEver}});
    sitting.sitDown();
    QVERIFY(givesToken(sitting, money::Site::MLA));
    sitting.press(Qt::Key_Return);
    QVERIFY(sitting.comesTo(setup::Step::PointOfSale));
    sitting.choose(2);
    sitting.press(Qt::Key_Return);
    sitting.press(Qt::Key_Return);
    QVERIFY2(sitting.comesTo(setup::Step::Till), qPrintable(sitting.message()));
    const QString made = sitting.guide().choices.externalPosId;
    QVERIFY2(goesOnToTheEnd(sitting), qPrintable(sitting.message()));
    sitting.press(Qt::Key_Return);
    QCOMPARE(io::readSettingsFile(sitting.settingsFile())->provider->externalPosId, made);
    QCOMPARE(sitting.pointOfSale(made)["fixed_amount"_L1], QJsonValue(true));
}

void TestStoryGuide::amountIsMended_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("fixed_amount false") << "/pos"_ba << R"({"name":"Open","fixed_amount":false,"store_id":1234567,"external_store_id":"SUC001","external_id":"OPEN1"})"_ba;
    QTest::newRow("unattended") << "/v2/pos"_ba << R"({"name":"Open","store_id":"1234567","external_store_id":"SUC001","external_id":"OPEN1","config":{"qr":{"operating_mode":"unattended"}}})"_ba;
    QTest::newRow("standalone") << "/v2/pos"_ba << R"({"name":"Open","store_id":"1234567","external_store_id":"SUC001","external_id":"OPEN1"})"_ba;
}

// The buyer would type the amount: it is said, and choosing the point of sale mends it.
void TestStoryGuide::amountIsMended()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    Sitting sitting(money::Site::MLA);
    sitting.ask(target, body);
    sitting.sitDown();
    QVERIFY(givesToken(sitting, money::Site::MLA));
    sitting.press(Qt::Key_Return);
    QVERIFY(sitting.comesTo(setup::Step::PointOfSale));
    const auto *choices = sitting.window().findChild<QListWidget *>();
    QCOMPARE(choices->count(), 4);
    const bool isSaid = choices->item(2)->text().contains(u"  "_s); // behind the id
    QVERIFY2(isSaid || QByteArrayView(QTest::currentDataTag()) == QByteArrayView("unattended"), qPrintable(choices->item(2)->text())); // which the list does not tell
    sitting.choose(2);
    QVERIFY2(sitting.comesTo(setup::Step::Till), qPrintable(sitting.message()));
    QCOMPARE(sitting.guide().choices.externalPosId, u"OPEN1"_s);
    QCOMPARE(sitting.pointOfSale(u"OPEN1"_s)["fixed_amount"_L1], QJsonValue(true));
    const QJsonObject newer = sitting.ask("/v2/pos?external_id=OPEN1", {}, gateway::HttpMethod::Get);
    QCOMPARE(newer["data"_L1][0]["config"_L1]["qr"_L1]["operating_mode"_L1].toString(), u"pdv"_s);
}

// No till can name it: it is not offered, and the step says why.
void TestStoryGuide::namelessPointOfSale()
{
    Sitting sitting(money::Site::MLA);
    sitting.ask("/pos", R"({"name":"Nameless","fixed_amount":true,"store_id":1234567,"external_store_id":"SUC001"})");
    sitting.sitDown();
    QVERIFY(givesToken(sitting, money::Site::MLA));
    sitting.press(Qt::Key_Return);
    QVERIFY(sitting.comesTo(setup::Step::PointOfSale));
    QCOMPARE(sitting.guide().facts.pointsOfSale.size(), 3);
    QCOMPARE(setup::rowsOf(sitting.guide()), 3); // two of them, and a new one
}

// Another till's order stays; one that nobody's till made is taken away when the manager goes on.
void TestStoryGuide::ordersOfOthers()
{
    Sitting sitting(money::Site::MLM);
    sitting.putOrder(u"3-17-1-0a1B2c3D"_s);
    sitting.sitDown();
    QVERIFY(givesToken(sitting, money::Site::MLM));
    sitting.press(Qt::Key_Return);
    QVERIFY(sitting.comesTo(setup::Step::PointOfSale));
    for (int times = 0; times < 2; ++times) {
        sitting.press(Qt::Key_Return);
        QTRY_VERIFY2(!sitting.guide().waits && sitting.message().contains(u"3-17-1-0a1B2c3D"_s), qPrintable(sitting.message()));
        QCOMPARE(sitting.guide().step, setup::Step::PointOfSale);
    }
    sitting.putOrder(u"pedido-9"_s);
    sitting.press(Qt::Key_Return);
    QTRY_VERIFY2(!sitting.guide().waits && sitting.message().contains(u"pedido-9"_s), qPrintable(sitting.message()));
    sitting.press(Qt::Key_Return);
    QVERIFY2(sitting.comesTo(setup::Step::Till), qPrintable(sitting.message()));
    QCOMPARE(sitting.world().provider().newestOrders(1).constFirst().externalReference, u"pedido-9"_s);
    QVERIFY(sitting.world().provider().newestOrders(1).constFirst().state != simulator::OrderState::Live);
}

// The simulated catalogue has another accent than what is typed.
void TestStoryGuide::spellingIsPutRight()
{
    Sitting sitting(money::Site::MLM);
    sitting.sitDown();
    QVERIFY(givesToken(sitting, money::Site::MLM));
    sitting.choose(1);
    sitting.type(u"sinaloa"_s);
    sitting.press(Qt::Key_Return);
    sitting.type(u"culiacan"_s);
    sitting.press(Qt::Key_Down); // Culiacán, then what was typed
    sitting.press(Qt::Key_Return);
    QVERIFY(sitting.comesTo(setup::Step::NewStore));
    QCOMPARE(sitting.guide().draft.place.city, u"culiacan"_s);
    for (const QString &text : {u"Abarrotes"_s, u"Av. Obregon"_s, u"12"_s, QString()}) {
        sitting.type(text);
        sitting.press(Qt::Key_Return);
    }
    QVERIFY2(sitting.comesTo(setup::Step::PointOfSale), qPrintable(sitting.message()));
    QVERIFY(sitting.guide().facts.stores.constLast().address.contains(u"Culiacán"_s));
}

void TestStoryGuide::middleOfTheCity()
{
    Sitting sitting(money::Site::MLC);
    sitting.sitDown();
    QVERIFY(givesToken(sitting, money::Site::MLC));
    sitting.choose(1);
    sitting.type(u"metropolitana"_s);
    sitting.press(Qt::Key_Return);
    sitting.type(u"nunoa"_s);
    sitting.press(Qt::Key_Return);
    for (const QString &text : {u"Almacen"_s, u"Irarrazaval"_s, u"3000"_s, QString()}) {
        sitting.type(text);
        sitting.press(Qt::Key_Return);
    }
    QVERIFY2(sitting.comesTo(setup::Step::PointOfSale), qPrintable(sitting.message()));
    QVERIFY(sitting.guide().facts.stores.constLast().address.contains(u"Ñuñoa"_s));
}

void TestStoryGuide::tokenFromAFile()
{
    Sitting sitting(money::Site::MLA);
    const QString path = sitting.configFolder() + u"/../downloaded.txt"_s;
    const auto write = [&path](const QByteArray &text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    sitting.sitDown();
    sitting.choose(0);
    sitting.choose(0);
    for (const QByteArray &bad : {"no token"_ba, QByteArray(token) + "\nand more\n"_ba, QByteArray(token) + QByteArray(2000, 'x'), QByteArray()}) {
        write(bad);
        sitting.press(Qt::Key_Return); // to the second field
        sitting.window().findChild<QLineEdit *>(u"guideField1"_s)->selectAll();
        sitting.type(path);
        sitting.press(Qt::Key_Return);
        QVERIFY2(sitting.guide().problem.has_value(), bad.constData());
        QCOMPARE(sitting.guide().step, setup::Step::Token);
        QVERIFY(!QFile::exists(sitting.tokenFile()));
        sitting.window().findChild<QLineEdit *>(u"guideField0"_s)->setFocus();
    }
    write(QByteArray(token) + '\n');
    sitting.press(Qt::Key_Return);
    sitting.press(Qt::Key_Return);
    QVERIFY2(sitting.comesTo(setup::Step::Store), qPrintable(sitting.message()));
    QVERIFY(QFile::exists(sitting.tokenFile()));
    for (const auto *edit : sitting.window().findChildren<QLineEdit *>())
        QVERIFY(!edit->text().contains(QLatin1StringView(token)));
}

void TestStoryGuide::wrongTokens()
{
    Sitting sitting(money::Site::MLA);
    sitting.sitDown();
    sitting.choose(0);
    sitting.choose(0);
    sitting.typeToken({});
    QCOMPARE(sitting.guide().step, setup::Step::Token); // nothing was pasted
    sitting.window().findChild<QLineEdit *>(u"guideField0"_s)->setFocus();
    sitting.typeToken(u"please"_s);
    QVERIFY2(sitting.message().contains(u"APP_USR-"_s), qPrintable(sitting.message()));
    QVERIFY(!QFile::exists(sitting.tokenFile()));
    QCOMPARE(sitting.window().findChild<QLineEdit *>(u"guideField0"_s)->text(), QString());
    QVERIFY(!sitting.window().findChild<QLineEdit *>(u"guideField0"_s)->isReadOnly());
}

void TestStoryGuide::otherCountry()
{
    Sitting sitting(money::Site::MLB);
    sitting.sitDown();
    sitting.choose(0);
    sitting.choose(rowOf(money::Site::MLC));
    sitting.typeToken();
    QTRY_VERIFY2(sitting.message().contains(u"MLB"_s), qPrintable(sitting.message()));
    QCOMPARE(sitting.guide().step, setup::Step::Token);
}

void TestStoryGuide::noConnection()
{
    Sitting sitting(money::Site::MLA);
    sitting.sitDown();
    sitting.world().provider().stop();
    sitting.choose(0);
    sitting.choose(0);
    sitting.typeToken();
    QTRY_VERIFY_WITH_TIMEOUT(sitting.guide().problem.has_value(), 20'000);
    QCOMPARE(sitting.guide().step, setup::Step::Token);
}

void TestStoryGuide::leftAndTakenUpAgain()
{
    Sitting sitting(money::Site::MLM);
    sitting.sitDown();
    QVERIFY(givesToken(sitting, money::Site::MLM));
    sitting.press(Qt::Key_Return);
    QVERIFY(sitting.comesTo(setup::Step::PointOfSale));
    sitting.choose(1);
    QVERIFY(sitting.comesTo(setup::Step::Till));
    sitting.window().close();
    QVERIFY(sitting.hasEnded());
    QVERIFY(!QFile::exists(sitting.settingsFile()));
    sitting.getUp();
    sitting.sitDown();
    QVERIFY(QTest::qWaitFor([&] { return sitting.guide().hasToken; }));
    QCOMPARE(sitting.guide().step, setup::Step::Token);
    sitting.typeToken({}); // the one that is kept
    QVERIFY(sitting.comesTo(setup::Step::Store));
    sitting.press(Qt::Key_Return);
    QVERIFY(sitting.comesTo(setup::Step::PointOfSale));
    QCOMPARE(sitting.guide().row, 1);
    sitting.press(Qt::Key_Return);
    QVERIFY2(goesOnToTheEnd(sitting), qPrintable(sitting.message()));
    sitting.press(Qt::Key_Return);
    QCOMPARE(io::readSettingsFile(sitting.settingsFile())->provider->externalPosId, u"CAJA02"_s);
}

void TestStoryGuide::onlyCash()
{
    Sitting sitting(money::Site::MLA);
    sitting.sitDown();
    sitting.choose(3); // English
    sitting.choose(rowOf(money::Site::MLC));
    auto *leave = sitting.window().findChild<QPushButton *>(u"guideLeave"_s);
    leave->click();
    QVERIFY(sitting.hasEnded());
    QVERIFY(!QFile::exists(sitting.settingsFile()));
}

void TestStoryGuide::looks_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("shade");
    for (int language = 0; language < 4; ++language) {
        const bool isDark = language % 2 == 1;
        QTest::addRow("guide-%d-1024x700", language) << language << QSize(1024, 700) << static_cast<int>(isDark ? theme::Shade::Dark : theme::Shade::Light);
        QTest::addRow("guide-%d-1366x768", language) << language << QSize(1366, 768) << static_cast<int>(isDark ? theme::Shade::Light : theme::Shade::Dark);
    }
}

// Nothing is cut, too small for a finger, hard to read, or without a name.
void TestStoryGuide::look(Sitting &sitting, const QString &name)
{
    QCoreApplication::processEvents();
    QDir().mkpath(u"screens"_s);
    QVERIFY(sitting.window().grab().save(u"screens/%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()), name)));
    QCOMPARE(tests::cutWords(sitting.window()), QStringList());
    QCOMPARE(tests::smallTargets(sitting.window()), QStringList());
    QCOMPARE(tests::unnamedParts(sitting.window()), QStringList());
    QCOMPARE(tests::faintWords(sitting.window()), QStringList());
    const auto *message = sitting.window().findChild<widgets::MessageLine *>();
    QVERIFY2(!message->message() || message->fits(), qPrintable(sitting.message()));
}

void TestStoryGuide::looks()
{
    QFETCH(int, language);
    QFETCH(QSize, size);
    QFETCH(int, shade);
    Sitting sitting(money::Site::MLA, static_cast<theme::Shade>(shade));
    sitting.sitDown();
    sitting.window().resize(size);
    look(sitting, u"0-language"_s);
    sitting.choose(language);
    look(sitting, u"1-country"_s);
    sitting.press(Qt::Key_Return);
    look(sitting, u"2-token"_s);
    sitting.typeToken({});
    look(sitting, u"3-token-wrong"_s);
    sitting.window().findChild<QLineEdit *>(u"guideField0"_s)->setFocus();
    sitting.typeToken();
    QVERIFY(sitting.comesTo(setup::Step::Store));
    look(sitting, u"4-stores"_s);
    sitting.choose(1);
    look(sitting, u"5-state"_s);
    sitting.choose(3);
    sitting.type(u"san"_s);
    look(sitting, u"5-city"_s);
    sitting.press(Qt::Key_Return);
    look(sitting, u"5-new-store"_s);
    for (int back = 0; back < 3; ++back)
        sitting.press(Qt::Key_Escape);
    sitting.choose(0);
    look(sitting, u"6-points-of-sale"_s);
    sitting.choose(2);
    look(sitting, u"7-new-point-of-sale"_s);
    sitting.press(Qt::Key_Escape);
    sitting.choose(0);
    QVERIFY(sitting.comesTo(setup::Step::Till));
    const QList<std::pair<setup::Step, QString>> rest{{setup::Step::Till, u"8-till"_s}, {setup::Step::Model, u"9-model"_s},
        {setup::Step::Printer, u"10-printer"_s}, {setup::Step::Screen, u"11-screen"_s}};
    for (const auto &[step, name] : rest) {
        QCOMPARE(sitting.guide().step, step);
        look(sitting, name);
        sitting.press(Qt::Key_Return);
    }
    QVERIFY(sitting.comesTo(setup::Step::Done));
    look(sitting, u"12-done"_s);
}

QTEST_MAIN(TestStoryGuide)
#include "tst_storyguide.moc"
