// A card with one large figure in the middle, with a line above and one below: the change, a price, the shop's name
// under its logo.
#pragma once

#include "ui/customer/pagegeometry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fittedtext.h"

#include <QPixmap>
#include <QWidget>

namespace mostrador::customer {

enum class FigureKind { Amount, Name };

struct Presented {
    FigureKind kind = FigureKind::Amount;
    QString above;
    QString figure;
    QString below;
    QPixmap picture; // over all of it; null: none
};

class Hero final : public QWidget
{
    Q_OBJECT
public:
    explicit Hero(const theme::Theme &theme, QWidget *parent = nullptr);

    void present(const Presented &presented);
    void place(const PageGeometry &page, const QRect &card);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void paintPicture(QPainter &painter) const;

    theme::Theme m_theme;
    FigureKind m_kind = FigureKind::Amount;
    QSize m_pageSize;
    QPixmap m_picture;
    QRect m_pictureRoom;
    widgets::FittedText *m_above;
    widgets::FittedText *m_figure;
    widgets::FittedText *m_below;
};

}
