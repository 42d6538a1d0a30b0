// Two readers of a picture, as phones would be: ZXing through the till's own door, and ZBar, which shares nothing with
// it.
#pragma once

#include "core/qr/greyimage.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

namespace mostrador::tests {

inline qr::GreyImage greyOf(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    qr::GreyImage result{grey.width(), grey.height(), {}};
    for (int y = 0; y < grey.height(); ++y)
        result.pixels.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    return result;
}

inline bool hasZBar()
{
    return QProcess::execute(QStringLiteral("zbarimg"), {QStringLiteral("--version")}) == 0;
}

// What ZBar finds in the picture; empty if there is nothing to scan.
inline QString scannedFrom(const QImage &image)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("grab.png"));
    QImage plain = image;
    plain.setDevicePixelRatio(1);
    plain.save(file);
    QProcess reader;
    reader.start(QStringLiteral("zbarimg"), {QStringLiteral("--raw"), QStringLiteral("-q"),
                                                QStringLiteral("-S*.enable=0"), QStringLiteral("-Sqrcode.enable=1"), file});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
}

}
