#include "core/io/print/pdffiles.h"

#include "core/io/print/bytefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace mostrador::io {

using namespace Qt::StringLiterals;
using printing::PrintFault;
using printing::PrintOutcome;
using printing::PrintResult;

namespace {

QString baseOf(const QString &path)
{
    const QFileInfo info(path);
    const bool pdf = info.suffix().compare(u"pdf"_s, Qt::CaseInsensitive) == 0;
    return pdf ? info.completeBaseName() : info.fileName();
}

qint64 highestNumber(const QDir &folder, const QString &base)
{
    qint64 highest = 0;
    const QString start = base + u'-';
    const auto names = folder.entryList({u"*.pdf"_s}, QDir::Files | QDir::Hidden | QDir::System, QDir::NoSort);
    for (const QString &name : names) {
        if (name.startsWith(start))
            highest = std::max(highest, QStringView(name).mid(start.size()).chopped(4).toLongLong());
    }
    return highest;
}

}

PrintResult writeNextPdf(const QString &path, const QByteArray &pdf, const std::stop_token &stop)
{
    if (pdf.isEmpty())
        return {PrintOutcome::Nothing, PrintFault::NotConfigured, path, u"no fonts to draw with"_s};
    const QDir folder = QFileInfo(path).absoluteDir();
    const QString base = baseOf(path);
    const QString file = folder.filePath(u"%1-%2.pdf"_s.arg(base).arg(highestNumber(folder, base) + 1));
    PrintResult result = appendBytes(file, pdf, OpenMode::MustBeNew, stop);
    // An emptied file is no receipt. What could not be created is not ours to remove.
    if (result.outcome == PrintOutcome::Nothing && result.fault == PrintFault::DiskFull)
        QFile::remove(file);
    return result;
}

}
