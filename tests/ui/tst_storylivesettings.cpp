// Stories of settings that count at once: each is typed at the screen of an open till, saved, and seen to work without a restart.
#include "app/assembly/setup.h"
#include "core/io/backup/makebackup.h"
#include "core/io/settings/settingsfile.h"
#include "core/receipt/text.h"
#include "core/settings/effect.h"
#include "tests/ui/storysteps.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;

namespace {

constexpr int columns = 42;

// A receipt as the till would print it now.
QString receiptOf(StoryWorld &world)
{
    return receipt::toText(world.counter().runner().setup().composeReceipt(sale::Sale{}), columns);
}

const till::Setup &setupOf(StoryWorld &world)
{
    return world.counter().runner().setup();
}

QString keyOf(StoryWorld &world, const QString &name)
{
    const auto act = shell::actFromName(name);
    for (const shell::KeyView &each : world.view().keys) {
        if (act && each.act == *act)
            return each.key;
    }
    return {};
}

struct Change {
    QString path;
    QString typed;
    std::function<QString(StoryWorld &)> probe; // what of the till shows it
};

// One row for each key whose effect shows in what the till goes by.
QList<Change> changes()
{
    QList<Change> all;
    const auto onPaper = [&all](const QString &name) { all.append({u"store."_s + name, u"Al paso "_s + name, receiptOf}); };
    for (const auto &name : {u"name"_s, u"tax_id"_s, u"address"_s, u"legend"_s, u"tax"_s, u"header"_s, u"footer"_s})
        onPaper(name);
    all.append({u"till.name"_s, u"La del fondo"_s, receiptOf});
    all.append({u"till.require_open_drawer"_s, u"true"_s, [](StoryWorld &world) { return QString::number(setupOf(world).requiresOpenDrawer); }});
    all.append({u"till.day_cutoff_hour"_s, u"4"_s, [](StoryWorld &world) { return QString::number(setupOf(world).dayCutoffHour); }});
    all.append({u"till.difference_limit"_s, u"70"_s, [](StoryWorld &world) { return QString::number(setupOf(world).differenceLimit); }});
    all.append({u"provider.notification_url"_s, u"https://shop.example/n"_s, [](StoryWorld &world) { return setupOf(world).provider->notificationUrl; }});
    all.append({u"provider.sponsor_id"_s, u"123"_s, [](StoryWorld &world) { return setupOf(world).provider->sponsorId; }});
    all.append({u"provider.expiry_seconds"_s, u"120"_s, [](StoryWorld &world) { return QString::number(setupOf(world).provider->expiry.count()); }});
    all.append({u"provider.poll_seconds"_s, u"3"_s, [](StoryWorld &world) { return QString::number(setupOf(world).provider->pollInterval.count()); }});
    all.append({u"printer.auto_print"_s, u"never"_s, [](StoryWorld &world) { return QString::number(setupOf(world).printsByItself); }});
    all.append({u"money.cash_rounding"_s, u"50"_s, [](StoryWorld &world) { return QString::number(setupOf(world).cashRounding.step); }});
    all.append({u"scale.weight_prefixes"_s, u"24"_s, [](StoryWorld &world) { return QString::number(int(setupOf(world).scaleLabels.ofPrefix[4])); }});
    all.append({u"scale.price_prefixes"_s, u"29"_s, [](StoryWorld &world) { return QString::number(int(setupOf(world).scaleLabels.ofPrefix[9])); }});
    all.append({u"scale.price_decimals"_s, u"1"_s, [](StoryWorld &world) { return QString::number(setupOf(world).scaleLabels.priceDecimals); }});
    all.append({u"backup.folder"_s, QDir::tempPath(), [](StoryWorld &world) { return world.counter().keeping()->backups().order().folder; }});
    all.append({u"ui.sound"_s, u"false"_s, [](StoryWorld &world) {
                    QStringList lights;
                    for (const shell::LightView &light : world.view().header.lights)
                        lights.append(light.name);
                    return lights.join(u' ');
                }});
    all.append({u"ui.language"_s, u"en"_s, [](StoryWorld &world) { return world.view().keys.constFirst().word; }});
    all.append({u"ui.theme"_s, u"dark"_s, [](StoryWorld &world) { return world.cashierSide().palette().color(QPalette::Window).name(); }});
    int number = 0;
    for (const settings::KeyInfo &key : settings::allKeys()) {
        const QString name = QLatin1StringView(key.name);
        if (QLatin1StringView(key.section) != "keys"_L1)
            continue;
        const QString fresh = number < 12 ? u"Alt+F%1"_s.arg(number + 1) : u"Ctrl+F%1"_s.arg(number - 11);
        ++number;
        all.append({key.path(), fresh, [act = name == u"charge" ? u"charge_qr"_s : name](StoryWorld &world) { return keyOf(world, act); }});
    }
    return all;
}

}

class TestStoryLiveSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachCountsAtOnce();
    void everyLiveKeyIsTried();
    void newKeyWorks();
    void idleLockBegins();
    void shorterScansAreCodes();
    void otherTendersHaveOtherNames();
    void customersScreenComes();
    void customersPicturesCome();
    void fewerBackupsAreKept();
    void restWaitsAndOffersARestart();
    void noRestartOverAQr();
    void qrStaysWhileTheWindowsChange();

private:
    [[nodiscard]] StoryOptions options();
    [[nodiscard]] static settingsui::SettingsWindow *window(StoryWorld &world) { return world.counter().front().settingsWindow(); }
    void change(StoryWorld &world, const QString &path, const QString &typed);
    void save(StoryWorld &world);
    void leave(StoryWorld &world);
    [[nodiscard]] QString file() const { return m_home->filePath(u"mostrador/mostrador.toml"_s); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestStoryLiveSettings::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
}

StoryOptions TestStoryLiveSettings::options()
{
    return {.isDemo = false, .change = [](app::Opening &opening) { opening.settings.ui.customerScreen = u"window"_s; }};
}

// Turns to the section of the setting, and types or chooses.
void TestStoryLiveSettings::change(StoryWorld &world, const QString &path, const QString &typed)
{
    const QString name = u"setting."_s + path;
    for (int page = 0; page < 20; ++page)
        QTest::keyClick(window(world)->focusWidget(), Qt::Key_PageUp);
    for (int page = 0; page < 20 && !window(world)->findChild<QWidget *>(name); ++page) {
        QTest::keyClick(window(world)->focusWidget(), Qt::Key_PageDown);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    if (auto *field = window(world)->findChild<QLineEdit *>(name)) {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, typed);
        return;
    }
    auto *choice = window(world)->findChild<QComboBox *>(name);
    QVERIFY2(choice, qPrintable(path));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    for (int at = 0; at < choice->count() && choice->currentData().toString() != typed; ++at)
        QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentData().toString(), typed);
}

