// Stories of a manager at the maintenance screen, by keys: backups made and looked into, the journal checked beside selling, the poster
// of the till's QR, the account, and what support is to read.
#include "app/mostrador/openagain.h"
#include "core/io/backup/makebackup.h"
#include "core/io/store/journalreader.h"
#include "core/io/store/journalwriter.h"
#include "core/io/system/clock.h"
#include "core/qr/greyimage.h"
#include "tests/support/fakeprinter.h"
#include "tests/support/stranger.h"
#include "tests/ui/cutwords.h"
#include "tests/ui/looks.h"
#include "tests/ui/storysteps.h"
#include "tests/ui/touchtargets.h"
#include "ui/widgets/messageline.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using maintenance::MaintenanceWindow;

namespace {

constexpr int manyRecords = 120'000; // more than are read in a moment

void addRecords(const QString &dataFolder, int count)
{
    io::JournalWriter writer(app::journalPath(dataFolder));
    QVERIFY(writer.open());
    QList<journal::Draft> drafts;
    for (int at = 0; at < count; ++at)
        drafts.append({u"note"_s, u"note-%1"_s.arg(at), "{}"_ba, "{}"_ba, false, 0});
    QVERIFY(writer.append(drafts, io::SystemClock().now(), journal::Durability::Soon));
    writer.close();
}

}

class TestStoryMaintenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backsUpByOneKey();
    void backsUpToAChosenFolder();
    void missingFolderIsNamed();
    void restoreSaysWhatItWouldLose();
    void restoresWhatLosesNothing();
    void wholeJournalIsWhole();
    void damagedRowIsShown();
    void checkStopsAndSellingGoesOn();
    void posterShowsTheTillsQr();
    void posterIsPrinted();
    void withoutAPrinterThePosterIsSaved();
    void accountIsToldWithItsNotifications();
    void bundleIsReadBeforeItIsSaved();
    void everyPageFits_data();
    void everyPageFits();

private:
    [[nodiscard]] StoryOptions options();
    [[nodiscard]] bool opens(StoryWorld &world);
    [[nodiscard]] bool reaches(StoryWorld &world);
    void turnTo(maintenance::Page page);
    void press(int key) { QTest::keyClick(m_window, Qt::Key(key)); }
    void choosePath(const QString &path);
    template <typename Widget> [[nodiscard]] Widget *find(const char *name) const { return m_window->findChild<Widget *>(QLatin1StringView(name)); }
    [[nodiscard]] QString facts() const { return find<QLabel>("maintenanceFacts")->text(); }
    [[nodiscard]] QString said() const;
    [[nodiscard]] bool isWorking() const { return find<QProgressBar>("maintenanceProgress")->isVisible(); }
    [[nodiscard]] QList<journal::Record> recorded() const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_stick;
    QString m_dataFolder;
    MaintenanceWindow *m_window = nullptr;
};

void TestStoryMaintenance::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_stick = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
}

StoryOptions TestStoryMaintenance::options()
{
    return {.isDemo = false, .change = [this](app::Opening &opening) {
                opening.settings.backup.folder = m_stick->path();
                opening.settings.store.name = u"Kiosco Sol"_s;
                m_dataFolder = opening.dataFolder;
            }};
}

// F2 twice, the manager's PIN, F10 for the settings, F11 for what is kept up.
bool TestStoryMaintenance::reaches(StoryWorld &world)
{
    if (!opensSettings(world))
        return false;
    auto &front = world.counter().front();
    QTest::keyClick(front.settingsWindow(), Qt::Key_F11);
    if (!QTest::qWaitFor([&] { return front.maintenanceWindow() && front.maintenanceWindow()->isVisible(); }))
        return false;
    m_window = front.maintenanceWindow();
    return QTest::qWaitForWindowActive(m_window);
}

bool TestStoryMaintenance::opens(StoryWorld &world)
{
    return world.open() && reaches(world);
}

void TestStoryMaintenance::turnTo(maintenance::Page page)
{
    for (int at = 0; at < static_cast<int>(page); ++at)
        press(Qt::Key_PageDown);
}

void TestStoryMaintenance::choosePath(const QString &path)
{
    auto *dialog = find<QFileDialog>("maintenanceFileDialog");
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
}

