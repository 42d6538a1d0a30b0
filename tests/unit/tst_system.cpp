// The doors to the computer itself: folders and who may hold them, the access token, time, randomness.
#include "core/io/secrets/secretfile.h"
#include "core/io/secrets/secretsearch.h"
#include "core/io/system/clock.h"
#include "core/io/system/datafolder.h"
#include "core/io/system/datafolderlock.h"
#include "core/io/system/folders.h"
#include "core/io/system/process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::io;

namespace {

constexpr auto ownerFolder = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr auto ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const char *const tokenVariable = traitsOf(SecretKind::AccessToken).variable;
const qsizetype longestToken = traitsOf(SecretKind::AccessToken).longest;
constexpr auto user = QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;

void writeFile(const QString &path, const QByteArray &content, QFileDevice::Permissions permissions)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    QVERIFY(file.setPermissions(permissions));
}

SecretProblem problemOf(const SecretResult &result)
{
    return result ? SecretProblem{0xff} : result.error().problem;
}

// A process that holds the lock until it is told to end. Its pid.
pid_t holdElsewhere(const QString &folder)
{
    int ready[2];
    if (::pipe(ready) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = DataFolderLock::take(folder);
        const char answer = lock ? 'y' : 'n';
        if (::write(ready[1], &answer, 1) == 1)
            ::pause();
        ::_exit(0);
    }
    char answer = 'n';
    const bool held = ::read(ready[0], &answer, 1) == 1 && answer == 'y';
    ::close(ready[0]);
    ::close(ready[1]);
    return held ? child : -1;
}

}

class SystemTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeIsNow();
    void randomBytesDiffer();
    void foldersFollowXdg();
    void folderIsMadePrivate();
    void openFolderIsClosed();
    void linkIsRefused();
    void fileIsNoFolder();
    void whatIsNotOursIsRefused();
    void networkFileSystems();
    void lockIsExclusive();
    void lockOfADeadProcessIsTaken();
    void lockWithoutFolder();
    void tokenShapes_data();
    void tokenShapes();
    void tokenOfTheEnvironmentIsTakenOnce();
    void tokenFile();
    void chosenFile();
    void secretFileMakesItsFolder();
    void environmentBeforeFile();
    void webhookSecret();
    void freeSpaceAndUser();
    void noCoreDumps();
};

void SystemTest::timeIsNow()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = millisecondsSinceEpoch(SystemClock().now());
    QVERIFY(now >= before && now <= QDateTime::currentMSecsSinceEpoch());
}

void SystemTest::randomBytesDiffer()
{
    SystemRandomness randomness;
    QCOMPARE(randomness.bytes(0), QByteArray());
    QCOMPARE(randomness.bytes(7).size(), 7);
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(randomness.bytes(16));
    QCOMPARE(seen.size(), 100);
}

void SystemTest::foldersFollowXdg()
{
    qputenv("XDG_CONFIG_HOME", "/srv/config/");
    qputenv("XDG_DATA_HOME", "/srv/data");
    QCOMPARE(settingsFilePath(), u"/srv/config/mostrador/mostrador.toml"_s);
    QCOMPARE(defaultDataFolder(), u"/srv/data/mostrador"_s);
    qputenv("XDG_CONFIG_HOME", "relative");
    qunsetenv("XDG_DATA_HOME");
    QCOMPARE(settingsFilePath(), QDir::homePath() + u"/.config/mostrador/mostrador.toml"_s);
    QCOMPARE(defaultDataFolder(), QDir::homePath() + u"/.local/share/mostrador"_s);
}

void SystemTest::folderIsMadePrivate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/data"_s);
    QCOMPARE(prepareFolder(path), std::nullopt);
    QCOMPARE(QFile::permissions(path), ownerFolder | user);
    QCOMPARE(prepareFolder(path + u'/'), std::nullopt);
}

void SystemTest::openFolderIsClosed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data"_s);
    QVERIFY(QDir().mkdir(path));
    QVERIFY(QFile::setPermissions(path, ownerFolder | QFileDevice::ReadOther | QFileDevice::ExeOther));
    QCOMPARE(prepareFolder(path), std::nullopt);
    QCOMPARE(QFile::permissions(path), ownerFolder | user);
}

void SystemTest::linkIsRefused()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QDir().mkdir(folder.filePath(u"real"_s)));
    QVERIFY(QFile::link(folder.filePath(u"real"_s), link));
    QCOMPARE(prepareFolder(link).value().problem, FolderProblem::SymbolicLink);
    QCOMPARE(prepareFolder(link + u'/').value().problem, FolderProblem::SymbolicLink);
}

void SystemTest::fileIsNoFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    writeFile(path, "x", ownerFile);
    QCOMPARE(prepareFolder(path).value().problem, FolderProblem::NotAFolder);
    QCOMPARE(prepareFolder(path + u"/data"_s).value().problem, FolderProblem::CannotCreate);
}

