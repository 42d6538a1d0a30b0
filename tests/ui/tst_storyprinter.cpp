// Stories of a manager who sets the receipt printer up, by keys and by finger: it prints, is looked at, and only who confirms what
// came out has a printer. The printer is a socket on loopback, a file or a print service that is played.
#include "core/io/settings/settingsfile.h"
#include "core/io/store/journalreader.h"
#include "tests/support/fakeprinter.h"
#include "tests/ui/cutwords.h"
#include "tests/ui/looks.h"
#include "tests/ui/storysteps.h"
#include "tests/ui/touchtargets.h"
#include "ui/printer/slippreview.h"
#include "ui/widgets/messageline.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using setup::PrinterStep;
using test::FakePrinter;
using test::FakePrintService;

class TestStoryPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void setUpByKeysAlone();
    void refusalsNameTheirCure_data();
    void refusalsNameTheirCure();
    void drawerIsTriedBeforeItIsKept();
    void wrongReceiptAsksAgain();
    void leftWithoutConfirmingKeepsNothing();
    void queuesAreFound();
    void textFileByFinger();
    void unconfirmedPrinterIsSaid_data();
    void unconfirmedPrinterIsSaid();
    void anotherPrinterIsNotConfirmed();
    void previewFollowsWhatIsTyped();
    void everyStepFits_data();
    void everyStepFits();

private:
    [[nodiscard]] bool opens(StoryWorld &world);
    [[nodiscard]] QString file() const { return m_home->filePath(u"mostrador/mostrador.toml"_s); }
    [[nodiscard]] StoryOptions options();
    [[nodiscard]] bool comesTo(PrinterStep step);
    [[nodiscard]] const setup::PrinterSetup &setup() const { return m_counter->printerSetup()->setup(); }
    [[nodiscard]] printerui::PrinterWindow &window() const { return *m_counter->front().printerWindow(); }
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const { return window().findChild<Widget *>(name); }
    [[nodiscard]] QString said() const;
    void press(int key) { QTest::keyClick(window().focusWidget() ? window().focusWidget() : &window(), static_cast<Qt::Key>(key)); }
    void choose(int row);
    [[nodiscard]] int rowOf(settings::PrinterKind kind, settings::PrinterLanguage language = settings::PrinterLanguage::EscPos) const;
    [[nodiscard]] bool choosesNetwork(const QString &address);
    [[nodiscard]] bool comesToTheLook();
    void tap(const QString &button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<FakePrintService> m_service;
    app::Counter *m_counter = nullptr;
    QString m_data;
};

void TestStoryPrinter::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
    m_service = std::make_unique<FakePrintService>(FakePrintService::Queue{});
    qputenv("CUPS_SERVER", m_service->address()); // never the print service of this computer
}

StoryOptions TestStoryPrinter::options()
{
    return {.isDemo = false, .change = [this](app::Opening &opening) {
                m_data = opening.dataFolder;
                opening.settings.store.name = u"Kiosco La Esquina"_s;
                opening.settings.store.taxId = u"20-12345678-6"_s;
                opening.settings.store.address = u"Av. San Martín 1234, Córdoba"_s;
            }};
}

// F2 twice, the manager's PIN, F10 for the settings, F10 for the printer.
bool TestStoryPrinter::opens(StoryWorld &world)
{
    if (!world.open())
        return false;
    m_counter = &world.counter();
    if (!opensSettings(world))
        return false;
    auto &front = world.counter().front();
    QTest::keyClick(front.settingsWindow(), Qt::Key_F10);
    return QTest::qWaitFor([&] { return front.printerWindow() && front.printerWindow()->isVisible(); }) &&
           QTest::qWaitForWindowActive(front.printerWindow()) && QTest::qWaitFor([&] { return !setup().isLooking; });
}

