#include "ui/customer/customerwindow.h"

#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::customer {

CustomerWindow::CustomerWindow(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::WindowDoesNotAcceptFocus) // the cashier's scan field keeps it
    , m_page(new CustomerPage(theme, this))
{
    setObjectName(u"customerWindow"_s);
    setWindowRole(u"customer"_s);
    setWindowTitle(u"Mostrador"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false); // without the cashier's window there is no till
    setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_page);
}

void CustomerWindow::render(const CustomerView &view)
{
    m_page->render(view);
}

void CustomerWindow::setPictures(const QPixmap &logo, const QList<QPixmap> &slides)
{
    m_page->setLogo(logo);
    m_page->setSlides(slides);
}

bool CustomerWindow::fills(const QScreen &screen) const
{
    return isVisible() && isFullScreen() && this->screen() == &screen && frameGeometry() == screen.geometry();
}

void CustomerWindow::placeOn(QScreen *screen)
{
    if (fills(*screen))
        return;
    hide();
    setWindowFlag(Qt::FramelessWindowHint); // "full screen" can be lost: a window manager forgets it for a window that goes
    setScreen(screen);
    setGeometry(screen->geometry());
    setWindowState(Qt::WindowFullScreen);
    show();
}

QSize CustomerWindow::sizeHint() const
{
    return m_page->sizeHint();
}

}
