#include "app/mostrador/shopfront.h"

#include "app/demo/demopin.h"
#include "ui/sale/words_entry.h"

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

Shopfront::Shopfront(QApplication &application, const Front &front, desk::Presenter &presenter)
    : m_front(front), m_presenter(presenter), m_kiosk(application)
{
    auto cashier = std::make_unique<shell::CashierWindow>(application, front.theme, front.keys, front.timing);
    m_cashier = cashier.get();
    m_ownedCashier = std::move(cashier);
    m_cashier->setWindowTitle(u"Mostrador"_s);
    connectCashier();
    m_customer = std::make_unique<CustomerSide>(application, front.customer, front.theme, presenter, [this] { return cashierSide().screen(); });
    if (auto *window = m_customer->window())
        m_kiosk.keep(window);
    QObject::connect(m_customer.get(), &CustomerSide::made, m_cashier, [this](QWidget *window) { m_kiosk.keep(window); });
    QObject::connect(m_customer.get(), &CustomerSide::arranged, m_cashier, [this] { raise(); });
}

void Shopfront::connectCashier()
{
    QObject::connect(m_cashier, &shell::CashierWindow::intended, &m_presenter, [this](const shell::Intent &intent) { intend(intent); });
    QObject::connect(&m_presenter, &desk::Presenter::cashierChanged, m_cashier, &shell::CashierWindow::render);
    QObject::connect(&m_kiosk, &shell::KioskGuard::switchWanted, m_cashier, [this] { intend(shell::SwitchKiosk{}); });
    QObject::connect(&m_presenter, &desk::Presenter::kioskWanted, m_cashier, [this] { m_kiosk.setOn(!m_kiosk.isOn()); });
    QObject::connect(&m_kiosk, &shell::KioskGuard::switched, m_cashier, [this] { fillScreen(); });
    if (!m_front.sounds)
        return;
    QObject::connect(&m_presenter, &desk::Presenter::toneWanted, m_cashier, [this](desk::Tone tone) {
        const auto sound = soundOf(tone);
        if (sound && !m_isMute)
            m_front.sounds->play(*sound);
    });
}

void Shopfront::intend(const shell::Intent &intent)
{
    if (!takesScan(intent))
        m_presenter.intend(intent);
}

// What is scanned while the products are kept is a product to be kept, and never sold; in the settings it is nothing, and said.
bool Shopfront::takesScan(const shell::Intent &intent)
{
    const auto *entered = std::get_if<shell::EnterCode>(&intent);
    const auto *bad = std::get_if<shell::ScanRefused>(&intent);
    const bool isScan = bad || (entered && entered->scanned);
    if (!isScan || !m_productsPresenter || !m_productsPresenter->isOpen())
        return false;
    const bool inSettings = m_settings && m_settings->isVisible();
    if (entered && !inSettings) {
        m_productsPresenter->intend(products::Scan{entered->code});
        return true;
    }
    if (m_front.sounds)
        m_front.sounds->play(Sound::Low);
    const auto &words = m_productsPresenter->words();
    const auto message = bad ? counter::badScanMessage(words, bad->problem, bad->burst) : counter::askedMeanwhileMessage(words, entered->code);
    if (inSettings)
        m_settingsPresenter->say(message);
    else
        m_productsPresenter->say(message);
    return true;
}

void Shopfront::addProducts(products::ProductsPresenter &presenter, counter::PhotoShelf &photos)
{
    m_productsPresenter = &presenter;
    m_photos = &photos;
    m_cashier->setPhotos(m_photos);
    QObject::connect(&m_presenter, &desk::Presenter::productsWanted, &presenter, &products::ProductsPresenter::open);
    QObject::connect(&presenter, &products::ProductsPresenter::opened, m_cashier, [this] { openProducts(); });
    QObject::connect(&presenter, &products::ProductsPresenter::left, m_cashier, [this] { closeProducts(); });
}

