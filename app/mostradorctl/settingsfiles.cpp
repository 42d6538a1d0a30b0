#include "app/mostradorctl/settingsfiles.h"

#include "app/assembly/assembly.h"
#include "app/assembly/settingsrecord.h"
#include "app/mostradorctl/provider.h"
#include "app/mostradorctl/waiting.h"
#include "core/io/backup/durable.h"
#include "core/io/settings/settingsfile.h"
#include "core/settings/changes.h"
#include "core/settings/portable.h"
#include "core/settings/write.h"
#include "core/setup/asking.h"
#include "core/setup/nextpos.h"
#include "ui/text/words_backup.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

using settings::Identity;

ExitCode fail(const Output &output, const StartProblem &problem)
{
    output.error(codeOf(problem), messageOf(output.words(), problem), MoneyMoved::No);
    return exitCodeOf(problem);
}

ExitCode cannotWrite(const Output &output, const QString &path, const QString &why)
{
    const backup::BackupFailure failure{backup::BackupProblem::CannotWrite, path, why};
    output.error(u"settings"_s, text::messageOf(output.words(), failure), MoneyMoved::No);
    return ExitCode::CannotRecord;
}

// As the command line says, else as this till is already. Nobody takes over what the file says of itself.
Identity wantedIdentity(const CommandLine &line, const std::optional<settings::Settings> &own)
{
    Identity identity = own ? identityOf(*own) : Identity{};
    if (line.till)
        identity.till = *line.till;
    if (!line.pos.isEmpty())
        identity.externalPosId = line.pos;
    return identity;
}

bool isComplete(const Identity &identity, const settings::Settings &incoming)
{
    return identity.till > 0 && (!incoming.provider || !identity.externalPosId.isEmpty());
}

// The account's points of sale; nothing where it cannot be asked: no token yet, no connection.
std::optional<setup::Facts> accountOf(const settings::Settings &settings)
{
    const auto client = makeClient(settings);
    if (!client)
        return std::nullopt;
    setup::Asker asker(**client);
    const auto facts = awaited<setup::Facts>([&](std::function<void(setup::Facts)> done) { asker.interview({}, std::move(done)); });
    return facts.silence || facts.refusal ? std::nullopt : std::optional(facts);
}

struct Suggestion {
    QString pos; // empty: the till has no provider
    QString note;
};

Suggestion suggestedPos(const settings::Settings &incoming, const text::Phrasebook &words)
{
    if (!incoming.provider)
        return {};
    const auto facts = accountOf(incoming);
    if (!facts)
        return {nextAfter(identityOf(incoming)).externalPosId, words.say("ctl", "Mercado Pago could not be asked which point of sale is free: it is only counted on.")};
    const auto next = nextPosAfter(identityOf(incoming), incoming.provider->externalStoreId, *facts);
    return {next.externalId, next.exists ? QString() : words.say("ctl", "The account has no further point of sale: mostrador --set-up makes it.")};
}

ExitCode askForIdentity(const Output &output, const settings::Settings &incoming, const QString &file)
{
    const auto &words = output.words();
    const Identity next = nextAfter(identityOf(incoming));
    const Suggestion suggested = suggestedPos(incoming, words);
    const QString pos = suggested.pos.isEmpty() ? QString() : u" --pos "_s + suggested.pos;
    const QString command = u"mostradorctl settings import %1 --till %2%3"_s.arg(file, QString::number(next.till), pos);
    if (!suggested.note.isEmpty())
        output.line(suggested.note);
    output.error(u"identity"_s,
        {text::Severity::Warning, words.say("ctl", "A till needs a number and a point of sale of its own; those in the file belong to another till."),
            words.say("payment", "No money moved."), words.say("ctl", "The next free ones: %1").arg(command)},
        MoneyMoved::No);
    return ExitCode::Usage;
}

void show(const Output &output, const QList<settings::Change> &changes)
{
    for (const settings::Change &change : changes) {
        output.object({{u"event"_s, u"setting"_s}, {u"key"_s, change.path}, {u"before"_s, change.before}, {u"after"_s, change.after}});
        output.line(u"%1: %2 → %3"_s.arg(change.path, change.before, change.after));
    }
}

}

ExitCode exportSettings(const CommandLine &line, const settings::Settings &settings, const Output &output)
{
    if (!io::writeDurably(line.file, toFileText(withoutSecrets(settings)).toUtf8()))
        return cannotWrite(output, line.file, io::lastSystemError());
    output.object({{u"event"_s, u"settings"_s}, {u"state"_s, u"exported"_s}, {u"path"_s, line.file}});
    return ExitCode::Paid;
}

ExitCode keepSettings(const settings::Settings &after, const QList<settings::Change> &changes, const QString &source,
    const SettingsPlaces &places, const Output &output)
{
    if (const auto problem = io::prepareFolder(places.dataFolder))
        return fail(output, StartProblem(*problem));
    const auto lock = io::DataFolderLock::take(places.dataFolder);
    if (!lock)
        return fail(output, StartProblem(lock.error()));
    if (const auto failed = recordChanges(journalPath(places.dataFolder), changes, source))
        return fail(output, StartProblem(*failed));
    QDir().mkpath(QFileInfo(places.settingsFile).absolutePath());
    if (const auto failed = io::writeSettingsFile(places.settingsFile, after))
        return cannotWrite(output, places.settingsFile, *failed);
    return ExitCode::Paid;
}

ExitCode importSettings(const CommandLine &line, const std::optional<settings::Settings> &own, const SettingsPlaces &places, const Output &output)
{
    const auto incoming = io::readSettingsFile(line.file);
    if (!incoming)
        return fail(output, StartProblem(incoming.error()));
    const Identity identity = wantedIdentity(line, own);
    const bool isNew = !own || identity != identityOf(*own); // what this till is already is its own, whatever the file says
    if (!isComplete(identity, *incoming) || (isNew && isTaken(identity, identityOf(*incoming))))
        return askForIdentity(output, *incoming, line.file);
    const auto settings = imported(*incoming, identity, own);
    const auto changes = changesBetween(own.value_or(settings::Settings{}), settings);
    show(output, changes);
    if (line.dryRun)
        return ExitCode::Paid;
    if (const ExitCode kept = keepSettings(settings, changes, u"import"_s, places, output); kept != ExitCode::Paid)
        return kept;
    output.object({{u"event"_s, u"settings"_s}, {u"state"_s, u"imported"_s}, {u"path"_s, places.settingsFile}});
    output.line(output.words().say("ctl", "The settings are in %1. They count from the next start.").arg(places.settingsFile));
    return ExitCode::Paid;
}

}
