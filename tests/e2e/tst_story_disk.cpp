#include "tests/e2e/books.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// A disk that takes nothing more, and a journal that cannot be believed: no order is created that could not be
// recorded.
class TestStoryDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void fullFromTheStart();
    void fullBeforeACharge();
    void fullWhileTheBuyerPays();
    void notAJournal();
    void altered_data();
    void altered();

private:
    [[nodiscard]] bool mountSmallDisk(); // the shop's data folder on a disk of its own
    [[nodiscard]] bool fill();
    [[nodiscard]] bool makeRoom() { return QFile::remove(m_shop->path(u"data/filler"_s)); }

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
    QByteArray m_mounted;
};

void TestStoryDisk::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
}

void TestStoryDisk::cleanup()
{
    const QStringList problems = m_shop->problems(false);
    if (!m_mounted.isEmpty())
        ::umount2(m_mounted.constData(), MNT_DETACH);
    m_mounted.clear();
    QCOMPARE(problems, QStringList());
}

bool TestStoryDisk::mountSmallDisk()
{
    const QByteArray folder = QFile::encodeName(m_shop->path(u"data"_s));
    QDir().mkpath(QFile::decodeName(folder));
    if (::mount("tmpfs", folder.constData(), "tmpfs", MS_NODEV | MS_NOSUID, "size=512k,mode=0700") != 0)
        return false;
    m_mounted = folder;
    return true;
}

bool TestStoryDisk::fill()
{
    QFile file(m_shop->path(u"data/filler"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    while (file.write(QByteArray(4096, 'x')) == 4096)
        continue;
    return true;
}

#define NEEDS_SMALL_DISK()                                                                                             \
    if (!mountSmallDisk())                                                                                             \
    QSKIP("a small disk cannot be mounted here (root is needed)")

void TestStoryDisk::fullFromTheStart()
{
    NEEDS_SMALL_DISK();
    QVERIFY(fill());
    const Said said = m_shop->charge()->finish();
    QCOMPARE(said.code, 4);
    QCOMPARE(said.first(u"error"_s)[u"money_moved"_s].toString(), u"no"_s);
    QCOMPARE(m_simulator->requests(u"PUT"_s).size(), 0); // what only reads may go out
}

void TestStoryDisk::fullBeforeACharge()
{
    NEEDS_SMALL_DISK();
    const auto charge = m_shop->charge();
    QCOMPARE(m_simulator->pay(charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString()), 200);
    QCOMPARE(charge->finish().code, 0);
    const auto asked = m_simulator->requests(u"PUT"_s).size();
    QVERIFY(fill());
    const Said said = m_shop->charge()->finish();
    QCOMPARE(said.code, 4);
    QCOMPARE(said.first(u"error"_s)[u"money_moved"_s].toString(), u"no"_s);
    QCOMPARE(m_simulator->requests(u"PUT"_s).size(), asked);
    QCOMPARE(m_simulator->orders().size(), 1);
    QVERIFY(makeRoom());
    QCOMPARE(m_shop->run({u"journal"_s, u"verify"_s}).code, 0);
    QCOMPARE(disagreements(*m_simulator, *m_shop, u"CAJA01"_s), QStringList());
}

void TestStoryDisk::fullWhileTheBuyerPays()
{
    NEEDS_SMALL_DISK();
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    QVERIFY(fill());
    QCOMPARE(m_simulator->pay(reference), 200);
    const Said said = charge->finish();
    QCOMPARE(said.code, 4);
    QVERIFY(said.first(u"error"_s)[u"money_moved"_s].toString() != u"no");
    QCOMPARE(said.count(u"paid"_s), 0); // what is not recorded is not said
    QCOMPARE(m_shop->originals(1), 0);
    QVERIFY(makeRoom());
    QCOMPARE(m_shop->run({u"resume"_s}).code, 0);
    QCOMPARE(m_shop->originals(1), 1);
    QCOMPARE(m_shop->run({u"journal"_s, u"verify"_s}).code, 0);
    QCOMPARE(disagreements(*m_simulator, *m_shop, u"CAJA01"_s), QStringList());
}

void TestStoryDisk::notAJournal()
{
    QVERIFY(QDir().mkpath(m_shop->dataFolder()));
    QFile file(m_shop->journalFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray(20'000, 'x')) > 0);
    file.close();
    for (const QStringList &command :
        {QStringList{u"charge"_s, u"--amount"_s, u"20"_s}, {u"resume"_s}, {u"sales"_s}, {u"journal"_s, u"verify"_s}}) {
        const Said said = m_shop->run(command);
        QCOMPARE(said.code, 40);
        QCOMPARE(said.count(u"error"_s), 1);
    }
    QCOMPARE(m_simulator->requests().size(), 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(20'000, 'x')); // left as it was, for whoever mends it
}

void TestStoryDisk::altered_data()
{
    QTest::addColumn<QString>("forgery");
    QTest::newRow("a record") << u"UPDATE record SET state = CAST(replace(CAST(state AS TEXT), '1234.50', '234.50') AS BLOB) "
                                 "WHERE CAST(state AS TEXT) LIKE '%1234.50%'"_s; // its payment is among those a start reads
    QTest::newRow("a newest state") << u"UPDATE current SET ticket = 7 WHERE kind = 'sale'"_s;
    QTest::newRow("a sale open again") << u"UPDATE current SET open = 1 WHERE kind = 'sale'"_s;
    QTest::newRow("the end") << u"UPDATE head SET hash = zeroblob(32)"_s;
    QTest::newRow("cut off") << u"DELETE FROM record WHERE sequence = (SELECT sequence FROM head)"_s;
}

void TestStoryDisk::altered()
{
    QFETCH(QString, forgery);
    const auto charge = m_shop->charge();
    QCOMPARE(m_simulator->pay(charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString()), 200);
    QCOMPARE(charge->finish().code, 0);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forger"_s);
        database.setDatabaseName(m_shop->journalFile());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(forgery), qPrintable(query.lastError().text()));
        QVERIFY(query.numRowsAffected() > 0);
    }
    QSqlDatabase::removeDatabase(u"forger"_s);
    const Said said = m_shop->run({u"journal"_s, u"verify"_s});
    QCOMPARE(said.code, 40);
    QCOMPARE(said.first(u"error"_s)[u"code"_s].toString(), u"journal_damaged"_s);
    QCOMPARE(m_shop->run({u"resume"_s}).code, 40);
}

QTEST_GUILESS_MAIN(TestStoryDisk)
#include "tst_story_disk.moc"
