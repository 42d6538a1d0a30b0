#include "app/mostrador/demos.h"

#include "app/demo/demofolder.h"
#include "app/demo/demopin.h"
#include "app/mostrador/firstinstance.h"
#include "app/mostrador/sitting.h"

#include <QApplication>
#include <QPalette>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

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

}
