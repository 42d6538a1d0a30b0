#include "ui/history/salespage.h"

#include "ui/sale/labels.h"
#include "ui/theme/measures.h"

#include <QListWidget>
#include <QPainter>
#include <QScroller>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::history {

namespace {

using counter::makeLabel;
using counter::setWords;

constexpr int side = 12;
constexpr int barWidth = 5;
constexpr int saleHeight = 52; // two lines of letters

QColor inkOf(const theme::Colours &colours, text::Severity severity)
{
    switch (severity) {
    case text::Severity::Information:
        return colours.textMuted;
    case text::Severity::Success:
        return colours.success;
    case text::Severity::Warning:
        return colours.warning;
    case text::Severity::Failure:
        return colours.failure;
    }
    Q_UNREACHABLE();
}

class SalePainter final : public QStyledItemDelegate
{
public:
    SalePainter(const theme::Theme &theme, const std::optional<SalesPanel> &shown, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_shown(shown)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, saleHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const theme::Colours &colours = m_theme.colours;
        const SaleRow &row = m_shown->rows[index.row()];
        const bool selected = option.state & QStyle::State_Selected;
        if (selected) {
            painter->fillRect(option.rect, colours.selection);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())), colours.accent);
        }
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.surfaceMuted);
        const QRect inner = option.rect.adjusted(side, 3, -side, -4);
        painter->setPen(selected ? colours.onSelection : colours.text);
        painter->setFont(theme::letters(theme::bodyLetters, theme::Weight::Bold));
        painter->drawText(inner, Qt::AlignRight | Qt::AlignTop, row.amount);
        painter->setFont(theme::letters(theme::bodyLetters));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop, row.heading);
        painter->setPen(selected ? colours.onSelection : inkOf(colours, row.severity));
        painter->setFont(theme::letters(theme::wordLetters));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
            painter->fontMetrics().elidedText(row.state, Qt::ElideRight, inner.width()));
    }

private:
    theme::Theme m_theme;
    const std::optional<SalesPanel> &m_shown;
};

}

SalesPage::SalesPage(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(makeLabel(this, u"salesHeading"_s, theme::wordLetters, theme.colours.textMuted, theme::Weight::Bold))
    , m_rows(new QListWidget(this))
    , m_emptyHint(makeLabel(this, u"salesEmpty"_s, theme::bodyLetters, theme.colours.textMuted))
    , m_hint(makeLabel(this, u"salesHint"_s, theme::wordLetters, theme.colours.textMuted))
{
    setObjectName(u"sales"_s);
    m_heading->setFixedHeight(28);
    m_rows->setObjectName(u"salesList"_s);
    m_rows->setFocusPolicy(Qt::NoFocus);
    m_rows->setUniformItemSizes(true);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setItemDelegate(new SalePainter(theme, m_shown, m_rows));
    QScroller::grabGesture(m_rows->viewport(), QScroller::TouchGesture);
    m_emptyHint->setAlignment(Qt::AlignCenter);
    m_emptyHint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_rows, 1);
    column->addWidget(m_emptyHint, 1);
    column->addWidget(m_hint);
    connect(m_rows, &QListWidget::itemClicked, this,
        [this](QListWidgetItem *item) { Q_EMIT rowTouched(m_rows->row(item)); });
}

void SalesPage::renderRows()
{
    while (m_rows->count() > m_shown->rows.size())
        delete m_rows->takeItem(m_rows->count() - 1);
    for (qsizetype at = 0; at < m_shown->rows.size(); ++at) {
        const SaleRow &row = m_shown->rows[at];
        const QString said = row.heading + u' ' + row.amount + u' ' + row.state; // for those who hear the screen
        if (at < m_rows->count())
            m_rows->item(static_cast<int>(at))->setText(said);
        else
            m_rows->addItem(said);
    }
}

void SalesPage::render(const SalesPanel &view)
{
    if (m_shown == view)
        return;
    m_shown = view;
    setWords(m_heading, view.heading);
    m_rows->setAccessibleName(view.heading);
    setWords(m_emptyHint, view.emptyHint);
    setWords(m_hint, view.hint);
    m_rows->setVisible(!view.rows.isEmpty());
    m_emptyHint->setVisible(view.rows.isEmpty());
    renderRows();
    m_rows->setCurrentRow(view.chosen);
    m_rows->viewport()->update();
}

}