QString TestStoryMaintenance::said() const
{
    const auto &message = find<widgets::MessageLine>("maintenanceMessage")->message();
    return message ? text::inOneLine(*message) : QString();
}

QList<journal::Record> TestStoryMaintenance::recorded() const
{
    auto records = io::JournalReader::open(app::journalPath(m_dataFolder))->recent(100).value();
    records.removeIf([](const journal::Record &record) { return record.kind != u"maintenance"; });
    return records;
}

void TestStoryMaintenance::backsUpByOneKey()
{
    StoryWorld world(options());
    QVERIFY(QDir(m_stick->path()).mkdir(u"mostrador-2-20250101-000000Z"_s)); // of another till
    QVERIFY(opens(world));
    QVERIFY(facts().contains(m_stick->path()));
    press(Qt::Key_F2);
    QTRY_COMPARE(io::backupsIn(m_stick->path()).size(), 2);
    QTRY_VERIFY(said().contains(io::backupsIn(m_stick->path()).constFirst()));
    QTRY_COMPARE(find<QListWidget>("maintenanceList")->count(), 1);
    QVERIFY(!isWorking());
    QCOMPARE(recorded().size(), 1);
    QVERIFY(recorded().constFirst().event.contains("\"backup\""));
    QVERIFY(recorded().constFirst().event.contains(m_stick->path().toUtf8()));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(world.counter().front().settingsWindow()->isVisible());
}

void TestStoryMaintenance::backsUpToAChosenFolder()
{
    const QTemporaryDir other;
    StoryWorld world(options());
    QVERIFY(opens(world));
    press(Qt::Key_F3);
    choosePath(other.path());
    QTRY_COMPARE(io::backupsIn(other.path()).size(), 1);
    QTRY_VERIFY(said().contains(other.path()));
    QVERIFY(io::backupsIn(m_stick->path()).isEmpty());
}

void TestStoryMaintenance::missingFolderIsNamed()
{
    StoryWorld world(options());
    QVERIFY(opens(world));
    m_stick->remove();
    press(Qt::Key_F2);
    QTRY_VERIFY(said().contains(m_stick->path()));
    QVERIFY(!isWorking());
}

void TestStoryMaintenance::restoreSaysWhatItWouldLose()
{
    StoryWorld world(options());
    QVERIFY(opens(world));
    press(Qt::Key_F2);
    QTRY_COMPARE(find<QListWidget>("maintenanceList")->count(), 1);
    for (QWidget *window : std::initializer_list<QWidget *>{m_window, world.counter().front().settingsWindow(), world.counter().front().productsWindow()})
        QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY(QTest::qWaitForWindowActive(&world.cashierSide()));
    world.keys().type(u"1500+"_s);
    QTRY_COMPARE(world.lines(), 1);
    QVERIFY(takesCash(world));
    QVERIFY(reaches(world));
    press(Qt::Key_F4);
    QTRY_VERIFY(facts().contains(u"--accept-loss 1"_s));
    QVERIFY(facts().contains(u"mostradorctl restore"_s));
    QVERIFY(!find<QPushButton>("maintenanceAct4")->isEnabled());
    bool isWanted = false;
    world.counter().whenToOpenAgain([&isWanted](const app::OpenAgain &) { isWanted = true; });
    press(Qt::Key_F6);
    QVERIFY(!isWanted);
}

void TestStoryMaintenance::restoresWhatLosesNothing()
{
    std::optional<app::OpenAgain> wanted;
    StoryWorld world(options());
    QVERIFY(opens(world));
    world.counter().whenToOpenAgain([&wanted](const app::OpenAgain &again) { wanted = again; });
    press(Qt::Key_F2);
    QTRY_COMPARE(find<QListWidget>("maintenanceList")->count(), 1);
    QTRY_VERIFY(!isWorking());
    press(Qt::Key_F6); // nobody has looked into it yet
    QVERIFY(!wanted);
    press(Qt::Key_F4);
    QTRY_VERIFY(find<QPushButton>("maintenanceAct4")->isEnabled());
    press(Qt::Key_F6);
    QVERIFY(wanted);
    QVERIFY(wanted->backup.startsWith(m_stick->path()));
    settings::Settings settings;
    const text::Phrasebook words(text::Language::English, money::Site::MLA);
    QVERIFY(putBack(*wanted, settings, m_dataFolder, words).severity != text::Severity::Success); // the till is still open
    world.close();
    const auto message = putBack(*wanted, settings, m_dataFolder, words);
    QCOMPARE(message.severity, text::Severity::Success);
    QVERIFY(world.reopen());
    QCOMPARE(io::JournalReader::open(app::journalPath(m_dataFolder))->newest(u"restore"_s, 1).value().size(), 1);
}

