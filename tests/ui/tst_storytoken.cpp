// Stories of a manager at an open till's page about Mercado Pago: the access token is refused and another one takes its place, and
// the guide is gone through once more. By keyboard, against the simulated provider, which refuses the old token.
#include "app/mostrador/firstrun.h"
#include "core/io/settings/settingsfile.h"
#include "core/io/store/journalreader.h"
#include "tests/ui/cutwords.h"
#include "tests/ui/storysteps.h"
#include "tests/ui/touchtargets.h"
#include "ui/widgets/messageline.h"

#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;

namespace {

const QByteArray oldToken = "TEST-6201847305912348-old"_ba;
const QByteArray newToken = "TEST-6201847305912349-new"_ba;

}

class TestStoryToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void expiredTokenIsRenewed();
    void tokenFromAFile();
    void othersAreRefused();
    void guideWaitsForTheQr();
    void guideFromInside();
    void looks_data();
    void looks();

private:
    [[nodiscard]] StoryOptions options(const QString &userId = {});
    [[nodiscard]] bool opensPage(StoryWorld &world);
    [[nodiscard]] QString tokenFile() const { return m_home->filePath(u"access-token"_s); }
    [[nodiscard]] QByteArray keptToken() const;
    [[nodiscard]] guide::GuideWindow &page() { return *m_world->counter().renewing()->window(); }
    [[nodiscard]] const setup::Renewal &renewal() { return m_world->counter().renewing()->renewal(); }
    [[nodiscard]] QString message();
    void type(const QString &text) { QTest::keyClicks(page().focusWidget(), text); }
    void press(Qt::Key key) { QTest::keyClick(page().focusWidget() ? page().focusWidget() : &page(), key); }
    void giveToken(const QByteArray &token);

    std::unique_ptr<QTemporaryDir> m_home;
    StoryWorld *m_world = nullptr;
    settings::Settings m_settings; // of the till, as it was opened
    QString m_folder;              // its data
};

