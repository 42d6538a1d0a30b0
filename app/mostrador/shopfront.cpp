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

Shopfront::Shopfront(QApplication &application, const Front &front, desk::Presenter &presenter) : m_front(front), m_presenter(presenter)
{
    auto cashier = std::make_unique<shell::CashierWindow>(application, front.theme, front.keys, front.timing);
    m_cashier = cashier.get();
    m_ownedCashier = std::move(cashier);
    m_cashier->setWindowTitle(u"Mostrador"_s);
    QObject::connect(m_cashier, &shell::CashierWindow::intended, &presenter, [this](const shell::Intent &intent) { intend(intent); });
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

// What is scanned while the products are kept is a product to be kept, and never sold.
void Shopfront::intend(const shell::Intent &intent)
{
    const auto *entered = std::get_if<shell::EnterCode>(&intent);
    if (m_productsPresenter && m_productsPresenter->isOpen() && entered && entered->scanned)
        m_productsPresenter->intend(products::Scan{entered->code});
    else
        m_presenter.intend(intent);
}

void Shopfront::addProducts(products::ProductsPresenter &presenter)
{
    m_productsPresenter = &presenter;
    QObject::connect(&m_presenter, &desk::Presenter::productsWanted, &presenter, &products::ProductsPresenter::open);
    QObject::connect(&presenter, &products::ProductsPresenter::opened, m_cashier, [this] { openProducts(); });
    QObject::connect(&presenter, &products::ProductsPresenter::left, m_cashier, [this] { closeProducts(); });
}

// Made when it is first needed: a till that only sells pays nothing for it.
void Shopfront::openProducts()
{
    if (!m_products) {
        m_products = std::make_unique<products::ProductsWindow>(m_front.theme);
        QObject::connect(m_productsPresenter, &products::ProductsPresenter::changed, m_products.get(), &products::ProductsWindow::render);
        if (m_settingsPresenter)
            QObject::connect(m_products.get(), &products::ProductsWindow::settingsWanted, m_settingsPresenter, &settingsui::SettingsPresenter::open);
        QObject::connect(m_products.get(), &products::ProductsWindow::intended, m_productsPresenter, &products::ProductsPresenter::intend);
    }
    showOver(*m_products);
}

void Shopfront::showOver(QWidget &window)
{
    window.setGeometry(cashierSide().geometry());
    if (cashierSide().isMaximized())
        window.showMaximized();
    else
        window.show();
    window.raise();
    window.activateWindow();
}

void Shopfront::addSettings(settingsui::SettingsPresenter &presenter)
{
    m_settingsPresenter = &presenter;
    m_productsPresenter->leadToSettings();
    QObject::connect(&presenter, &settingsui::SettingsPresenter::opened, m_cashier, [this] { openSettings(); });
    QObject::connect(&presenter, &settingsui::SettingsPresenter::left, m_cashier, [this] { closeSettings(); });
}

void Shopfront::openSettings()
{
    using settingsui::SettingsPresenter;
    using settingsui::SettingsWindow;
    if (!m_settings) {
        m_settings = std::make_unique<SettingsWindow>(m_front.theme);
        QObject::connect(m_settingsPresenter, &SettingsPresenter::changed, m_settings.get(), &SettingsWindow::render);
        QObject::connect(m_settings.get(), &SettingsWindow::typed, m_settingsPresenter, &SettingsPresenter::type);
        QObject::connect(m_settings.get(), &SettingsWindow::resetWanted, m_settingsPresenter, &SettingsPresenter::resetToDefault);
        QObject::connect(m_settings.get(), &SettingsWindow::turned, m_settingsPresenter, &SettingsPresenter::turnTo);
        QObject::connect(m_settings.get(), &SettingsWindow::saveWanted, m_settingsPresenter, &SettingsPresenter::save);
        QObject::connect(m_settings.get(), &SettingsWindow::leaveWanted, m_settingsPresenter, &SettingsPresenter::leave);
    }
    showOver(*m_settings);
}

void Shopfront::closeSettings()
{
    m_settings->hide();
    m_products->raise();
    m_products->activateWindow();
}

void Shopfront::closeProducts()
{
    m_products->hide();
    raise();
}

void Shopfront::addPhone(SimulatorService &provider, const text::Phrasebook &words, const QString &externalPosId, desk::Presenter &presenter)
{
    m_demo = std::make_unique<demo::DemoWindow>(m_ownedCashier.release(), m_front.theme, words, DemoPin::pin(), !m_customer);
    m_cashier->addBesideEntry(m_demo->tab());
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
