#include "core/io/backup/restorefiles.h"

#include "core/backup/disk.h"
#include "core/io/backup/durable.h"
#include "core/io/backup/makebackup.h"
#include "core/io/store/journalend.h"
#include "core/io/store/journalreader.h"
#include "core/io/store/journalwriter.h"
#include "core/io/system/datafolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

using backup::BackupFailure;
using backup::BackupProblem;

constexpr auto ready = "restoring";          // the restore has happened
constexpr auto unready = "restoring.unready"; // it has not, and never will
constexpr auto asideName = "replaced";        // file with the name of the folder for the old data
constexpr std::array databases{backupJournal, backupCatalogue};
constexpr std::chrono::hours margin{1}; // clocks differ, and the provider's search lags
using Done = Result<void, BackupFailure>;

QString in(const QString &folder, QLatin1StringView name)
{
    return folder + u'/' + name;
}

QString in(const QString &folder, const char *name)
{
    return in(folder, QLatin1StringView(name));
}

auto cannotWrite(const QString &path)
{
    return failure(BackupFailure{BackupProblem::CannotWrite, path, lastSystemError()});
}

Done copyFiles(const Backup &backup, const QString &to)
{
    QDir(to).removeRecursively();
    if (!QDir().mkdir(to))
        return cannotWrite(to);
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const char *name : databases) {
        const bool isThere = name == backupJournal || backup.contents.hasCatalogue;
        if (isThere && !copyDurably(in(backup.path, name), in(to, name))) {
            const auto room = freeBytes(to);
            const bool isFull = room && *room < QFileInfo(in(backup.path, name)).size();
            return failure(BackupFailure{isFull ? BackupProblem::NoRoom : BackupProblem::CannotWrite, to, lastSystemError()});
        }
    }
    return {};
}

// The record of the restore, in the copy: with it the new series begins.
Done recordIn(const QString &journal, const backup::Restore &restore, const backup::Contents &contents, const QString &by)
{
    JournalWriter writer(journal);
    auto opened = writer.open();
    if (!opened) {
        const bool tooNew = opened.error().problem == journal::JournalProblem::TooNew;
        return failure(BackupFailure{tooNew ? BackupProblem::TooNew : BackupProblem::CannotWrite, journal, opened.error().detail});
    }
    const QJsonObject event{{u"event"_s, u"restored"_s}, {u"by"_s, by}, {u"backup"_s, toUtcText(contents.at)},
        {u"records"_s, contents.journal.records}, {u"head"_s, QString::fromLatin1(contents.journal.head.toHex())}};
    const auto compact = [](const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); };
    const journal::Draft draft{QLatin1StringView(backup::restoreKind), toUtcText(restore.at), compact(event),
        compact(toStored(restore)), true, restore.series.ticket};
    const auto recorded = writer.append({draft}, restore.at, journal::Durability::Synced);
    writer.close();
    if (!recorded)
        return failure(BackupFailure{BackupProblem::CannotWrite, journal, recorded.error().detail});
    return {};
}

Done prove(const QString &journal, qint64 records)
{
    const auto reader = JournalReader::open(journal);
    const auto check = reader ? reader->check() : failure(reader.error());
    if (!check || !check->isClean() || check->records != records)
        return failure(BackupFailure{BackupProblem::CopyBad, journal, check ? QString::number(check->records) : check.error().detail});
    return {};
}

// Left by reading: the copy itself is whole without them.
void removeCompanions(const QString &database)
{
    for (const auto &ending : {u"-wal"_s, u"-shm"_s})
        QFile::remove(database + ending);
}

QString freeName(const QString &dataFolder, Instant now)
{
    const QString name = u"replaced-"_s + toUtcText(now).left(19).remove(u'-').remove(u':');
    QString each = name;
    for (int number = 2; QFileInfo::exists(dataFolder + u'/' + each); ++number)
        each = name + u'-' + QString::number(number);
    return each;
}

// One database with its companions. What has been moved already is not there any more.
Done moveAside(const QString &database, const QString &to)
{
    for (const auto &ending : {u"-wal"_s, u"-shm"_s, u""_s}) {
        const QString from = database + ending;
        if (QFileInfo::exists(from) && !renameDurably(from, to + u'/' + QFileInfo(from).fileName()))
            return cannotWrite(to);
    }
    return {};
}

std::optional<backup::JournalEnd> endOfReplaced(const backup::Present &present)
{
    const auto *journal = std::get_if<backup::PresentJournal>(&present);
    return journal ? std::optional(journal->end) : std::nullopt;
}

}

Result<backup::Restored, BackupFailure> restore(const Backup &backup, const QString &dataFolder, Instant now, const QString &by)
{
    const auto &end = backup.contents.journal;
    const auto present = presentJournal(in(dataFolder, backupJournal), end);
    const backup::Restore made{backup::newSeries(end, endOfReplaced(present), now), now,
        end.newestAt.value_or(backup.contents.at) - margin, false};
    const QString copy = in(dataFolder, unready);
    auto done = copyFiles(backup, copy);
    if (done)
        done = recordIn(in(copy, backupJournal), made, backup.contents, by);
    if (done)
        done = prove(in(copy, backupJournal), end.records + 1);
    removeCompanions(in(copy, backupJournal));
    const QString aside = freeName(dataFolder, now);
    const bool isReady = done && syncFile(in(copy, backupJournal)) && writeDurably(in(copy, asideName), aside.toUtf8()) &&
                         syncFolder(copy) && renameDurably(copy, in(dataFolder, ready));
    if (!isReady) {
        const auto why = done ? BackupFailure{BackupProblem::CannotWrite, copy, lastSystemError()} : done.error();
        QDir(copy).removeRecursively();
        return failure(why);
    }
    const auto replaced = finishRestore(dataFolder);
    if (!replaced)
        return failure(replaced.error());
    return backup::Restored{std::holds_alternative<backup::NoJournal>(present) ? QString() : *replaced, made};
}

bool isRestoreUnfinished(const QString &dataFolder)
{
    return QFileInfo::exists(in(dataFolder, ready));
}

Result<QString, BackupFailure> finishRestore(const QString &dataFolder)
{
    QDir(in(dataFolder, unready)).removeRecursively();
    const QString from = in(dataFolder, ready);
    if (!QFileInfo::exists(from))
        return QString();
    QFile name(in(from, asideName));
    const bool isNamed = name.open(QIODevice::ReadOnly);
    const QString aside = in(dataFolder, QLatin1StringView(isNamed ? name.readAll() : "replaced"_ba));
    if (!QDir().mkpath(aside))
        return cannotWrite(aside);
    QFile::setPermissions(aside, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const char *database : databases) {
        const QString restored = in(from, database);
        if (!QFileInfo::exists(restored))
            continue; // is in its place already, or the backup has none
        if (const auto moved = moveAside(in(dataFolder, database), aside); !moved)
            return failure(moved.error());
        if (!renameDurably(restored, in(dataFolder, database)))
            return cannotWrite(restored);
    }
    QDir(from).removeRecursively();
    if (!syncFolder(dataFolder))
        return cannotWrite(dataFolder);
    QDir().rmdir(aside); // there was nothing to keep
    return QFileInfo::exists(aside) ? aside : QString();
}

}
