#include "core/io/backup/readbackup.h"

#include "core/io/backup/makebackup.h"
#include "core/io/store/journalend.h"
#include "core/io/store/journalreader.h"
#include "core/io/store/snapshot.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

using backup::BackupFailure;
using backup::BackupProblem;

constexpr qint64 largestDescription = 64 * 1024; // bytes

QString fileIn(const QString &folder, const char *name)
{
    return folder + u'/' + QLatin1StringView(name);
}

Result<backup::Contents, BackupFailure> descriptionIn(const QString &folder)
{
    QFile file(fileIn(folder, backupDescription));
    if (!file.open(QIODevice::ReadOnly))
        return failure(BackupFailure{BackupProblem::NotABackup, folder, file.errorString()});
    auto contents = backup::contentsFromStored(QJsonDocument::fromJson(file.read(largestDescription)).object());
    if (!contents)
        return failure(BackupFailure{BackupProblem::NotABackup, file.fileName(), contents.error()});
    return std::move(*contents);
}

std::optional<BackupFailure> wrongWithJournal(const QString &path, const backup::JournalEnd &described, const CheckWatch &watch)
{
    const auto bad = [&path](const QString &detail) { return BackupFailure{BackupProblem::BackupBad, path, detail}; };
    const auto reader = JournalReader::open(path);
    if (!reader)
        return bad(reader.error().detail);
    const auto check = reader->check(watch);
    if (!check)
        return bad(check.error().detail);
    if (check->wasStopped)
        return BackupFailure{BackupProblem::Stopped, path, {}};
    if (!check->isClean())
        return bad(QString::number(check->records));
    const auto end = journalEnd(path);
    if (!end)
        return bad(end.error().detail);
    return *end == described ? std::nullopt : std::optional(bad(u"backup.json"_s));
}

}

Result<Backup, BackupFailure> readBackup(const QString &path, const CheckWatch &watch)
{
    const QFileInfo info(path);
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    auto contents = descriptionIn(folder);
    if (!contents)
        return failure(contents.error());
    if (const auto wrong = wrongWithJournal(fileIn(folder, backupJournal), contents->journal, watch))
        return failure(*wrong);
    if (contents->hasCatalogue) {
        const QString catalogue = fileIn(folder, backupCatalogue);
        if (const auto proved = proveCatalogue(catalogue); !proved)
            return failure(BackupFailure{BackupProblem::BackupBad, catalogue, proved.error().detail});
    }
    return Backup{folder, std::move(*contents)};
}

}
