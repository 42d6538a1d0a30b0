// A picture of the shop's own that fills the page while nobody is served, with the shop's name and the time under it.
#pragma once

#include "ui/customer/pagegeometry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fittedtext.h"

#include <QPixmap>
#include <QWidget>

namespace mostrador::customer {

class Slide final : public QWidget
{
    Q_OBJECT
public:
    explicit Slide(const theme::Theme &theme, QWidget *parent = nullptr);

    void present(const QPixmap &picture, const QString &storeName, const QString &timeOfDay);
    void place(const PageGeometry &page, const QRect &card);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    theme::Theme m_theme;
    QPixmap m_picture;
    QPixmap m_fitted; // to the room it has now
    QRect m_room;
    int m_radius = 0;
    widgets::FittedText *m_storeName;
    widgets::FittedText *m_timeOfDay;
};

}
