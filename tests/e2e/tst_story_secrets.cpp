#include "tests/e2e/runningsimulator.h"
#include "tests/e2e/shop.h"
#include "tests/support/keychainsession.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;
using namespace mostrador::support;

// The access token from standard input into a real keychain, used by a charge, moved to a file, removed; and afterwards it is
// nowhere: not in the shop's home, not in anything said, not in the keychain's own files.
class TestStorySecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keptInTheKeychain();
    void movedToAFile();
    void removed();
    void whatIsNoTokenIsRefused_data();
    void whatIsNoTokenIsRefused();
    void typedAsAnArgument();
    void lockedKeychain();
    void stoppedKeychain();
    void noKeychain();
    void newTokenLeavesOpenPaymentsAsTheyAre();
    void webhookSecret();

private:
    Said set(const QStringList &more = {});

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

void TestStorySecrets::initTestCase()
{
    if (keychainProcess() == 0)
        QSKIP("run by tests/withkeychain");
}

void TestStorySecrets::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
    m_shop->useKeychain();
}

void TestStorySecrets::cleanup()
{
    if (!m_shop)
        return;
    QCOMPARE(m_shop->problems(), QStringList());
    QCOMPARE(m_shop->run({u"token"_s, u"remove"_s}).code, 0);
    QDirIterator keyrings(qEnvironmentVariable("XDG_DATA_HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (keyrings.hasNext()) {
        QFile file(keyrings.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(Shop::token), qPrintable(file.fileName()));
    }
}

Said TestStorySecrets::set(const QStringList &more)
{
    return m_shop->type(QByteArray(Shop::token) + '\n', QStringList{u"token"_s, u"set"_s} + more);
}

void TestStorySecrets::keptInTheKeychain()
{
    QCOMPARE(m_shop->run({u"token"_s, u"status"_s}).code, 3);
    const Said said = set();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.first(u"token"_s)[u"place"_s].toString(), u"keychain"_s);
    const Said status = m_shop->run({u"token"_s, u"status"_s});
    QCOMPARE(status.code, 0);
    QCOMPARE(status.first(u"token"_s)[u"place"_s].toString(), u"keychain"_s);
    const auto charge = m_shop->charge();
    QCOMPARE(m_simulator->pay(charge->waitFor(u"created"_s)[u"external_reference"_s].toString()), 200);
    QCOMPARE(charge->finish().code, 0);
    QVERIFY(!QFile::exists(m_shop->path(u"config/mostrador/access-token"_s)));
}

void TestStorySecrets::movedToAFile()
{
    QCOMPARE(set().code, 0);
    QCOMPARE(set({u"--file"_s}).first(u"token"_s)[u"place"_s].toString(), u"file"_s);
    const QString path = m_shop->path(u"config/mostrador/access-token"_s);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    QCOMPARE(m_shop->run({u"token"_s, u"status"_s}).first(u"token"_s)[u"place"_s].toString(), u"file"_s);
    QCOMPARE(set().first(u"token"_s)[u"place"_s].toString(), u"keychain"_s);
    QVERIFY(!QFile::exists(path));
}

void TestStorySecrets::removed()
{
    QCOMPARE(set().code, 0);
    QCOMPARE(m_shop->run({u"token"_s, u"remove"_s}).first(u"token"_s)[u"state"_s].toString(), u"removed"_s);
    QCOMPARE(m_shop->run({u"token"_s, u"status"_s}).code, 3);
    QCOMPARE(m_shop->charge()->finish().code, 3);
    QCOMPARE(m_shop->run({u"token"_s, u"remove"_s}).code, 0);
}

void TestStorySecrets::whatIsNoTokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty line") << "\n"_ba;
    QTest::newRow("another thing") << "please\n"_ba;
    QTest::newRow("too long") << "TEST-"_ba + QByteArray(100'000, 'x');
}

void TestStorySecrets::whatIsNoTokenIsRefused()
{
    QFETCH(QByteArray, input);
    QCOMPARE(m_shop->type(input, {u"token"_s, u"set"_s}).code, 2);
    QCOMPARE(m_shop->run({u"token"_s, u"status"_s}).code, 3);
}

// It is refused, and the refusal does not repeat it.
void TestStorySecrets::typedAsAnArgument()
{
    const Said said = m_shop->run({u"token"_s, u"set"_s, u"TEST-typed-by-mistake"_s});
    QCOMPARE(said.code, 2);
    QVERIFY(!said.first(u"error"_s)[u"what"_s].toString().contains(u"mistake"_s));
}

void TestStorySecrets::lockedKeychain()
{
    QCOMPARE(set().code, 0);
    QVERIFY(lockKeychain());
    const Said said = m_shop->charge()->finish();
    QVERIFY(unlockKeychain());
    QCOMPARE(said.code, 3);
    QVERIFY2(said.first(u"error"_s)[u"next"_s].toString().contains(u"Unlock"_s), said.errors.constData());
    QCOMPARE(m_simulator->requests().size(), 0);
}

void TestStorySecrets::stoppedKeychain()
{
    QCOMPARE(set().code, 0);
    QVERIFY(stopKeychain());
    const Said said = m_shop->charge()->finish();
    QVERIFY(letKeychainGoOn());
    QCOMPARE(said.code, 3);
    QVERIFY(said.first(u"error"_s)[u"what"_s].toString().contains(u"does not answer"_s));
}

void TestStorySecrets::noKeychain()
{
    m_shop->setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    const Said said = set();
    QCOMPARE(said.code, 3);
    QVERIFY(said.first(u"error"_s)[u"next"_s].toString().contains(u"--file"_s));
    QCOMPARE(set({u"--file"_s}).code, 0);
    QCOMPARE(m_shop->run({u"token"_s, u"status"_s}).first(u"token"_s)[u"place"_s].toString(), u"file"_s);
}

void TestStorySecrets::newTokenLeavesOpenPaymentsAsTheyAre()
{
    QCOMPARE(set().code, 0);
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"created"_s)[u"external_reference"_s].toString();
    charge->kill();
    QCOMPARE(m_simulator->pay(reference), 200);
    QCOMPARE(m_shop->type("TEST-another-token\n", {u"token"_s, u"set"_s}).code, 0);
    const Said resumed = m_shop->run({u"resume"_s});
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.first(u"paid"_s)[u"external_reference"_s].toString(), reference);
}

void TestStorySecrets::webhookSecret()
{
    QCOMPARE(m_shop->type("two words\n", {u"webhook-secret"_s, u"set"_s}).code, 2);
    QCOMPARE(m_shop->type("a-secret\n", {u"webhook-secret"_s, u"set"_s}).first(u"webhook_secret"_s)[u"place"_s].toString(), u"keychain"_s);
    QCOMPARE(m_shop->run({u"webhook-secret"_s, u"status"_s}).code, 0);
    QCOMPARE(m_shop->run({u"webhook-secret"_s, u"remove"_s}).code, 0);
    QCOMPARE(m_shop->run({u"webhook-secret"_s, u"status"_s}).code, 3);
}

QTEST_GUILESS_MAIN(TestStorySecrets)
#include "tst_story_secrets.moc"
