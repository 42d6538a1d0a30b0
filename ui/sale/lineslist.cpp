#include "ui/sale/lineslist.h"

#include "ui/sale/linesmodel.h"
#include "ui/sale/linespainter.h"
#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/style.h"

#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QScroller>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::counter {

namespace {

constexpr int headHeight = 28;
constexpr int lockIcon = 18;

QListView *makeList(QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setObjectName(u"lines"_s);
    list->setFocusPolicy(Qt::NoFocus);
    list->setFrameShape(QFrame::NoFrame);
    list->setStyleSheet(u"QListView { border: 0; border-radius: 0; background: transparent; }"_s);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setUniformItemSizes(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->verticalScrollBar()->setSingleStep(theme::rowHeight);
    QScroller::grabGesture(list->viewport(), QScroller::TouchGesture);
    return list;
}

}

LinesList::LinesList(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new LinesModel(this))
    , m_painter(new LinesPainter(theme, this))
    , m_list(makeList(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_painter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, headHeight, 1, 1);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex &index) { Q_EMIT lineChosen(m_model->line(index.row()).number); });
}

void LinesList::render(const LinesView &view)
{
    if (m_shown == view)
        return;
    const bool moved = !m_shown || m_shown->selected != view.selected || m_shown->lines.size() != view.lines.size();
    m_painter->setState(view.selected, !view.lockNote.isEmpty());
    m_model->setLines(view.lines);
    m_shown = view;
    if (moved) {
        const int row = m_model->rowOf(view.selected);
        if (row >= 0)
            m_list->scrollTo(m_model->index(row));
        else
            m_list->scrollToBottom();
    }
    m_list->viewport()->update();
    update();
}

void LinesList::showPriceDraft(const QString &typed)
{
    if (m_draft == typed)
        return;
    m_draft = typed;
    m_painter->setDraft(typed);
    m_list->viewport()->update();
}

void LinesList::paintLock(QPainter &painter, const QRect &head) const
{
    painter.fillRect(head, m_theme.colours.warningSurface);
    painter.drawPixmap(QPointF(head.left() + theme::gap + 4, head.center().y() - lockIcon / 2.0 + 1),
        theme::pixmapOf(theme::Icon::Lock, m_theme.colours.warning, lockIcon, devicePixelRatioF()));
    painter.setPen(m_theme.colours.text);
    painter.setFont(theme::letters(theme::wordLetters));
    const QRect words = head.adjusted(2 * theme::gap + 4 + lockIcon, 0, -theme::gap, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_shown->lockNote, Qt::ElideRight, words.width()));
}

void LinesList::paintHead(QPainter &painter, const QRect &head) const
{
    painter.fillRect(head, m_theme.colours.surfaceMuted);
    const LineColumns columns = columnsOf(head);
    painter.setPen(m_theme.colours.textMuted);
    painter.setFont(theme::letters(theme::keyLetters, theme::Weight::Bold));
    painter.drawText(columns.quantity, Qt::AlignLeft | Qt::AlignVCenter, m_shown->quantityHead);
    painter.drawText(columns.name, Qt::AlignLeft | Qt::AlignVCenter, m_shown->nameHead);
    painter.drawText(columns.price, Qt::AlignRight | Qt::AlignVCenter, m_shown->priceHead);
    painter.drawText(columns.total, Qt::AlignRight | Qt::AlignVCenter, m_shown->totalHead);
}

void LinesList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours.surface);
    if (!m_shown)
        return;
    const QRect head(0, 0, width(), headHeight);
    if (m_shown->lockNote.isEmpty())
        paintHead(painter, head);
    else
        paintLock(painter, head);
    if (m_shown->lines.isEmpty()) {
        painter.setPen(m_theme.colours.textMuted);
        painter.setFont(theme::letters(theme::bodyLetters + 2));
        painter.drawText(
            rect().adjusted(32, headHeight, -32, 0), Qt::AlignCenter | Qt::TextWordWrap, m_shown->emptyHint);
    }
    painter.setPen(m_theme.colours.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}
