// Between the till and its windows: intents become wishes, what the till publishes becomes views. It keeps the desk and
// nothing of the sale.
#pragma once

#include "core/catalog/unknowncodes.h"
#include "core/till/runner.h"
#include "ui/customer/customerview.h"
#include "ui/desk/codeonscreen.h"
#include "ui/desk/history.h"
#include "ui/desk/views.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace mostrador::desk {

// Waiting for a slow disk: 64 scans, each with what the field showed before it. More than that is no cashier.
inline constexpr std::size_t mostIntents = 128;

class Presenter final : public QObject, public till::Observer
{
    Q_OBJECT
public:
    Presenter(Shop shop, const Clock &clock);

    void attach(till::Runner &runner);                          // before anything else
    void keep(const History *history, people::PinKeeper *pins); // null: nothing is shown, no PIN is kept
    void listUnknownIn(catalog::UnknownCodes *list);            // null: nobody completes the catalogue
    void start();                                               // asks for the manager's PIN at the first start
    void intend(const shell::Intent &intent);
    void use(const Shop &shop); // what the shop has changed while it is open: words, keys, how it sells
    void setHasCustomerWindow(bool has);
    void setSlides(int slides); // how many pictures there are for quiet moments
    void setIdleLock(std::chrono::seconds after); // 0: never
    void setWhyNoQr(const std::optional<text::Message> &message);
    void closeEverything(); // on the desk: layers, questions, what is being typed; the sale stays
    void setTestAccount(bool isTest);
    void setPrinterConfirmed();
    void setTheMessage(const text::Message &message);
    void render();

    [[nodiscard]] const shell::CashierView &cashierView() const { return m_cashierView; }
    [[nodiscard]] Layer layer() const { return m_desk.layer; } // what lies on top of the sale
    [[nodiscard]] const customer::CustomerView &customerView() const { return m_customerView; }

Q_SIGNALS:
    void cashierChanged(const mostrador::shell::CashierView &view);
    void customerChanged(const mostrador::customer::CustomerView &view);
    void productsWanted(const QString &who); // a manager has agreed
    void kioskWanted();    // on or off: a manager has agreed
    void toneWanted(mostrador::desk::Tone tone);
    void tillPublished(const mostrador::till::State &state); // for those who only look on

private:
    void published(const till::State &before, const till::State &after, const till::Event &event) override;
    void rejected(const till::Rejection &rejection, const till::Event &event) override;
    void notRecorded(const journal::JournalFailure &failure, const till::Event &event) override;
    void apply(DeskStep step);
    void fulfil(const Wish &wish);
    void loadSales();
    void printClosing(const PrintClosing &wanted);
    void checkPin(const QString &pin);
    void givePin(const GivePin &wish);
    void rememberTries(const people::WrongTries &before);
    void lockWhenIdle();
    [[nodiscard]] people::Approval approval(const QString &why) const;
    void workLater();
    void work();
    [[nodiscard]] shell::Intent meantBehindOthers() const;
    void watchProvider(const till::State &state);
    void scheduleNextRender(Instant now);

    Shop m_shop;
    const Clock &m_clock;
    till::Runner *m_runner = nullptr;
    const History *m_history = nullptr;
    people::PinKeeper *m_pins = nullptr;
    catalog::UnknownCodes *m_unknownCodes = nullptr;
    Desk m_desk;
    std::deque<shell::Intent> m_intents; // while the till records: what a key means depends on what it did before
    CodeOnScreen m_code;
    shell::ProviderHealth m_provider = shell::ProviderHealth::Unknown;
    shell::CashierView m_cashierView;
    customer::CustomerView m_customerView;
    QTimer m_tick;
    QTimer m_idle; // since the last key or touch
};

}