bool TestStoryPrinter::comesTo(PrinterStep step)
{
    return QTest::qWaitFor([&] { return setup().step == step && !setup().waits; }, 15'000);
}

QString TestStoryPrinter::said() const
{
    const auto &message = find<widgets::MessageLine>(u"printerMessage"_s)->message();
    return message ? text::inOneLine(*message) : QString();
}

void TestStoryPrinter::choose(int row)
{
    while (setup().row < row)
        press(Qt::Key_Down);
    while (setup().row > row)
        press(Qt::Key_Up);
}

int TestStoryPrinter::rowOf(settings::PrinterKind kind, settings::PrinterLanguage language) const
{
    const auto choices = choicesIn(setup());
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const auto &each) { return each.kind == kind && each.language == language; });
    return static_cast<int>(found - choices.begin());
}

// ↓ to the network, Enter, its address, Enter.
bool TestStoryPrinter::choosesNetwork(const QString &address)
{
    choose(rowOf(settings::PrinterKind::Tcp));
    press(Qt::Key_Return);
    auto *field = find<QLineEdit>(u"printerField0"_s);
    if (window().focusWidget() != field)
        return false;
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, address);
    press(Qt::Key_Return);
    return true;
}

bool TestStoryPrinter::comesToTheLook()
{
    for (const PrinterStep step : {PrinterStep::Width, PrinterStep::Letters, PrinterStep::Code, PrinterStep::Cutter, PrinterStep::Drawer}) {
        if (!comesTo(step))
            return false;
        press(Qt::Key_Return);
    }
    return comesTo(PrinterStep::Look);
}

void TestStoryPrinter::setUpByKeysAlone()
{
    FakePrinter printer(FakePrinter::Manner::TakesAll);
    printer.answer(test::ready);
    StoryWorld world(options());
    QVERIFY(opens(world));
    QVERIFY(choosesNetwork(printer.address()));
    QVERIFY(comesTo(PrinterStep::Width));
    QVERIFY(printer.received().contains("12345678901234567890123456789 32\n")); // the rulers
    QVERIFY(printer.received().contains("cp860: "));
    choose(2); // 48
    press(Qt::Key_Return);
    QVERIFY(comesTo(PrinterStep::Letters));
    choose(4); // cp1252
    press(Qt::Key_Return);
    QVERIFY(comesTo(PrinterStep::Code));
    choose(1); // the picture
    press(Qt::Key_Return);
    QVERIFY(comesTo(PrinterStep::Cutter));
    choose(1); // torn off
    press(Qt::Key_Return);
    QVERIFY(comesTo(PrinterStep::Drawer));
    press(Qt::Key_Return); // none
    QVERIFY(comesTo(PrinterStep::Look));
    auto *header = find<QPlainTextEdit>(u"printerLines0"_s);
    QVERIFY(window().focusWidget() == header);
    QTest::keyClicks(header, u"Abierto de 8 a 20"_s);
    QVERIFY(!QFile::exists(file()));
    const qsizetype before = printer.received().size();
    QTest::keyClick(header, Qt::Key_F12);
    QVERIFY(comesTo(PrinterStep::Sample));
    QVERIFY(printer.received().mid(before).contains("Abierto de 8 a 20"));
    QVERIFY(printer.received().mid(before).contains("\x1Bt\x10")); // the chosen table
    QVERIFY(!QFile::exists(file())); // nothing is kept before somebody has confirmed it
    press(Qt::Key_Return);
    QVERIFY(comesTo(PrinterStep::Done));
    const auto kept = io::readSettingsFile(file());
    QVERIFY(kept);
    QCOMPARE(kept->printer.kind, settings::PrinterKind::Tcp);
    QCOMPARE(kept->printer.address, printer.address());
    QCOMPARE(kept->printer.columns, 48);
    QCOMPARE(kept->printer.codePage, settings::CodePage::Cp1252);
    QCOMPARE(kept->printer.qr, settings::QrPrinting::Raster);
    QVERIFY(!kept->printer.cut);
    QVERIFY(!kept->printer.drawer);
    QCOMPARE(kept->store.header, u"Abierto de 8 a 20"_s);
    QVERIFY(isConfirmed(kept->printer));
    const auto record = io::JournalReader::open(m_data + u"/journal.sqlite"_s)->recent(1).value().constFirst();
    QCOMPARE(record.kind, u"settings"_s);
    QVERIFY(record.event.contains("printer.confirmed"));
    QVERIFY(record.event.contains(printer.address().toUtf8()));
    press(Qt::Key_Return);
    QTRY_VERIFY(!window().isVisible());
    QVERIFY(m_counter->front().settingsWindow()->isVisible());
}

