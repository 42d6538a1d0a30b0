#include "app/mostrador/shopfront.h"

#include "app/demo/demopin.h"
#include "app/mostrador/screens.h"

#include <QApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

std::optional<Sound> soundOf(desk::Tone tone)
{
    switch (tone) {
    case desk::Tone::None:
        return std::nullopt;
    case desk::Tone::Scanned:
        return Sound::Scanned;
    case desk::Tone::Low:
        return Sound::Low;
    case desk::Tone::High:
        return Sound::Approved;
    case desk::Tone::Refused:
        return Sound::Refused;
    case desk::Tone::Meanwhile:
        return Sound::Meanwhile;
    }
    Q_UNREACHABLE();
}

}

Shopfront::Shopfront(QApplication &application, const Front &front, desk::Presenter &presenter) : m_front(front)
{
    auto cashier = std::make_unique<shell::CashierWindow>(application, front.theme, front.keys, front.timing);
    m_cashier = cashier.get();
    m_ownedCashier = std::move(cashier);
    m_cashier->setWindowTitle(u"Mostrador"_s);
    QObject::connect(m_cashier, &shell::CashierWindow::intended, &presenter, &desk::Presenter::intend);
    QObject::connect(&presenter, &desk::Presenter::cashierChanged, m_cashier, &shell::CashierWindow::render);
    if (front.sounds) {
        QObject::connect(&presenter, &desk::Presenter::toneWanted, m_cashier, [sounds = front.sounds](desk::Tone tone) {
            if (const auto sound = soundOf(tone))
                sounds->play(*sound);
        });
    }
    QScreen *const screen = customerScreen(front.customerScreen);
    if (!screen && !wantsOrdinaryWindow(front.customerScreen))
        return;
    m_customer = std::make_unique<customer::CustomerWindow>(front.theme);
    if (screen)
        m_customer->placeOn(screen);
    QObject::connect(&presenter, &desk::Presenter::customerChanged, m_customer.get(), &customer::CustomerWindow::render);
}

void Shopfront::addPhone(SimulatorService &provider, const text::Phrasebook &words, const QString &externalPosId, desk::Presenter &presenter)
{
    m_demo = std::make_unique<demo::DemoWindow>(m_ownedCashier.release(), m_front.theme, words, DemoPin::pin(), !m_customer);
    if (auto *preview = m_demo->preview())
        QObject::connect(&presenter, &desk::Presenter::customerChanged, preview, &customer::CustomerPage::render);
    m_phone = std::make_unique<BuyersPhone>(m_demo->phone(), provider, words, externalPosId);
    QObject::connect(&presenter, &desk::Presenter::tillPublished, m_phone.get(), &BuyersPhone::refresh);
}

QWidget &Shopfront::cashierSide()
{
    return m_demo ? static_cast<QWidget &>(*m_demo) : *m_cashier;
}

QWidget &Shopfront::customerSide()
{
    if (m_customer)
        return *m_customer;
    if (m_demo && m_demo->preview())
        return *m_demo->preview();
    return cashierSide();
}

void Shopfront::show()
{
    if (m_customer) {
        if (wantsOrdinaryWindow(m_front.customerScreen))
            m_customer->show();
        else
            m_customer->showFullScreen();
    }
    if (m_front.fillsScreen)
        cashierSide().showMaximized();
    else
        cashierSide().show();
    raise();
}

void Shopfront::raise()
{
    cashierSide().raise();
    cashierSide().activateWindow();
    m_cashier->setFocus();
}

}
