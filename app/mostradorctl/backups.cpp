#include "app/mostradorctl/backups.h"

#include "app/assembly/assembly.h"
#include "app/assembly/restorable.h"
#include "core/io/backup/makebackup.h"
#include "core/io/backup/restorefiles.h"
#include "core/io/system/process.h"
#include "core/settings/portable.h"
#include "core/settings/write.h"
#include "ui/text/words_backup.h"

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

using backup::BackupProblem;

ExitCode exitCodeOf(BackupProblem problem)
{
    switch (problem) {
    case BackupProblem::NoFolder:
    case BackupProblem::NothingYet:
    case BackupProblem::NotABackup:
    case BackupProblem::OtherTill:
        return ExitCode::Usage;
    case BackupProblem::NoRoom:
    case BackupProblem::CannotWrite:
    case BackupProblem::CopyBad:
    case BackupProblem::Stopped:
    case BackupProblem::TooNew:
    case BackupProblem::Unfinished:
        return ExitCode::CannotRecord;
    case BackupProblem::SourceBad:
    case BackupProblem::BackupBad:
        return ExitCode::Damaged;
    }
    Q_UNREACHABLE();
}

ExitCode fail(const Output &output, const backup::BackupFailure &failure)
{
    output.error(u"backup"_s, text::messageOf(output.words(), failure), MoneyMoved::No);
    return exitCodeOf(failure.problem);
}

ExitCode fail(const Output &output, const StartProblem &problem)
{
    output.error(codeOf(problem), messageOf(output.words(), problem), MoneyMoved::No);
    return exitCodeOf(problem);
}

QJsonObject facts(const QString &event, const QString &path, const backup::Contents &contents)
{
    const auto &end = contents.journal;
    QJsonObject object{{u"event"_s, event}, {u"path"_s, path}, {u"till"_s, contents.till}, {u"at"_s, toUtcText(contents.at)},
        {u"records"_s, end.records}, {u"head"_s, QString::fromLatin1(end.head.toHex())}, {u"sales"_s, end.sales},
        {u"newest_sale"_s, end.newestSale}, {u"products"_s, contents.hasCatalogue}};
    if (end.newestAt)
        object.insert(u"newest_at"_s, toUtcText(*end.newestAt));
    return object;
}

// What the restore would throw away, unless the command line has accepted exactly that.
std::optional<text::Message> whyNot(const CommandLine &line, const backup::Loss &loss, const text::Phrasebook &words)
{
    if (line.acceptedLoss == nameOf(loss))
        return std::nullopt;
    return text::messageOf(words, loss, u"mostradorctl restore %1 --accept-loss %2"_s.arg(line.file, nameOf(loss)));
}

}

ExitCode backUp(
    const CommandLine &line, const settings::Settings &settings, const QString &dataFolder, const Output &output)
{
    const QString folder = line.file.isEmpty() ? settings.backup.folder : line.file;
    if (folder.isEmpty())
        return fail(output, backup::BackupFailure{BackupProblem::NoFolder, u"[backup] folder"_s, {}});
    const std::atomic<bool> goOn = false;
    const auto made = io::makeBackup({dataFolder, folder, settings.till.number, toFileText(withoutSecrets(settings)).toUtf8(), QStringLiteral(MOSTRADOR_VERSION)},
        io::SystemClock().now(), goOn);
    if (!made)
        return fail(output, made.error());
    if (line.file.isEmpty()) // what somebody keeps elsewhere is theirs to count
        io::removeSurplus(folder, settings.till.number, settings.backup.keep);
    output.object(facts(u"backup"_s, made->path, made->contents));
    output.line(inOneLine(text::messageOf(output.words(), *made)));
    output.line(text::sentenceOf(output.words(), made->contents));
    return ExitCode::Paid;
}

ExitCode restoreBackup(
    const CommandLine &line, const settings::Settings *settings, const QString &dataFolder, const Output &output)
{
    const auto &words = output.words();
    if (const auto problem = io::prepareFolder(dataFolder))
        return fail(output, StartProblem(*problem));
    const auto lock = io::DataFolderLock::take(dataFolder);
    if (!lock)
        return fail(output, StartProblem(lock.error()));
    if (const auto finished = io::finishRestore(dataFolder); !finished)
        return fail(output, finished.error());
    const auto found = lookIntoBackup(line.file, settings ? std::optional(settings->till.number) : std::nullopt, dataFolder);
    if (!found)
        return fail(output, found.error());
    const auto &[backup, loss] = *found;
    output.object(facts(u"backup"_s, backup.path, backup.contents));
    output.line(text::sentenceOf(words, backup.contents));
    if (const auto refusal = loss ? whyNot(line, *loss, words) : std::nullopt) {
        output.error(u"would_lose"_s, *refusal, MoneyMoved::No);
        return ExitCode::Usage;
    }
    if (line.dryRun)
        return ExitCode::Paid;
    const auto restored = io::restore(backup, dataFolder, io::SystemClock().now(), io::systemUserName());
    if (!restored)
        return fail(output, restored.error());
    output.object({{u"event"_s, u"restored"_s}, {u"replaced"_s, restored->replaced}, {u"next_sale"_s, restored->restore.series.ticket + 1}});
    output.line(inOneLine(text::messageOf(words, *restored)));
    return ExitCode::Paid;
}

}
