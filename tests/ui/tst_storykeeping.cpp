// Stories of a till that keeps itself: backups beside selling, and what comes up after one was restored.
#include "core/io/backup/makebackup.h"
#include "core/io/backup/restorefiles.h"
#include "tests/ui/storysteps.h"

#include <QDir>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;

namespace {

// A shop whose catalogue is empty sells amounts.
[[nodiscard]] bool sellsFreely(StoryWorld &world)
{
    world.keys().type(u"1500+"_s);
    return QTest::qWaitFor([&] { return world.sale() && !world.isFinished() && world.lines() == 1; });
}

}

class TestStoryKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void madeWhileSelling();
    void missingStickIsSaidOnce();
    void nothingIsSaidOverAQr();
    void paymentAfterTheBackupComesUp();
    void closingKeepsAnOpenSale();
    void closingAsksWhileAQrWaits();

private:
    [[nodiscard]] StoryOptions options(const QString &backups);

    std::unique_ptr<QTemporaryDir> m_stick;
    QString m_dataFolder;
};

void TestStoryKeeping::init()
{
    m_stick = std::make_unique<QTemporaryDir>();
}

StoryOptions TestStoryKeeping::options(const QString &backups)
{
    return {.isDemo = false, .change = [this, backups](app::Opening &opening) {
                opening.settings.backup.folder = backups;
                opening.settings.till.number = 1;
                m_dataFolder = opening.dataFolder;
            }};
}

void TestStoryKeeping::madeWhileSelling()
{
    StoryWorld world(options(m_stick->path()));
    QVERIFY(world.open());
    QVERIFY(sellsFreely(world));
    QVERIFY(takesCash(world));
    world.counter().keeping()->backups().backUpNow();
    QTRY_COMPARE(io::backupsIn(m_stick->path()).size(), 1);
    const auto backup = io::readBackup(m_stick->path() + u'/' + io::backupsIn(m_stick->path()).constFirst());
    QVERIFY(backup.has_value());
    QCOMPARE(backup->contents.journal.sales, 1);
}

void TestStoryKeeping::missingStickIsSaidOnce()
{
    StoryWorld world(options(m_stick->filePath(u"pulled"_s)));
    QVERIFY(world.open());
    world.counter().keeping()->backups().backUpNow();
    QTRY_VERIFY(world.said().contains(m_stick->filePath(u"pulled"_s)));
    QVERIFY(sellsFreely(world));
    QTRY_VERIFY(!world.said().contains(u"pulled"_s));
    world.counter().keeping()->backups().backUpNow();
    QTRY_VERIFY(!world.counter().keeping()->backups().isBusy());
    QVERIFY(takesCash(world));
    QVERIFY(!world.said().contains(u"pulled"_s));
    QVERIFY(QDir(m_stick->path()).isEmpty());
}

void TestStoryKeeping::nothingIsSaidOverAQr()
{
    StoryWorld world(options(m_stick->filePath(u"pulled"_s)));
    QVERIFY(world.open());
    QVERIFY(sellsFreely(world));
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.isAwaiting());
    world.counter().keeping()->backups().backUpNow();
    QTRY_VERIFY(!world.counter().keeping()->backups().isBusy());
    QVERIFY(!world.said().contains(u"pulled"_s));
    QVERIFY(world.pays());
    QTRY_VERIFY(world.isFinished());
    QTRY_VERIFY(world.said().contains(u"pulled"_s));
}

void TestStoryKeeping::paymentAfterTheBackupComesUp()
{
    StoryWorld world(options({}));
    QVERIFY(world.open());
    QVERIFY(sellsFreely(world));
    QVERIFY(takesCash(world));
    const std::atomic<bool> stop = false;
    const auto made = io::makeBackup({m_dataFolder, m_stick->path(), 1, {}, u"0.1"_s}, instantFromMilliseconds(1'795'000'000'000), stop);
    QVERIFY(made.has_value());
    QVERIFY(sellsFreely(world));
    world.press(Qt::Key_F5);
    QTRY_VERIFY(world.isAwaiting());
    QVERIFY(world.pays());
    QTRY_VERIFY(world.isFinished());
    const qint64 lost = world.sale()->ticket;
    world.close();

    const auto restored = io::restore(*io::readBackup(made->path), m_dataFolder, io::SystemClock().now(), u"ana"_s);
    QVERIFY(restored.has_value());
    QVERIFY(world.reopen());
    QTRY_COMPARE(till::conflicts(world.state()).size(), 1);
    QCOMPARE(till::conflicts(world.state())[0].ticket, lost);
    QTRY_VERIFY(!world.said().isEmpty());
    QVERIFY(sellsFreely(world));
    QTRY_VERIFY(world.sale());
    QVERIFY(world.sale()->ticket > restored->restore.series.ticket);
}

void TestStoryKeeping::closingKeepsAnOpenSale()
{
    StoryWorld world(options({}));
    QVERIFY(world.open());
    QVERIFY(sellsFreely(world));
    const QString sale = world.sale()->id;
    QVERIFY(world.cashierSide().close());
    world.close();
    QVERIFY(world.reopen());
    QTRY_VERIFY(world.sale());
    QCOMPARE(world.sale()->id, sale);
    QCOMPARE(world.lines(), 1);
}

void TestStoryKeeping::closingAsksWhileAQrWaits()
{
    StoryWorld world(options({}));
    QVERIFY(world.open());
    QVERIFY(sellsFreely(world));
    QVERIFY(showsQr(world));
    QVERIFY(!world.cashierSide().close());
    QPointer<QWidget> question = world.cashierSide().findChild<QWidget *>(u"closeQuestion"_s);
    QVERIFY(question);
    QVERIFY(QTest::qWaitForWindowActive(question));
    QVERIFY(!world.cashierSide().close()); // once more: the same question
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!question);
    QVERIFY(world.cashierSide().isVisible());
    QVERIFY(world.isAwaiting());
    QVERIFY(!world.cashierSide().close());
    auto *const close = world.cashierSide().findChild<QPushButton *>(u"closeTill"_s);
    QVERIFY(close);
    close->click();
    QTRY_VERIFY(!world.cashierSide().isVisible());
    world.close();
    QVERIFY(world.pays()); // while nobody looks
    QVERIFY(world.reopen());
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

QTEST_MAIN(TestStoryKeeping)
#include "tst_storykeeping.moc"
