// One open till with its windows: the place where the till, the desk and the screens are named together.
#pragma once

#include "app/assembly/assembly.h"
#include "app/books/journalhistory.h"
#include "app/demo/demoworld.h"
#include "app/mostrador/commandline.h"
#include "app/mostrador/shopfront.h"
#include "app/mostrador/soldcounter.h"
#include "core/io/store/sqlitecatalogue.h"
#include "core/setup/asking.h"

namespace mostrador::app {

class Counter
{
public:
    // `demo` may be null; it and the keeper of the manager's PIN must outlive the counter.
    Counter(QApplication &application, Assembly &assembly, DemoWorld *demo, people::PinKeeper &pins, const CommandLine &line, const Front &front);

    ~Counter();
    Counter(const Counter &) = delete;
    Counter &operator=(const Counter &) = delete;

    void start(); // recovery, then the windows
    void raise() { m_front.raise(); }

    [[nodiscard]] till::Runner &runner() { return m_runner; }
    [[nodiscard]] desk::Presenter &presenter() { return m_presenter; }
    [[nodiscard]] Shopfront &front() { return m_front; }
    [[nodiscard]] products::ProductsPresenter &products() { return m_products; }
    [[nodiscard]] io::SqliteCatalogue &catalogue() { return m_catalogue; }
    [[nodiscard]] const io::Receiver *receiver() const { return m_receiver.get(); } // nullptr: nothing is received

private:
    void watchCatalogue();
    void useProvider();
    void receive();
    void watchDrawer(const till::State &state);
    void askForAccount();
    void checkAccount();

    Assembly &m_assembly;
    io::SqliteCatalogue m_catalogue;
    SoldCounter m_sold;
    JournalHistory m_history;
    desk::Presenter m_presenter;
    products::ProductsPresenter m_products;
    Shopfront m_front;
    till::Runner m_runner;
    std::unique_ptr<io::Receiver> m_receiver; // nullptr: nothing is received
    std::unique_ptr<setup::Asker> m_accountCheck; // nullptr: the account has not been asked yet
    bool m_isDrawerOpen = false;
    bool m_isDemo = false;
    bool m_hasSaidWhyNoQr = false;
};

}
