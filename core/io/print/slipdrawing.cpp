#include "core/io/print/slipdrawing.h"

#include "core/io/print/fonts.h"
#include "core/io/print/logo.h"
#include "core/qr/greyimage.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace mostrador::io {

using receipt::Raster;

namespace {

constexpr int letterHeight = 20; // pixels: a monospaced letter is then as wide as one of the printer
constexpr int darkBelow = 128;   // of 256 greys

Raster rasterOf(const QImage &image)
{
    Raster raster = receipt::blankRaster(image.width(), image.height());
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < darkBelow)
                receipt::blacken(raster, x, y);
        }
    }
    return raster;
}

QFont fontOf(bool bold)
{
    QFont font(QStringLiteral("monospace"));
    font.setPixelSize(letterHeight);
    font.setBold(bold);
    return font;
}

// Without what no font of this computer has: a box in its place would say less than nothing.
QString drawable(const QString &text, const QFontMetrics &metrics)
{
    QString kept;
    const auto codePoints = text.toUcs4();
    for (const uint character : codePoints) {
        const bool isLetter = QChar::category(character) != QChar::Mark_NonSpacing;
        if (!isLetter || metrics.inFontUcs4(character))
            kept += QChar::fromUcs4(character);
    }
    return kept;
}

// Letters of other scripts are wider than a column: the row is pressed together where it would not fit.
void drawPressed(QPainter &painter, const QString &text, const QRectF &place, Qt::Alignment alignment)
{
    const qreal wanted = painter.fontMetrics().horizontalAdvance(text);
    const qreal factor = wanted > place.width() ? place.width() / wanted : 1;
    painter.save();
    painter.setTransform(QTransform(factor, 0, 0, 1, place.left(), place.top()));
    painter.drawText(QRectF(0, 0, place.width() / factor, place.height()), alignment | Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter.restore();
}

Qt::Alignment flagOf(receipt::Alignment alignment)
{
    switch (alignment) {
    case receipt::Alignment::Left:
        return Qt::AlignLeft;
    case receipt::Alignment::Center:
        return Qt::AlignHCenter;
    case receipt::Alignment::Right:
        return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

}

SlipDrawing::SlipDrawing(QString logoPath) : m_logoPath(std::move(logoPath)) {}

Raster SlipDrawing::row(const receipt::DrawnRow &row, int width) const
{
    if (!hasFonts())
        return {};
    QImage image(width, receipt::rowHeight, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(fontOf(row.bold));
    const QString text = drawable(row.text, painter.fontMetrics());
    const QString right = drawable(row.right, painter.fontMetrics());
    const qreal rightWidth = std::min<qreal>(painter.fontMetrics().horizontalAdvance(right), width / 2.0);
    const qreal leftWidth = right.isEmpty() ? width : width - rightWidth - receipt::columnDots;
    drawPressed(painter, text.trimmed(), QRectF(0, 0, leftWidth, image.height()), flagOf(row.alignment));
    drawPressed(painter, right, QRectF(width - rightWidth, 0, rightWidth, image.height()), Qt::AlignRight);
    painter.end();
    return rasterOf(image);
}

Raster SlipDrawing::qr(const QString &text, int moduleDots, int widest) const
{
    const auto matrix = qr::encode(text);
    if (!matrix)
        return {};
    const int module = std::min(moduleDots, qr::largestModulePixels(*matrix, widest));
    if (module < 1)
        return {};
    const qr::GreyImage image = qr::paintGrey(*matrix, module);
    Raster raster = receipt::blankRaster(image.width, image.height);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            if (image.at(x, y) < darkBelow)
                receipt::blacken(raster, x, y);
        }
    }
    return raster;
}

Raster SlipDrawing::logo(int widest) const
{
    const QImage &picture = logoPicture();
    if (picture.isNull())
        return {};
    const QSize room(widest, highestLogo);
    const bool fits = picture.width() <= room.width() && picture.height() <= room.height();
    const QImage image = fits ? picture : picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return rasterOf(image.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::DiffuseDither));
}

const QImage &SlipDrawing::logoPicture() const
{
    std::call_once(m_logoRead, [this] {
        if (!m_logoPath.isEmpty())
            m_logo = readLogo(m_logoPath).value_or(QImage());
    });
    return m_logo;
}

}
