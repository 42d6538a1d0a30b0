// Stories of a manager at the settings screen: what is typed is checked as the file would be, and what is saved is in the file and
// on record.
#include "core/io/settings/settingsfile.h"
#include "core/io/store/journalreader.h"
#include "tests/ui/looks.h"
#include "tests/ui/storysteps.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;

class TestStorySettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKeyIsTypedAsItIsRead();
    void everyKeyHasItsWords();
    void managersPinOpensThem();
    void savedByKeysAlone();
    void wrongValueIsNamedAndNotSaved();
    void resetToDefault();
    void leavingAsksOnce();
    void notInADemo();
    void everySectionFits_data();
    void everySectionFits();

private:
    [[nodiscard]] bool opens(StoryWorld &world);
    [[nodiscard]] QString file() const { return m_home->filePath(u"mostrador/mostrador.toml"_s); }
    [[nodiscard]] static StoryOptions options(QString *folder = nullptr);
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const { return m_window->findChild<Widget *>(name); }
    [[nodiscard]] QString value(const QString &path) const { return find<QLineEdit>(u"setting."_s + path)->text(); }
    void turnTo(const QString &section);
    void retype(const QString &path, const QString &text);

    std::unique_ptr<QTemporaryDir> m_home;
    settingsui::SettingsWindow *m_window = nullptr;
};

void TestStorySettings::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
}

StoryOptions TestStorySettings::options(QString *folder)
{
    return {.isDemo = false, .change = [folder](app::Opening &opening) {
                if (folder)
                    *folder = opening.dataFolder;
            }};
}

// F2 twice, the manager's PIN, F10.
bool TestStorySettings::opens(StoryWorld &world)
{
    if (!world.open())
        return false;
    if (!opensSettings(world))
        return false;
    auto &front = world.counter().front();
    m_window = front.settingsWindow();
    return QTest::qWaitForWindowActive(m_window);
}

