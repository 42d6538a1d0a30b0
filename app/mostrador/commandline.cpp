#include "app/mostrador/commandline.h"

#include "core/io/system/folders.h"
#include "core/money/currency.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

QList<QCommandLineOption> options()
{
    return {
        {u"demo"_s, u"try the till: its own provider, no account, no money"_s},
        {u"site"_s, u"the demo's country: MLA, MLB, MLC, MCO, MLM, MPE or MLU"_s, u"SITE"_s, u"MLA"_s},
        {u"kiosk"_s, u"fill the screen; only the manager's PIN leaves it"_s},
        {u"print-to"_s, u"with --demo: print the receipts there"_s, u"HOST:PORT|DEVICE"_s},
        {u"headless-tour"_s, u"with --demo: play one sale without a screen"_s},
        {u"config"_s, u"the settings file"_s, u"FILE"_s},
        {u"data-dir"_s, u"the data folder"_s, u"DIR"_s},
        {u"set-up"_s, u"open the guide that connects the account, then the till"_s},
        {u"language"_s, u"es_AR, es_MX, pt_BR or en"_s, u"LANGUAGE"_s},
        {{u"h"_s, u"help"_s}, u"this text"_s},
        {{u"v"_s, u"version"_s}, u"the version"_s},
    };
}

Result<CommandLine, QString> withDemo(CommandLine line, const QCommandLineParser &parser)
{
    const auto site = money::siteFromCode(parser.value(u"site"_s));
    if (!site)
        return failure(u"--site takes MLA, MLB, MLC, MCO, MLM, MPE or MLU"_s);
    line.site = *site;
    if (!line.demo && (parser.isSet(u"site"_s) || line.headlessTour))
        return failure(u"--site and --headless-tour go with --demo"_s);
    if (!line.demo && parser.isSet(u"print-to"_s))
        return failure(u"--print-to goes with --demo: a till prints where its settings say"_s);
    if (line.kiosk && line.headlessTour)
        return failure(u"--kiosk needs a screen: leave --headless-tour out"_s);
    if (line.demo && line.setUp)
        return failure(u"--demo needs no set-up: leave --set-up out"_s);
    if (line.demo && !line.configFile.isEmpty())
        return failure(u"--demo reads no settings: leave --config out"_s);
    return line;
}

}

QString usage()
{
    return uR"(Usage: mostrador [--demo [--site MLA|MLB|MLC|MCO|MLM|MPE|MLU] [--print-to HOST:PORT|DEVICE]] [--kiosk] [--config FILE] [--data-dir DIR] [--language es_AR|es_MX|pt_BR|en] [--set-up]

  --demo            try the till: its own provider inside, no account, no money
  --kiosk           fill the screen; nobody leaves without the manager's PIN (Ctrl+Shift+Q, or five seconds in the
                    upper right corner). With --demo it plays a show until somebody touches it
  --print-to WHERE  the demo prints its receipts there
  --config FILE     settings, instead of ~/.config/mostrador/mostrador.toml
  --data-dir DIR    data, instead of ~/.local/share/mostrador
  --set-up          the guide that connects the account, then the till; it opens by itself where no provider is set
  --language L      the cashier's language, instead of the one in the settings
)"_s;
}

Result<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(options());
    if (!parser.parse(arguments))
        return failure(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return failure(u"'%1' is too much"_s.arg(parser.positionalArguments().constFirst()));
    CommandLine line;
    line.help = parser.isSet(u"help"_s);
    line.version = parser.isSet(u"version"_s);
    line.demo = parser.isSet(u"demo"_s);
    line.setUp = parser.isSet(u"set-up"_s);
    line.headlessTour = parser.isSet(u"headless-tour"_s);
    line.kiosk = parser.isSet(u"kiosk"_s);
    line.printer = parser.value(u"print-to"_s);
    line.configFile = parser.value(u"config"_s);
    line.dataFolder = parser.value(u"data-dir"_s);
    if (parser.isSet(u"language"_s)) {
        line.language = text::languageFromCode(parser.value(u"language"_s));
        if (!line.language)
            return failure(u"--language takes es_AR, es_MX, pt_BR or en"_s);
    }
    return withDemo(std::move(line), parser);
}

QString settingsFileOf(const CommandLine &line)
{
    return line.configFile.isEmpty() ? io::settingsFilePath() : line.configFile;
}

QString dataFolderOf(const CommandLine &line)
{
    return line.dataFolder.isEmpty() ? io::defaultDataFolder() : line.dataFolder;
}

}
