#include "tests/e2e/books.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// A shop that backs up, goes on selling, loses its computer and goes back to the backup: no sale is lost unseen, no number comes
// twice, and money that came after the backup turns up again.
class TestStoryBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void backedUpBesideAWaitingCharge();
    void keepsAsManyAsTheSettingsSay();
    void refusedWhenItWouldLoseSales();
    void paidAfterTheBackup_data();
    void paidAfterTheBackup();
    void providerNotReached();
    void onANewComputer();
    void ofAnotherTill();
    void damagedJournal();
    void killedAtEveryStep_data();
    void killedAtEveryStep();

private:
    [[nodiscard]] bool sell(const QString &amount = u"100.00"_s); // by QR, paid
    [[nodiscard]] QString backUp(); // its folder
    [[nodiscard]] QString stick() const { return m_shop->path(u"stick"_s); }

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

void TestStoryBackup::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
    QVERIFY(QDir().mkdir(stick()));
}

void TestStoryBackup::cleanup()
{
    QCOMPARE(m_shop->problems(), QStringList());
}

bool TestStoryBackup::sell(const QString &amount)
{
    const auto charge = m_shop->start({u"charge"_s, u"--amount"_s, amount});
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    return m_simulator->pay(reference) == 200 && charge->finish().code == 0;
}

QString TestStoryBackup::backUp()
{
    const Said said = m_shop->run({u"backup"_s, stick()});
    return said.code == 0 ? said.first(u"backup"_s)[u"path"_s].toString() : QString();
}

void TestStoryBackup::backedUpBesideAWaitingCharge()
{
    QVERIFY(sell());
    const auto charge = m_shop->charge();
    QVERIFY(!charge->waitFor(u"waiting"_s).isEmpty());
    const Said said = m_shop->run({u"backup"_s, stick()});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.first(u"backup"_s)[u"sales"_s].toInt(), 2);
    QCOMPARE(said.first(u"backup"_s)[u"newest_sale"_s].toInt(), 2);
    QCOMPARE(m_shop->run({u"restore"_s, said.first(u"backup"_s)[u"path"_s].toString()}).code, 6); // the till is open
    charge->interrupt();
    QCOMPARE(charge->finish().code, 20);
    QCOMPARE(m_shop->run({u"backup"_s, m_shop->path(u"no-stick"_s)}).code, 2);
}

