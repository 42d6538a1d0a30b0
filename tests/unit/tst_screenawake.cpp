// The screen stays on while it is wanted: by a desktop's service on a bus of its own, and by a real X server where no
// desktop answers.
#include "core/io/awake/screenawake.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QTest>

#include <xcb/screensaver.h>
#include <xcb/xcb.h>

using namespace mostrador;
using namespace Qt::StringLiterals;

namespace {

// A session bus that nobody else is on.
class PrivateBus final
{
public:
    PrivateBus()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s,
                                             u"--address=unix:tmpdir=/tmp"_s});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;
    [[nodiscard]] const QString &address() const { return m_address; }

private:
    QProcess m_daemon;
    QString m_address;
};

// A screen that nobody sees, without a window manager.
class PrivateScreen final
{
public:
    PrivateScreen()
    {
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s});
        if (m_server.waitForStarted() && m_server.waitForReadyRead())
            m_display = ":" + m_server.readLine().trimmed();
        m_xcb = xcb_connect(m_display.constData(), nullptr);
    }
    ~PrivateScreen()
    {
        xcb_disconnect(m_xcb);
        m_server.terminate();
        m_server.waitForFinished();
    }
    PrivateScreen(const PrivateScreen &) = delete;
    PrivateScreen &operator=(const PrivateScreen &) = delete;

    [[nodiscard]] const QByteArray &display() const { return m_display; }
    void saveAfterASecond()
    {
        xcb_set_screen_saver(m_xcb, 1, 0, XCB_BLANKING_PREFERRED, XCB_EXPOSURES_ALLOWED);
        xcb_flush(m_xcb);
    }
    struct Saver {
        bool isOn = false;
        uint idle = 0; // ms
    };
    [[nodiscard]] Saver saver() const
    {
        const auto *screen = xcb_setup_roots_iterator(xcb_get_setup(m_xcb)).data;
        const auto cookie = xcb_screensaver_query_info(m_xcb, screen->root);
        const std::unique_ptr<xcb_screensaver_query_info_reply_t, decltype(&std::free)> reply(
            xcb_screensaver_query_info_reply(m_xcb, cookie, nullptr), &std::free);
        return reply ? Saver{reply->state == XCB_SCREENSAVER_STATE_ON, reply->ms_since_user_input} : Saver{};
    }

private:
    QProcess m_server;
    QByteArray m_display;
    xcb_connection_t *m_xcb = nullptr;
};

// A desktop as far as the screen saver is concerned.
class FakeDesktop final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    explicit FakeDesktop(const QString &bus) : m_bus(QDBusConnection::connectToBus(bus, u"desktop at "_s + bus)) {}
    ~FakeDesktop() override
    {
        close();
        QDBusConnection::disconnectFromBus(m_bus.name());
    }

    [[nodiscard]] bool open()
    {
        return m_bus.registerObject(u"/org/freedesktop/ScreenSaver"_s, this, QDBusConnection::ExportAllSlots) &&
               m_bus.registerService(u"org.freedesktop.ScreenSaver"_s);
    }
    void close()
    {
        m_bus.unregisterService(u"org.freedesktop.ScreenSaver"_s);
        m_bus.unregisterObject(u"/org/freedesktop/ScreenSaver"_s);
    }

    QSet<uint> held;
    int asked = 0;
    QString reason;
    bool isSlow = false; // answers when it is told to
    void answer()
    {
        held.insert(++m_last);
        m_bus.send(m_waiting.createReply(m_last));
    }

public Q_SLOTS: // NOLINT: the names are the interface's
    uint Inhibit(const QString &, const QString &why)
    {
        ++asked;
        reason = why;
        if (isSlow) {
            setDelayedReply(true);
            m_waiting = message();
            return 0;
        }
        held.insert(++m_last);
        return m_last;
    }
    void UnInhibit(uint cookie) { held.remove(cookie); }

private:
    QDBusConnection m_bus;
    QDBusMessage m_waiting;
    uint m_last = 0;
};

}

class TestScreenAwake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksTheDesktop();
    void isOverBeforeTheAnswer();
    void asksADesktopThatWasStartedAnew();
    void letsSleepAtTheEnd();
    void x11WhereNoDesktopAnswers();
    void nothingToKeepAwake();

private:
    std::unique_ptr<PrivateBus> m_bus;
};

void TestScreenAwake::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY2(!m_bus->address().isEmpty(), "dbus-daemon is missing: install dbus");
}

void TestScreenAwake::asksTheDesktop()
{
    FakeDesktop desktop(m_bus->address());
    QVERIFY(desktop.open());
    io::ScreenAwake awake({u"A QR is shown"_s, m_bus->address()});
    awake.keep(true);
    awake.keep(true); // told at every change of the window
    QTRY_COMPARE(desktop.held.size(), 1);
    QCOMPARE(desktop.reason, u"A QR is shown"_s);
    awake.keep(false);
    QTRY_VERIFY(desktop.held.isEmpty());
    awake.keep(true);
    QTRY_COMPARE(desktop.held.size(), 1);
    QCOMPARE(desktop.asked, 2);
}

void TestScreenAwake::isOverBeforeTheAnswer()
{
    FakeDesktop desktop(m_bus->address());
    QVERIFY(desktop.open());
    desktop.isSlow = true;
    io::ScreenAwake awake({u"QR"_s, m_bus->address()});
    awake.keep(true);
    QTRY_COMPARE(desktop.asked, 1);
    awake.keep(false);
    desktop.answer();
    QCOMPARE(desktop.held.size(), 1);
    QTRY_VERIFY(desktop.held.isEmpty());
}

void TestScreenAwake::asksADesktopThatWasStartedAnew()
{
    io::ScreenAwake awake({u"QR"_s, m_bus->address()});
    awake.keep(true);
    FakeDesktop desktop(m_bus->address());
    QVERIFY(desktop.open());
    QTRY_COMPARE(desktop.held.size(), 1);
    desktop.close();
    desktop.held.clear();
    QVERIFY(desktop.open());
    QTRY_COMPARE(desktop.held.size(), 1);
}

void TestScreenAwake::letsSleepAtTheEnd()
{
    FakeDesktop desktop(m_bus->address());
    QVERIFY(desktop.open());
    {
        io::ScreenAwake awake({u"QR"_s, m_bus->address()});
        awake.keep(true);
        QTRY_COMPARE(desktop.held.size(), 1);
    }
    QTRY_VERIFY(desktop.held.isEmpty());
}

void TestScreenAwake::x11WhereNoDesktopAnswers()
{
    PrivateScreen screen;
    QVERIFY2(!screen.display().isEmpty(), "Xvfb is missing: install xvfb");
    io::ScreenAwake awake({u"QR"_s, m_bus->address(), screen.display()}); // a bus without a desktop
    awake.keep(true);
    screen.saveAfterASecond();
    QTRY_VERIFY_WITH_TIMEOUT(screen.saver().idle > 2500, 20'000);
    QVERIFY(!screen.saver().isOn);
    awake.keep(false);
    QTRY_VERIFY_WITH_TIMEOUT(screen.saver().isOn, 20'000);
}

void TestScreenAwake::nothingToKeepAwake()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    qunsetenv("DISPLAY");
    io::ScreenAwake awake({u"QR"_s});
    awake.keep(true);
    awake.keep(false);
    io::X11Awake nowhere(":9999");
    QVERIFY(!nowhere.keep(true));
}

QTEST_GUILESS_MAIN(TestScreenAwake)
#include "tst_screenawake.moc"
