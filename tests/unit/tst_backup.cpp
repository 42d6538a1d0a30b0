// Backups on a real disk: a folder with the name of a backup is whole, whatever happened; a restore leaves the old data or the
// new, loses nothing without being told to, and no number comes twice.
#include "core/backup/disk.h"
#include "core/backup/loss.h"
#include "core/backup/schedule.h"
#include "core/backup/series.h"
#include "core/io/backup/backupkeeper.h"
#include "core/io/backup/makebackup.h"
#include "core/io/backup/restorefiles.h"
#include "core/io/store/journalend.h"
#include "core/io/store/journalreader.h"
#include "core/io/store/sqlitejournal.h"
#include "core/io/system/clock.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::backup;

namespace {

Instant noon()
{
    return *instantFromText(u"2026-11-28T12:00:00Z");
}

const std::atomic<bool> goOn = false;

}

class TestBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesTellTillAndTime();
    void namesOfOthers_data();
    void namesOfOthers();
    void dueOnceADay();
    void surplusIsTheOldestOfThisTill();
    void lossIsNamed();
    void seriesIsAboveEverythingKnown();
    void seriesNeverMeetsAnOldNumber();
    void diskStates();
    void descriptionReadsBack();
    void madeBesideAnOpenTill();
    void whatIsNotThereIsSaid();
    void stickThatWasPulled();
    void fullDisk();
    void stopped();
    void damagedJournalIsNotBackedUp();
    void keepsTheNewest();
    void keeperMakesOneAndSaysSo();
    void restoredAndReplacedKept();
    void changedBackupIsRefused_data();
    void changedBackupIsRefused();
    void cutOffBeforeAndAfterItCounts();

private:
    void sell(int sales);
    [[nodiscard]] QString journal() const { return m_data + u"/journal.sqlite"_s; }
    [[nodiscard]] io::BackupOrder order() const { return {m_data, m_stick, 1, "# settings\n", u"0.1"_s}; }
    [[nodiscard]] QStringList left() const { return QDir(m_stick).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_data;
    QString m_stick;
    qint64 m_sold = 0;
};

void TestBackup::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_data = m_home->filePath(u"data"_s);
    m_stick = m_home->filePath(u"stick"_s);
    m_sold = 0;
    QVERIFY(QDir().mkdir(m_data));
    QVERIFY(QDir().mkdir(m_stick));
}

void TestBackup::sell(int sales)
{
    auto journal = io::SqliteJournal::open(this->journal());
    QVERIFY(journal.has_value());
    QList<journal::Draft> drafts;
    for (int i = 0; i < sales; ++i) {
        ++m_sold;
        drafts.append({u"sale"_s, u"s%1"_s.arg(m_sold), R"({"event":"x"})", QByteArray(500, 's'), false, m_sold});
    }
    int answers = 0;
    (*journal)->append(drafts, noon(), journal::Durability::Synced, [&](const journal::Recorded &recorded) {
        QVERIFY(recorded.has_value());
        ++answers;
    });
    QTRY_COMPARE(answers, 1);
}

void TestBackup::namesTellTillAndTime()
{
    const BackupName name{12, *instantFromText(u"2026-11-28T22:31:05Z")};
    QCOMPARE(toText(name), u"mostrador-12-20261128-223105Z"_s);
    QCOMPARE(backupNameFrom(toText(name)), name);
    QCOMPARE(unfinishedFrom(unfinished(toText(name))), name);
    QVERIFY(!backupNameFrom(unfinished(toText(name))));
}

void TestBackup::namesOfOthers_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "mostrador", "photos", "mostrador-1-20261128-223105", "mostrador-1-20261328-223105Z",
             "mostrador-1-20261128-223105Z.old", "mostrador-x-20261128-223105Z", "../mostrador-1-20261128-223105Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestBackup::namesOfOthers()
{
    QFETCH(QString, text);
    QVERIFY(!backupNameFrom(text));
    QVERIFY(!unfinishedFrom(text));
}

void TestBackup::dueOnceADay()
{
    QCOMPARE(nextBackup(std::nullopt, noon()), noon());
    QCOMPARE(nextBackup(noon() - std::chrono::hours(1), noon()), noon() + std::chrono::hours(23));
    QCOMPARE(nextBackup(noon() - std::chrono::hours(100), noon()), noon());
    QCOMPARE(nextBackup(noon() + std::chrono::hours(1), noon()), noon()); // a clock that was set back
}

