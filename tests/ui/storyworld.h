// The whole till in one process, as a shop has it: a real journal in a folder of its own, the simulated provider behind
// real sockets, a receipt file, real windows and real keys.
#pragma once

#include "app/demo/demopin.h"
#include "app/mostrador/counter.h"
#include "tests/ui/handkeys.h"

#include <QTemporaryDir>

#include <functional>
#include <optional>

namespace mostrador::tests {

using namespace Qt::StringLiterals;

inline const QString yerba = u"7791000001014"_s;  // 4.200,00
inline const QString azucar = u"7791000001151"_s; // 1.350,00

struct StoryOptions {
    money::Site site = money::Site::MLA;
    std::optional<text::Language> language{};
    bool isDemo = true; // false: an ordinary till, whose catalogue is empty at first and which has no phone
    QString customerScreen = u"window"_s;
    QString screenFile{}; // where that is remembered; empty: nowhere
    QString logo{};
    QStringList slides{};
    QSize size{1366, 768};
    theme::Shade shade = theme::Shade::Light;
    QString folder{};                             // empty: one of its own
    people::PinKeeper *pins = nullptr;            // none: the demo's
    std::function<void(app::Opening &)> change{}; // of the settings, before the till opens
    SoundPort *sounds = nullptr;                  // none: nobody listens
    bool isKiosk = false;
    Clock *clock = nullptr; // the provider's; none: this computer's
};

class StoryWorld final
{
public:
    explicit StoryWorld(StoryOptions options = {});
    ~StoryWorld();

    [[nodiscard]] bool open(); // the windows are there and have the keyboard
    void close();              // the till ends; the provider and the folder stay
    [[nodiscard]] bool reopen();

    [[nodiscard]] HandKeys &keys() { return *m_keys; }
    [[nodiscard]] app::SimulatorService &provider() { return m_world->provider(); }
    [[nodiscard]] app::Counter &counter() { return *m_counter; }
    [[nodiscard]] QWidget &cashierSide() { return m_counter->front().cashierSide(); }
    [[nodiscard]] QWidget &customerSide() { return m_counter->front().customerSide(); }

    // The till at rest: nothing is being recorded.
    [[nodiscard]] const till::State &state() const { return m_counter->runner().state(); }
    [[nodiscard]] const sale::Sale *sale() const { return till::currentSale(state()); }
    [[nodiscard]] const payment::Payment *waiting() const
    {
        return sale() ? till::waitingPayment(state(), *sale()) : nullptr;
    }
    [[nodiscard]] bool isAwaiting() const; // a QR is live
    [[nodiscard]] bool isFinished() const { return desk::isFinished(sale()); }
    [[nodiscard]] qsizetype lines() const { return sale() ? sale()->lines.size() : 0; }
    [[nodiscard]] qint64 totalMinor() const { return sale() ? sale::total(*sale()).minor : 0; }
    [[nodiscard]] const shell::CashierView &view() const { return m_counter->presenter().cashierView(); }
    [[nodiscard]] QString said() const; // the message line, in one
    template <typename Panel> [[nodiscard]] bool shows() const { return std::holds_alternative<Panel>(view().panel); }
    [[nodiscard]] const counter::QrPanel *qrPanel() const { return std::get_if<counter::QrPanel>(&view().panel); }

    void press(int key) { m_keys->press(key); }
    [[nodiscard]] bool buyer(simulator::BuyerActKind kind, std::optional<money::Money> amount = std::nullopt);
    [[nodiscard]] bool pays() { return buyer(simulator::BuyerActKind::Pay); }
    [[nodiscard]] qsizetype orders(); // at the provider's
    [[nodiscard]] bool orderIsLive();

    [[nodiscard]] QString receipts() const; // all that the printer got
    [[nodiscard]] qsizetype receiptsOf(qint64 ticket) const;

    // The text of the QR that a phone would read from the pixels of a window; empty if there is none.
    [[nodiscard]] static QString codeOn(QWidget &window);

private:
    StoryOptions m_options;
    QTemporaryDir m_folder;
    std::unique_ptr<app::DemoWorld> m_world;
    std::unique_ptr<app::Assembly> m_assembly;
    app::DemoPin m_pin;
    std::unique_ptr<app::Counter> m_counter;
    std::optional<HandKeys> m_keys;
};

}