// Only root may give a thing away, and every other user finds root's things everywhere.
void SystemTest::whatIsNotOursIsRefused()
{
    const QTemporaryDir folder;
    QString foreignFolder = u"/usr"_s;
    if (::geteuid() == 0) {
        foreignFolder = folder.filePath(u"data"_s);
        const QString foreignFile = folder.filePath(u"access-token"_s);
        QVERIFY(QDir().mkdir(foreignFolder));
        writeFile(foreignFile, "TEST-foreign", ownerFile);
        QCOMPARE(::chown(QFile::encodeName(foreignFolder).constData(), 1, 1), 0);
        QCOMPARE(::chown(QFile::encodeName(foreignFile).constData(), 1, 1), 0);
        QCOMPARE(problemOf(readSecretFile(SecretKind::AccessToken, foreignFile)), SecretProblem::ForeignOwner);
    }
    QCOMPARE(prepareFolder(foreignFolder).value().problem, FolderProblem::ForeignOwner);
}

void SystemTest::networkFileSystems()
{
    QVERIFY(isNetworkFileSystem(0x6969));
    QVERIFY(isNetworkFileSystem(0xFF534D42));
    QVERIFY(isNetworkFileSystem(0xFE534D42));
    QVERIFY(!isNetworkFileSystem(0xEF53));     // ext4
    QVERIFY(!isNetworkFileSystem(0x01021994)); // tmpfs
}

void SystemTest::lockIsExclusive()
{
    const QTemporaryDir folder;
    {
        auto lock = DataFolderLock::take(folder.path());
        QVERIFY(lock);
        const DataFolderLock moved = std::move(*lock);
        const auto second = DataFolderLock::take(folder.path());
        QVERIFY(!second);
        QCOMPARE(second.error().pid, std::optional<qint64>(::getpid()));
    }
    QVERIFY(DataFolderLock::take(folder.path()));
}

void SystemTest::lockOfADeadProcessIsTaken()
{
    const QTemporaryDir folder;
    const pid_t holder = holdElsewhere(folder.path());
    QVERIFY(holder > 0);
    const auto refused = DataFolderLock::take(folder.path());
    ::kill(holder, SIGKILL);
    ::waitpid(holder, nullptr, 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().pid, std::optional<qint64>(holder));
    QVERIFY(DataFolderLock::take(folder.path()));
}

void SystemTest::lockWithoutFolder()
{
    const QTemporaryDir folder;
    const auto lock = DataFolderLock::take(folder.filePath(u"none"_s));
    QVERIFY(!lock);
    QVERIFY(!lock.error().pid);
    QVERIFY(!lock.error().detail.isEmpty());
}

void SystemTest::tokenShapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("test") << "TEST-123456-abc"_qba << true;
    QTest::newRow("production") << "APP_USR-1234-0822-a_b"_qba << true;
    QTest::newRow("no more than the beginning") << "TEST-"_qba << false;
    QTest::newRow("another beginning") << "test-1"_qba << false;
    QTest::newRow("space") << "TEST-1 2"_qba << false;
    QTest::newRow("line break would end the header") << "TEST-1\r\nX: y"_qba << false;
    QTest::newRow("longest") << "TEST-"_qba + QByteArray(longestToken - 5, 'x') << true;
    QTest::newRow("too long") << "TEST-"_qba + QByteArray(longestToken - 4, 'x') << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void SystemTest::tokenShapes()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, is);
    QCOMPARE(isWellFormed(SecretKind::AccessToken, text), is);
    const auto token = secretFromText(SecretKind::AccessToken, " " + text + "\n");
    QCOMPARE(token.has_value(), is);
    if (token)
        QCOMPARE(token->view(), text);
}

void SystemTest::tokenOfTheEnvironmentIsTakenOnce()
{
    qputenv(tokenVariable, "TEST-from-environment\n");
    const auto token = takeFromEnvironment(SecretKind::AccessToken);
    QVERIFY(token);
    QCOMPARE(token->view(), "TEST-from-environment"_qba);
    QVERIFY(!qEnvironmentVariableIsSet(tokenVariable));
    QCOMPARE(problemOf(takeFromEnvironment(SecretKind::AccessToken)), SecretProblem::Absent);
}

