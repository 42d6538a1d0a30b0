#include "core/io/photo/photofile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace mostrador::io {

namespace {

constexpr int quality = 85; // of 100: no difference is seen at this size
constexpr int tooSlim = 20; // times longer than wide: nothing would be left of the shorter side

QImage onWhite(const QImage &picture)
{
    QImage image(picture.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).drawImage(0, 0, picture);
    return image;
}

bool isReadable(QSize size)
{
    const int shorter = std::min(size.width(), size.height());
    const int longer = std::max(size.width(), size.height());
    return shorter > 0 && longer <= longestPhotoSide && longer <= shorter * tooSlim;
}

}

std::optional<QByteArray> photoFrom(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile() || file.size() > largestPhotoFile) // a pipe would be waited for
        return std::nullopt;
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // as the camera was held
    const QSize size = reader.size();
    if (!isReadable(size))
        return std::nullopt;
    if (std::max(size.width(), size.height()) > keptPhotoSide)
        reader.setScaledSize(size.scaled(keptPhotoSide, keptPhotoSide, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (picture.isNull() || !onWhite(picture).save(&buffer, "JPEG", quality))
        return std::nullopt;
    return bytes;
}

QImage pixelsOf(const QByteArray &photo)
{
    if (photo.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(photo);
    QImageReader reader(&buffer, "JPEG");
    const QSize size = reader.size();
    if (!isReadable(size) || std::max(size.width(), size.height()) > keptPhotoSide)
        return {};
    return reader.read();
}

}