// Made when it is first needed: a till that only sells pays nothing for it.
void Shopfront::openProducts()
{
    if (!m_products) {
        m_products = std::make_unique<products::ProductsWindow>(m_front.theme);
        m_products->setPhotos(m_photos);
        QObject::connect(m_productsPresenter, &products::ProductsPresenter::changed, m_products.get(), &products::ProductsWindow::render);
        if (m_settingsPresenter)
            QObject::connect(m_products.get(), &products::ProductsWindow::settingsWanted, m_settingsPresenter, &settingsui::SettingsPresenter::open);
        if (m_renewing)
            QObject::connect(m_products.get(), &products::ProductsWindow::providerWanted, m_renewing, &Renewing::open);
        QObject::connect(m_products.get(), &products::ProductsWindow::helpWanted, m_cashier, [this](const help::Occasion &occasion) { openHelp(occasion, *m_products); });
        QObject::connect(m_products.get(), &products::ProductsWindow::intended, m_productsPresenter, &products::ProductsPresenter::intend);
    }
    showOver(*m_products);
}

void Shopfront::showOver(QWidget &window)
{
    m_cashier->setCovered(true);
    window.setGeometry(cashierSide().geometry());
    if (cashierSide().isFullScreen())
        window.showFullScreen();
    else if (cashierSide().isMaximized())
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
        QObject::connect(m_settings.get(), &SettingsWindow::helpWanted, m_cashier, [this](const help::Occasion &occasion) { openHelp(occasion, *m_settings); });
        QObject::connect(m_settings.get(), &SettingsWindow::printerWanted, m_settingsPresenter,
            [this] { m_printerPresenter->open(m_settingsPresenter->desk().stored); });
        QObject::connect(m_settings.get(), &SettingsWindow::restartWanted, m_settingsPresenter, &SettingsPresenter::restart);
        if (m_maintenancePresenter)
            QObject::connect(m_settings.get(), &SettingsWindow::maintenanceWanted, m_maintenancePresenter, &maintenance::MaintenancePresenter::open);
        QObject::connect(m_settings.get(), &SettingsWindow::leaveWanted, m_settingsPresenter, &SettingsPresenter::leave);
    }
    showOver(*m_settings);
}

void Shopfront::openHelp(const help::Occasion &occasion, QWidget &over)
{
    if (!m_help)
        m_help = std::make_unique<help::HelpWindow>(m_front.theme, m_front.keys);
    m_help->open(m_productsPresenter->words(), occasion, over);
}

void Shopfront::showSettings()
{
    openProducts();
    openSettings();
}

void Shopfront::addMaintenance(maintenance::MaintenancePresenter &presenter)
{
    m_maintenancePresenter = &presenter;
    QObject::connect(&presenter, &maintenance::MaintenancePresenter::opened, m_cashier, [this] { openMaintenance(); });
    QObject::connect(&presenter, &maintenance::MaintenancePresenter::left, m_cashier, [this] { closeMaintenance(); });
}

void Shopfront::openMaintenance()
{
    using maintenance::MaintenancePresenter;
    using maintenance::MaintenanceWindow;
    if (!m_maintenance) {
        m_maintenance = std::make_unique<MaintenanceWindow>(m_front.theme);
        auto *window = m_maintenance.get();
        QObject::connect(m_maintenancePresenter, &MaintenancePresenter::changed, window, &MaintenanceWindow::render);
        QObject::connect(window, &MaintenanceWindow::turned, m_maintenancePresenter, &MaintenancePresenter::turnTo);
        QObject::connect(window, &MaintenanceWindow::chosen, m_maintenancePresenter, &MaintenancePresenter::choose);
        QObject::connect(window, &MaintenanceWindow::acted, m_maintenancePresenter, qOverload<maintenance::Act>(&MaintenancePresenter::act));
        QObject::connect(window, &MaintenanceWindow::actedAt, m_maintenancePresenter, qOverload<maintenance::Act, const QString &>(&MaintenancePresenter::act));
        QObject::connect(window, &MaintenanceWindow::helpWanted, m_cashier, [this](const help::Occasion &occasion) { openHelp(occasion, *m_maintenance); });
        QObject::connect(window, &MaintenanceWindow::leaveWanted, m_maintenancePresenter, &MaintenancePresenter::leave);
    }
    showOver(*m_maintenance);
}

void Shopfront::closeMaintenance()
{
    m_maintenance->hide();
    m_settings->raise();
    m_settings->activateWindow();
}

void Shopfront::closeSettings()
{
    closeOver(*m_settings);
}

