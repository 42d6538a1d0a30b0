// A till whose token is in a keychain that is locked or has stopped: cash is sold at once, QR payments begin when it answers.
#include "tests/support/keychainsession.h"
#include "tests/ui/storyworld.h"

#include "core/io/secrets/secretsearch.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using namespace mostrador::support;

class TestStoryKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void openKeychain();
    void lockedKeychain();
    void stoppedKeychain();
    void renewedThere();
    void emptyKeychain();

private:
    StoryOptions keptThere();
    static void sellForCash(StoryWorld &world);
    static void chargeByQr(StoryWorld &world);

    io::Keychain m_keychain{std::chrono::milliseconds(500)};
};

void TestStoryKeychain::initTestCase()
{
    if (keychainProcess() == 0)
        QSKIP("run by tests/withkeychain");
    std::optional<std::optional<io::SecretError>> written;
    m_keychain.write(io::SecretKind::AccessToken, io::Secret(QByteArrayView("TEST-in-the-keychain")),
        [&written](const std::optional<io::SecretError> &error) { written.emplace(error); });
    QTRY_VERIFY(written.has_value());
    QCOMPARE(*written, std::nullopt);
}

StoryOptions TestStoryKeychain::keptThere()
{
    StoryOptions options;
    options.isDemo = false;
    options.change = [this](app::Opening &opening) {
        opening.token.reset();
        opening.keychain = &m_keychain;
        opening.tokenFile = u"/nowhere/access-token"_s;
    };
    return options;
}

void TestStoryKeychain::sellForCash(StoryWorld &world)
{
    world.keys().type(u"1500+"_s);
    QTRY_COMPARE(world.lines(), 1);
    world.press(Qt::Key_F4);
    QTRY_VERIFY(world.shows<counter::CashPanel>());
    world.press(Qt::Key_Return);
    QTRY_VERIFY(world.isFinished());
    world.press(Qt::Key_F12);
}

void TestStoryKeychain::chargeByQr(StoryWorld &world)
{
    world.keys().type(u"1500+"_s);
    QTRY_COMPARE(world.lines(), 1);
    world.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(world.isAwaiting(), 30'000);
    QVERIFY(world.pays());
    QTRY_VERIFY_WITH_TIMEOUT(world.isFinished(), 30'000);
}

void TestStoryKeychain::openKeychain()
{
    StoryWorld world(keptThere());
    QVERIFY(world.open());
    chargeByQr(world);
}

void TestStoryKeychain::lockedKeychain()
{
    QVERIFY(lockKeychain());
    StoryWorld world(keptThere());
    QVERIFY(world.open());
    sellForCash(world);
    world.keys().type(u"1500+"_s);
    QTRY_COMPARE(world.lines(), 1);
    world.press(Qt::Key_F5);
    QTRY_VERIFY2(world.said().contains(u"llavero"_s), qPrintable(world.said()));
    QCOMPARE(world.orders(), 0);
    QVERIFY(unlockKeychain());
    QTRY_VERIFY_WITH_TIMEOUT(world.said().contains(u"llavero está abierto"_s), 30'000);
    world.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(world.isAwaiting(), 30'000);
}

// What was asked meanwhile was not sent, and is sent when the token is there.
void TestStoryKeychain::stoppedKeychain()
{
    QVERIFY(stopKeychain());
    StoryWorld world(keptThere());
    QVERIFY(world.open());
    sellForCash(world);
    QVERIFY(letKeychainGoOn());
    chargeByQr(world);
}

// A new token takes the old one's place, in the keychain and in the till.
void TestStoryKeychain::renewedThere()
{
    StoryWorld world(keptThere());
    QVERIFY(world.open());
    const QByteArray body = R"({"token":"TEST-in-the-keychain"})";
    QCOMPARE(world.provider().handle({.method = gateway::HttpMethod::Post, .target = "/_simulator/revoke", .headers = {}, .body = body}).response->status, 200);
    world.counter().renewing()->open();
    auto *page = world.counter().renewing()->window();
    QVERIFY(QTest::qWaitForWindowActive(page));
    QTest::keyClick(page->focusWidget(), Qt::Key_Return);
    QTest::keyClicks(page->focusWidget(), u"TEST-renewed-there"_s);
    QTest::keyClick(page->focusWidget(), Qt::Key_Return);
    QTest::keyClick(page->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(world.counter().renewing()->renewal().step, setup::RenewalStep::Done, 30'000);
    std::optional<QByteArray> kept;
    m_keychain.read(io::SecretKind::AccessToken, [&kept](const io::SecretResult &found) { kept = found ? found->view().toByteArray() : QByteArray(); });
    QTRY_VERIFY(kept.has_value());
    QCOMPARE(*kept, "TEST-renewed-there"_ba);
    QVERIFY(!QFile::exists(u"/nowhere/access-token"_s));
    page->close();
    QVERIFY(QTest::qWaitForWindowActive(&world.cashierSide()));
    chargeByQr(world);
}

void TestStoryKeychain::emptyKeychain()
{
    std::optional<std::optional<io::SecretError>> removed;
    m_keychain.remove(io::SecretKind::AccessToken, [&removed](const std::optional<io::SecretError> &error) { removed.emplace(error); });
    QTRY_VERIFY(removed.has_value());
    StoryWorld world(keptThere());
    QVERIFY(world.open());
    QTRY_VERIFY2(world.said().contains(u"token"_s), qPrintable(world.said()));
    sellForCash(world);
}

QTEST_MAIN(TestStoryKeychain)
#include "tst_storykeychain.moc"
