// The till with its windows, driven from outside: mostrador in a shop's home on the present X screen, keys through the window system.
#pragma once

#include "tests/e2e/shop.h"

#include <QProcess>
#include <QTest>

#include <optional>

namespace mostrador::e2e {

using namespace Qt::StringLiterals;

inline constexpr auto handGap = "200"; // milliseconds; xdotool halves them, and 45 would be a scanner in a slow mode

class Till
{
public:
    explicit Till(const Shop &shop, const QStringList &arguments = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, shop.path({}));
        environment.insert(u"XDG_CONFIG_HOME"_s, shop.path(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, shop.path(u"data"_s));
        environment.insert(u"MERCADOPAGO_ACCESS_TOKEN"_s, QString::fromLatin1(Shop::token));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(QStringLiteral(MOSTRADOR), arguments);
    }
    ~Till() { kill(); }

    // Its window is there and has the keyboard.
    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitFor(
            [this] {
                const QString window = cashierWindow();
                return !window.isEmpty() && given(u"xdotool"_s, {u"windowactivate"_s, window}) &&
                       given(u"xdotool"_s, {u"getactivewindow"_s}) == window;
            },
            patience);
    }
    [[nodiscard]] bool types(const QString &text)
    {
        return given(u"xdotool"_s, {u"type"_s, u"--delay"_s, QString::fromLatin1(handGap), text}).has_value();
    }
    [[nodiscard]] bool presses(const QString &key)
    {
        return given(u"xdotool"_s, {u"key"_s, u"--delay"_s, QString::fromLatin1(handGap), key}).has_value();
    }

    [[nodiscard]] bool isInFront() const
    {
        const QString window = cashierWindow();
        return !window.isEmpty() && given(u"xdotool"_s, {u"getactivewindow"_s}) == window;
    }

    // Which of its windows has the keyboard, by its role: "cashier", "products", "settings".
    [[nodiscard]] bool hasInFront(const QString &role) const
    {
        const QString window = given(u"xdotool"_s, {u"getactivewindow"_s}).value_or(QString());
        return given(u"xprop"_s, {u"-id"_s, window, u"WM_WINDOW_ROLE"_s}).value_or(QString()).contains(u'"' + role + u'"');
    }

    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished(patience);
    }
    // As a desktop does when somebody minimises it.
    [[nodiscard]] bool hides() { return given(u"xdotool"_s, {u"windowminimize"_s, cashierWindow()}).has_value(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] bool fillsTheScreen() const
    {
        const auto state = given(u"xprop"_s, {u"-id"_s, cashierWindow(), u"_NET_WM_STATE"_s});
        return state.value_or(QString()).contains(u"_NET_WM_STATE_FULLSCREEN"_s);
    }
    // As systemd sees it with Restart=on-failure.
    [[nodiscard]] bool endedWell() const { return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0; }

private:
    // Both of the till's windows bear its name: the role tells them apart.
    [[nodiscard]] QString cashierWindow() const
    {
        const QString id = QString::number(m_process.processId());
        const auto windows = given(
            u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--all"_s, u"--pid"_s, id, u"--name"_s, u"^Mostrador$"_s});
        for (const QString &window : windows.value_or(QString()).split(u'\n', Qt::SkipEmptyParts)) {
            if (given(u"xprop"_s, {u"-id"_s, window, u"WM_WINDOW_ROLE"_s}).value_or(QString()).contains(u"\"cashier\""))
                return window;
        }
        return {};
    }

    // What a tool said, if it could do what it was asked to.
    static std::optional<QString> given(const QString &program, const QStringList &arguments)
    {
        QProcess tool;
        tool.start(program, arguments);
        if (!tool.waitForFinished(patience) || tool.exitCode() != 0)
            return std::nullopt;
        return QString::fromLatin1(tool.readAllStandardOutput()).trimmed();
    }

    QProcess m_process;
};

}
