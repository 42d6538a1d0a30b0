#include "app/demo/demofolder.h"

#include "core/io/system/datafolder.h"
#include "core/io/system/folders.h"
#include "core/money/currency.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr auto mark = "mostrador-demo"_L1;

bool isNewOrEmpty(const QString &folder)
{
    return QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

bool writeMark(const QString &folder)
{
    QFile file(folder + u'/' + mark);
    return file.open(QIODevice::WriteOnly) && file.write("This folder belongs to the demo of Mostrador and may be deleted.\n") > 0;
}

}

qint64 sizeOfFolder(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        each.next();
        bytes += each.fileInfo().size();
    }
    return bytes;
}

Result<QString, DemoFolderError> prepareDemoFolder(const QString &wanted, money::Site site, qint64 most)
{
    const QString folder = wanted.isEmpty() ? io::defaultDataFolder() + u"-demo"_s : QDir(wanted).absolutePath();
    const bool isNew = isNewOrEmpty(folder);
    if (!isNew && !QFile::exists(folder + u'/' + mark))
        return failure(DemoFolderError{DemoFolderProblem::NotADemo, folder});
    if (io::prepareFolder(folder) || (isNew && !writeMark(folder)))
        return failure(DemoFolderError{DemoFolderProblem::CannotCreate, folder});
    const QString ofSite = folder + u'/' + money::codeOf(site);
    if (sizeOfFolder(ofSite) > most)
        QDir(ofSite).removeRecursively();
    return ofSite;
}

}