void TestBackup::surplusIsTheOldestOfThisTill()
{
    const QStringList names{u"mostrador-1-20261103-000000Z"_s, u"mostrador-1-20261101-000000Z"_s, u"mostrador-2-20261001-000000Z"_s,
        u"photos"_s, u"mostrador-1-20261102-000000Z"_s};
    QCOMPARE(surplusOf(names, 1, 2), QStringList{u"mostrador-1-20261101-000000Z"_s});
    QCOMPARE(surplusOf(names, 1, 3), QStringList());
    QCOMPARE(surplusOf(names, 2, 1), QStringList());
    QCOMPARE(newestOf(names, 1), backupNameFrom(names[0])->at);
    QVERIFY(!newestOf(names, 3));
}

void TestBackup::lossIsNamed()
{
    const JournalEnd backup{10, "ten", 7, 1, 5, 7, noon()};
    QVERIFY(!lossOf(backup, NoJournal{}));
    QVERIFY(!lossOf(backup, PresentJournal{backup, "ten", 0}));
    QVERIFY(!lossOf(backup, PresentJournal{{}, {}, 0}));
    const JournalEnd later{14, "fourteen", 9, 1, 7, 9, noon()};
    QCOMPARE(lossOf(backup, PresentJournal{later, "ten", 2}), (Loss{LossKind::NewerSales, 2, 9, noon()}));
    QCOMPARE(nameOf(*lossOf(backup, PresentJournal{later, "ten", 2})), u"2"_s);
    QCOMPARE(lossOf(backup, PresentJournal{later, "other", 2})->kind, LossKind::OtherHistory);
    QCOMPARE(lossOf(backup, PresentJournal{later, "other", 2})->sales, 7); // all of them
    const JournalEnd shorter{8, "eight", 6, 1, 4, 6, noon()};
    QCOMPARE(lossOf(backup, PresentJournal{shorter, {}, 0})->kind, LossKind::OtherHistory); // the backup is ahead: not proven to be the same
    QCOMPARE(nameOf(*lossOf(backup, UnreadableJournal{})), u"unknown"_s);

    QVERIFY(losesNoSale(lossOf(backup, NoJournal{})));
    QVERIFY(losesNoSale(lossOf(backup, PresentJournal{later, "ten", 0}))); // people, a drawer
    QVERIFY(!losesNoSale(lossOf(backup, PresentJournal{later, "ten", 2})));
    QVERIFY(!losesNoSale(lossOf(backup, UnreadableJournal{})));
}

