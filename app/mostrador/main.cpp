// mostrador: the till with its windows.
#include "app/mostrador/demos.h"
#include "app/mostrador/shop.h"
#include "core/io/system/process.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::app;

namespace {

constexpr int exitUsage = 2;

// Whether all that is asked for is a text, which is then said.
bool answers(const CommandLine &line)
{
    if (line.help || line.version)
        std::fputs(line.help ? qPrintable(usage()) : "mostrador " MOSTRADOR_VERSION "\n", stdout);
    return line.help || line.version;
}

// Qt ends the program where there is no screen. Its own options are still among these words; with them a screen is needed.
bool answersWithoutAScreen(int argc, char *argv[])
{
    QStringList words;
    for (int index = 0; index < argc; ++index)
        words.append(QString::fromLocal8Bit(argv[index]));
    const auto line = parseCommandLine(words);
    return line && answers(*line);
}

}

int main(int argc, char *argv[])
{
    const bool memoryIsOurs = io::forbidCoreDumps(); // a system that refuses it is still one to sell on
    Q_UNUSED(memoryIsOurs);
    if (answersWithoutAScreen(argc, argv))
        return 0;
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
    if (answers(*line))
        return 0;
    return line->demo ? openDemos(*line, application) : openShop(*line, application);
}