void TestStoryPrinter::refusalsNameTheirCure_data()
{
    QTest::addColumn<QString>("address"); // empty: the printer's
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("cure");
    const auto bytes = [](const test::StatusAnswers &state) { return QByteArray(state.data(), state.size()); };
    QTest::newRow("no address") << u" "_s << QByteArray() << u"Escribila en el campo"_s;
    QTest::newRow("no port") << u"192.168.0.50"_s << QByteArray() << u"9100"_s;
    QTest::newRow("nobody answers") << u"127.0.0.1:1"_s << QByteArray() << u"cable"_s;
    QTest::newRow("out of paper") << QString() << bytes(test::outOfPaper) << u"rollo"_s;
    QTest::newRow("cover open") << QString() << bytes(test::coverOpen) << u"Cerrala"_s;
}

void TestStoryPrinter::refusalsNameTheirCure()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, state);
    QFETCH(QString, cure);
    FakePrinter printer(FakePrinter::Manner::TakesAll);
    if (!state.isEmpty())
        printer.answer({state.at(0), state.at(1), state.at(2)});
    StoryWorld world(options());
    QVERIFY(opens(world));
    QVERIFY(choosesNetwork(address.isEmpty() ? printer.address() : address));
    QTRY_VERIFY2(said().contains(cure), qPrintable(said()));
    window().resize(window().minimumSize());
    QTest::qWait(20);
    QVERIFY2(find<widgets::MessageLine>(u"printerMessage"_s)->fits(), qPrintable(said()));
    QCOMPARE(setup().step, PrinterStep::Choice);
    QVERIFY(!QFile::exists(file()));
}

void TestStoryPrinter::drawerIsTriedBeforeItIsKept()
{
    const QByteArray pulse("\x1Bp\x00\x19\x7D", 5);
    FakePrinter printer(FakePrinter::Manner::TakesAll);
    StoryWorld world(options());
    QVERIFY(opens(world));
    QVERIFY(choosesNetwork(printer.address()));
    for (const PrinterStep step : {PrinterStep::Width, PrinterStep::Letters, PrinterStep::Code, PrinterStep::Cutter}) {
        QVERIFY(comesTo(step));
        press(Qt::Key_Return);
    }
    QVERIFY(comesTo(PrinterStep::Drawer));
    QVERIFY(!printer.received().contains(pulse));
    choose(1);
    press(Qt::Key_Return); // opens it first
    QTRY_VERIFY(printer.received().contains(pulse));
    QVERIFY(comesTo(PrinterStep::Drawer));
    QTRY_VERIFY(!said().isEmpty());
    press(Qt::Key_F8); // once more
    QTRY_COMPARE(printer.received().count(pulse), 2);
    QVERIFY(comesTo(PrinterStep::Drawer));
    press(Qt::Key_Return);
    QVERIFY(comesTo(PrinterStep::Look));
    press(Qt::Key_F12);
    QVERIFY(comesTo(PrinterStep::Sample));
    QCOMPARE(printer.received().count(pulse), 2); // the sample sells nothing
    press(Qt::Key_Return);
    QVERIFY(comesTo(PrinterStep::Done));
    QVERIFY(io::readSettingsFile(file())->printer.drawer);
}

