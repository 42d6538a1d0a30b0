#include "core/io/print/poster.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace mostrador::io {

namespace {

constexpr int dotsPerInch = 300;
constexpr int partsOfMargin = 12; // of the width
constexpr int partsOfName = 12;   // of the width: the height of the store's letters
constexpr int partsOfWords = 22;
constexpr int partsOfFoot = 48;
constexpr int smallestLetters = 24; // dots

// The largest letters, up to `pixels`, with which the text fits the line.
QFont fitting(const QString &text, int pixels, int width, bool isBold)
{
    QFont font;
    font.setBold(isBold);
    for (int size = pixels; size >= smallestLetters; size -= 2) {
        font.setPixelSize(size);
        if (QFontMetrics(font).horizontalAdvance(text) <= width)
            break;
    }
    return font;
}

void write(QPainter &painter, const QRect &place, const QString &text, const QFont &font)
{
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, text);
}

// Whole dots for each module, so that every edge is sharp.
void draw(QPainter &painter, const qr::Matrix &code, const QRect &place)
{
    const int modules = code.size + 2 * qr::quietZone;
    const int dots = std::min(place.width(), place.height()) / modules;
    const QPoint corner = place.center() - QPoint(dots * code.size / 2, dots * code.size / 2);
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (code.dark(x, y))
                painter.fillRect(corner.x() + x * dots, corner.y() + y * dots, dots, dots, Qt::black);
        }
    }
}

void paint(QPainter &painter, const Poster &poster, const QRect &page)
{
    const int margin = page.width() / partsOfMargin;
    const QRect inner = page.adjusted(margin, margin, -margin, -margin);
    const int name = page.width() / partsOfName;
    const int words = page.width() / partsOfWords;
    const int foot = page.width() / partsOfFoot;
    const QRect nameRow(inner.left(), inner.top(), inner.width(), 2 * name);
    const QRect footRow(inner.left(), inner.bottom() - 2 * foot, inner.width(), 2 * foot);
    const QRect wordsRow(inner.left(), footRow.top() - 4 * words, inner.width(), 4 * words);
    const QRect codeRow(inner.left(), nameRow.bottom(), inner.width(), wordsRow.top() - nameRow.bottom());
    painter.setPen(Qt::black);
    write(painter, nameRow, poster.storeName, fitting(poster.storeName, name, inner.width(), true));
    draw(painter, poster.code, codeRow);
    write(painter, wordsRow, poster.sentence, fitting(poster.sentence, words, inner.width(), false));
    write(painter, footRow, poster.tillName, fitting(poster.tillName, foot, inner.width(), false));
}

QPageSize pageOf(PosterPaper paper)
{
    return QPageSize(paper == PosterPaper::A4 ? QPageSize::A4 : QPageSize::A5);
}

}

QByteArray toPdf(const Poster &poster, PosterPaper paper)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return {};
    QByteArray pdf;
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(pageOf(paper));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(poster.storeName);
    QPainter painter(&writer);
    paint(painter, poster, QRect(0, 0, writer.width(), writer.height()));
    painter.end();
    return pdf;
}

QImage toPicture(const Poster &poster, PosterPaper paper, int height)
{
    const QSize dots = pageOf(paper).sizePixels(dotsPerInch);
    QImage sheet(dots, QImage::Format_Grayscale8);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    paint(painter, poster, sheet.rect());
    painter.end();
    return sheet.scaledToHeight(height, Qt::SmoothTransformation);
}

}