void TestStoryMaintenance::wholeJournalIsWhole()
{
    StoryWorld world(options());
    QVERIFY(opens(world));
    turnTo(maintenance::Page::Journal);
    press(Qt::Key_F2);
    QTRY_VERIFY(!said().isEmpty());
    const auto head = io::JournalReader::open(app::journalPath(m_dataFolder))->check().value();
    QVERIFY(head.isClean());
    QVERIFY(said().contains(QString::fromLatin1(head.head.toHex())));
    QCOMPARE(find<widgets::MessageLine>("maintenanceMessage")->message()->severity, text::Severity::Success);
    QVERIFY(recorded().constFirst().event.contains("journal_check"));
}

void TestStoryMaintenance::damagedRowIsShown()
{
    StoryWorld world(options());
    QVERIFY(opens(world));
    press(Qt::Key_F2);
    QTRY_VERIFY(!recorded().isEmpty());
    QTRY_VERIFY(!isWorking());
    const qint64 row = recorded().constFirst().sequence;
    QVERIFY(test::Stranger(app::journalPath(m_dataFolder)).run(u"UPDATE record SET event = x'7b7d' WHERE sequence = %1"_s.arg(row)));
    turnTo(maintenance::Page::Journal);
    press(Qt::Key_F2);
    QTRY_VERIFY(said().contains(QString::number(row)));
    QCOMPARE(find<widgets::MessageLine>("maintenanceMessage")->message()->severity, text::Severity::Failure);
    QVERIFY(facts().contains(QString::number(row)));
}

void TestStoryMaintenance::checkStopsAndSellingGoesOn()
{
    StoryWorld world(options());
    QVERIFY(world.open());
    world.close();
    addRecords(m_dataFolder, manyRecords);
    QVERIFY(world.reopen());
    QVERIFY(reaches(world));
    turnTo(maintenance::Page::Journal);
    press(Qt::Key_F2);
    QTRY_VERIFY(find<QProgressBar>("maintenanceProgress")->value() > 0);
    QDir().mkpath(u"screens"_s);
    QVERIFY(m_window->grab().save(u"screens/maintenance-checking.png"_s));
    world.keys().type(u"1500+"_s); // at the counter, meanwhile
    QTRY_COMPARE(world.lines(), 1);
    QVERIFY(isWorking());
    press(Qt::Key_F3);
    QTRY_VERIFY(!isWorking());
    QCOMPARE(find<widgets::MessageLine>("maintenanceMessage")->message()->severity, text::Severity::Information);
    press(Qt::Key_F2); // from the beginning, to its end
    QTRY_VERIFY_WITH_TIMEOUT(!isWorking(), 60'000);
    QCOMPARE(find<widgets::MessageLine>("maintenanceMessage")->message()->severity, text::Severity::Success);
}

void TestStoryMaintenance::posterShowsTheTillsQr()
{
    StoryWorld world(options());
    QVERIFY(opens(world));
    turnTo(maintenance::Page::Poster);
    QTRY_VERIFY(find<QLabel>("maintenancePicture")->isVisible());
    const QString onScreen = StoryWorld::codeOn(*m_window);
    QVERIFY(onScreen.startsWith(u"000201"_s)); // EMV
    press(Qt::Key_F2); // the other paper
    QTRY_COMPARE(StoryWorld::codeOn(*m_window), onScreen);
    const QString file = m_stick->filePath(u"poster.pdf"_s);
    press(Qt::Key_F3);
    choosePath(file);
    QTRY_VERIFY(said().contains(file));
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5).startsWith("%PDF"));
}

