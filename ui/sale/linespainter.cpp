#include "ui/sale/linespainter.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/style.h"

#include <QPainter>

namespace mostrador::counter {

namespace {

constexpr int side = 12;
constexpr int barWidth = 5;
constexpr int iconSize = 20;
constexpr int detailLetters = 13;

void write(QPainter &painter, const QRect &place, Qt::Alignment alignment, const QString &words)
{
    painter.drawText(
        place, alignment | Qt::AlignVCenter, painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
}

// An amount is never cut, since half an amount reads as another one: long ones are written smaller.
void writeAmount(QPainter &painter, const QRect &place, const QString &amount, theme::Weight weight)
{
    constexpr int smallest = 10;
    int pixels = theme::bodyLetters;
    painter.setFont(theme::letters(pixels, weight));
    while (pixels > smallest && painter.fontMetrics().horizontalAdvance(amount) > place.width())
        painter.setFont(theme::letters(--pixels, weight));
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, amount);
}

}

LineColumns columnsOf(const QRect &row)
{
    const QRect inner = row.adjusted(side, 0, -side, 0);
    const int amount = inner.width() < 640 ? 104 : 136;
    const int quantity = 68;
    LineColumns columns;
    columns.quantity = QRect(inner.left(), inner.top(), quantity, inner.height());
    columns.total = QRect(inner.right() + 1 - amount, inner.top(), amount, inner.height());
    columns.price = columns.total.translated(-amount, 0);
    columns.name = QRect(
        QPoint(columns.quantity.right() + 1, inner.top()), QPoint(columns.price.left() - theme::gap, inner.bottom()));
    return columns;
}

LinesPainter::LinesPainter(const theme::Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void LinesPainter::setState(int selected, bool locked)
{
    m_selected = selected;
    m_locked = locked;
}

void LinesPainter::setDraft(const QString &price)
{
    m_draft = price;
}

QSize LinesPainter::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, theme::rowHeight};
}

void LinesPainter::paintBack(QPainter &painter, const QRect &row, const LineView &line) const
{
    const theme::Colours &colours = m_theme.colours;
    const bool selected = line.number == m_selected;
    if (line.unpriced)
        painter.fillRect(row, colours.failureSurface);
    else if (selected && !m_locked)
        painter.fillRect(row, colours.selection);
    if (selected) {
        const QColor bar = line.unpriced ? colours.failure : m_locked ? colours.border : colours.accent;
        painter.fillRect(QRect(row.left(), row.top(), barWidth, row.height()), bar);
    }
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.surfaceMuted);
}

void LinesPainter::paintUnpriced(QPainter &painter, const LineColumns &columns, const LineView &line) const
{
    const theme::Colours &colours = m_theme.colours;
    const QRect asked(
        columns.price.left(), columns.price.top(), columns.price.width() - theme::gap, columns.price.height());
    const QPointF corner(columns.name.left(), columns.name.center().y() - iconSize / 2.0);
    painter.drawPixmap(corner,
        theme::pixmapOf(theme::Icon::Warning, colours.failure, iconSize, painter.device()->devicePixelRatioF()));
    painter.setPen(colours.failure);
    write(painter, columns.name.adjusted(iconSize + theme::gap, 0, 0, 0), Qt::AlignLeft, line.name);
    write(painter, asked, Qt::AlignRight, line.price);
    const QRect box = columns.total.adjusted(0, 6, 0, -7);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colours.text);
    if (line.number == m_selected)
        writeAmount(painter, box.adjusted(6, 0, -6, 0), m_draft, theme::Weight::Ordinary);
}

// What is to be known about the line stands small under its name.
void LinesPainter::paintName(
    QPainter &painter, const QRect &place, const LineView &line, const QColor &ink, const QColor &mutedInk) const
{
    if (line.details.isEmpty()) {
        write(painter, place, Qt::AlignLeft, line.name);
        return;
    }
    const int lower = place.height() * 2 / 5;
    write(painter, place.adjusted(0, 1, 0, -lower), Qt::AlignLeft, line.name);
    painter.setPen(mutedInk);
    painter.setFont(theme::letters(detailLetters));
    write(painter, place.adjusted(0, place.height() - lower - 4, 0, -2), Qt::AlignLeft, line.details);
    painter.setPen(ink);
    painter.setFont(theme::letters(theme::bodyLetters));
}

void LinesPainter::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &model = *static_cast<const LinesModel *>(index.model());
    const LineView &line = model.line(index.row());
    const theme::Colours &colours = m_theme.colours;
    const LineColumns columns = columnsOf(option.rect);
    const bool selected = line.number == m_selected && !m_locked && !line.unpriced;
    const QColor ink = m_locked ? colours.textDisabled : selected ? colours.onSelection : colours.text;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBack(*painter, option.rect, line);
    painter->setPen(ink);
    painter->setFont(theme::letters(theme::bodyLetters));
    write(*painter, columns.quantity, Qt::AlignLeft, line.quantity);
    if (line.unpriced) {
        paintUnpriced(*painter, columns, line);
    } else {
        paintName(*painter, columns.name, line, ink, m_locked || selected ? ink : colours.textMuted);
        painter->setPen(m_locked || selected ? ink : colours.textMuted);
        writeAmount(*painter, columns.price.adjusted(theme::gap, 0, 0, 0), line.price, theme::Weight::Ordinary);
        painter->setPen(ink);
        writeAmount(*painter, columns.total.adjusted(theme::gap, 0, 0, 0), line.total, theme::Weight::Bold);
    }
    painter->restore();
}

}
