#include "core/io/backup/diskprobe.h"

#include "core/io/backup/durable.h"
#include "core/io/system/datafolder.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

constexpr qsizetype probeSize = 4096;

QString probeFault(const QString &path)
{
    QFile::remove(path); // of a probe that was cut off
    const QByteArray written(probeSize, 'm');
    if (!writeDurably(path, written))
        return lastSystemError();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    return file.readAll() == written ? QString() : u"read back differently"_s;
}

}

backup::DiskFacts probeDisk(const QString &dataFolder)
{
    const QString path = dataFolder + u"/disk-probe"_s;
    backup::DiskFacts facts{freeBytes(dataFolder), probeFault(path)};
    QFile::remove(path);
    return facts;
}

}