void TestStoryPrinter::wrongReceiptAsksAgain()
{
    FakePrinter printer(FakePrinter::Manner::TakesAll);
    StoryWorld world(options());
    QVERIFY(opens(world));
    QVERIFY(choosesNetwork(printer.address()));
    QVERIFY(comesToTheLook());
    press(Qt::Key_F12);
    QVERIFY(comesTo(PrinterStep::Sample));
    const int slips = printer.sessions();
    choose(1); // no
    press(Qt::Key_Return);
    QVERIFY(comesTo(PrinterStep::Width));
    QCOMPARE(printer.sessions(), slips + 1);
    press(Qt::Key_F9); // and once more by itself
    QTRY_COMPARE(printer.sessions(), slips + 2);
    QVERIFY(!QFile::exists(file()));
}

void TestStoryPrinter::leftWithoutConfirmingKeepsNothing()
{
    FakePrinter printer(FakePrinter::Manner::TakesAll);
    StoryWorld world(options());
    QVERIFY(opens(world));
    QVERIFY(choosesNetwork(printer.address()));
    QVERIFY(comesTo(PrinterStep::Width));
    press(Qt::Key_Escape);
    QVERIFY(comesTo(PrinterStep::Choice));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!window().isVisible());
    QVERIFY(!QFile::exists(file()));
    QCOMPARE(m_counter->settings()->desk().stored.printer.kind, settings::PrinterKind::File); // as before
}

void TestStoryPrinter::queuesAreFound()
{
    m_service = std::make_unique<FakePrintService>(FakePrintService::Queue{.names = {"mostrador", "oficina"}});
    qputenv("CUPS_SERVER", m_service->address());
    StoryWorld world(options());
    QVERIFY(opens(world));
    const auto choices = choicesIn(setup());
    const auto isQueue = [](const auto &each) { return each.kind == settings::PrinterKind::System; };
    QCOMPARE(std::count_if(choices.begin(), choices.end(), isQueue), 4); // each for receipts and for pages
    choose(rowOf(settings::PrinterKind::System, settings::PrinterLanguage::Pdf));
    QVERIFY(find<QListWidget>(u"printerChoices"_s)->currentItem()->text().contains(u"Maker of mostrador"_s));
    press(Qt::Key_Return);
    QVERIFY(comesTo(PrinterStep::Width));
    QVERIFY(m_service->printed().contains("/printers/mostrador"));
    press(Qt::Key_Return);
    QVERIFY(comesTo(PrinterStep::Look)); // a page has neither letters to choose nor a cutter
    press(Qt::Key_F12);
    QVERIFY(comesTo(PrinterStep::Sample));
    press(Qt::Key_Return);
    QVERIFY(comesTo(PrinterStep::Done));
    QCOMPARE(m_service->jobs(), 2);
    QCOMPARE(io::readSettingsFile(file())->printer.address, u"mostrador"_s);
}

