#include "core/io/print/pdf.h"

#include "core/io/print/fonts.h"
#include "core/qr/matrix.h"
#include "core/receipt/printable.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace mostrador::io {

using receipt::Alignment;

namespace {

constexpr int dotsPerInch = 300;
constexpr qreal millimetresPerInch = 25.4;
constexpr int narrowColumns = 32;
constexpr qreal narrowPaper = 58;          // mm
constexpr qreal widePaper = 80;            // mm
constexpr qreal margin = 4;                // mm
constexpr qreal gap = 2;                   // mm between the two columns of a row
constexpr qreal qrModule = 0.75;           // mm: six dots of a receipt printer
constexpr qreal highestLogo = 25;          // mm
constexpr qreal longestPage = 2000;        // mm; PDF readers stop at five metres
constexpr int largerBy = 140;              // percent
constexpr qreal heightsPerPaperWidth = 24; // of letters: 80 mm gives 9.5 points, 58 mm 7

qreal dots(qreal millimetres)
{
    return millimetres * dotsPerInch / millimetresPerInch;
}

Qt::Alignment flagOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return Qt::AlignLeft;
    case Alignment::Center:
        return Qt::AlignHCenter;
    case Alignment::Right:
        return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

// The same code measures (without a painter) and draws, so that the two cannot differ.
class Sheet
{
public:
    Sheet(QPaintDevice *device, qreal paper, const QImage &logo)
        : m_device(device)
        , m_logo(logo)
        , m_width(dots(paper - 2 * margin))
        , m_pixels(static_cast<int>(dots(paper) / heightsPerPaperWidth))
    {
    }

    // The height of a block; draws it at `top` if there is a painter.
    [[nodiscard]] qreal place(const receipt::Block &block, qreal top, QPainter *painter) const
    {
        return std::visit(
            Overloaded{
                [&](const receipt::TextLine &line) {
                    return text(line.text, line.alignment, font(line.bold, line.large), {0, top}, m_width, painter);
                },
                [&](const receipt::TwoColumns &line) { return columns(line, top, painter); },
                [&](const receipt::Rule &) { return rule(top, painter); },
                [&](const receipt::Blank &) { return row(); },
                [&](const receipt::QrCode &code) { return qrCode(code.text, top, painter); },
                [&](const receipt::Logo &) { return logo(top, painter); },
                [&](const receipt::Feed &feed) { return row() * feed.lines; },
                [](const receipt::Cut &) { return qreal(0); },
                [](const receipt::DrawerPulse &) { return qreal(0); },
            },
            block);
    }

private:
    [[nodiscard]] QFont font(bool bold, bool large) const
    {
        QFont font(QStringLiteral("sans-serif"));
        font.setPixelSize(large ? m_pixels * largerBy / 100 : m_pixels);
        font.setBold(bold);
        return font;
    }

    [[nodiscard]] qreal row() const { return QFontMetricsF(font(false, false), m_device).lineSpacing(); }

    // Words stay whole where they can; what is longer than a row is broken all the same.
    qreal text(
        const QString &words, Alignment alignment, const QFont &font, QPointF at, qreal width, QPainter *painter) const
    {
        QTextOption option(flagOf(alignment));
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        QTextLayout layout(receipt::printable(words), font, m_device);
        layout.setTextOption(option);
        layout.beginLayout();
        qreal height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, at);
        return height;
    }

    qreal columns(const receipt::TwoColumns &line, qreal top, QPainter *painter) const
    {
        const QFont weight = font(line.bold, line.large);
        const qreal wanted = QFontMetricsF(weight, m_device).horizontalAdvance(receipt::printable(line.right)) + 1;
        const qreal right = std::min(wanted, m_width / 2);
        const qreal left = text(line.left, Alignment::Left, weight, {0, top}, m_width - right - dots(gap), painter);
        return std::max(left, text(line.right, Alignment::Right, weight, {m_width - right, top}, right, painter));
    }

    qreal rule(qreal top, QPainter *painter) const
    {
        const qreal middle = top + row() / 2;
        if (painter)
            painter->drawLine(QLineF(0, middle, m_width, middle));
        return row();
    }

    // Modules as squares, so that no printer has to guess between grey dots.
    qreal qrCode(const QString &words, qreal top, QPainter *painter) const
    {
        const auto matrix = qr::encode(receipt::printable(words));
        if (!matrix)
            return 0;
        const int modules = matrix->size + 2 * qr::quietZone;
        const qreal module = dots(std::min(qrModule, (m_width * millimetresPerInch / dotsPerInch) / modules));
        const qreal left = (m_width - module * modules) / 2;
        for (int y = 0; painter && y < matrix->size; ++y) {
            for (int x = 0; x < matrix->size; ++x) {
                if (matrix->dark(x, y))
                    painter->fillRect(QRectF(left + (x + qr::quietZone) * module, top + (y + qr::quietZone) * module,
                                          module, module), Qt::black);
            }
        }
        return module * modules;
    }

    qreal logo(qreal top, QPainter *painter) const
    {
        if (m_logo.isNull())
            return 0;
        const QSizeF size = QSizeF(m_logo.size()).scaled(m_width, dots(highestLogo), Qt::KeepAspectRatio);
        if (painter)
            painter->drawImage(QRectF(QPointF((m_width - size.width()) / 2, top), size), m_logo);
        return size.height() + row() / 2;
    }

    QPaintDevice *m_device;
    const QImage &m_logo;
    qreal m_width;
    int m_pixels;
};

void draw(QPdfWriter &writer, const Sheet &sheet, const receipt::Document &document, qreal pageHeight)
{
    QPainter painter(&writer);
    qreal top = 0;
    for (const receipt::Block &block : document.blocks) {
        if (top > 0 && top + sheet.place(block, top, nullptr) > pageHeight) {
            writer.newPage();
            top = 0;
        }
        top += sheet.place(block, top, &painter);
    }
}

}

QByteArray toPdf(const receipt::Document &document, int columns, const QImage &logo)
{
    if (!hasFonts())
        return {};
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    const qreal paper = columns <= narrowColumns ? narrowPaper : widePaper;
    const Sheet sheet(&writer, paper, logo);
    qreal height = 0;
    for (const receipt::Block &block : document.blocks)
        height += sheet.place(block, height, nullptr);
    // A millimetre more than measured: rounding must not start a second page. And never wider than high: print services
    // turn such a page on its side.
    const qreal millimetres = std::clamp(height * millimetresPerInch / dotsPerInch + 1, paper, longestPage);
    const QPageSize size(
        QSizeF(paper, millimetres + 2 * margin), QPageSize::Millimeter, QString(), QPageSize::ExactMatch);
    writer.setPageLayout(
        QPageLayout(size, QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
    draw(writer, sheet, document, dots(millimetres));
    return pdf;
}

}
