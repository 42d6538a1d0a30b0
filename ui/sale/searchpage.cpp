#include "ui/sale/searchpage.h"

#include "ui/sale/labels.h"
#include "ui/sale/photoshelf.h"
#include "ui/theme/measures.h"

#include <QListWidget>
#include <QPainter>
#include <QScroller>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::counter {

namespace {

constexpr int priceRole = Qt::UserRole;
constexpr int codeRole = Qt::UserRole + 1;
constexpr int photoSide = 36;
constexpr int side = 12;
constexpr int barWidth = 5;

class RowPainter final : public QStyledItemDelegate
{
public:
    RowPainter(const theme::Theme &theme, PhotoShelf *photos, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_photos(photos)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, theme::rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const theme::Colours &colours = m_theme.colours;
        const bool selected = option.state & QStyle::State_Selected;
        const bool hasPhotos = m_photos && m_photos->hasAny();
        const QRect inner = option.rect.adjusted(side, 0, -side, 0).adjusted(hasPhotos ? photoSide + side : 0, 0, 0, 0);
        if (selected) {
            painter->fillRect(option.rect, colours.selection);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())), colours.accent);
        }
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.surfaceMuted);
        if (hasPhotos)
            paintPhoto(*painter, option.rect, index.data(codeRole).toString());
        painter->setPen(selected ? colours.onSelection : colours.text);
        painter->setFont(theme::letters(theme::bodyLetters, theme::Weight::Bold));
        const QString price = index.data(priceRole).toString();
        const int priceWidth = painter->fontMetrics().horizontalAdvance(price);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, price);
        painter->setFont(theme::letters(theme::bodyLetters));
        const QRect name = inner.adjusted(0, 0, -priceWidth - side, 0);
        painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    }

private:
    void paintPhoto(QPainter &painter, const QRect &row, const QString &code) const
    {
        const qreal ratio = painter.device()->devicePixelRatioF();
        QPixmap photo = m_photos->photoOf(code, QSize(photoSide, photoSide) * ratio);
        photo.setDevicePixelRatio(ratio);
        const QSize size = photo.deviceIndependentSize().toSize();
        const QRect place(row.left() + side, row.top() + (row.height() - photoSide) / 2, photoSide, photoSide);
        if (!photo.isNull())
            painter.drawPixmap(place.center() - QPoint(size.width() / 2, size.height() / 2), photo);
    }

    theme::Theme m_theme;
    PhotoShelf *m_photos; // null: there are none
};

QListWidget *makeRows(const theme::Theme &theme, QWidget *parent)
{
    auto *rows = new QListWidget(parent);
    rows->setObjectName(u"searchResults"_s);
    rows->setFocusPolicy(Qt::NoFocus);
    rows->setUniformItemSizes(true);
    rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    rows->setItemDelegate(new RowPainter(theme, nullptr, rows));
    QScroller::grabGesture(rows->viewport(), QScroller::TouchGesture);
    return rows;
}

}

SearchPage::SearchPage(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(makeLabel(this, u"searchHeading"_s, theme::wordLetters, theme.colours.textMuted, theme::Weight::Bold))
    , m_rows(makeRows(theme, this))
    , m_emptyHint(makeLabel(this, u"searchEmpty"_s, theme::bodyLetters, theme.colours.textMuted))
    , m_hint(makeLabel(this, u"searchHint"_s, theme::wordLetters, theme.colours.textMuted))
{
    setObjectName(u"search"_s);
    m_heading->setFixedHeight(28);
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
        [this](QListWidgetItem *item) { Q_EMIT productChosen(m_shown->rows[m_rows->row(item)].code); });
}

void SearchPage::setPhotos(PhotoShelf *photos)
{
    auto *before = m_rows->itemDelegate();
    m_rows->setItemDelegate(new RowPainter(m_theme, photos, m_rows));
    delete before;
    connect(photos, &PhotoShelf::changed, m_rows->viewport(), qOverload<>(&QWidget::update));
}

void SearchPage::render(const SearchResults &view)
{
    if (m_shown == view)
        return;
    const bool sameRows = m_shown && m_shown->rows == view.rows;
    m_shown = view;
    setWords(m_heading, view.heading);
    setWords(m_emptyHint, view.emptyHint);
    setWords(m_hint, view.hint);
    m_rows->setVisible(!view.rows.isEmpty());
    m_emptyHint->setVisible(view.rows.isEmpty());
    if (sameRows)
        return;
    m_rows->clear();
    for (const ProductTile &row : view.rows) {
        auto *item = new QListWidgetItem(row.name, m_rows);
        item->setData(priceRole, row.price);
        item->setData(codeRole, row.code);
    }
    m_rows->setCurrentRow(view.rows.isEmpty() ? -1 : 0);
}

void SearchPage::moveChoice(int step)
{
    if (m_rows->count() > 0)
        m_rows->setCurrentRow(std::clamp(m_rows->currentRow() + step, 0, m_rows->count() - 1));
}

qsizetype SearchPage::chosen() const
{
    return m_rows->currentRow();
}

}
