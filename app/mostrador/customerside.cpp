#include "app/mostrador/customerside.h"

#include <QScreen>

namespace mostrador::app {

CustomerSide::CustomerSide(QGuiApplication &application, const CustomerFront &front, const theme::Theme &theme,
    desk::Presenter &presenter, std::function<QScreen *()> cashiers)
    : m_front(front), m_theme(theme), m_presenter(presenter), m_screen(application, front.screen, front.stateFile, std::move(cashiers)),
      m_pictures(front.logo, front.slides)
{
    connect(&m_presenter, &desk::Presenter::customerChanged, this, &CustomerSide::rendered);
    connect(&m_screen, &CustomerScreen::changed, this, &CustomerSide::arrange);
    connect(&m_pictures, &PictureReader::read, this, [this](const QImage &logo, const QList<QImage> &slides) {
        m_logo = QPixmap::fromImage(logo);
        for (const QImage &slide : slides)
            m_slides.append(QPixmap::fromImage(slide));
        if (m_window)
            m_window->setPictures(m_logo, m_slides);
        m_presenter.setSlides(static_cast<int>(m_slides.size()));
    });
    m_isShown = m_screen.now() || wantsOrdinaryWindow(m_front.screen);
    if (m_isShown)
        make();
}

void CustomerSide::make()
{
    m_window = std::make_unique<customer::CustomerWindow>(m_theme);
    m_placement = std::make_unique<Placement>(*m_window);
    m_window->setPictures(m_logo, m_slides);
    m_window->render(m_presenter.customerView());
    Q_EMIT made(m_window.get());
}

void CustomerSide::show()
{
    if (wantsOrdinaryWindow(m_front.screen))
        m_window->show();
    else if (QScreen *screen = m_screen.now())
        m_placement->on(screen);
    m_pictures.start();
}

// A window that has lost its screen would be put on the cashier's by the system: it goes first.
void CustomerSide::arrange()
{
    if (wantsOrdinaryWindow(m_front.screen))
        return;
    QScreen *const screen = m_screen.now();
    if (screen && !m_window)
        make();
    if (screen)
        m_placement->on(screen);
    else if (m_window)
        m_placement->nowhere();
    m_isShown = screen;
    m_presenter.setHasCustomerWindow(m_isShown);
    Q_EMIT arranged();
}

void CustomerSide::rendered(const customer::CustomerView &view)
{
    if (m_window)
        m_window->render(view);
    if (m_front.keepAwake)
        m_front.keepAwake(std::holds_alternative<customer::Scan>(view.state));
}

}
