#include "core/io/awake/x11awake.h"

#include <xcb/screensaver.h>
#include <xcb/xcb.h>

namespace mostrador::io {

struct X11Awake::Connection {
    explicit Connection(const QByteArray &display)
        : xcb(xcb_connect(display.isEmpty() ? nullptr : display.constData(), nullptr))
    {
    }
    ~Connection() { xcb_disconnect(xcb); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] bool isAble() const
    {
        if (xcb_connection_has_error(xcb) != 0)
            return false;
        const auto *extension = xcb_get_extension_data(xcb, &xcb_screensaver_id);
        return extension && extension->present;
    }

    xcb_connection_t *xcb;
};

X11Awake::X11Awake(QByteArray display) : m_display(std::move(display)) {}

X11Awake::~X11Awake() = default;

bool X11Awake::keep(bool awake)
{
    if (awake == m_isAwake)
        return true;
    if (m_display.isEmpty() && qEnvironmentVariableIsEmpty("DISPLAY"))
        return false;
    if (!m_connection)
        m_connection = std::make_unique<Connection>(m_display);
    if (!m_connection->isAble()) {
        m_connection.reset(); // another try next time: the server may have been started anew
        m_isAwake = false;
        return false;
    }
    xcb_screensaver_suspend(m_connection->xcb, awake ? 1 : 0);
    xcb_flush(m_connection->xcb);
    m_isAwake = awake;
    return true;
}

}
