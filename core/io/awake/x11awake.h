// Keeps an X11 screen on where no desktop answers: MIT-SCREEN-SAVER 1.1, ScreenSaverSuspend, which stops the screen's
// power saving as well. The server forgets it when the connection ends.
#pragma once

#include <QByteArray>

#include <memory>

namespace mostrador::io {

class X11Awake final
{
public:
    explicit X11Awake(QByteArray display = {}); // empty: DISPLAY. Connects when it is first needed
    ~X11Awake();
    X11Awake(const X11Awake &) = delete;
    X11Awake &operator=(const X11Awake &) = delete;

    // False: there is no X11 screen, or it cannot.
    bool keep(bool awake);

private:
    struct Connection;

    QByteArray m_display;
    std::unique_ptr<Connection> m_connection; // null: not yet needed
    bool m_isAwake = false;
};

}
