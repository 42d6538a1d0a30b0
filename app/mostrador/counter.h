// One open till with its windows: the place where the till, the desk and the screens are named together.
#pragma once

#include "app/assembly/assembly.h"
#include "app/books/journalhistory.h"
#include "app/demo/demoworld.h"
#include "app/mostrador/closing.h"
#include "app/demo/showdirector.h"
#include "app/mostrador/commandline.h"
#include "app/mostrador/keeping.h"
#include "app/mostrador/renewing.h"
#include "app/mostrador/printerside.h"
#include "app/mostrador/productphotos.h"
#include "app/mostrador/maintenance.h"
#include "app/mostrador/openagain.h"
#include "app/mostrador/shopfront.h"
#include "app/mostrador/soldcounter.h"
#include "core/io/store/sqlitecatalogue.h"
#include "core/setup/asking.h"
#include "ui/settings/settingspresenter.h"

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
    void raise() { m_front->raise(); }
    void whenToOpenAgain(std::function<void(const OpenAgain &)> tell) { m_tellOpenAgain = std::move(tell); } // by whoever opened it

    // The demo's show, for as long as what is returned lives.
    [[nodiscard]] std::unique_ptr<ShowDirector> makeShow(Alarm &alarm, const QStringList &codes, quint64 seed);

    [[nodiscard]] till::Runner &runner() { return m_runner; }
    [[nodiscard]] desk::Presenter &presenter() { return m_presenter; }
    [[nodiscard]] Shopfront &front() { return *m_front; } // another one after some changes of the settings
    [[nodiscard]] products::ProductsPresenter &products() { return m_products; }
    [[nodiscard]] io::SqliteCatalogue &catalogue() { return m_catalogue; }
    [[nodiscard]] ProductPhotos &photos() { return m_photos; }
    [[nodiscard]] Maintenance *maintenance() { return m_maintenance.get(); } // as the keeping
    [[nodiscard]] Keeping *keeping() { return m_keeping.get(); } // nullptr: a demo
    [[nodiscard]] Renewing *renewing() { return m_renewing.get(); } // nullptr: a demo
    [[nodiscard]] settingsui::SettingsPresenter *settings() { return m_settings.get(); } // nullptr: a demo, as the next
    [[nodiscard]] printerui::PrinterPresenter *printerSetup() { return m_printerSide ? &m_printerSide->presenter() : nullptr; }
    [[nodiscard]] const io::Receiver *receiver() const { return m_receiver.get(); } // nullptr: nothing is received

private:
    void watchCatalogue();
    void useProvider();
    void receive();
    void watchDrawer(const till::State &state);
    void askForAccount();
    void checkAccount();
    void keepProvider(const theme::Theme &theme);
    void openGuide();
    void renewToken(io::Secret token);
    void recordRenewal();
    void tokenRefused();
    void keepSettings(const QString &file);
    using Saved = std::function<void(const std::optional<QString> &problem)>;
    void saveSettings(const QString &file, const settings::Settings &after, const QList<settings::Change> &changes, const Saved &saved);
    void keepPrinter(const QString &file);
    void savePrinter(const QString &file, const settings::Settings &after);
    void useSettings(const settings::Settings &stored);
    void equipFront();
    void makeWindowsAnew();
    void openAgain(const QString &backup);
    void leave(OpenAgain wanted);

    QApplication &m_application;
    Assembly &m_assembly;
    CommandLine m_line;
    Front m_made; // what the windows are made of
    text::Phrasebook m_words; // the cashier's
    io::SqliteCatalogue m_catalogue;
    ProductPhotos m_photos;
    SoldCounter m_sold;
    JournalHistory m_history;
    desk::Presenter m_presenter;
    products::ProductsPresenter m_products;
    std::unique_ptr<Shopfront> m_front;
    till::Runner m_runner;
    std::unique_ptr<io::Receiver> m_receiver; // nullptr: nothing is received
    std::unique_ptr<settingsui::SettingsPresenter> m_settings; // nullptr: a demo has none
    std::unique_ptr<Renewing> m_renewing;                      // so here
    std::unique_ptr<PrinterSide> m_printerSide;                // as the settings
    std::unique_ptr<Closing> m_closing;
    std::unique_ptr<Keeping> m_keeping;       // nullptr: a demo keeps nothing
    std::unique_ptr<Maintenance> m_maintenance; // as the keeping
    std::function<void(const OpenAgain &)> m_tellOpenAgain;
    std::unique_ptr<setup::Asker> m_accountCheck; // nullptr: the account has not been asked yet
    bool m_isDrawerOpen = false;
    bool m_isDemo = false;
    bool m_hasSaidWhyNoQr = false;
    bool m_hasSaidTokenRefused = false;
};

}