void TestBackup::seriesIsAboveEverythingKnown()
{
    JournalEnd backup{10, "ten", 128, 12, 5, 128, noon()};
    const Series series = newSeries(backup, std::nullopt, noon());
    QVERIFY(series.ticket > 128 && series.shift > 12);
    backup.lastTicket = series.ticket + 5; // restored once already, in this very minute
    QVERIFY(newSeries(backup, std::nullopt, noon()).ticket > backup.lastTicket);
    const JournalEnd replaced{20, "x", series.ticket + 70'000, series.shift + 100, 5, 1, noon()};
    QVERIFY(newSeries(backup, replaced, noon()).ticket > replaced.lastTicket);
    QVERIFY(newSeries(backup, replaced, noon()).shift > replaced.lastShift);
    QVERIFY(newSeries(backup, std::nullopt, Instant{}).ticket > backup.lastTicket); // a clock in 1970
}

// Any number of restores of the same old backup, with the sales between them that a till can make.
void TestBackup::seriesNeverMeetsAnOldNumber()
{
    const JournalEnd backup{10, "ten", 128, 12, 5, 128, noon()};
    qint64 highest = backup.lastTicket;
    for (int day = 1; day < 400; ++day) {
        const qint64 first = newSeries(backup, std::nullopt, noon() + std::chrono::hours(24 * day)).ticket + 1;
        QVERIFY(first > highest);
        highest = first + 10'000;
    }
}

void TestBackup::diskStates()
{
    QCOMPARE(stateOf({littleSpace, {}}), DiskState::Good);
    QCOMPARE(stateOf({std::nullopt, {}}), DiskState::Good);
    QCOMPARE(stateOf({littleSpace - 1, {}}), DiskState::Low);
    QCOMPARE(stateOf({littleSpace - 1, u"EIO"_s}), DiskState::Failing);
    QCOMPARE(stateOf({noSpace - 1, u"ENOSPC"_s}), DiskState::Full);
    QVERIFY(hasRoomFor(1, std::nullopt));
    QVERIFY(!hasRoomFor(1000, 1000));
}

void TestBackup::descriptionReadsBack()
{
    const Contents contents{3, noon(), u"0.1"_s, {10, "\x01\x02", 7, 1, 5, 6, noon()}, true};
    QCOMPARE(contentsFromStored(toStored(contents)).value(), contents);
    QJsonObject without = toStored(contents);
    without.remove(u"till"_s);
    QCOMPARE(contentsFromStored(without).error(), u"till"_s);
    const Restore restore{{100, 20}, noon(), noon() - std::chrono::hours(1), true};
    QCOMPARE(restoreFromStored(toStored(restore)).value(), restore);
}

void TestBackup::madeBesideAnOpenTill()
{
    sell(3);
    auto open = io::SqliteJournal::open(journal());
    QVERIFY(open.has_value());
    const auto made = io::makeBackup(order(), noon(), goOn);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->contents.journal.sales, 3);
    QCOMPARE(made->contents.journal.newestSale, 3);
    QCOMPARE(left(), QStringList{u"mostrador-1-20261128-120000Z"_s});
    QCOMPARE(QDir(made->path).entryList(QDir::Files | QDir::Hidden),
        (QStringList{u"backup.json"_s, u"journal.sqlite"_s, u"mostrador.toml"_s}));
    QCOMPARE(QFile::permissions(made->path + u"/journal.sqlite"_s) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(io::readBackup(made->path)->contents, made->contents);
    QCOMPARE(io::readBackup(made->path + u"/backup.json"_s)->contents, made->contents);
}

void TestBackup::whatIsNotThereIsSaid()
{
    QCOMPARE(io::makeBackup(order(), noon(), goOn).error().problem, BackupProblem::NothingYet);
    QCOMPARE(io::readBackup(m_stick).error().problem, BackupProblem::NotABackup);
    QCOMPARE(left(), QStringList());
}

// The folder is gone, or goes while it is written: no folder is made in the place where the stick should have been.
void TestBackup::stickThatWasPulled()
{
    sell(1);
    QVERIFY(QDir(m_stick).removeRecursively());
    const auto failed = io::makeBackup(order(), noon(), goOn);
    QCOMPARE(failed.error(), (BackupFailure{BackupProblem::NoFolder, m_stick, {}}));
    QVERIFY(!QDir(m_stick).exists());
}

void TestBackup::fullDisk()
{
    sell(60); // more than the limit below
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit little{32 * 1024, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &little);
    const auto failed = io::makeBackup(order(), noon(), goOn);
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!failed);
    QCOMPARE(left(), QStringList());
    QVERIFY(io::JournalReader::open(journal())->check()->isClean());
    QVERIFY(io::makeBackup(order(), noon(), goOn).has_value()); // there is room again
}

void TestBackup::stopped()
{
    sell(1);
    const std::atomic<bool> stop = true;
    QCOMPARE(io::makeBackup(order(), noon(), stop).error().problem, BackupProblem::Stopped);
    QCOMPARE(left(), QStringList());
}

void TestBackup::damagedJournalIsNotBackedUp()
{
    sell(30);
    QFile file(journal());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray content = file.readAll();
    const qsizetype state = content.indexOf(QByteArray(500, 's'));
    QVERIFY(state > 0);
    QVERIFY(file.seek(state + 100));
    QVERIFY(file.putChar('t'));
    file.close();
    QCOMPARE(io::makeBackup(order(), noon(), goOn).error().problem, BackupProblem::SourceBad);
    QCOMPARE(left(), QStringList());
}

void TestBackup::keepsTheNewest()
{
    sell(1);
    QVERIFY(QDir(m_stick).mkdir(u"photos"_s));
    for (int day = 0; day < 5; ++day)
        QVERIFY(io::makeBackup(order(), noon() + std::chrono::hours(24 * day), goOn).has_value());
    QCOMPARE(io::removeSurplus(m_stick, 1, 2).size(), 3);
    QCOMPARE(left(), (QStringList{u"mostrador-1-20261201-120000Z"_s, u"mostrador-1-20261202-120000Z"_s, u"photos"_s}));
    QVERIFY(QDir(m_stick).mkdir(unfinished(toText({1, noon()})))); // of a program that was killed last week
    QVERIFY(io::makeBackup(order(), noon() + std::chrono::hours(24 * 6), goOn).has_value());
    QVERIFY(!left().contains(unfinished(toText({1, noon()}))));
}

