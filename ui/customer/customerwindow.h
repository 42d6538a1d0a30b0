// The window that faces the shop's customer: the page alone, named "customer" for window managers and tests.
#pragma once

#include "ui/customer/customerpage.h"

#include <QWidget>

class QScreen;

namespace mostrador::customer {

class CustomerWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerWindow(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const CustomerView &view);

    void setPictures(const QPixmap &logo, const QList<QPixmap> &slides);

    // Shows it, filling that screen. It is placed while nobody sees it: X11 and Windows ignore a screen that comes later.
    void placeOn(QScreen *screen);
    [[nodiscard]] bool fills(const QScreen &screen) const; // all of it, and without a frame

    [[nodiscard]] const CustomerPage &page() const { return *m_page; }
    [[nodiscard]] QSize sizeHint() const override;

private:
    CustomerPage *m_page;
};

}
