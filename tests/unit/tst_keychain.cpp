// The keychain's door against a real Secret Service, in a session of its own (tests/withkeychain): what is kept is there
// for others to see, a locked one asks nobody, one that has stopped holds nobody up.
#include "core/io/secrets/secretfile.h"
#include "core/io/secrets/secretsearch.h"
#include "tests/support/keychainsession.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::io;
using namespace mostrador::support;

namespace {

constexpr auto token = "TEST-8061423705912348-keychain";

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray("did not run");
}

// As anybody who looks into the keychain with another program.
QByteArray seenFromOutside(const QString &entry)
{
    return outputOf(u"secret-tool"_s, {u"lookup"_s, u"server"_s, u"mostrador"_s, u"user"_s, entry});
}

}

class KeychainTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingKeptYet();
    void whatIsKeptIsThere();
    void eachKindHasItsEntry();
    void whatIsNoTokenIsNotTaken();
    void environmentThenKeychainThenFile();
    void lockedAsksNobody();
    void stoppedHoldsNobodyUp();

private:
    SecretResult read(SecretKind kind = SecretKind::AccessToken);
    std::optional<SecretError> write(SecretKind kind, QByteArrayView secret);
    std::optional<SecretError> remove(SecretKind kind);
    SecretProblem problem();

    Keychain m_keychain;
};

void KeychainTest::initTestCase()
{
    if (keychainProcess() == 0)
        QSKIP("run by tests/withkeychain");
}

void KeychainTest::cleanup()
{
    if (keychainProcess() == 0)
        return;
    QCOMPARE(remove(SecretKind::AccessToken), std::nullopt);
    QCOMPARE(remove(SecretKind::WebhookSecret), std::nullopt);
}

SecretResult KeychainTest::read(SecretKind kind)
{
    std::optional<SecretResult> found;
    m_keychain.read(kind, [&found](SecretResult result) { found.emplace(std::move(result)); });
    if (found || !QTest::qWaitFor([&] { return found.has_value(); }, 30'000))
        return failure(SecretError{SecretProblem::Unreadable, {}, u"answered at once, or never"_s});
    return std::move(*found);
}

std::optional<SecretError> KeychainTest::write(SecretKind kind, QByteArrayView secret)
{
    std::optional<std::optional<SecretError>> written;
    m_keychain.write(kind, Secret(secret), [&written](const std::optional<SecretError> &error) { written.emplace(error); });
    return QTest::qWaitFor([&] { return written.has_value(); }, 30'000) ? *written : SecretError{SecretProblem::Unwritable};
}

std::optional<SecretError> KeychainTest::remove(SecretKind kind)
{
    std::optional<std::optional<SecretError>> removed;
    m_keychain.remove(kind, [&removed](const std::optional<SecretError> &error) { removed.emplace(error); });
    return QTest::qWaitFor([&] { return removed.has_value(); }, 30'000) ? *removed : SecretError{SecretProblem::Unwritable};
}

SecretProblem KeychainTest::problem()
{
    const auto result = read();
    return result ? SecretProblem{0xff} : result.error().problem;
}

void KeychainTest::nothingKeptYet()
{
    QCOMPARE(problem(), SecretProblem::Absent);
    QCOMPARE(remove(SecretKind::AccessToken), std::nullopt);
}

void KeychainTest::whatIsKeptIsThere()
{
    QCOMPARE(write(SecretKind::AccessToken, token), std::nullopt);
    QCOMPARE(read().value().view(), QByteArrayView(token));
    QCOMPARE(seenFromOutside(u"access-token"_s), QByteArray(token));
    QCOMPARE(write(SecretKind::AccessToken, "APP_USR-another"), std::nullopt);
    QCOMPARE(read().value().view(), QByteArrayView("APP_USR-another"));
    QCOMPARE(remove(SecretKind::AccessToken), std::nullopt);
    QCOMPARE(problem(), SecretProblem::Absent);
    QCOMPARE(seenFromOutside(u"access-token"_s), QByteArray());
}

void KeychainTest::eachKindHasItsEntry()
{
    QCOMPARE(write(SecretKind::AccessToken, token), std::nullopt);
    QCOMPARE(write(SecretKind::WebhookSecret, "a-secret/+="), std::nullopt);
    QCOMPARE(read(SecretKind::WebhookSecret).value().view(), QByteArrayView("a-secret/+="));
    QCOMPARE(read().value().view(), QByteArrayView(token));
}

void KeychainTest::whatIsNoTokenIsNotTaken()
{
    QProcess store;
    store.start(u"secret-tool"_s, {u"store"_s, u"--label=x"_s, u"server"_s, u"mostrador"_s, u"user"_s, u"access-token"_s, u"type"_s, u"plaintext"_s});
    store.write("not a token\r\nX: y");
    store.closeWriteChannel();
    QVERIFY(store.waitForFinished());
    QCOMPARE(problem(), SecretProblem::Malformed);
}

void KeychainTest::environmentThenKeychainThenFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"access-token"_s);
    const auto find = [&] {
        std::optional<SecretResult> found;
        findInKeychainOrFile(SecretKind::AccessToken, m_keychain, file, [&found](SecretResult result) { found.emplace(std::move(result)); });
        return QTest::qWaitFor([&] { return found.has_value(); }, 30'000) && *found ? (*found)->view().toByteArray() : QByteArray();
    };
    QCOMPARE(find(), QByteArray());
    QCOMPARE(writeSecretFile(file, Secret(QByteArrayView("TEST-of-the-file"))), std::nullopt);
    QCOMPARE(find(), "TEST-of-the-file"_ba);
    QCOMPARE(write(SecretKind::AccessToken, token), std::nullopt);
    QCOMPARE(find(), QByteArray(token));
}

// The desktop would ask for the password: read() must not, since nobody may be there and a sale waits.
void KeychainTest::lockedAsksNobody()
{
    QCOMPARE(write(SecretKind::AccessToken, token), std::nullopt);
    QVERIFY(lockKeychain());
    QCOMPARE(problem(), SecretProblem::KeychainLocked);
    QCOMPARE(remove(SecretKind::AccessToken).value().problem, SecretProblem::KeychainLocked);
    QVERIFY(unlockKeychain());
    QCOMPARE(read().value().view(), QByteArrayView(token));
}

void KeychainTest::stoppedHoldsNobodyUp()
{
    Keychain impatient(std::chrono::milliseconds(300));
    QVERIFY(stopKeychain());
    std::optional<SecretResult> found;
    impatient.read(SecretKind::AccessToken, [&found](SecretResult result) { found.emplace(std::move(result)); });
    const bool answered = QTest::qWaitFor([&] { return found.has_value(); }, 30'000);
    QVERIFY(letKeychainGoOn());
    QVERIFY(answered);
    QCOMPARE(found->error().problem, SecretProblem::KeychainSilent);
    QCOMPARE(problem(), SecretProblem::Absent);
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