void TestStoryMaintenance::posterIsPrinted()
{
    test::FakePrintService service({});
    qputenv("CUPS_SERVER", service.address());
    qputenv("PRINTER", "hojas"); // whose usual printer it is
    StoryWorld world(options());
    QVERIFY(opens(world));
    turnTo(maintenance::Page::Poster);
    QTRY_VERIFY(find<QLabel>("maintenancePicture")->isVisible());
    press(Qt::Key_F4);
    QTRY_COMPARE_WITH_TIMEOUT(service.jobs(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"hojas"_s), 20'000);
    QVERIFY(service.printed().contains("/printers/hojas"));
    QVERIFY(service.printed().contains("%PDF"));
    qunsetenv("PRINTER");
}

void TestStoryMaintenance::withoutAPrinterThePosterIsSaved()
{
    qputenv("CUPS_SERVER", "127.0.0.1:9"); // where no print service answers
    StoryWorld world(options());
    QVERIFY(opens(world));
    turnTo(maintenance::Page::Poster);
    QTRY_VERIFY(find<QLabel>("maintenancePicture")->isVisible());
    press(Qt::Key_F4);
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"no tiene impresora"_s), 20'000);
}

void TestStoryMaintenance::accountIsToldWithItsNotifications()
{
    StoryOptions wanted = options();
    wanted.change = [change = wanted.change](app::Opening &opening) {
        change(opening);
        opening.settings.receiver.listen = u"127.0.0.1:0"_s;
    };
    StoryWorld world(wanted);
    QVERIFY(opens(world));
    turnTo(maintenance::Page::Account);
    const QString before = facts();
    press(Qt::Key_F2);
    QTRY_VERIFY(facts() != before);
    QVERIFY(!isWorking());
    QVERIFY(facts().contains(u"“hybrid” en Argentina"_s));
    QVERIFY(facts().contains(u"Falta: “notification_url”"_s)); // the till listens, and nobody is told where
}

void TestStoryMaintenance::bundleIsReadBeforeItIsSaved()
{
    StoryWorld world(options());
    QVERIFY(opens(world));
    turnTo(maintenance::Page::Support);
    press(Qt::Key_F3); // there is nothing to save yet
    QVERIFY(!find<QFileDialog>("maintenanceFileDialog"));
    press(Qt::Key_F2);
    const auto *shown = find<QPlainTextEdit>("maintenanceText");
    QTRY_VERIFY(shown->isVisible());
    QVERIFY(shown->toPlainText().contains(u"== Versions =="_s));
    QVERIFY(shown->toPlainText().contains(u"journal: whole"_s));
    QVERIFY(!shown->toPlainText().contains(u"TEST-"_s));
    const QString file = m_stick->filePath(u"bundle.txt"_s);
    press(Qt::Key_F3);
    choosePath(file);
    QTRY_VERIFY(said().contains(file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(saved.readAll()), shown->toPlainText());
}

void TestStoryMaintenance::everyPageFits_data()
{
    addLooks();
}

void TestStoryMaintenance::everyPageFits()
{
    QFETCH(Look, look);
    StoryWorld world(lookingLike(look, options()));
    QVERIFY(opens(world));
    m_window->resize(look.size);
    QDir().mkpath(u"screens"_s);
    press(Qt::Key_F2);
    QTRY_COMPARE(find<QListWidget>("maintenanceList")->count(), 1);
    QTRY_VERIFY(!isWorking());
    press(Qt::Key_F4);
    QTRY_VERIFY(find<QPushButton>("maintenanceAct4")->isEnabled());
    for (int page = 0; page < maintenance::pages; ++page) {
        QTest::mouseClick(find<QPushButton>(qPrintable(u"maintenancePage%1"_s.arg(page))), Qt::LeftButton); // by touch
        if (page > 0 && page != static_cast<int>(maintenance::Page::Poster)) {
            press(Qt::Key_F2);
            QTRY_VERIFY(!isWorking());
        }
        QCoreApplication::processEvents();
        QVERIFY(m_window->grab().save(u"screens/maintenance-%1-%2.png"_s.arg(QLatin1StringView(QTest::currentDataTag())).arg(page)));
        QCOMPARE(cutWords(*m_window).join(u" | "_s), QString());
        QCOMPARE(smallTargets(*m_window).join(u" | "_s), QString());
        QCOMPARE(unnamedParts(*m_window).join(u" | "_s), QString());
        QVERIFY(find<widgets::MessageLine>("maintenanceMessage")->fits());
    }
}

QTEST_MAIN(TestStoryMaintenance)
#include "tst_storymaintenance.moc"
