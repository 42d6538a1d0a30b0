#include "app/assembly/supportbundle.h"

#include "app/assembly/assembly.h"
#include "core/backup/disk.h"
#include "core/io/backup/makebackup.h"
#include "core/io/log/logfile.h"
#include "core/io/system/datafolder.h"
#include "core/io/system/folders.h"
#include "core/settings/portable.h"
#include "core/settings/write.h"
#include "core/support/bundle.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

using support::Section;

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

Section versions()
{
    return {u"Versions"_s,
        {u"mostrador %1"_s.arg(QCoreApplication::applicationVersion()), u"Qt %1 (built with %2)"_s.arg(QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR)),
            QSysInfo::prettyProductName(), u"%1 %2, %3"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture())}};
}

Section settingsOf(const BundlePlaces &places, const settings::Settings *settings)
{
    Section section{u"Settings, without secrets"_s, {}};
    if (!settings) {
        section.lines.append(u"none that can be read in %1"_s.arg(places.settingsFile));
        return section;
    }
    for (const QString &line : toFileText(withoutSecrets(*settings)).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#')) // their meaning is in the file itself
            section.lines.append(line);
    }
    return section;
}

QString journalCheck(const QString &path)
{
    if (!QFileInfo::exists(path))
        return u"journal: there is none"_s;
    const auto reader = io::JournalReader::open(path);
    if (!reader)
        return u"journal: cannot be opened: %1"_s.arg(reader.error().detail);
    const auto check = reader->check();
    if (!check)
        return u"journal: cannot be read: %1"_s.arg(check.error().detail);
    const QString head = QString::fromLatin1(check->head.toHex());
    return u"journal: %1, %2 records, head %3"_s.arg(check->isClean() ? u"whole"_s : u"damaged"_s, QString::number(check->records), head);
}

QString spaceIn(const QString &folder)
{
    const auto free = io::freeBytes(folder);
    return free ? u"%1 MiB free"_s.arg(*free / (1024 * 1024)) : u"free space unknown"_s;
}

Section checks(const BundlePlaces &places, const settings::Settings *settings)
{
    Section section{u"Checks"_s, {journalCheck(journalPath(places.dataFolder)), u"data folder: %1, %2"_s.arg(places.dataFolder, spaceIn(places.dataFolder))}};
    section.lines.append(u"token in the environment: %1, in a file: %2 (the keychain is not asked)"_s.arg(
        yesNo(qEnvironmentVariableIsSet(io::traitsOf(io::SecretKind::AccessToken).variable)), yesNo(QFileInfo::exists(io::tokenFilePath()))));
    if (!settings || settings->backup.folder.isEmpty()) {
        section.lines.append(u"backups: none by themselves"_s);
        return section;
    }
    const QStringList backups = io::backupsIn(settings->backup.folder);
    section.lines.append(u"backups: %1, the newest %2, folder there: %3, %4"_s.arg(QString::number(backups.size()),
        backups.isEmpty() ? u"–"_s : backups.constLast(), yesNo(QFileInfo(settings->backup.folder).isDir()), spaceIn(settings->backup.folder)));
    return section;
}

Section lastEvents(const QString &path)
{
    Section section{u"Last records of the journal: number, time, kind, ticket, subject, event, state"_s, {}};
    const auto reader = io::JournalReader::open(path);
    const auto records = reader ? reader->recent(support::mostEvents) : failure(reader.error());
    if (!records) {
        section.lines.append(records.error().detail);
        return section;
    }
    for (const journal::Record &record : *records)
        section.lines.prepend(support::eventLine(record));
    return section;
}

}

QString supportBundle(const BundlePlaces &places, const settings::Settings *settings)
{
    return support::bundleText({versions(), settingsOf(places, settings), checks(places, settings),
        lastEvents(journalPath(places.dataFolder)), {u"End of the log"_s, io::endOfLog(io::logPath(places.dataFolder), support::mostLogBytes)}});
}

}
