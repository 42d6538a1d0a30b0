#include "ui/printer/slippreview.h"

#include "core/base/result.h"
#include "core/receipt/drawing.h"
#include "core/settings/printer.h"
#include "ui/theme/measures.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::printerui {

namespace {

// 80 mm of paper, 72 of them printed on; 58 mm, 48 printed on: the same letters in both.
constexpr int widePaper = 380;   // pixels
constexpr int narrowPaper = 276; // the same scale
constexpr int edge = theme::margin;
constexpr int wideModule = 6; // dots of a module, as ESC/POS
constexpr int narrowModule = 4;

bool isNarrow(int columns)
{
    return columns <= settings::narrowColumns;
}

int paperWidth(int columns)
{
    return isNarrow(columns) ? narrowPaper : widePaper;
}

// The largest letters of which so many stand in a row.
QFont lettersFor(int columns)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const int room = paperWidth(columns) - 2 * edge;
    for (int pixels = 20; pixels > 5; --pixels) {
        font.setPixelSize(pixels);
        if (QFontMetricsF(font).horizontalAdvance(QString(columns, u'0')) <= room)
            break;
    }
    return font;
}

}

// Measures with the same code that draws.
class SlipPreview::Ruler
{
public:
    Ruler(const SlipPreview &preview, QPainter *painter)
        : m_painter(painter), m_font(lettersFor(preview.m_columns)), m_columns(preview.m_columns), m_picture(preview.m_picture),
          m_row(QFontMetrics(m_font).height())
    {
        m_dot = QFontMetricsF(m_font).horizontalAdvance(QString(m_columns, u'0')) / (m_columns * receipt::columnDots);
    }

    void operator()(const receipt::SlipRow &row)
    {
        const int height = row.large ? 2 * m_row : m_row;
        if (m_painter && !row.text.isEmpty()) {
            QFont font = m_font;
            font.setBold(row.bold);
            m_painter->save();
            m_painter->translate(edge, top);
            m_painter->scale(1, row.large ? 2 : 1);
            m_painter->setFont(font);
            m_painter->drawText(0, QFontMetrics(font).ascent(), row.text);
            m_painter->restore();
        }
        top += height;
    }

    void operator()(const receipt::QrCode &code)
    {
        const auto matrix = qr::encode(code.text);
        if (!matrix)
            return;
        const int module = std::max(1, qRound(m_dot * (isNarrow(m_columns) ? narrowModule : wideModule)));
        const int left = (paperWidth(m_columns) - module * matrix->size) / 2;
        for (int y = 0; m_painter && y < matrix->size; ++y) {
            for (int x = 0; x < matrix->size; ++x) {
                if (matrix->dark(x, y))
                    m_painter->fillRect(left + x * module, top + (qr::quietZone + y) * module, module, module, QColor(theme::codeDark));
            }
        }
        top += module * (matrix->size + 2 * qr::quietZone);
    }

    void operator()(const receipt::Logo &)
    {
        if (m_picture.isNull())
            return;
        const QSizeF size = QSizeF(m_picture.size()) * m_dot;
        if (m_painter)
            m_painter->drawImage(QRectF(QPointF((paperWidth(m_columns) - size.width()) / 2, top), size), m_picture);
        top += qRound(size.height());
    }

    int top = edge;

private:
    QPainter *m_painter;
    QFont m_font;
    int m_columns;
    const QImage &m_picture;
    int m_row;
    qreal m_dot = 1;
};

SlipPreview::SlipPreview(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"slipPreview"_s);
}

void SlipPreview::show(const receipt::Document &document, int columns, const QImage &picture)
{
    m_parts = receipt::slipOf(document, columns);
    m_columns = columns;
    m_picture = picture;
    setAccessibleName(text());
    setFixedSize(sizeHint());
    update();
}

QString SlipPreview::text() const
{
    QStringList rows;
    for (const receipt::SlipPart &part : m_parts) {
        if (const auto *row = std::get_if<receipt::SlipRow>(&part))
            rows.append(row->text);
    }
    return rows.join(u'\n');
}

QSize SlipPreview::sizeHint() const
{
    if (m_columns == 0)
        return {};
    Ruler ruler(*this, nullptr);
    for (const receipt::SlipPart &part : m_parts)
        std::visit(ruler, part);
    return {paperWidth(m_columns), ruler.top + edge};
}

void SlipPreview::paintEvent(QPaintEvent *)
{
    if (m_columns == 0)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), QColor(theme::codeLight));
    painter.setPen(QColor(theme::codeDark));
    Ruler ruler(*this, &painter);
    for (const receipt::SlipPart &part : std::as_const(m_parts))
        std::visit(ruler, part);
}

}