void TestStoryLiveSettings::save(StoryWorld &world)
{
    auto *button = window(world)->findChild<QPushButton *>(u"settingsSave"_s);
    QVERIFY(button->isEnabled());
    QTest::keyClick(window(world), Qt::Key_F12);
    QTRY_VERIFY(!window(world)->findChild<QPushButton *>(u"settingsSave"_s)->isEnabled()); // another window, after some changes
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestStoryLiveSettings::leave(StoryWorld &world)
{
    auto &front = world.counter().front();
    QTest::keyClick(front.settingsWindow(), Qt::Key_Escape);
    QTest::keyClick(front.productsWindow(), Qt::Key_Escape);
    QVERIFY(QTest::qWaitForWindowActive(&world.cashierSide()));
}

void TestStoryLiveSettings::eachCountsAtOnce()
{
    StoryWorld world(options());
    QVERIFY(world.open());
    QVERIFY(opensSettings(world));
    for (const Change &each : changes()) {
        const QString before = each.probe(world);
        change(world, each.path, each.typed);
        save(world);
        QTRY_VERIFY2(each.probe(world) != before, qPrintable(each.path));
        QVERIFY2(window(world)->isVisible(), qPrintable(each.path));
        if (each.path.startsWith(u"store."_s))
            QVERIFY2(each.probe(world).contains(each.typed), qPrintable(each.path));
        QVERIFY2(!window(world)->findChild<QPushButton *>(u"settingsRestart"_s)->isVisible(), qPrintable(each.path));
    }
    const auto kept = io::readSettingsFile(file());
    QVERIFY(kept.has_value());
    QCOMPARE(kept->keys.charge, u"Alt+F5"_s);
}

// Those that are not in the table have a story of their own, below.
void TestStoryLiveSettings::everyLiveKeyIsTried()
{
    QStringList tried{u"ui.customer_screen"_s, u"ui.idle_lock_seconds"_s, u"scanner.min_length"_s, u"scanner.max_gap_ms"_s, u"tenders.other"_s,
        u"customer.logo"_s, u"customer.slides"_s, u"backup.keep"_s, u"printer.confirmed"_s}; // the last one: see storyprinter
    for (const Change &each : changes())
        tried.append(each.path);
    for (const settings::KeyInfo &key : settings::allKeys())
        QCOMPARE(tried.count(key.path()), settings::effectOf(key) == settings::TakesEffect::AtOnce ? 1 : 0);
}

void TestStoryLiveSettings::newKeyWorks()
{
    StoryWorld world(options());
    QVERIFY(world.open());
    QVERIFY(opensSettings(world));
    change(world, u"keys.help"_s, u"Ctrl+H"_s);
    save(world);
    leave(world);
    HandKeys keys(world.cashierSide());
    keys.press(Qt::Key_F1);
    QVERIFY(!world.shows<help::View>());
    keys.press(Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(world.shows<help::View>());
}

void TestStoryLiveSettings::idleLockBegins()
{
    const QTemporaryDir folder;
    app::DemoPin pins(folder.path());
    StoryOptions wanted = options();
    wanted.pins = &pins;
    StoryWorld world(wanted);
    QVERIFY(world.open());
    world.counter().runner().post(till::ChangePerson{people::AddPerson{u"Ana"_s, people::Role::Manager}, {u"manager"_s, {}, {}}});
    QTRY_COMPARE(world.state().people.size(), 1);
    const QString ana = world.state().people.constBegin().key();
    QCOMPARE(pins.give(ana, u"1111"_s), people::PinGiven::Given);
    world.counter().runner().post(till::Serve{ana});
    QTRY_COMPARE(world.state().cashier, ana);
    world.press(Qt::Key_F2);
    world.press(Qt::Key_F2); // she may
    auto &front = world.counter().front();
    QTRY_VERIFY(front.productsWindow() && front.productsWindow()->isVisible());
    QTest::keyClick(front.productsWindow(), Qt::Key_F10);
    QTRY_VERIFY(front.settingsWindow() && front.settingsWindow()->isVisible());
    change(world, u"ui.idle_lock_seconds"_s, u"1"_s);
    save(world);
    QTRY_VERIFY_WITH_TIMEOUT(world.state().cashier.isEmpty(), 15'000);
}

void TestStoryLiveSettings::shorterScansAreCodes()
{
    StoryWorld world(options());
    QVERIFY(world.open());
    QVERIFY(opensSettings(world));
    change(world, u"scanner.min_length"_s, u"3"_s);
    change(world, u"scanner.max_gap_ms"_s, u"60"_s);
    save(world);
    leave(world);
    HandKeys keys(world.cashierSide());
    keys.scan(u"779"_s, 50); // three keys, slower than scanners were allowed to be
    QTRY_VERIFY(world.said().contains(u"779"_s) || world.lines() == 1);
}

void TestStoryLiveSettings::otherTendersHaveOtherNames()
{
    StoryWorld world(options());
    QVERIFY(world.open());
    QVERIFY(opensSettings(world));
    change(world, u"tenders.other"_s, u"Vale de la feria"_s);
    save(world);
    leave(world);
    HandKeys keys(world.cashierSide());
    keys.type(u"1500+"_s);
    QTRY_COMPARE(world.lines(), 1);
    keys.press(Qt::Key_F11);
    QTRY_VERIFY(world.shows<history::Sheet>());
    const auto &choices = std::get<history::Sheet>(world.view().panel).choices;
    QVERIFY(std::any_of(choices.begin(), choices.end(), [](const history::Choice &each) { return each.word.contains(u"Vale de la feria"_s); }));
}

void TestStoryLiveSettings::customersScreenComes()
{
    StoryOptions wanted = options();
    wanted.customerScreen = u"none"_s;
    wanted.change = [](app::Opening &opening) { opening.settings.ui.customerScreen = u"none"_s; };
    StoryWorld world(wanted);
    QVERIFY(world.open());
    QVERIFY(!world.counter().front().hasCustomerWindow());
    QVERIFY(opensSettings(world));
    change(world, u"ui.customer_screen"_s, u"window"_s);
    save(world);
    QTRY_VERIFY(world.counter().front().hasCustomerWindow());
    QVERIFY(world.customerSide().isVisible());
}

void TestStoryLiveSettings::customersPicturesCome()
{
    QImage red(400, 300, QImage::Format_RGB32);
    red.fill(Qt::red);
    const QString picture = m_home->filePath(u"red.png"_s);
    QVERIFY(red.save(picture));
    StoryWorld world(options());
    QVERIFY(world.open());
    QVERIFY(opensSettings(world));
    const auto isRed = [&world] {
        const QImage seen = world.customerSide().grab().toImage();
        for (int y = 0; y < seen.height(); y += 4) {
            for (int x = 0; x < seen.width(); x += 4) {
                if (seen.pixelColor(x, y) == QColor(Qt::red))
                    return true;
            }
        }
        return false;
    };
    QVERIFY(!isRed());
    change(world, u"customer.logo"_s, picture);
    save(world);
    QTRY_VERIFY(isRed());
    change(world, u"customer.logo"_s, {});
    save(world);
    QTRY_VERIFY(!isRed());
    change(world, u"customer.slides"_s, picture);
    save(world);
    QTRY_VERIFY_WITH_TIMEOUT(isRed(), 30'000);
}

void TestStoryLiveSettings::fewerBackupsAreKept()
{
    const QTemporaryDir stick;
    StoryOptions wanted = options();
    wanted.change = [&stick](app::Opening &opening) { opening.settings.backup.folder = stick.path(); };
    StoryWorld world(wanted);
    QVERIFY(world.open());
    QVERIFY(QDir(stick.path()).mkdir(u"mostrador-1-20250101-000000Z"_s));
    QVERIFY(QDir(stick.path()).mkdir(u"mostrador-1-20250102-000000Z"_s));
    QVERIFY(opensSettings(world));
    change(world, u"backup.keep"_s, u"1"_s);
    save(world);
    world.counter().keeping()->backups().backUpNow();
    QTRY_VERIFY(!world.counter().keeping()->backups().isBusy());
    QCOMPARE(io::backupsIn(stick.path()).size(), 1);
}

void TestStoryLiveSettings::restWaitsAndOffersARestart()
{
    std::optional<app::OpenAgain> wanted;
    StoryWorld world(options());
    QVERIFY(world.open());
    world.counter().whenToOpenAgain([&wanted](const app::OpenAgain &again) { wanted = again; });
    QVERIFY(opensSettings(world));
    QTest::keyClick(window(world), Qt::Key_F9); // for nothing
    QVERIFY(!wanted);
    change(world, u"printer.columns"_s, u"32"_s);
    const auto *hint = window(world)->findChild<QLabel *>(u"hint.printer.columns"_s);
    QVERIFY(hint->text().contains(u"próximo inicio"_s));
    QVERIFY(!window(world)->findChild<QLabel *>(u"hint.printer.auto_print"_s)->text().contains(u"próximo inicio"_s));
    save(world);
    auto *restart = window(world)->findChild<QPushButton *>(u"settingsRestart"_s);
    QVERIFY(restart->isVisible());
    QTest::keyClick(window(world), Qt::Key_F9);
    QVERIFY(wanted && wanted->backup.isEmpty());
    change(world, u"printer.columns"_s, u"42"_s); // as the till runs
    save(world);
    QVERIFY(!restart->isVisible());
}

void TestStoryLiveSettings::noRestartOverAQr()
{
    bool isWanted = false;
    StoryWorld world(options());
    QVERIFY(world.open());
    world.counter().whenToOpenAgain([&isWanted](const app::OpenAgain &) { isWanted = true; });
    world.keys().type(u"1500+"_s);
    QTRY_COMPARE(world.lines(), 1);
    QVERIFY(showsQr(world));
    world.press(Qt::Key_F10); // it goes on waiting
    QVERIFY(opensSettings(world));
    change(world, u"printer.columns"_s, u"32"_s);
    save(world);
    QTest::keyClick(window(world), Qt::Key_F9);
    QVERIFY(!isWanted);
}

void TestStoryLiveSettings::qrStaysWhileTheWindowsChange()
{
    StoryWorld world(options());
    QVERIFY(world.open());
    world.keys().type(u"1500+"_s);
    QTRY_COMPARE(world.lines(), 1);
    QVERIFY(showsQr(world));
    QTRY_VERIFY(!StoryWorld::codeOn(world.customerSide()).isEmpty());
    const QString shown = StoryWorld::codeOn(world.customerSide());
    world.press(Qt::Key_F10); // it goes on waiting, on the customer's window
    QVERIFY(opensSettings(world));
    change(world, u"ui.theme"_s, u"dark"_s);
    const auto *before = &world.customerSide();
    save(world);
    QTRY_VERIFY(&world.customerSide() != before);
    QTRY_COMPARE(StoryWorld::codeOn(world.customerSide()), shown);
}

QTEST_MAIN(TestStoryLiveSettings)
#include "tst_storylivesettings.moc"
