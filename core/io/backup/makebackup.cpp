#include "core/io/backup/makebackup.h"

#include "core/backup/disk.h"
#include "core/backup/schedule.h"
#include "core/io/backup/durable.h"
#include "core/io/store/journalend.h"
#include "core/io/store/journalreader.h"
#include "core/io/store/snapshot.h"
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
using journal::JournalFailure;
using journal::JournalProblem;

constexpr std::array fileNames{backupJournal, backupCatalogue, backupSettings, backupDescription};
using Done = Result<void, BackupFailure>;
constexpr int copiedPercent = 30; // of the time that a backup takes, about
constexpr int provedPercent = 95;

QString fileIn(const QString &folder, const char *name)
{
    return folder + u'/' + QLatin1StringView(name);
}

// Nothing but what we put there: a folder with anything else in it stays.
void removeBackup(const QString &path)
{
    QDir folder(path);
    for (const char *name : fileNames) {
        for (const auto &ending : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
            folder.remove(QLatin1StringView(name) + ending);
    }
    QDir().rmdir(path);
}

constexpr std::chrono::hours longestMaking{6}; // an older one is nobody's any more

// Of programs that were killed while they made it.
void removeUnfinished(const QString &folder, Instant now)
{
    for (const QString &each : QDir(folder).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const auto name = backup::unfinishedFrom(each);
        if (name && name->at + longestMaking < now)
            removeBackup(folder + u'/' + each);
    }
}

qint64 sizeOf(const QString &database)
{
    return QFileInfo(database).size() + QFileInfo(database + u"-wal"_s).size();
}

// One backup on its way. What is not finished is removed again.
class Making
{
public:
    Making(const BackupOrder &order, Instant now, const std::atomic<bool> &stop, const std::function<void(int)> &progress)
        : m_order(order), m_stop(stop), m_progress(progress), m_name(toText(backup::BackupName{order.till, now})),
          m_part(order.folder + u'/' + backup::unfinished(m_name))
    {
        m_contents.till = order.till;
        m_contents.at = now;
        m_contents.program = order.program;
        m_contents.hasCatalogue = QFileInfo::exists(source(backupCatalogue));
    }
    ~Making()
    {
        if (m_begun)
            removeBackup(m_part);
    }
    Making(const Making &) = delete;
    Making &operator=(const Making &) = delete;

    [[nodiscard]] Result<backup::BackupMade, BackupFailure> make()
    {
        auto done = begin();
        if (done)
            done = copy(backupJournal, journalKind());
        if (done && m_contents.hasCatalogue)
            done = copy(backupCatalogue, catalogueKind());
        tell(copiedPercent);
        if (done)
            done = prove();
        tell(provedPercent);
        if (done)
            done = finish();
        if (!done)
            return failure(done.error());
        return backup::BackupMade{m_order.folder + u'/' + m_name, m_contents};
    }

private:
    void tell(int percent) const
    {
        if (m_progress)
            m_progress(percent);
    }

    [[nodiscard]] QString source(const char *name) const { return fileIn(m_order.dataFolder, name); }
    [[nodiscard]] QString copyOf(const char *name) const { return fileIn(m_part, name); }

    [[nodiscard]] auto fail(BackupProblem problem, const QString &path, const QString &detail) const
    {
        const bool isGone = problem == BackupProblem::CannotWrite && !QFileInfo(m_order.folder).isDir();
        return failure(BackupFailure{isGone ? BackupProblem::NoFolder : problem, isGone ? m_order.folder : path, detail});
    }

    [[nodiscard]] Done begin()
    {
        if (!QFileInfo(m_order.folder).isDir())
            return failure(BackupFailure{BackupProblem::NoFolder, m_order.folder, {}});
        if (QFileInfo(source(backupJournal)).size() == 0)
            return failure(BackupFailure{BackupProblem::NothingYet, m_order.dataFolder, {}});
        const qint64 bytes = sizeOf(source(backupJournal)) + sizeOf(source(backupCatalogue));
        if (!backup::hasRoomFor(bytes, freeBytes(m_order.folder)))
            return failure(BackupFailure{BackupProblem::NoRoom, m_order.folder, QString::number(bytes)});
        removeUnfinished(m_order.folder, m_contents.at);
        removeBackup(m_part); // of one that was cut off in this very second
        if (!QDir().mkdir(m_part))
            return fail(BackupProblem::CannotWrite, m_part, lastSystemError());
        m_begun = true;
        QFile::setPermissions(m_part, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // a stick may not know how
        return {};
    }

    [[nodiscard]] Done copy(const char *name, const DatabaseKind &kind)
    {
        const auto copied = snapshot(source(name), copyOf(name), kind, m_stop);
        if (m_stop)
            return failure(BackupFailure{BackupProblem::Stopped, m_part, {}});
        if (copied)
            return {};
        const auto &error = copied.error();
        if (error.problem == JournalProblem::DiskFull)
            return fail(BackupProblem::NoRoom, m_order.folder, error.detail);
        const bool isOurs = error.problem == JournalProblem::Damaged || error.problem == JournalProblem::TooNew;
        return fail(isOurs ? BackupProblem::SourceBad : BackupProblem::CannotWrite, isOurs ? source(name) : m_part, error.detail);
    }

    // What was written, not what was meant to be: it is opened again and every record of it read.
    [[nodiscard]] Done prove()
    {
        const auto reader = JournalReader::open(copyOf(backupJournal));
        if (!reader)
            return fail(BackupProblem::CopyBad, copyOf(backupJournal), reader.error().detail);
        const auto check = reader->check({[this](int percent) { tell(copiedPercent + percent * (provedPercent - copiedPercent) / 100); }, &m_stop});
        if (m_stop)
            return failure(BackupFailure{BackupProblem::Stopped, m_part, {}});
        if (!check)
            return fail(BackupProblem::CopyBad, copyOf(backupJournal), check.error().detail);
        auto end = journalEnd(copyOf(backupJournal));
        if (!end)
            return fail(BackupProblem::CopyBad, copyOf(backupJournal), end.error().detail);
        if (!check->isClean()) // VACUUM writes every page anew: what does not fit did not fit before
            return fail(BackupProblem::SourceBad, source(backupJournal), QString::number(check->records));
        if (end->records != check->records || end->head != check->head)
            return fail(BackupProblem::CopyBad, copyOf(backupJournal), QString::number(end->records));
        m_contents.journal = std::move(*end);
        if (!m_contents.hasCatalogue)
            return {};
        const auto proved = proveCatalogue(copyOf(backupCatalogue));
        if (!proved)
            return fail(BackupProblem::CopyBad, copyOf(backupCatalogue), proved.error().detail);
        return {};
    }

    [[nodiscard]] Done finish()
    {
        const QByteArray description = QJsonDocument(toStored(m_contents)).toJson();
        bool written = writeDurably(copyOf(backupSettings), m_order.settings) &&
                       writeDurably(copyOf(backupDescription), description) && syncFile(copyOf(backupJournal));
        if (written && m_contents.hasCatalogue)
            written = syncFile(copyOf(backupCatalogue));
        for (const char *name : fileNames)
            QFile::setPermissions(copyOf(name), QFile::ReadOwner | QFile::WriteOwner);
        written = written && syncFolder(m_part);
        if (m_stop)
            return failure(BackupFailure{BackupProblem::Stopped, m_part, {}});
        if (!written || !renameDurably(m_part, m_order.folder + u'/' + m_name)) {
            const QString why = lastSystemError();
            const auto room = freeBytes(m_order.folder);
            return fail(room && *room == 0 ? BackupProblem::NoRoom : BackupProblem::CannotWrite, m_order.folder, why);
        }
        m_begun = false;
        return {};
    }

    const BackupOrder &m_order;
    const std::atomic<bool> &m_stop;
    const std::function<void(int)> &m_progress;
    QString m_name;
    QString m_part;
    backup::Contents m_contents;
    bool m_begun = false;
};

}

Result<backup::BackupMade, BackupFailure> makeBackup(
    const BackupOrder &order, Instant now, const std::atomic<bool> &stop, const std::function<void(int)> &progress)
{
    return Making(order, now, stop, progress).make();
}

QStringList backupsIn(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    names.removeIf([](const QString &name) { return !backup::backupNameFrom(name); });
    return names;
}

QStringList removeSurplus(const QString &folder, int till, int keep)
{
    const QStringList names = backup::surplusOf(backupsIn(folder), till, keep);
    for (const QString &name : names)
        removeBackup(folder + u'/' + name);
    return names;
}

}