void Shopfront::addRenewing(Renewing &renewing)
{
    m_renewing = &renewing;
    QObject::connect(&renewing, &Renewing::opened, m_cashier, [this] { showOver(*m_renewing->window()); });
    QObject::connect(&renewing, &Renewing::helpWanted, m_cashier, [this](const help::Occasion &occasion) { openHelp(occasion, *m_renewing->window()); });
    QObject::connect(&renewing, &Renewing::left, m_cashier, [this] { closeOver(*m_renewing->window()); });
}

void Shopfront::closeOver(QWidget &window)
{
    window.hide();
    if (!m_products)
        return raise();
    m_products->raise();
    m_products->activateWindow();
}

void Shopfront::addPrinter(printerui::PrinterPresenter &presenter)
{
    m_printerPresenter = &presenter;
    QObject::connect(&presenter, &printerui::PrinterPresenter::opened, m_cashier, [this] { openPrinter(); });
    QObject::connect(&presenter, &printerui::PrinterPresenter::left, m_cashier, [this] { closePrinter(); });
}

QString Shopfront::wayToPrinter() const
{
    const QString search = m_front.keys.keyOf(shell::Act::Search);
    return search + u' ' + search + u", F10, F10"_s;
}

void Shopfront::openPrinter()
{
    using printerui::PrinterPresenter;
    using printerui::PrinterWindow;
    if (!m_printer) {
        m_printer = std::make_unique<PrinterWindow>(m_front.theme);
        QObject::connect(m_printerPresenter, &PrinterPresenter::changed, m_printer.get(), &PrinterWindow::render);
        QObject::connect(m_printer.get(), &PrinterWindow::intended, m_printerPresenter, &PrinterPresenter::take);
        QObject::connect(m_printer.get(), &PrinterWindow::helpWanted, m_cashier, [this](const help::Occasion &occasion) { openHelp(occasion, *m_printer); });
    }
    showOver(*m_printer);
}

void Shopfront::closePrinter()
{
    m_printer->hide();
    m_settings->raise();
    m_settings->activateWindow();
}

void Shopfront::closeProducts()
{
    m_products->hide();
    m_cashier->setCovered(false);
    raise();
}

void Shopfront::addPhone(SimulatorService &provider, const text::Phrasebook &words, const QString &externalPosId, desk::Presenter &presenter)
{
    m_demo = std::make_unique<demo::DemoWindow>(m_ownedCashier.release(), m_front.theme, words, m_front.isKiosk ? QString() : DemoPin::pin(), !hasCustomerWindow());
    m_cashier->addBesideEntry(m_demo->tab());
    if (auto *preview = m_demo->preview()) {
        QObject::connect(&presenter, &desk::Presenter::customerChanged, preview, &customer::CustomerPage::render);
        preview->render(presenter.customerView()); // what was shown before it came
    }
    m_phone = std::make_unique<BuyersPhone>(m_demo->phone(), provider, words, externalPosId);
    QObject::connect(&presenter, &desk::Presenter::tillPublished, m_phone.get(), &BuyersPhone::refresh);
}

QWidget &Shopfront::cashierSide()
{
    return m_demo ? static_cast<QWidget &>(*m_demo) : *m_cashier;
}

QWidget &Shopfront::customerSide()
{
    if (m_customer->hasWindow())
        return *m_customer->window();
    if (m_demo && m_demo->preview())
        return *m_demo->preview();
    return cashierSide();
}

void Shopfront::show()
{
    m_kiosk.keep(&cashierSide(), true);
    m_kiosk.setOn(m_front.isKiosk);
    m_customer->show();
    fillScreen();
    raise();
}

void Shopfront::renderNow()
{
    m_cashier->render(m_presenter.cashierView());
}

void Shopfront::fillScreen()
{
    if (m_kiosk.isOn())
        cashierSide().showFullScreen();
    else if (m_front.fillsScreen)
        cashierSide().showMaximized();
    else
        cashierSide().showNormal();
}

void Shopfront::raise()
{
    cashierSide().setWindowState(cashierSide().windowState() & ~Qt::WindowMinimized);
    cashierSide().raise();
    cashierSide().activateWindow();
    m_cashier->setFocus();
}

}
