#include "app/mostrador/sitting.h"

#include "app/assembly/setup.h"
#include "app/demo/demofolder.h"
#include "app/demo/demopin.h"
#include "app/demo/samplecatalogue.h"
#include "app/mostrador/counter.h"
#include "app/mostrador/firstinstance.h"
#include "app/mostrador/frontof.h"
#include "app/mostrador/tour.h"
#include "core/io/awake/screenawake.h"
#include "core/io/sound/soundplayer.h"
#include "core/io/system/folders.h"
#include "core/io/system/pinfile.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QMessageBox>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

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

}

text::Phrasebook wordsFor(const CommandLine &line, const settings::Settings &settings)
{
    return line.language ? text::Phrasebook(*line.language, settings.site) : phrasebookOf(settings);
}

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

}
