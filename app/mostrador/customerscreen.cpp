#include "app/mostrador/customerscreen.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr int settlingTime = 100; // ms: one plug makes several events
constexpr auto key = "customer/screen"_L1;

ScreenFacts factsOf(const QScreen &screen, bool isCashiers)
{
    return {screen.name(), screen.manufacturer(), screen.model(), screen.serialNumber(), screen.geometry(), isCashiers};
}

}

CustomerScreen::CustomerScreen(
    QGuiApplication &application, QString setting, QString stateFile, std::function<QScreen *()> cashiers)
    : m_setting(std::move(setting)), m_stateFile(std::move(stateFile)), m_cashiers(std::move(cashiers))
{
    if (!m_stateFile.isEmpty())
        m_remembered = QSettings(m_stateFile, QSettings::IniFormat).value(key).toString();
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    connect(&m_settling, &QTimer::timeout, this, &CustomerScreen::changed);
    const auto settle = [this] { m_settling.start(); };
    connect(&application, &QGuiApplication::screenAdded, this, [this, settle](QScreen *screen) {
        watch(screen);
        settle();
    });
    connect(&application, &QGuiApplication::screenRemoved, this, settle);
    connect(&application, &QGuiApplication::primaryScreenChanged, this, settle);
    for (QScreen *screen : QGuiApplication::screens())
        watch(screen);
    remember(now());
}

void CustomerScreen::watch(QScreen *screen)
{
    connect(screen, &QScreen::geometryChanged, this, [this] { m_settling.start(); });
}

QList<ScreenFacts> CustomerScreen::facts() const
{
    const QScreen *cashiers = m_cashiers();
    QList<ScreenFacts> facts;
    for (const QScreen *screen : QGuiApplication::screens())
        facts.append(factsOf(*screen, screen == cashiers));
    return facts;
}

QScreen *CustomerScreen::now() const
{
    const auto chosen = customerScreenAmong(facts(), m_setting, m_remembered);
    return chosen ? QGuiApplication::screens().at(*chosen) : nullptr;
}

// Only what is there at the start: another screen that stands in while a cable is out is not the customer's for good.
void CustomerScreen::remember(QScreen *screen)
{
    if (!screen || m_stateFile.isEmpty() || m_setting != u"auto")
        return;
    const QString identity = identityOf(factsOf(*screen, false));
    if (identity == m_remembered)
        return;
    m_remembered = identity;
    QSettings(m_stateFile, QSettings::IniFormat).setValue(key, identity);
}

}
