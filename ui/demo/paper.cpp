#include "ui/demo/paper.h"

#include "ui/theme/measures.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::demo {

namespace {

constexpr int tooth = 8; // of the edge where it was torn off
constexpr int fewestColumns = 32;

QPainterPath slip(const QRectF &room)
{
    QPainterPath path(room.topLeft());
    path.lineTo(room.topRight());
    path.lineTo(room.right(), room.bottom() - tooth);
    for (qreal x = room.right(); x > room.left(); x -= tooth) {
        path.lineTo(std::max(room.left(), x - tooth / 2.0), room.bottom());
        path.lineTo(std::max(room.left(), x - tooth), room.bottom() - tooth);
    }
    path.closeSubpath();
    return path;
}

}

Paper::Paper(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"demoPaper"_s);
    hide();
}

void Paper::setText(const QString &text)
{
    m_lines = text.trimmed().isEmpty() ? QStringList() : text.split(u'\n');
    while (!m_lines.isEmpty() && m_lines.constLast().trimmed().isEmpty())
        m_lines.removeLast();
    setAccessibleName(text);
    setVisible(!m_lines.isEmpty());
    update();
}

// As wide as the paper; a receipt that is too long ends where the paper is torn.
void Paper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qsizetype columns = fewestColumns;
    for (const QString &line : std::as_const(m_lines))
        columns = std::max(columns, line.size());
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(20);
    const qreal widest = QFontMetricsF(font).horizontalAdvance(QString(columns, u'0'));
    const int room = width() - 2 * theme::margin;
    font.setPixelSize(std::max(7, static_cast<int>(20 * room / widest)));
    const int lineHeight = QFontMetrics(font).height();
    const int wanted = static_cast<int>(m_lines.size()) * lineHeight + 2 * theme::margin + tooth;
    painter.fillPath(slip(QRectF(0, 0, width(), std::min(height(), wanted))), QColor(theme::codeLight));
    painter.setFont(font);
    painter.setPen(QColor(theme::codeDark));
    int baseline = theme::margin + QFontMetrics(font).ascent();
    for (const QString &line : std::as_const(m_lines)) {
        if (baseline > height() - theme::margin - tooth)
            break;
        painter.drawText(theme::margin, baseline, line);
        baseline += lineHeight;
    }
}

}
