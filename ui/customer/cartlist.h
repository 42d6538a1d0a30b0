// The sale's lines as the customer sees them grow: the newest at the bottom and highlighted, the oldest give way.
#pragma once

#include "ui/customer/customerview.h"
#include "ui/customer/pagegeometry.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace mostrador::customer {

class CartList final : public QWidget
{
    Q_OBJECT
public:
    explicit CartList(const theme::Theme &theme, QWidget *parent = nullptr);

    void setLines(const QList<CartLine> &lines);
    void place(const PageGeometry &page, const QRect &panel);
    [[nodiscard]] qsizetype visibleRows() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(QPainter &painter, const CartLine &line, const QRect &row, bool last) const;

    theme::Theme m_theme;
    QList<CartLine> m_lines;
    int m_rowHeight = 1;
    int m_letters = 1;
    int m_inset = 0;
    int m_radius = 0;
};

}
