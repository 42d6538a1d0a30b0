// mostrador: the till with its windows.
#include "app/assembly/setup.h"
#include "app/demo/demopin.h"
#include "app/demo/samplecatalogue.h"
#include "app/mostrador/counter.h"
#include "app/mostrador/firstinstance.h"
#include "app/mostrador/firstrun.h"
#include "app/mostrador/frontof.h"
#include "app/mostrador/tour.h"
#include "core/io/awake/screenawake.h"
#include "core/io/sound/soundplayer.h"
#include "core/io/system/folders.h"
#include "core/io/system/pinfile.h"
#include "core/io/system/process.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QIcon>
#include <QFileInfo>
#include <QMessageBox>
#include <QPalette>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::app;

namespace {

constexpr int exitUsage = 2;
constexpr int exitConfiguration = 3;
constexpr int exitStartAnew = 200; // never seen outside: the demo's show goes on with an empty folder

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

// A computer without a sound system has the bell at most: it says what wants attention.
void ringBell(Sound sound)
{
    if (sound != Sound::Scanned)
        QApplication::beep();
}

// The demo's show begins anew with an empty folder before it has grown large: between two customers.
std::unique_ptr<ShowDirector> playShow(Counter &counter, DemoWorld &demo, Alarm &alarm)
{
    auto show = counter.makeShow(alarm, sampleCodes(demo.opening().settings.site), QRandomGenerator::global()->generate64());
    QObject::connect(show.get(), &ShowDirector::quiet, show.get(), [show = show.get(), folder = demo.folder()] {
        if (show->show().visits() > mostShowVisits || sizeOfFolder(folder) > mostShowBytes)
            QCoreApplication::exit(exitStartAnew);
    });
    show->listen(*QCoreApplication::instance());
    show->start();
    return show;
}

// One till from its opening to its end, besides its settings.
struct Sitting {
    DemoWorld *demo = nullptr;
    QString demoPin{};
    std::optional<io::Secret> token{};   // one that is kept nowhere: from the environment, once it was read
    std::optional<text::Message> news{}; // said when it has opened
    std::optional<OpenAgain> wants{};    // at its end
};

int openTill(const CommandLine &line, Opening opening, Sitting &sitting, QApplication &application)
{
    DemoWorld *const demo = sitting.demo;
    const auto words = wordsFor(line, opening.settings);
    const QString folder = opening.dataFolder;
    Front front = frontOf(opening.settings, folder);
    front.fillsScreen = !line.headlessTour;
    front.isKiosk = line.kiosk;
    io::ScreenAwake awake({words.say("customer", "A customer is to scan the QR on the screen")});
    front.customer.keepAwake = [&awake, isKiosk = line.kiosk](bool isQrShown) { awake.keep(isQrShown || isKiosk); };
    io::SoundPlayer sounds(ringBell);
    front.sounds = line.headlessTour ? nullptr : &sounds;
    auto assembly = Assembly::open(std::move(opening));
    if (!assembly) {
        const bool held = std::holds_alternative<io::FolderIsHeld>(assembly.error());
        if (held && FirstInstance::wake(folder))
            return 0;
        return refuse(messageOf(words, assembly.error()));
    }
    theme::apply(front.theme, application);
    io::PinFile ownPin(folder);
    DemoPin pinOfDemo(folder, sitting.demoPin);
    people::PinKeeper &pins = demo ? static_cast<people::PinKeeper &>(pinOfDemo) : ownPin;
    Counter counter(application, **assembly, demo, pins, line, front);
    const FirstInstance first(folder, [&counter] { counter.raise(); });
    counter.whenToOpenAgain([&sitting](const OpenAgain &wanted) {
        sitting.wants = wanted;
        QCoreApplication::exit(0); // no window is asked: the one that wanted it refuses to close
    });
    counter.start();
    if (sitting.news)
        counter.presenter().setTheMessage(*sitting.news);
    const auto alarm = (*assembly)->makeAlarm();
    const auto show = demo && line.kiosk ? playShow(counter, *demo, *alarm) : nullptr;
    if (!line.headlessTour) {
        const int ended = QCoreApplication::exec();
        sitting.token = (*assembly)->takeGivenToken();
        return ended;
    }
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

int openDemo(const CommandLine &line, const QString &pin, qint64 mostBytes, QApplication &application)
{
    settings::Settings settings;
    settings.site = line.site;
    const auto words = wordsFor(line, settings);
    const auto folder = prepareDemoFolder(line.dataFolder, line.site, mostBytes);
    if (!folder)
        return refuse(demoProblem(words, folder.error().path));
    if (FirstInstance::wake(*folder))
        return 0;
    auto world = DemoWorld::open(*folder, line.site);
    if (!world)
        return refuse(demoProblem(words, world.error().path));
    if (!line.printer.isEmpty())
        (*world)->printTo(line.printer);
    Opening opening = (*world)->opening();
    opening.settings.ui.theme = themeOfDesktop(QGuiApplication::palette());
    Sitting sitting{world->get(), pin};
    return openTill(line, std::move(opening), sitting, application);
}

// Visitors are not told the PIN of a kiosk: whoever starts it reads it on the terminal or in the system's log.
QString pinOfKiosk()
{
    return u"%1"_s.arg(QRandomGenerator::system()->bounded(1'000'000), 6, 10, QChar(u'0'));
}

int openDemos(const CommandLine &line, QApplication &application)
{
    const QString pin = line.kiosk ? pinOfKiosk() : DemoPin::pin();
    if (line.kiosk) {
        settings::Settings settings;
        settings.site = line.site;
        std::printf("%s\n", qPrintable(wordsFor(line, settings).say("demo", "The manager's PIN of this kiosk: %1").arg(pin)));
        std::fflush(stdout);
    }
    int ended = openDemo(line, pin, mostDemoBytes, application);
    while (ended == exitStartAnew)
        ended = openDemo(line, pin, 0, application);
    return ended;
}

// The guide, until the settings are written or it is left. What the till then opens with.
// `token` is gone when another one was given in the guide.
settings::Settings guided(const CommandLine &line, settings::Settings before, FirstRunPlaces places, std::optional<io::Secret> &token, QApplication &application)
{
    if (line.language)
        before.ui.language = settingOf(*line.language);
    const auto look = theme::themeOf(before.ui.theme == settings::Theme::Dark ? theme::Shade::Dark : theme::Shade::Light);
    theme::apply(look, application);
    places.token = std::exchange(token, std::nullopt);
    FirstRun firstRun(std::move(before), std::move(places), look);
    QObject::connect(&firstRun, &FirstRun::ended, &application, [] { QCoreApplication::quit(); });
    firstRun.start();
    QCoreApplication::exec();
    token = firstRun.takeGivenToken();
    return firstRun.settings();
}

// Where the settings name no provider the guide comes as well: whoever wants none leaves it.
int openShopOnce(const CommandLine &line, bool wantsGuide, io::Keychain &keychain, Sitting &sitting, QApplication &application)
{
    const QString file = settingsFileOf(line);
    const QString folder = dataFolderOf(line);
    auto settings = io::readSettingsFile(file);
    const bool isNew = !settings && settings.error().problem == io::SettingsFileProblem::NoFile;
    if (!settings && !isNew)
        return refuse(messageOf(wordsFor(line, {}), StartProblem(settings.error())));
    settings::Settings used = settings.value_or(settings::Settings{});
    if (wantsGuide || !used.provider) {
        if (FirstInstance::wake(folder)) // while a till is open nothing of it is changed behind its back
            return 0;
        const QString progress = QFileInfo(file).path() + u"/set-up.json"_s;
        used = guided(line, std::move(used), {file, progress, io::tokenFilePath(), &keychain, std::nullopt, journalPath(folder)}, sitting.token, application);
    }
    Opening opening{std::move(used), folder, io::tokenFilePath(), std::exchange(sitting.token, std::nullopt), io::webhookSecretFilePath(), &keychain};
    return openTill(line, std::move(opening), sitting, application);
}

// With the till closed. What the next opening says.
std::optional<text::Message> preparedFor(const OpenAgain &wanted, const CommandLine &line)
{
    const auto settings = io::readSettingsFile(settingsFileOf(line)).value_or(settings::Settings{});
    const auto words = wordsFor(line, settings);
    switch (wanted.what) {
    case Reopening::Settings:
        return text::Message{text::Severity::Success, words.say("start", "The till has opened again with the new settings."), {}, {}};
    case Reopening::Backup:
        return putBack(wanted, settings, dataFolderOf(line), words);
    case Reopening::Guide:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

int openShop(const CommandLine &line, QApplication &application)
{
    io::Keychain keychain;
    const StartSecret webhookSecret(io::SecretKind::WebhookSecret);
    Sitting sitting;
    bool wantsGuide = line.setUp;
    for (;;) {
        webhookSecret.offer();
        const int ended = openShopOnce(line, wantsGuide, keychain, sitting, application);
        if (!sitting.wants)
            return ended;
        const OpenAgain wanted = *std::exchange(sitting.wants, std::nullopt);
        wantsGuide = wanted.what == Reopening::Guide;
        sitting.news = preparedFor(wanted, line);
    }
}

}

int main(int argc, char *argv[])
{
    const bool memoryIsOurs = io::forbidCoreDumps(); // a system that refuses it is still one to sell on
    Q_UNUSED(memoryIsOurs);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"mostrador"_s);
    QGuiApplication::setDesktopFileName(u"org.mostrador.Mostrador"_s); // the menu's entry: its icon is the window's
    QGuiApplication::setWindowIcon(QIcon::fromTheme(u"mostrador"_s));
    QCoreApplication::setApplicationVersion(QStringLiteral(MOSTRADOR_VERSION));
    const auto line = parseCommandLine(QCoreApplication::arguments());
    if (!line) {
        std::fprintf(stderr, "mostrador: %s\n%s", qPrintable(line.error()), qPrintable(usage()));
        return exitUsage;
    }
    if (line->help || line->version) {
        std::fputs(line->help ? qPrintable(usage()) : "mostrador " MOSTRADOR_VERSION "\n", stdout);
        return 0;
    }
    return line->demo ? openDemos(*line, application) : openShop(*line, application);
}
