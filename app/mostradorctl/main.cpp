// mostradorctl: the till without a window, for scripts and for whoever looks after the shop's computers.
#include "app/assembly/setup.h"
#include "app/books/storedsale.h"
#include "app/mostradorctl/acceptance.h"
#include "app/mostradorctl/backups.h"
#include "app/mostradorctl/printertest.h"
#include "app/mostradorctl/checksetup.h"
#include "app/mostradorctl/poster.h"
#include "app/mostradorctl/productphotos.h"
#include "app/mostradorctl/products.h"
#include "app/mostradorctl/queries.h"
#include "app/mostradorctl/secrets.h"
#include "app/mostradorctl/session.h"
#include "app/mostradorctl/settingsfiles.h"
#include "app/mostradorctl/stopsignal.h"
#include "app/mostradorctl/supportbundle.h"
#include "core/io/backup/restorefiles.h"
#include "core/io/system/folders.h"
#include "core/io/system/process.h"
#include "core/io/system/sessionstart.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::app;

namespace {

bool onlyReads(Command command)
{
    return command == Command::Status || command == Command::Sales || command == Command::Pending || command == Command::JournalVerify;
}

// What may be the first thing that happens on a new computer.
bool needsNoSettings(Command command)
{
    return onlyReads(command) || command == Command::Restore || command == Command::SessionStart ||
           command == Command::SupportBundle || command == Command::SettingsImport;
}

ExitCode fail(const Output &output, const StartProblem &problem)
{
    output.error(codeOf(problem), messageOf(output.words(), problem), MoneyMoved::No);
    return exitCodeOf(problem);
}

ExitCode setSessionStart(bool on, const Output &output)
{
    const QString program = QCoreApplication::applicationDirPath() + u"/mostrador"_s;
    const auto failed = on ? io::startWithSession(program) : io::doNotStartWithSession();
    if (failed) {
        output.error(u"session_start"_s,
            {text::Severity::Failure, output.words().say("backup", "“%1” cannot be written (%2).").arg(io::sessionStartFile(), *failed), {},
                output.words().say("start", "Check who owns the folder, its permissions and that it is no link.")},
            MoneyMoved::No);
        return ExitCode::CannotRecord;
    }
    output.object({{u"event"_s, u"session_start"_s}, {u"state"_s, on ? u"on"_s : u"off"_s}, {u"path"_s, io::sessionStartFile()}});
    return ExitCode::Paid;
}

ExitCode runQuery(const CommandLine &line, const QString &folder, const Output &output)
{
    const QString path = journalPath(folder);
    if (io::isRestoreUnfinished(folder))
        return fail(output, StartProblem(backup::BackupFailure{backup::BackupProblem::Unfinished, folder, {}}));
    if (!QFileInfo::exists(path)) { // a till that never sold: nothing to list, nothing damaged
        if (line.command != Command::Status)
            return ExitCode::Paid;
        output.error(u"unknown_sale"_s, unknownSale(output.words(), line.sale), MoneyMoved::No);
        return ExitCode::Usage;
    }
    const auto reader = io::JournalReader::open(path);
    if (!reader)
        return fail(output, reader.error());
    return query(*reader, line, output, io::SystemClock().now());
}

ExitCode runOnTill(const CommandLine &line, settings::Settings settings, const QString &folder, const Output &output)
{
    holdStopSignals(); // the journal's thread starts with the assembly
    io::Keychain keychain;
    auto assembly = Assembly::open({std::move(settings), folder, io::tokenFilePath(), std::nullopt, io::webhookSecretFilePath(), &keychain});
    if (!assembly)
        return fail(output, assembly.error());
    waitForProvider(**assembly);
    if ((*assembly)->providerProblem())
        return fail(output, *(*assembly)->providerProblem());
    if (line.command == Command::Charge)
        return charge(**assembly, line, output);
    if (line.command == Command::Check)
        return check(**assembly, line, output);
    if (line.command == Command::Cancel)
        return cancel(**assembly, line, output);
    if (line.command == Command::Refund)
        return refund(**assembly, line, output);
    return resume(**assembly, output);
}

struct Places {
    QString settingsFile;
    QString dataFolder;
};

ExitCode tryPrinter(const CommandLine &line, const settings::Settings &settings, const SettingsPlaces &places, const Output &output)
{
    const ExitCode printed = testPrinter(line, settings.printer, output);
    return line.confirm && printed == ExitCode::Paid ? confirmPrinter(settings, places, output) : printed;
}

ExitCode run(const CommandLine &line, const Places &places, Result<settings::Settings, io::SettingsFileError> settings)
{
    if (line.command == Command::Secret) // works before there are settings
        return keepSecret(line, Output(line.json, phrasebookOf(settings.value_or(settings::Settings{}))));
    const bool isAbsent = !settings && settings.error().problem == io::SettingsFileProblem::NoFile;
    const bool works = settings || (needsNoSettings(line.command) && isAbsent) || line.command == Command::SupportBundle;
    const Output output(line.json, phrasebookOf(settings.value_or(settings::Settings{})));
    if (!works)
        return fail(output, settings.error());
    if (line.command == Command::CheckSetup)
        return checkSetup(line, *settings, places.dataFolder, output);
    if (line.command == Command::Poster)
        return makePoster(line, *settings, output);
    if (line.command == Command::ProductsImport)
        return importProducts(line, *settings, places.dataFolder, output);
    if (line.command == Command::ProductsExport)
        return exportProducts(line, *settings, places.dataFolder, output);
    if (line.command == Command::ProductsPhotos)
        return takePhotos(line, *settings, places.dataFolder, output);
    if (line.command == Command::SupportBundle)
        return writeSupportBundle(line.file, {places.settingsFile, places.dataFolder}, settings ? &*settings : nullptr, output);
    if (line.command == Command::SettingsExport)
        return exportSettings(line, *settings, output);
    if (line.command == Command::SettingsImport) {
        const auto own = settings ? std::optional(*settings) : std::nullopt;
        return importSettings(line, own, {places.settingsFile, places.dataFolder}, output);
    }
    if (line.command == Command::SessionStart)
        return setSessionStart(line.on, output);
    if (line.command == Command::Backup)
        return backUp(line, *settings, places.dataFolder, output);
    if (line.command == Command::Restore) {
        const auto restored = restoreBackup(line, settings ? &*settings : nullptr, places.dataFolder, output);
        const bool goesOn = restored == ExitCode::Paid && !line.dryRun && settings && settings->provider;
        return goesOn ? runOnTill(line, std::move(*settings), places.dataFolder, output) : restored;
    }
    if (line.command == Command::PrinterTest)
        return tryPrinter(line, *settings, {places.settingsFile, places.dataFolder}, output);
    if (onlyReads(line.command))
        return runQuery(line, places.dataFolder, output);
    if (line.command == Command::Acceptance)
        return acceptance(line, std::move(*settings), places.dataFolder, output);
    return runOnTill(line, std::move(*settings), places.dataFolder, output);
}

// Pages, and rows that a printer's table of letters cannot spell, need fonts, and those a graphical application; everything else starts
// without one.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool needsFonts)
{
    QCoreApplication::setApplicationName(u"mostradorctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MOSTRADOR_VERSION));
    if (!needsFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // never a window
    return std::make_unique<QGuiApplication>(argc, argv);
}

int refuse(const QString &what, bool json)
{
    const Output output(json, phrasebookOf({}));
    if (json)
        output.error(u"usage"_s, {text::Severity::Failure, what, {}, u"mostradorctl --help"_s}, MoneyMoved::No);
    else
        std::fprintf(stderr, "mostradorctl: %s\n%s", qPrintable(what), qPrintable(usage()));
    return static_cast<int>(ExitCode::Usage);
}

std::optional<int> answerAtOnce(const QStringList &arguments)
{
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        std::fputs(qPrintable(usage()), stdout);
        return 0;
    }
    if (arguments.contains(u"--version"_s) || arguments.contains(u"-v"_s)) {
        std::fputs("mostradorctl " MOSTRADOR_VERSION "\n", stdout);
        return 0;
    }
    return std::nullopt;
}

}

int main(int argc, char *argv[])
{
    const bool memoryIsOurs = io::forbidCoreDumps(); // a system that refuses it is still one to sell on
    Q_UNUSED(memoryIsOurs);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (const auto answered = answerAtOnce(arguments))
        return *answered;
    const auto line = parseCommandLine(arguments);
    if (!line)
        return refuse(line.error(), arguments.contains(u"--json"_s));
    const Places places{line->configFile.isEmpty() ? io::settingsFilePath() : line->configFile,
        line->dataFolder.isEmpty() ? io::defaultDataFolder() : line->dataFolder};
    auto settings = io::readSettingsFile(places.settingsFile);
    const bool draws = settings && settings->printer.kind != settings::PrinterKind::None && settings->printer.language != settings::PrinterLanguage::Text;
    const auto application = makeApplication(argc, argv, line->command == Command::Poster || (draws && !onlyReads(line->command)));
    return static_cast<int>(run(*line, places, std::move(settings)));
}