void SystemTest::tokenFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"access-token"_s);
    const auto read = [](const QString &file) { return readSecretFile(SecretKind::AccessToken, file); };
    QCOMPARE(problemOf(read(path)), SecretProblem::Absent);
    QCOMPARE(problemOf(read(folder.path())), SecretProblem::NoFile);

    writeFile(path, "TEST-open", ownerFile | QFileDevice::ReadOther);
    QCOMPARE(problemOf(read(path)), SecretProblem::TooOpen);
    QVERIFY(QFile::link(path, folder.filePath(u"link"_s)));
    QCOMPARE(problemOf(read(folder.filePath(u"link"_s))), SecretProblem::NoFile);

    QCOMPARE(writeSecretFile(path, Secret("TEST-written"_qba)), std::nullopt);
    QCOMPARE(QFile::permissions(path), ownerFile | (user & ~QFileDevice::ExeUser));
    QCOMPARE(read(path).value().view(), "TEST-written"_qba);

    writeFile(path, "nonsense", ownerFile);
    const auto malformed = read(path);
    QCOMPARE(problemOf(malformed), SecretProblem::Malformed);
    QCOMPARE(malformed.error().path, path);
    writeFile(path, QByteArray("TEST-").append(longestToken * 2, 'x'), ownerFile);
    QCOMPARE(problemOf(read(path)), SecretProblem::Malformed);
    QCOMPARE(removeSecretFile(path), std::nullopt);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(removeSecretFile(path), std::nullopt);
    QCOMPARE(writeSecretFile(u"/proc/none/token"_s, Secret("TEST-1"_qba)).value().problem, SecretProblem::Unwritable);
}

// One that a person takes the token over from: it need not be a secret's, but it holds nothing else.
void SystemTest::chosenFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"downloaded.txt"_s);
    const auto read = [](const QString &file) { return readChosenFile(SecretKind::AccessToken, file); };
    QCOMPARE(problemOf(read(path)), SecretProblem::Absent);
    QCOMPARE(problemOf(read(folder.path())), SecretProblem::NoFile);
    writeFile(path, "TEST-downloaded\r\n", ownerFile | QFileDevice::ReadOther);
    QVERIFY(QFile::link(path, folder.filePath(u"link"_s)));
    QCOMPARE(read(folder.filePath(u"link"_s)).value().view(), "TEST-downloaded"_qba);
    for (const QByteArray &bad : {"TEST-1\nTEST-2\n"_qba, QByteArray("TEST-").append(longestToken * 2, 'x')}) {
        writeFile(path, bad, ownerFile);
        QCOMPARE(problemOf(read(path)), SecretProblem::Malformed);
    }
    writeFile(path, {}, ownerFile);
    QCOMPARE(problemOf(read(path)), SecretProblem::Absent);
}

void SystemTest::secretFileMakesItsFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"config/mostrador/access-token"_s);
    QCOMPARE(writeSecretFile(path, Secret("TEST-1"_qba)), std::nullopt);
    QCOMPARE(QFile::permissions(QFileInfo(path).path()), ownerFolder | user);
}

void SystemTest::environmentBeforeFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"access-token"_s);
    const auto find = [](const QString &file) { return findWithoutKeychain(SecretKind::AccessToken, file); };
    writeFile(path, "TEST-file", ownerFile);
    QCOMPARE(find(path).value().view(), "TEST-file"_qba);
    qputenv(tokenVariable, "TEST-environment");
    QCOMPARE(find(path).value().view(), "TEST-environment"_qba);
    qputenv(tokenVariable, "nonsense");
    QCOMPARE(problemOf(find(path)), SecretProblem::Malformed);
    QCOMPARE(problemOf(find(folder.filePath(u"none"_s))), SecretProblem::Absent);
}

void SystemTest::webhookSecret()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"webhook-secret"_s);
    const auto find = [](const QString &file) { return findWithoutKeychain(SecretKind::WebhookSecret, file); };
    const auto &traits = traitsOf(SecretKind::WebhookSecret);
    QCOMPARE(problemOf(find(path)), SecretProblem::Absent);
    QCOMPARE(problemOf(find({})), SecretProblem::Absent);
    writeFile(path, "of the file\n", ownerFile);
    QCOMPARE(problemOf(find(path)), SecretProblem::Malformed);
    writeFile(path, QByteArray(traits.longest + 1, 'x'), ownerFile);
    QCOMPARE(problemOf(find(path)), SecretProblem::Malformed);
    writeFile(path, "of-the-file/+=\n", ownerFile);
    QCOMPARE(find(path).value().view(), "of-the-file/+="_qba);
    qputenv(traits.variable, "of-the-environment");
    QCOMPARE(find(path).value().view(), "of-the-environment"_qba);
    QVERIFY(!qEnvironmentVariableIsSet(traits.variable));
    writeFile(path, "of-the-file", ownerFile | QFileDevice::ReadOther);
    QCOMPARE(problemOf(find(path)), SecretProblem::TooOpen);
}

void SystemTest::freeSpaceAndUser()
{
    QVERIFY(freeBytes(QDir::tempPath()).value_or(0) > 0);
    QVERIFY(!freeBytes(u"/nowhere/at/all"_s));
    QVERIFY(!systemUserName().isEmpty());
}

void SystemTest::noCoreDumps()
{
    QVERIFY(forbidCoreDumps());
    QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_max, rlim_t{0});
}

QTEST_GUILESS_MAIN(SystemTest)
#include "tst_system.moc"