void TestStoryToken::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
    QFile file(tokenFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(oldToken);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

StoryOptions TestStoryToken::options(const QString &userId)
{
    return {.language = text::Language::English, .isDemo = false, .change = [this, userId](app::Opening &opening) {
                opening.token.reset();
                opening.tokenFile = tokenFile();
                if (!userId.isEmpty())
                    opening.settings.provider->userId = userId;
                m_settings = opening.settings;
                m_folder = opening.dataFolder;
            }};
}

// F2 twice, the manager's PIN, F11.
bool TestStoryToken::opensPage(StoryWorld &world)
{
    m_world = &world;
    if (!opensProducts(world))
        return false;
    auto &front = world.counter().front();
    QTest::keyClick(front.productsWindow(), Qt::Key_F11);
    return QTest::qWaitFor([&] { return world.counter().renewing()->window() != nullptr; }) && QTest::qWaitForWindowActive(&page());
}

QByteArray TestStoryToken::keptToken() const
{
    QFile file(tokenFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString TestStoryToken::message()
{
    const auto &shown = page().findChild<widgets::MessageLine *>()->message();
    return shown ? text::inOneLine(*shown) : QString();
}

void TestStoryToken::giveToken(const QByteArray &token)
{
    page().findChild<QLineEdit *>(u"guideField0"_s)->setFocus();
    type(QString::fromLatin1(token));
    press(Qt::Key_Return); // past the file's path
    press(Qt::Key_Return);
}

void TestStoryToken::expiredTokenIsRenewed()
{
    StoryWorld world(options());
    QVERIFY(world.open());
    world.keys().type(u"1500+");
    QTRY_COMPARE(world.lines(), 1);
    QVERIFY(showsQr(world));
    const QString reference = world.waiting()->charge.externalReference;
    const QByteArray body = R"({"token":")" + oldToken + R"("})";
    QCOMPARE(world.provider().handle({.method = gateway::HttpMethod::Post, .target = "/_simulator/revoke", .headers = {}, .body = body}).response->status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(world.said().contains(u"access token"_s), 20'000);
    QVERIFY(world.said().contains(u"Mercado Pago”"_s)); // where a manager goes
    QVERIFY(world.isAwaiting());                        // nothing became of the payment
    QVERIFY(world.pays());                              // and the buyer pays meanwhile
    world.press(Qt::Key_F10);                           // the next customer
    QTRY_VERIFY(!world.sale() || world.lines() == 0);
    QVERIFY(opensPage(world));
    press(Qt::Key_Return);
    QCOMPARE(renewal().step, setup::RenewalStep::Token);
    giveToken("please");
    QVERIFY2(message().contains(u"APP_USR-"_s), qPrintable(message()));
    giveToken(oldToken);
    QTRY_VERIFY(!renewal().waits && renewal().problem);
    QCOMPARE(keptToken(), oldToken);
    giveToken(newToken);
    QTRY_COMPARE(renewal().step, setup::RenewalStep::Done);
    QCOMPARE(keptToken(), newToken);
    QTRY_VERIFY(std::holds_alternative<payment::Paid>(world.state().payments.value(reference).phase));
    press(Qt::Key_Return);
    QTRY_VERIFY(!page().isVisible());
    const auto records = io::JournalReader::open(m_folder + u"/journal.sqlite"_s)->recent(20).value();
    QVERIFY(std::any_of(records.begin(), records.end(), [](const auto &each) { return each.kind == u"settings"_s && each.event.contains("access_token"); }));
    for (const auto &each : records)
        QVERIFY(!each.event.contains(newToken));
}

void TestStoryToken::tokenFromAFile()
{
    StoryWorld world(options());
    QVERIFY(world.open());
    QVERIFY(opensPage(world));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(m_home->filePath(u"nothing"_s));
    press(Qt::Key_Return);
    QVERIFY(renewal().problem.has_value());
    QFile file(m_home->filePath(u"downloaded.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(newToken + '\n');
    file.close();
    page().findChild<QLineEdit *>(u"guideField1"_s)->selectAll();
    type(file.fileName());
    press(Qt::Key_Return);
    QTRY_COMPARE(renewal().step, setup::RenewalStep::Done);
    QCOMPARE(keptToken(), newToken);
}

// The simulated account is a test account.
void TestStoryToken::othersAreRefused()
{
    StoryWorld world(options(u"123456789"_s));
    QVERIFY(world.open());
    QVERIFY(opensPage(world));
    press(Qt::Key_Return);
    giveToken(newToken);
    QTRY_VERIFY2(message().contains(u"Test and real accounts do not mix"_s), qPrintable(message()));
    QCOMPARE(keptToken(), oldToken);
    world.provider().stop();
    giveToken(newToken);
    QTRY_VERIFY_WITH_TIMEOUT(!renewal().waits && message().contains(u"connection"_s), 20'000);
    QCOMPARE(keptToken(), oldToken);
}

void TestStoryToken::guideWaitsForTheQr()
{
    StoryWorld world(options());
    QVERIFY(world.open());
    QList<app::Reopening> reopened;
    world.counter().whenToOpenAgain([&reopened](const app::OpenAgain &wanted) { reopened.append(wanted.what); });
    world.keys().type(u"1500+");
    QTRY_COMPARE(world.lines(), 1);
    QVERIFY(showsQr(world));
    world.press(Qt::Key_F10);
    QTRY_VERIFY(!world.sale() || world.lines() == 0);
    QVERIFY(opensPage(world));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY2(message().contains(u"QR is waiting"_s), qPrintable(message()));
    QCOMPARE(reopened.size(), 0);
    QVERIFY(world.pays());
    QTRY_VERIFY(std::none_of(world.state().payments.begin(), world.state().payments.end(), [](const auto &each) { return isLive(each); }));
    press(Qt::Key_Return);
    QCOMPARE(reopened, QList{app::Reopening::Guide});
}

void TestStoryToken::guideFromInside()
{
    StoryWorld world(options());
    QVERIFY(world.open());
    world.keys().type(u"1500+");
    QTRY_COMPARE(world.lines(), 1);
    QVERIFY(takesCash(world));
    const qint64 ticket = world.state().lastTicket;
    QVERIFY(opensPage(world));
    bool isWanted = false;
    world.counter().whenToOpenAgain([&isWanted](const app::OpenAgain &wanted) { isWanted = wanted.what == app::Reopening::Guide; });
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(isWanted);
    world.close();

    const QString settingsFile = m_home->filePath(u"mostrador/mostrador.toml"_s);
    app::FirstRun run(m_settings, {settingsFile, m_home->filePath(u"mostrador/set-up.json"_s), tokenFile(), nullptr, std::nullopt, m_folder + u"/journal.sqlite"_s},
        theme::themeOf(theme::Shade::Light));
    QSignalSpy ended(&run, &app::FirstRun::ended);
    run.start();
    QVERIFY(QTest::qWaitForWindowActive(&run.window()));
    const auto go = [&run] { QTest::keyClick(run.window().focusWidget() ? run.window().focusWidget() : &run.window(), Qt::Key_Return); };
    QVERIFY(QTest::qWaitFor([&] { return run.guide().hasToken; }));
    for (int step = 0; step < 60 && ended.isEmpty(); ++step) {
        QVERIFY(QTest::qWaitFor([&] { return !run.guide().waits || !ended.isEmpty(); }, 20'000));
        QVERIFY(!run.guide().problem);
        if (run.guide().step == setup::Step::PointOfSale && run.guide().row == 0)
            QTest::keyClick(run.window().focusWidget(), Qt::Key_Down); // another one than before
        go();
    }
    QCOMPARE(ended.size(), 1);
    const auto written = io::readSettingsFile(settingsFile);
    QVERIFY(written);
    QCOMPARE(written->provider->externalPosId, u"CAJA02"_s);
    const auto record = io::JournalReader::open(m_folder + u"/journal.sqlite"_s)->recent(1).value().constFirst();
    QCOMPARE(record.kind, u"settings"_s);
    QVERIFY(record.event.contains("external_pos_id") && record.event.contains("CAJA02"));
    QVERIFY(world.reopen());
    QCOMPARE(world.state().lastTicket, ticket); // its sales are there
}

void TestStoryToken::looks_data()
{
    QTest::addColumn<int>("language");
    for (int language = 0; language < 4; ++language)
        QTest::addRow("renewal-%d", language) << language;
}

// Nothing is cut, too small for a finger, or without a name.
void TestStoryToken::looks()
{
    QFETCH(int, language);
    StoryOptions options = this->options(u"123456789"_s);
    options.language = static_cast<text::Language>(language);
    options.size = language % 2 == 0 ? QSize(1024, 700) : QSize(1366, 768);
    options.shade = language < 2 ? theme::Shade::Light : theme::Shade::Dark;
    StoryWorld world(std::move(options));
    QVERIFY(world.open());
    QVERIFY(opensPage(world));
    const auto look = [this](const QString &name) {
        QCoreApplication::processEvents();
        QDir().mkpath(u"screens"_s);
        QVERIFY(page().grab().save(u"screens/%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()), name)));
        QCOMPARE(cutWords(page()), QStringList());
        QCOMPARE(smallTargets(page()), QStringList());
        QCOMPARE(unnamedParts(page()), QStringList());
        QVERIFY(message().isEmpty() || page().findChild<widgets::MessageLine *>()->fits());
    };
    look(u"0-choice"_s);
    press(Qt::Key_Return);
    look(u"1-token"_s);
    giveToken(newToken);
    QTRY_VERIFY(!renewal().waits && renewal().problem);
    look(u"2-refused"_s);
}

QTEST_MAIN(TestStoryToken)
#include "tst_storytoken.moc"
