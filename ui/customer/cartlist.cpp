#include "ui/customer/cartlist.h"

#include "ui/theme/measures.h"
#include "ui/theme/style.h"

#include <QPainter>

#include <algorithm>

namespace mostrador::customer {

namespace {

constexpr int rowInTheSketch = 52;
constexpr int lettersInTheSketch = 22;
constexpr int insetInTheSketch = 18;

}

CartList::CartList(const theme::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {}

void CartList::setLines(const QList<CartLine> &lines)
{
    m_lines = lines;
    update();
}

void CartList::place(const PageGeometry &page, const QRect &panel)
{
    setGeometry(panel);
    m_letters = page.letters(lettersInTheSketch);
    m_rowHeight = std::max(page.scaled(rowInTheSketch), m_letters * 2);
    m_inset = page.scaled(insetInTheSketch);
    m_radius = page.scaled(theme::panelRadius);
    update();
}

qsizetype CartList::visibleRows() const
{
    return std::max(1, (height() - 2 * m_inset) / m_rowHeight);
}

void CartList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours.surface);
    painter.drawRoundedRect(rect(), m_radius, m_radius);

    const qsizetype shown = std::min(visibleRows(), m_lines.size());
    const qsizetype first = m_lines.size() - shown;
    QRect row(m_inset, m_inset, width() - 2 * m_inset, m_rowHeight);
    for (qsizetype index = first; index < m_lines.size(); ++index) {
        const bool last = index == m_lines.size() - 1;
        paintRow(painter, m_lines.at(index), row, last);
        if (!last) {
            painter.setPen(QPen(m_theme.colours.surfaceMuted, 1));
            painter.drawLine(row.bottomLeft(), row.bottomRight());
        }
        row.translate(0, m_rowHeight);
    }
}

void CartList::paintRow(QPainter &painter, const CartLine &line, const QRect &row, bool last) const
{
    const theme::Colours &colours = m_theme.colours;
    if (last) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.selection);
        painter.drawRoundedRect(row.adjusted(0, 2, 0, -2), m_radius / 2.0, m_radius / 2.0);
    }
    painter.setFont(theme::letters(m_letters, last ? theme::Weight::Bold : theme::Weight::Ordinary));
    const QFontMetrics metrics = painter.fontMetrics();
    const int pad = m_letters / 2;
    const QRect inner = row.adjusted(pad, 0, -pad, 0);
    const int quantityWidth = m_letters * 4;
    const int totalWidth = metrics.horizontalAdvance(line.total) + pad;
    painter.setPen(last ? colours.onSelection : colours.textMuted);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, line.quantity);
    painter.setPen(last ? colours.onSelection : colours.text);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, line.total);
    QRect nameRoom = inner.adjusted(quantityWidth, 0, -totalWidth, 0);
    QRect discountRoom = nameRoom;
    if (!line.discount.isEmpty()) {
        const int taken = std::min(metrics.horizontalAdvance(line.discount) + pad, nameRoom.width());
        discountRoom.setLeft(nameRoom.right() + 1 - taken);
        nameRoom.setRight(discountRoom.left() - 1);
    }
    painter.drawText(
        nameRoom, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(line.name, Qt::ElideRight, nameRoom.width()));
    painter.setPen(last ? colours.onSelection : colours.success);
    painter.drawText(discountRoom, Qt::AlignVCenter | Qt::AlignLeft, line.discount);
}

}