void TestStoryBackup::keepsAsManyAsTheSettingsSay()
{
    ShopSettings settings{.baseUrl = m_simulator->url()};
    settings.more = "[backup]\nfolder = \"" + stick().toUtf8() + "\"\nkeep = 1\n";
    m_shop->write(settings);
    QVERIFY(sell());
    const Said first = m_shop->run({u"backup"_s});
    QCOMPARE(first.code, 0);
    QTest::qWait(1100); // names are to the second
    QCOMPARE(m_shop->run({u"backup"_s}).code, 0);
    QCOMPARE(QDir(stick()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    QVERIFY(!QDir(first.first(u"backup"_s)[u"path"_s].toString()).exists());
}

void TestStoryBackup::refusedWhenItWouldLoseSales()
{
    QVERIFY(sell());
    const QString backup = backUp();
    QCOMPARE(m_shop->run({u"restore"_s, backup, u"--dry-run"_s}).code, 0); // nothing came after it
    QVERIFY(sell());
    QVERIFY(sell());
    const QStringList wishes{u"--dry-run"_s, u"--accept-loss=1"_s, u"--accept-loss=unknown"_s};
    for (const QString &wish : wishes) {
        const Said said = m_shop->run({u"restore"_s, backup, wish});
        QCOMPARE(said.code, 2);
        QCOMPARE(said.first(u"error"_s)[u"code"_s].toString(), u"would_lose"_s);
        QVERIFY(said.first(u"error"_s)[u"next"_s].toString().contains(u"--accept-loss 2"_s));
        QCOMPARE(said.first(u"backup"_s)[u"newest_sale"_s].toInt(), 1); // the preview
    }
    QCOMPARE(m_shop->run({u"sales"_s}).count(u"sale"_s), 3);
}

void TestStoryBackup::paidAfterTheBackup_data()
{
    QTest::addColumn<QString>("api");
    for (const char *api : {"hybrid", "orders", "dynamic", "attended-v2"})
        QTest::newRow(api) << QString::fromLatin1(api);
}

// Two sales after the backup, one of them paid while nobody looked: their lines are lost, their money is not.
void TestStoryBackup::paidAfterTheBackup()
{
    QFETCH(QString, api);
    m_shop->write({.baseUrl = m_simulator->url(), .api = api});
    QVERIFY(sell());
    const QString backup = backUp();
    QVERIFY(sell(u"250.00"_s));
    const auto waiting = m_shop->charge();
    const QString left = waiting->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    waiting->kill();
    QCOMPARE(m_simulator->pay(left), 200);

    const Said said = m_shop->run({u"restore"_s, backup, u"--accept-loss"_s, u"2"_s});
    QCOMPARE(said.code, 30); // a manager has to look at it
    QCOMPARE(said.count(u"restored"_s), 1);
    QCOMPARE(said.count(u"conflict"_s), 2);
    const qint64 next = said.first(u"restored"_s)[u"next_sale"_s].toInteger();
    QVERIFY(next > 3);
    const Said pending = m_shop->run({u"pending"_s});
    QCOMPARE(pending.count(u"conflict"_s), 2);
    QStringList references;
    for (const auto &event : pending.events)
        references.append(event[u"external_reference"_s].toString());
    QVERIFY(references.contains(left));
    QCOMPARE(m_shop->run({u"resume"_s}).code, 30); // once more: the same two, not four
    QCOMPARE(m_shop->run({u"pending"_s}).count(u"conflict"_s), 2);

    QVERIFY(sell());
    QCOMPARE(m_shop->run({u"status"_s, QString::number(next)}).first(u"sale"_s)[u"state"_s].toString(), u"finished"_s);
    const QString replaced = said.first(u"restored"_s)[u"replaced"_s].toString();
    QVERIFY(QFile::exists(replaced + u"/journal.sqlite"_s));
}

void TestStoryBackup::providerNotReached()
{
    QVERIFY(sell());
    const QString backup = backUp();
    QVERIFY(sell());
    m_simulator->fault(u"GET"_s, u"/v1/payments/search"_s, u"status_503"_s, -1);
    const Said said = m_shop->run({u"restore"_s, backup, u"--accept-loss"_s, u"1"_s});
    QCOMPARE(said.code, 20); // restored, and not everything is known yet
    QCOMPARE(said.first(u"warning"_s)[u"code"_s].toString(), u"read_again"_s);
    m_simulator = std::make_unique<RunningSimulator>(); // another network, where nothing was ever paid
    m_shop->write({.baseUrl = m_simulator->url()});
    QCOMPARE(m_shop->run({u"resume"_s}).code, 0);
}

void TestStoryBackup::onANewComputer()
{
    QVERIFY(sell());
    const QString backup = backUp();
    Shop other(m_simulator->url());
    QVERIFY(QFile::remove(other.settingsFile()));
    QCOMPARE(other.run({u"restore"_s, backup}).code, 0);
    other.write({.baseUrl = m_simulator->url()});
    QCOMPARE(other.run({u"sales"_s}).count(u"sale"_s), 1);
    QCOMPARE(other.run({u"resume"_s}).code, 0);
    QCOMPARE(other.problems(), QStringList());
}

void TestStoryBackup::ofAnotherTill()
{
    QVERIFY(sell());
    const QString backup = backUp();
    QFile file(m_shop->settingsFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    m_shop->writeSettingsText(QByteArray(text).replace("number = 1", "number = 2"));
    const Said said = m_shop->run({u"restore"_s, backup});
    QCOMPARE(said.code, 2);
    m_shop->writeSettingsText(text);
}

void TestStoryBackup::killedAtEveryStep_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("backup") << u"backup"_s;
    QTest::newRow("restore") << u"restore"_s;
}

// Nobody can say what is in it: that, too, is named before it goes, and it is kept.
void TestStoryBackup::damagedJournal()
{
    QVERIFY(sell());
    const QString backup = backUp();
    QFile journal(m_shop->journalFile());
    QVERIFY(journal.open(QIODevice::ReadWrite));
    QCOMPARE(journal.write(QByteArray(4096, 'x')), 4096);
    journal.close();
    const Said refused = m_shop->run({u"restore"_s, backup});
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.first(u"error"_s)[u"next"_s].toString().contains(u"--accept-loss unknown"_s));
    const Said said = m_shop->run({u"restore"_s, backup, u"--accept-loss=unknown"_s});
    QCOMPARE(said.code, 0);
    QCOMPARE(m_shop->run({u"sales"_s}).count(u"sale"_s), 1);
    QFile kept(said.first(u"restored"_s)[u"replaced"_s].toString() + u"/journal.sqlite"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll().startsWith("xxxx"));
}

// SIGKILL at every call that changes a disk, one after the other, until the command gets through. Whatever was cut off, what is
// there is the old or the new, and whole.
void TestStoryBackup::killedAtEveryStep()
{
    QFETCH(QString, command);
    QVERIFY(sell());
    const QString backup = backUp();
    QVERIFY(sell());
    m_shop->useNoToken(); // the provider is not asked
    const QString calls = u"rename,mkdir,rmdir,unlink,fsync,fdatasync,pwrite64,write,openat,ftruncate"_s;
    QStringList arguments{u"backup"_s, stick()};
    if (command == u"restore")
        arguments = {u"restore"_s, backup, u"--accept-loss=1"_s};
    const QString untouched = m_shop->path(u"untouched"_s);
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, m_shop->dataFolder(), untouched}), 0);
    int killed = 0;
    int restored = 0;
    for (int call = 1; call < 3000; call += 1 + call / 12) {
        const QString inject = u"inject=%1:signal=KILL:when=%2"_s.arg(calls).arg(call);
        const QStringList tracer{u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + calls, u"-e"_s, inject};
        const Said said = m_shop->runUnder(tracer, arguments);
        if (said.code != -1)
            break;
        ++killed;
        const QStringList names = QDir(stick()).entryList({u"mostrador-*"_s}, QDir::Dirs);
        for (const QString &name : names)
            QVERIFY2(m_shop->run({u"restore"_s, stick() + u'/' + name, u"--dry-run"_s}).first(u"backup"_s)[u"records"_s].toInt() > 0, qPrintable(name));
        const Said resumed = m_shop->run({u"resume"_s}); // opens the till, which finishes what was begun
        QCOMPARE(resumed.code, 3); // and has no token
        QCOMPARE(m_shop->run({u"journal"_s, u"verify"_s}).code, 0);
        const int sales = m_shop->run({u"sales"_s}).count(u"sale"_s);
        QVERIFY2(sales == 2 || (command == u"restore" && sales == 1), qPrintable(QString::number(call)));
        if (sales == 2)
            continue;
        ++restored;
        QVERIFY(QDir(m_shop->dataFolder()).removeRecursively());
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, untouched, m_shop->dataFolder()}), 0);
    }
    QVERIFY2(killed >= 15, qPrintable(QString::number(killed)));
    QVERIFY(command == u"backup" || restored > 0);
}

QTEST_GUILESS_MAIN(TestStoryBackup)
#include "tst_story_backup.moc"
