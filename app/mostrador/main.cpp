// mostrador: the till with its windows.
#include "app/assembly/setup.h"
#include "app/demo/demopin.h"
#include "app/mostrador/counter.h"
#include "app/mostrador/firstinstance.h"
#include "app/mostrador/firstrun.h"
#include "app/mostrador/tour.h"
#include "core/io/sound/soundplayer.h"
#include "core/io/system/folders.h"
#include "core/io/system/pinfile.h"
#include "core/io/system/process.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPalette>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::app;

namespace {

constexpr int exitUsage = 2;
constexpr int exitConfiguration = 3;

text::Phrasebook wordsFor(const CommandLine &line, const settings::Settings &settings)
{
    return line.language ? text::Phrasebook(*line.language, settings.site) : phrasebookOf(settings);
}

settings::Language settingOf(text::Language language)
{
    switch (language) {
    case text::Language::English:
        return settings::Language::English;
    case text::Language::SpanishArgentina:
        return settings::Language::SpanishArgentina;
    case text::Language::SpanishMexico:
        return settings::Language::SpanishMexico;
    case text::Language::Portuguese:
        return settings::Language::PortugueseBrazil;
    }
    Q_UNREACHABLE();
}

// Said on the terminal and, where there is one, on the screen: who starts a till from a menu sees no terminal.
int refuse(const text::Message &message)
{
    std::fprintf(stderr, "mostrador: %s\n", qPrintable(inOneLine(message)));
    if (QGuiApplication::platformName() == u"offscreen" || QGuiApplication::platformName() == u"minimal")
        return exitConfiguration;
    QMessageBox box(QMessageBox::Warning, u"Mostrador"_s, message.whatHappened);
    box.setInformativeText(message.didMoneyMove + u'\n' + message.whatNow);
    QObject::connect(&box, &QMessageBox::finished, &box, [] { QCoreApplication::quit(); });
    box.open();
    QCoreApplication::exec();
    return exitConfiguration;
}

shell::KeyMap keysOf(const settings::Keys &keys)
{
    const QMap<QString, QString> wanted{
        {u"help"_s, keys.help}, {u"search"_s, keys.search}, {u"price_check"_s, keys.priceCheck}, {u"cash"_s, keys.cash},
        {u"charge_qr"_s, keys.charge}, {u"last_sales"_s, keys.lastSales}, {u"discount"_s, keys.discount}, {u"remove_line"_s, keys.removeLine},
        {u"check_payment"_s, keys.checkPayment}, {u"hold"_s, keys.hold}, {u"other_tenders"_s, keys.otherTenders}, {u"finish"_s, keys.finish},
        {u"reprint"_s, keys.reprint}, {u"drawer"_s, keys.drawer}, {u"lock"_s, keys.lock}, {u"undo"_s, keys.undo}, {u"note"_s, keys.note},
        {u"cancel_sale"_s, keys.cancelSale}, {u"people"_s, keys.people}};
    return shell::KeyMap::with(wanted).value_or(shell::KeyMap{});
}

Front frontOf(const settings::Settings &settings, bool isTour)
{
    const auto shade = settings.ui.theme == settings::Theme::Dark ? theme::Shade::Dark : theme::Shade::Light;
    shell::ScannerTiming timing;
    timing.minLength = settings.scanner.minLength;
    timing.maxGap = settings.scanner.maxGapMilliseconds;
    return {theme::themeOf(shade), keysOf(settings.keys), timing, settings.ui.customerScreen, !isTour};
}

// A computer without a sound system has the bell at most: it says what wants attention.
void ringBell(Sound sound)
{
    if (sound != Sound::Scanned)
        QApplication::beep();
}

int openTill(const CommandLine &line, Opening opening, DemoWorld *demo, QApplication &application)
{
    const auto words = wordsFor(line, opening.settings);
    Front front = frontOf(opening.settings, line.headlessTour);
    io::SoundPlayer sounds(ringBell);
    front.sounds = opening.settings.ui.sound && !line.headlessTour ? &sounds : nullptr;
    const QString folder = opening.dataFolder;
    auto assembly = Assembly::open(std::move(opening));
    if (!assembly) {
        const bool held = std::holds_alternative<io::FolderIsHeld>(assembly.error());
        if (held && FirstInstance::wake(folder))
            return 0;
        return refuse(messageOf(words, assembly.error()));
    }
    theme::apply(front.theme, application);
    io::PinFile ownPin(folder);
    DemoPin demoPin(folder);
    people::PinKeeper &pins = demo ? static_cast<people::PinKeeper &>(demoPin) : ownPin;
    Counter counter(application, **assembly, demo, pins, line, front);
    const FirstInstance first(folder, [&counter] { counter.raise(); });
    counter.start();
    if (!line.headlessTour)
        return QCoreApplication::exec();
    Tour tour(counter, *demo, words);
    tour.start();
    return QCoreApplication::exec();
}

// The demo reads no settings: it is dark where the desktop is.
settings::Theme themeOfDesktop(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? settings::Theme::Dark : settings::Theme::Light;
}

text::Message demoProblem(const text::Phrasebook &words, const QString &path)
{
    return {text::Severity::Failure, words.say("demo", "The demo cannot use “%1”.").arg(path), words.say("payment", "No money moved."),
        words.say("demo", "Give it a folder of its own: mostrador --demo --data-dir FOLDER")};
}

int openDemo(const CommandLine &line, QApplication &application)
{
    settings::Settings settings;
    settings.site = line.site;
    const auto words = wordsFor(line, settings);
    const auto folder = prepareDemoFolder(line.dataFolder, line.site);
    if (!folder)
        return refuse(demoProblem(words, folder.error().path));
    if (FirstInstance::wake(*folder))
        return 0;
    auto world = DemoWorld::open(*folder, line.site);
    if (!world)
        return refuse(demoProblem(words, world.error().path));
    Opening opening = (*world)->opening();
    opening.settings.ui.theme = themeOfDesktop(QGuiApplication::palette());
    return openTill(line, std::move(opening), world->get(), application);
}

// The guide, until the settings are written or it is left. What the till then opens with.
settings::Settings guided(const CommandLine &line, settings::Settings before, const QString &settingsFile, io::Keychain &keychain, QApplication &application)
{
    if (line.language)
        before.ui.language = settingOf(*line.language);
    const auto look = theme::themeOf(before.ui.theme == settings::Theme::Dark ? theme::Shade::Dark : theme::Shade::Light);
    theme::apply(look, application);
    const QString progressFile = QFileInfo(settingsFile).path() + u"/set-up.json"_s;
    FirstRun firstRun(std::move(before), {settingsFile, progressFile, io::tokenFilePath(), &keychain}, look);
    QObject::connect(&firstRun, &FirstRun::ended, &application, [] { QCoreApplication::quit(); });
    firstRun.start();
    QCoreApplication::exec();
    return firstRun.settings();
}

int openShop(const CommandLine &line, QApplication &application)
{
    const QString file = line.configFile.isEmpty() ? io::settingsFilePath() : line.configFile;
    const QString folder = line.dataFolder.isEmpty() ? io::defaultDataFolder() : line.dataFolder;
    auto settings = io::readSettingsFile(file);
    const bool isNew = !settings && settings.error().problem == io::SettingsFileProblem::NoFile;
    if (!settings && !isNew)
        return refuse(messageOf(wordsFor(line, {}), StartProblem(settings.error())));
    io::Keychain keychain;
    if ((isNew || line.setUp) && FirstInstance::wake(folder)) // while a till is open nothing of it is changed behind its back
        return 0;
    settings::Settings used = settings.value_or(settings::Settings{});
    if (isNew || line.setUp)
        used = guided(line, std::move(used), file, keychain, application);
    Opening opening{std::move(used), folder, io::tokenFilePath(), std::nullopt, io::webhookSecretFilePath(), &keychain};
    return openTill(line, std::move(opening), nullptr, application);
}

}

int main(int argc, char *argv[])
{
    const bool memoryIsOurs = io::forbidCoreDumps(); // a system that refuses it is still one to sell on
    Q_UNUSED(memoryIsOurs);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"mostrador"_s);
    const auto line = parseCommandLine(QCoreApplication::arguments());
    if (!line) {
        std::fprintf(stderr, "mostrador: %s\n%s", qPrintable(line.error()), qPrintable(usage()));
        return exitUsage;
    }
    if (line->help || line->version) {
        std::fputs(line->help ? qPrintable(usage()) : "mostrador " MOSTRADOR_VERSION "\n", stdout);
        return 0;
    }
    return line->demo ? openDemo(*line, application) : openShop(*line, application);
}
