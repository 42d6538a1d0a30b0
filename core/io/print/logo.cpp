#include "core/io/print/logo.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace mostrador::io {

namespace {

QImage onWhite(const QImage &picture)
{
    QImage image(picture.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).drawImage(0, 0, picture);
    return image;
}

}

Result<QImage, LogoProblem> readLogo(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would be waited for
        return failure(LogoProblem::Unreadable);
    if (file.size() > largestLogoFile)
        return failure(LogoProblem::TooLarge);
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "pbm")
        return failure(LogoProblem::NotAPicture);
    const QSize size = reader.size();
    if (size.width() > longestLogoSide || size.height() > longestLogoSide)
        return failure(LogoProblem::TooLarge);
    const QImage picture = reader.read();
    if (picture.isNull())
        return failure(LogoProblem::NotAPicture);
    return onWhite(picture);
}

}
