// The customer's side of one till: the window on the screen that is the customer's, now and after a cable was pulled,
// the shop's pictures in it, and a screen that stays on while a QR is shown.
#pragma once

#include "app/mostrador/customerscreen.h"
#include "app/mostrador/pictures.h"
#include "app/mostrador/placement.h"
#include "ui/customer/customerwindow.h"
#include "ui/desk/presenter.h"

#include <memory>

namespace mostrador::app {

struct CustomerFront {
    QString screen = QStringLiteral("auto"); // as in the settings
    QString stateFile{};                     // where its screen is remembered; empty: nowhere
    QString logo{};
    QStringList slides{};
    std::function<void(bool)> keepAwake{}; // the screen; empty: it may sleep
};

class CustomerSide final : public QObject
{
    Q_OBJECT
public:
    CustomerSide(QGuiApplication &application, const CustomerFront &front, const theme::Theme &theme,
        desk::Presenter &presenter, std::function<QScreen *()> cashiers);

    void show();
    [[nodiscard]] bool hasWindow() const { return m_isShown; }               // on a screen now
    [[nodiscard]] customer::CustomerWindow *window() { return m_window.get(); } // nullptr: there never was a screen for it

Q_SIGNALS:
    void made(QWidget *window);
    void arranged(); // the cashier's window may have to come back to the front

private:
    void arrange();
    void make();
    void rendered(const customer::CustomerView &view);

    CustomerFront m_front;
    theme::Theme m_theme;
    desk::Presenter &m_presenter;
    CustomerScreen m_screen;
    PictureReader m_pictures;
    QPixmap m_logo;
    QList<QPixmap> m_slides;
    std::unique_ptr<customer::CustomerWindow> m_window;
    std::unique_ptr<Placement> m_placement; // as soon as there is a window
    bool m_isShown = false;
};

}
