// The windows of one till and what shows in them: cashier's, customer's, and in the demo the buyer's phone.
#pragma once

#include "app/demo/buyersphone.h"
#include "core/base/sound.h"
#include "ui/customer/customerwindow.h"
#include "ui/demo/demowindow.h"
#include "ui/desk/presenter.h"
#include "ui/shell/cashierwindow.h"

#include <memory>

class QApplication;

namespace mostrador::app {

struct Front {
    theme::Theme theme;
    shell::KeyMap keys;
    shell::ScannerTiming timing;
    QString customerScreen; // as in the settings
    bool fillsScreen = true;
    SoundPort *sounds = nullptr; // null: the till is mute
};

class Shopfront
{
public:
    Shopfront(QApplication &application, const Front &front, desk::Presenter &presenter);

    // The demo's column, with the phone. Before show().
    void addPhone(SimulatorService &provider, const text::Phrasebook &words, const QString &externalPosId, desk::Presenter &presenter);
    void show();
    void raise();

    [[nodiscard]] QWidget &cashierSide(); // the whole window on the cashier's screen
    [[nodiscard]] QWidget &customerSide(); // the customer's window, or its preview
    [[nodiscard]] bool hasCustomerWindow() const { return m_customer != nullptr; }

private:
    Front m_front;
    shell::CashierWindow *m_cashier; // owned by m_demo once there is a column
    std::unique_ptr<QWidget> m_ownedCashier;
    std::unique_ptr<customer::CustomerWindow> m_customer;
    std::unique_ptr<demo::DemoWindow> m_demo;
    std::unique_ptr<BuyersPhone> m_phone;
};

}