void TestBackup::keeperMakesOneAndSaysSo()
{
    sell(1);
    const io::SystemClock clock;
    io::BackupKeeper keeper(order(), 3, clock);
    QSignalSpy made(&keeper, &io::BackupKeeper::made);
    QSignalSpy failed(&keeper, &io::BackupKeeper::failed);
    QSignalSpy disk(&keeper, &io::BackupKeeper::diskLookedAt);
    keeper.backUpNow();
    keeper.backUpNow(); // while the first is being made: that one is enough
    QTRY_COMPARE(made.size(), 1);
    QTRY_COMPARE(disk.size(), 1);
    QCOMPARE(io::backupsIn(m_stick).size(), 1);
    QVERIFY(QDir(m_stick).removeRecursively());
    keeper.backUpNow();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<BackupFailure>().problem, BackupProblem::NoFolder);
    QTRY_COMPARE(disk.size(), 2);
    QVERIFY(!QFile::exists(m_data + u"/disk-probe"_s));
}

void TestBackup::restoredAndReplacedKept()
{
    sell(3);
    const auto made = io::makeBackup(order(), noon(), goOn);
    QVERIFY(made.has_value());
    sell(2);
    const auto backup = io::readBackup(made->path);
    const auto loss = lossOf(backup->contents.journal, io::presentJournal(journal(), backup->contents.journal));
    QCOMPARE(loss->sales, 2);
    QCOMPARE(loss->newestSale, 5);
    const auto restored = io::restore(*backup, m_data, noon() + std::chrono::hours(1), u"ana"_s);
    QVERIFY2(restored.has_value(), restored ? "" : qPrintable(restored.error().detail));
    const auto reader = io::JournalReader::open(journal());
    QVERIFY(reader->check()->isClean());
    QCOMPARE(reader->check()->records, 4); // three sales and the restore
    QVERIFY(reader->lastTicket().value() > 5);
    QCOMPARE(reader->lastTicket().value(), restored->restore.series.ticket);
    QCOMPARE(io::journalEnd(restored->replaced + u"/journal.sqlite"_s)->sales, 5); // nothing is thrown away
    QVERIFY(!QFile::exists(m_data + u"/restoring"_s));
    QVERIFY(!lossOf(backup->contents.journal, io::presentJournal(m_data + u"/nothing"_s, backup->contents.journal)));
}

void TestBackup::changedBackupIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<BackupProblem>("problem");
    QTest::newRow("journal") << u"journal.sqlite"_s << BackupProblem::BackupBad;
    QTest::newRow("description") << u"backup.json"_s << BackupProblem::NotABackup;
    QTest::newRow("no journal") << u"-journal.sqlite"_s << BackupProblem::BackupBad;
    QTest::newRow("no description") << u"-backup.json"_s << BackupProblem::NotABackup;
}

void TestBackup::changedBackupIsRefused()
{
    QFETCH(QString, file);
    QFETCH(BackupProblem, problem);
    sell(5);
    const auto made = io::makeBackup(order(), noon(), goOn);
    QFile changed(made->path + u'/' + file.mid(file.startsWith(u'-') ? 1 : 0));
    if (file.startsWith(u'-')) {
        QVERIFY(changed.remove());
    } else {
        QVERIFY(changed.open(QIODevice::ReadWrite));
        const qsizetype state = changed.readAll().indexOf("sssss");
        QVERIFY(changed.seek(state > 0 ? state : changed.size() / 2));
        QCOMPARE(changed.write("\x5a"), 1);
    }
    changed.close();
    const auto read = io::readBackup(made->path);
    QVERIFY(!read);
    QCOMPARE(read.error().problem, problem);
}

void TestBackup::cutOffBeforeAndAfterItCounts()
{
    sell(3);
    const auto made = io::makeBackup(order(), noon(), goOn);
    sell(1);
    QDir data(m_data);
    QVERIFY(data.mkdir(u"restoring.unready"_s)); // a restore that was killed while it copied
    QCOMPARE(io::finishRestore(m_data).value(), QString());
    QVERIFY(!data.exists(u"restoring.unready"_s));
    QCOMPARE(io::journalEnd(journal())->sales, 4);
    QVERIFY(data.mkdir(u"restoring"_s)); // one that was killed after it counted
    QVERIFY(QFile::copy(made->path + u"/journal.sqlite"_s, m_data + u"/restoring/journal.sqlite"_s));
    QVERIFY(io::isRestoreUnfinished(m_data));
    QCOMPARE(io::finishRestore(m_data).value(), m_data + u"/replaced"_s);
    QVERIFY(!io::isRestoreUnfinished(m_data));
    QCOMPARE(io::journalEnd(journal())->sales, 3);
    QCOMPARE(io::journalEnd(m_data + u"/replaced/journal.sqlite"_s)->sales, 4);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