void TestStorySettings::turnTo(const QString &section)
{
    for (int page = 0; page < 20 && m_window->findChildren<QWidget *>(QRegularExpression(u"^setting\\."_s + section + u"\\."_s)).isEmpty(); ++page) {
        QTest::keyClick(m_window, Qt::Key_PageDown);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TestStorySettings::retype(const QString &path, const QString &text)
{
    auto *field = find<QLineEdit>(u"setting."_s + path);
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

void TestStorySettings::everyKeyIsTypedAsItIsRead()
{
    settings::Settings settings;
    settings.provider = settings::Provider{};
    settings.provider->userId = u"446566691"_s;
    settings.provider->externalPosId = u"CAJA01"_s;
    settings.tenders.other = {u"Vale"_s, u"Tarjeta"_s};
    settings.cashRounding = money::CashRounding{};
    QMap<QString, QString> typed;
    for (const settings::KeyInfo &key : settings::allKeys())
        typed.insert(key.path(), typedOf(key, settings));
    QCOMPARE(settings::withTyped(settings::Settings{}, {}).value(), settings::Settings{});
    QVERIFY(settings::withTyped(settings, typed).value() == settings);
    typed.insert(u"printer.columns"_s, u"12"_s);
    typed.insert(u"till.number"_s, u"one"_s);
    const auto wrong = settings::withTyped(settings, typed);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().size(), 2);
}

void TestStorySettings::everyKeyHasItsWords()
{
    settingsui::Desk desk;
    desk.stored.provider = settings::Provider{};
    for (const text::Language language : text::allLanguages) {
        const text::Phrasebook words(language, money::Site::MLA);
        const auto sections = settingsui::viewOf(desk, words).sections;
        QVERIFY(!sections.contains(QString()));
        qsizetype rows = 0;
        for (int section = 0; section < sections.size(); ++section) {
            for (const auto &row : settingsui::viewOf(turnedTo(desk, section), words).rows) {
                QVERIFY2(row.meaning.size() > 4, qPrintable(row.path));
                ++rows;
            }
        }
        QCOMPARE(rows, static_cast<qsizetype>(settings::allKeys().size()) - 1); // what a test print has confirmed is not typed
    }
}

void TestStorySettings::managersPinOpensThem()
{
    StoryWorld world(options());
    QVERIFY(world.open());
    world.press(Qt::Key_F2);
    world.press(Qt::Key_F2);
    QTRY_VERIFY(world.view().entry.masked);
    world.keys().type(u"9999"_s); // not the PIN
    world.keys().enter();
    QTRY_VERIFY(!world.said().isEmpty());
    QVERIFY(!world.counter().front().productsWindow() || !world.counter().front().productsWindow()->isVisible());
    QVERIFY(!world.counter().front().settingsWindow());
}

void TestStorySettings::savedByKeysAlone()
{
    QString folder;
    StoryWorld world(options(&folder));
    QVERIFY(opens(world));
    turnTo(u"store"_s);
    auto *name = find<QLineEdit>(u"setting.store.name"_s);
    QVERIFY(name);
    QTRY_VERIFY(name->hasFocus()); // a section begins with its first value
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name, u"Kiosco Nuevo"_s);
    QTest::keyClick(name, Qt::Key_F12);
    QTRY_VERIFY(QFile::exists(file()));
    QTRY_COMPARE(io::readSettingsFile(file())->store.name, u"Kiosco Nuevo"_s);
    QCOMPARE(find<QPushButton>(u"settingsSave"_s)->isEnabled(), false); // nothing is left to save
    const auto record = io::JournalReader::open(folder + u"/journal.sqlite"_s)->recent(1).value().constFirst();
    QCOMPARE(record.kind, u"settings"_s);
    QVERIFY(record.event.contains("store.name"));
    QVERIFY(record.event.contains("Kiosco Nuevo"));
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(world.counter().front().productsWindow()->isVisible());
}

void TestStorySettings::wrongValueIsNamedAndNotSaved()
{
    StoryWorld world(options());
    QVERIFY(opens(world));
    turnTo(u"printer"_s);
    auto *hint = find<QLabel>(u"hint.printer.columns"_s);
    QVERIFY(hint);
    retype(u"printer.columns"_s, u"12"_s);
    QTRY_VERIFY(hint->text().contains(u"24..80"_s));
    QVERIFY(!find<QPushButton>(u"settingsSave"_s)->isEnabled());
    QTest::keyClick(m_window, Qt::Key_F12);
    retype(u"printer.columns"_s, u"32"_s);
    QTRY_VERIFY(!hint->text().contains(u"24..80"_s));
    QVERIFY(find<QPushButton>(u"settingsSave"_s)->isEnabled());
    QVERIFY(!QFile::exists(file()));
}

void TestStorySettings::resetToDefault()
{
    StoryWorld world(options());
    QVERIFY(opens(world));
    turnTo(u"scanner"_s);
    QVERIFY(!find<QPushButton>(u"reset.scanner.min_length"_s)->isEnabled());
    retype(u"scanner.min_length"_s, u"9"_s);
    QTRY_VERIFY(find<QPushButton>(u"reset.scanner.min_length"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"reset.scanner.min_length"_s), Qt::LeftButton); // by touch
    QTRY_COMPARE(value(u"scanner.min_length"_s), u"4"_s);
}

void TestStorySettings::leavingAsksOnce()
{
    StoryWorld world(options());
    QVERIFY(opens(world));
    turnTo(u"scanner"_s);
    retype(u"scanner.min_length"_s, u"9"_s);
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTest::qWait(50);
    QVERIFY(m_window->isVisible());
    QTest::keyClick(m_window, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(!QFile::exists(file()));
}

void TestStorySettings::notInADemo()
{
    StoryWorld world;
    QVERIFY(world.open());
    world.press(Qt::Key_F2);
    world.press(Qt::Key_F2);
    QVERIFY(givesPin(world));
    QTRY_VERIFY(world.counter().front().productsWindow() && world.counter().front().productsWindow()->isVisible());
    QTest::keyClick(world.counter().front().productsWindow(), Qt::Key_F10);
    QVERIFY(!world.counter().front().settingsWindow());
}

void TestStorySettings::everySectionFits_data()
{
    addLooks();
}

void TestStorySettings::everySectionFits()
{
    QFETCH(Look, look);
    StoryWorld world(lookingLike(look, options()));
    QVERIFY(opens(world));
    m_window->resize(look.size);
    QDir().mkpath(u"screens"_s);
    for (int section = 0; find<QPushButton>(u"settingsSection%1"_s.arg(section)); ++section) {
        QTest::mouseClick(find<QPushButton>(u"settingsSection%1"_s.arg(section)), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::qWait(20);
        QVERIFY(m_window->grab().save(u"screens/settings-%1-%2.png"_s.arg(QLatin1StringView(QTest::currentDataTag())).arg(section)));
        const auto editors = m_window->findChildren<QWidget *>(QRegularExpression(u"^setting\\."_s));
        QVERIFY(!editors.isEmpty());
        const QWidget *area = find<QWidget>(u"settingsArea"_s);
        for (const QWidget *editor : editors) {
            QVERIFY2(editor->height() >= 44, qPrintable(editor->objectName()));
            const QWidget *row = editor->parentWidget();
            QVERIFY2(row->width() <= area->width(), qPrintable(editor->objectName()));
        }
        for (const QLabel *label : m_window->findChildren<QLabel *>(QRegularExpression(u"^(meaning|hint)\\."_s)))
            QVERIFY2(label->heightForWidth(label->width()) <= label->height(), qPrintable(label->objectName()));
    }
    for (int section = 0; find<QPushButton>(u"settingsSection%1"_s.arg(section)); ++section) {
        const auto *button = find<QPushButton>(u"settingsSection%1"_s.arg(section));
        QVERIFY2(m_window->rect().contains(QRect(button->mapTo(m_window, QPoint()), button->size())), qPrintable(button->text()));
    }
}

QTEST_MAIN(TestStorySettings)
#include "tst_storysettings.moc"