void TestStoryPrinter::textFileByFinger()
{
    StoryWorld world(options());
    QVERIFY(opens(world));
    auto *list = find<QListWidget>(u"printerChoices"_s);
    const int row = rowOf(settings::PrinterKind::File, settings::PrinterLanguage::Text);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
    QTRY_COMPARE(setup().row, row);
    auto *field = find<QLineEdit>(u"printerField0"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, m_home->filePath(u"recibos.txt"_s));
    tap(u"printerNext"_s);
    QVERIFY(comesTo(PrinterStep::Width));
    list->setCurrentRow(0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    tap(u"printerNext"_s);
    QVERIFY(comesTo(PrinterStep::Look));
    tap(u"printerNext"_s);
    QVERIFY(comesTo(PrinterStep::Sample));
    QFile printed(m_home->filePath(u"recibos.txt"_s));
    QVERIFY(printed.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(printed.readAll()).contains(u"Kiosco La Esquina"_s));
    tap(u"printerNext"_s);
    QVERIFY(comesTo(PrinterStep::Done));
    const auto kept = io::readSettingsFile(file());
    QCOMPARE(kept->printer.columns, 32);
    QVERIFY(isConfirmed(kept->printer));
}

void TestStoryPrinter::unconfirmedPrinterIsSaid_data()
{
    QTest::addColumn<theme::Shade>("shade");
    QTest::addColumn<text::Language>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("dark-pt_BR") << theme::Shade::Dark << text::Language::Portuguese << u"Impressora não confirmada"_s;
    QTest::newRow("light-es_AR") << theme::Shade::Light << text::Language::SpanishArgentina << u"Impresora sin confirmar"_s;
    QTest::newRow("light-en") << theme::Shade::Light << text::Language::English << u"Printer not confirmed"_s;
}

// What was written into the file by hand prints, but the till says that nobody has looked.
void TestStoryPrinter::unconfirmedPrinterIsSaid()
{
    QFETCH(theme::Shade, shade);
    QFETCH(text::Language, language);
    QFETCH(QString, word);
    auto wanted = options();
    wanted.size = {1024, 700};
    wanted.shade = shade;
    wanted.language = language;
    wanted.change = [](app::Opening &opening) { opening.settings.printer.confirmed.clear(); };
    StoryWorld world(wanted);
    QVERIFY(world.open());
    const auto lightOf = [&] {
        const auto &lights = world.view().header.lights;
        return *std::find_if(lights.begin(), lights.end(), [](const auto &light) { return light.name == u"printer"; });
    };
    QCOMPARE(lightOf().word, word);
    QVERIFY2(world.said().contains(u"F2 F2, F10, F10"_s), qPrintable(world.said()));
    QDir().mkpath(u"screens"_s);
    QVERIFY(world.cashierSide().grab().save(u"screens/printer-unconfirmed-"_s + QLatin1StringView(QTest::currentDataTag()) + u".png"_s));
    QCOMPARE(cutWords(world.cashierSide()), QStringList());
    QVERIFY(world.cashierSide().findChild<widgets::MessageLine *>()->fits());
    world.keys().type(u"1500"_s);
    world.keys().type(u"+"_s);
    QTRY_COMPARE(world.lines(), 1);
    QVERIFY(takesCash(world));
    QTRY_COMPARE(world.receiptsOf(1), 1);
    QCOMPARE(lightOf().word, word);
}

void TestStoryPrinter::anotherPrinterIsNotConfirmed()
{
    settings::Printer printer;
    QVERIFY(isConfirmed(printer)); // none
    printer.kind = settings::PrinterKind::Tcp;
    printer.address = u"192.168.0.50:9100"_s;
    QVERIFY(!isConfirmed(printer));
    printer.confirmed = confirmationOf(printer);
    QVERIFY(isConfirmed(printer));
    settings::Printer other = printer;
    other.autoPrint = settings::AutoPrint::Ask;
    other.logo = u"/srv/logo.png"_s;
    QVERIFY(isConfirmed(other)); // the same printer, asked otherwise
    for (const auto &change : std::initializer_list<void (*)(settings::Printer &)>{
             [](auto &each) { each.address = u"192.168.0.51:9100"_s; }, [](auto &each) { each.columns = 48; },
             [](auto &each) { each.codePage = settings::CodePage::Cp860; }, [](auto &each) { each.cut = !each.cut; },
             [](auto &each) { each.drawer = !each.drawer; }, [](auto &each) { each.qr = settings::QrPrinting::Raster; },
             [](auto &each) { each.raster = !each.raster; }, [](auto &each) { each.language = settings::PrinterLanguage::Text; }}) {
        other = printer;
        change(other);
        QVERIFY(!isConfirmed(other));
    }
}

void TestStoryPrinter::previewFollowsWhatIsTyped()
{
    FakePrinter printer(FakePrinter::Manner::TakesAll);
    StoryWorld world(options());
    QVERIFY(opens(world));
    auto *preview = find<printerui::SlipPreview>(u"slipPreview"_s);
    QVERIFY(preview->text().contains(u"Kiosco La Esquina"_s));
    QVERIFY(choosesNetwork(printer.address()));
    QVERIFY(comesTo(PrinterStep::Width));
    choose(0);
    const int narrow = preview->width();
    QDir().mkpath(u"screens"_s);
    QVERIFY(window().grab().save(u"screens/printer-narrow.png"_s));
    choose(1);
    QVERIFY(preview->width() > narrow); // 80 mm
    QVERIFY(comesToTheLook());
    QTest::keyClicks(find<QPlainTextEdit>(u"printerLines0"_s), u"Arriba"_s);
    QTRY_VERIFY(preview->text().contains(u"Arriba"_s));
    auto *footer = find<QPlainTextEdit>(u"printerLines1"_s);
    QTest::keyClicks(footer, u"Abajo"_s);
    QTest::keyClick(footer, Qt::Key_Return); // a new line, and not the next step
    QTest::keyClicks(footer, u"hasta la vista"_s);
    QTRY_VERIFY(preview->text().contains(u"hasta la vista"_s));
    const int without = preview->height();
    QImage picture(300, 100, QImage::Format_RGB32);
    picture.fill(Qt::black);
    for (int dot = 0; dot < 100 * 60; ++dot) // a white square in it
        picture.setPixel(100 + dot % 100, 20 + dot / 100, qRgb(255, 255, 255));
    QVERIFY(picture.save(m_home->filePath(u"logo.png"_s)));
    auto *field = find<QLineEdit>(u"printerField2"_s);
    QTest::keyClicks(field, m_home->filePath(u"logo.pn"_s));
    QTRY_VERIFY2(said().contains(u"logo.pn”"_s), qPrintable(said()));
    press(Qt::Key_F12);
    QCOMPARE(setup().step, PrinterStep::Look); // a picture that cannot be printed is not kept
    QTest::keyClicks(field, u"g"_s);
    QTRY_VERIFY(said().isEmpty());
    QVERIFY(preview->height() > without);
    QVERIFY(window().grab().save(u"screens/printer-picture.png"_s));
    const qsizetype before = printer.received().size();
    QTest::keyClick(field, Qt::Key_F12);
    QVERIFY(comesTo(PrinterStep::Sample));
    const QByteArray slip = printer.received().mid(before);
    QVERIFY(slip.contains("\x1Dv0")); // the same picture
    QVERIFY(slip.indexOf("Arriba") < slip.indexOf("hasta la vista"));
}

void TestStoryPrinter::everyStepFits_data()
{
    addLooks();
}

void TestStoryPrinter::everyStepFits()
{
    QFETCH(Look, look);
    FakePrinter printer(FakePrinter::Manner::TakesAll);
    StoryWorld world(lookingLike(look, options()));
    QVERIFY(opens(world));
    window().resize(look.size);
    QDir().mkpath(u"screens"_s);
    const auto looksRight = [&](const QString &step) {
        QTest::qWait(20);
        const bool kept = window().grab().save(u"screens/printer-%1-%2.png"_s.arg(QLatin1StringView(QTest::currentDataTag()), step));
        const QStringList wrong = cutWords(window()) + smallTargets(window()) + unnamedParts(window());
        if (!wrong.isEmpty())
            qWarning("%s", qPrintable(step + u": "_s + wrong.join(u"; "_s)));
        return kept && wrong.isEmpty();
    };
    QVERIFY(looksRight(u"choice"_s));
    QVERIFY(choosesNetwork(printer.address()));
    int number = 0;
    for (const PrinterStep step : {PrinterStep::Width, PrinterStep::Letters, PrinterStep::Code, PrinterStep::Cutter, PrinterStep::Drawer}) {
        QVERIFY(comesTo(step));
        QVERIFY(looksRight(QString::number(++number)));
        press(Qt::Key_Return);
    }
    QVERIFY(comesTo(PrinterStep::Look));
    find<QPlainTextEdit>(u"printerLines0"_s)->setPlainText(u"Abierto de 8 a 20\nTel. 351 555-0000"_s);
    QVERIFY(looksRight(u"look"_s));
    press(Qt::Key_F12);
    QVERIFY(comesTo(PrinterStep::Sample));
    QVERIFY(looksRight(u"sample"_s));
    press(Qt::Key_Return);
    QVERIFY(comesTo(PrinterStep::Done));
    QVERIFY(looksRight(u"done"_s));
}

QTEST_MAIN(TestStoryPrinter)
#include "tst_storyprinter.moc"
