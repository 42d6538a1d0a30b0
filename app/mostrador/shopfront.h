// The windows of one till and what shows in them: cashier's, customer's, and in the demo the buyer's phone.
#pragma once

#include "app/demo/buyersphone.h"
#include "app/mostrador/customerside.h"
#include "app/mostrador/renewing.h"
#include "core/base/sound.h"
#include "ui/demo/demowindow.h"
#include "ui/desk/presenter.h"
#include "ui/help/helpwindow.h"
#include "ui/printer/printerpresenter.h"
#include "ui/printer/printerwindow.h"
#include "ui/maintenance/maintenancewindow.h"
#include "ui/products/productspresenter.h"
#include "ui/products/productswindow.h"
#include "ui/settings/settingspresenter.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/cashierwindow.h"
#include "ui/shell/kioskguard.h"

#include <memory>

class QApplication;

namespace mostrador::app {

struct Front {
    theme::Theme theme;
    shell::KeyMap keys;
    shell::ScannerTiming timing;
    CustomerFront customer;
    bool fillsScreen = true;
    SoundPort *sounds = nullptr; // null: the till is mute
    bool isKiosk = false;        // at the start
};

class Shopfront
{
public:
    Shopfront(QApplication &application, const Front &front, desk::Presenter &presenter);

    // The demo's column, with the phone. Before show().
    void addPhone(SimulatorService &provider, const text::Phrasebook &words, const QString &externalPosId, desk::Presenter &presenter);
    // The screen of those who keep the products, over the cashier's. Scans go there while it is open.
    void addProducts(products::ProductsPresenter &presenter, counter::PhotoShelf &photos);
    // The settings, over the products: who keeps those may change these. After addProducts().
    void addSettings(settingsui::SettingsPresenter &presenter);
    // The page about the provider, over the products as the settings are. After addProducts().
    void addRenewing(Renewing &renewing);
    // The printer's set-up, over the settings. After addSettings().
    void addPrinter(printerui::PrinterPresenter &presenter);
    [[nodiscard]] QString wayToPrinter() const; // the keys from the cashier's screen
    // What is kept up, over the settings: who changes those may do this. After addSettings().
    void addMaintenance(maintenance::MaintenancePresenter &presenter);
    void show();
    void raise();
    void showSettings(); // with the products under them
    void renderNow(); // what was published before its windows were made
    void setMute(bool isMute) { m_isMute = isMute; }

    [[nodiscard]] QWidget &cashierSide(); // the whole window on the cashier's screen
    [[nodiscard]] QWidget &customerSide(); // the customer's window, or its preview
    [[nodiscard]] products::ProductsWindow *productsWindow() { return m_products.get(); } // nullptr before it is needed
    [[nodiscard]] bool hasCustomerWindow() const { return m_customer->hasWindow(); }
    [[nodiscard]] shell::KioskGuard &kiosk() { return m_kiosk; }
    [[nodiscard]] demo::DemoWindow *demoWindow() { return m_demo.get(); } // nullptr outside the demo, as is the phone
    [[nodiscard]] BuyersPhone *phone() { return m_phone.get(); }
    [[nodiscard]] settingsui::SettingsWindow *settingsWindow() { return m_settings.get(); } // nullptr before it is needed
    [[nodiscard]] printerui::PrinterWindow *printerWindow() { return m_printer.get(); } // nullptr before it is needed

    [[nodiscard]] help::HelpWindow *helpWindow() { return m_help.get(); } // the same; the cashier's own help lies in their window

    [[nodiscard]] maintenance::MaintenanceWindow *maintenanceWindow() { return m_maintenance.get(); } // as the settings'

private:
    void openHelp(const help::Occasion &occasion, QWidget &over);
    void openMaintenance();
    void closeMaintenance();
    void openProducts();
    void closeProducts();
    void openSettings();
    void closeSettings();
    void closeOver(QWidget &window); // back to the products, or to the till where nobody came from them
    void openPrinter();
    void closePrinter();
    void showOver(QWidget &window);
    void intend(const shell::Intent &intent);
    [[nodiscard]] bool takesScan(const shell::Intent &intent);
    void connectCashier();
    void fillScreen();

    Front m_front;
    desk::Presenter &m_presenter;
    shell::KioskGuard m_kiosk;
    products::ProductsPresenter *m_productsPresenter = nullptr;
    counter::PhotoShelf *m_photos = nullptr;
    shell::CashierWindow *m_cashier; // owned by m_demo once there is a column
    std::unique_ptr<QWidget> m_ownedCashier;
    std::unique_ptr<CustomerSide> m_customer;
    std::unique_ptr<demo::DemoWindow> m_demo;
    std::unique_ptr<BuyersPhone> m_phone;
    std::unique_ptr<products::ProductsWindow> m_products;
    settingsui::SettingsPresenter *m_settingsPresenter = nullptr; // null: there are none to change
    Renewing *m_renewing = nullptr;                               // null: there is no provider
    std::unique_ptr<settingsui::SettingsWindow> m_settings;
    std::unique_ptr<help::HelpWindow> m_help;
    printerui::PrinterPresenter *m_printerPresenter = nullptr; // null: as the settings
    std::unique_ptr<printerui::PrinterWindow> m_printer;
    maintenance::MaintenancePresenter *m_maintenancePresenter = nullptr; // null: nothing is kept
    std::unique_ptr<maintenance::MaintenanceWindow> m_maintenance;
    bool m_isMute = false;
};

}
