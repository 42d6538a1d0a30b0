// How a line of the sale and the head over the lines look.
#pragma once

#include "ui/sale/linesmodel.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace mostrador::counter {

// The four columns of one row, inside its margins.
struct LineColumns {
    QRect quantity;
    QRect name;
    QRect price;
    QRect total;
};

[[nodiscard]] LineColumns columnsOf(const QRect &row);

class LinesPainter final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit LinesPainter(const theme::Theme &theme, QObject *parent = nullptr);

    void setState(int selected, bool locked);
    void setDraft(const QString &price); // what is typed for the selected line that has none

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBack(QPainter &painter, const QRect &row, const LineView &line) const;
    void paintName(QPainter &painter, const QRect &place, const LineView &line, const QColor &ink,
        const QColor &mutedInk) const;
    void paintUnpriced(QPainter &painter, const LineColumns &columns, const LineView &line) const;

    theme::Theme m_theme;
    QString m_draft;
    int m_selected = 0;
    bool m_locked = false;
};

}
