// A till without a provider behind the cashier's window: the real sale, the real catalogue, and a QR that tests pay by
// hand.
#pragma once

#include "core/catalog/catalogue.h"
#include "core/sale/sale.h"
#include "ui/shell/cashierwindow.h"
#include "ui/text/phrasebook.h"

#include <QObject>

namespace mostrador::tests {

[[nodiscard]] catalog::Catalogue sampleCatalogue(money::Site site);

class FakeTill final : public QObject
{
    Q_OBJECT
public:
    FakeTill(shell::CashierWindow &window, const text::Phrasebook &words);

    enum class Step { Selling, Searching, TakingCash, Waiting, Asking, Done, Helping };

    void payQr();
    void show(); // renders the state as it is

    sale::Sale sale;
    int selected = 0;
    Step step = Step::Selling;
    QString typed;
    QString received;
    bool refused = false;
    bool searchOpen = false;
    QList<shell::Intent> intents; // all so far
    std::optional<text::Message> message;
    std::optional<counter::ResultPanel> result;
    qint64 finished = 0; // sales
    std::optional<sale::Quantity> lastQuantity;

    template <typename Wanted> [[nodiscard]] qsizetype count() const
    {
        return std::count_if(intents.begin(), intents.end(),
            [](const shell::Intent &intent) { return std::holds_alternative<Wanted>(intent); });
    }
    template <typename Wanted> [[nodiscard]] std::optional<Wanted> last() const
    {
        for (auto intent = intents.rbegin(); intent != intents.rend(); ++intent)
            if (const auto *wanted = std::get_if<Wanted>(&*intent))
                return *wanted;
        return std::nullopt;
    }

private:
    void handle(const shell::Intent &intent);
    void on(const shell::EnterCode &entered);
    void on(const shell::ScanRefused &bad);
    void on(const shell::EnterName &entered);
    void on(const shell::EnterAmount &entered);
    void on(const shell::SetQuantity &entered);
    void on(const shell::SetPrice &entered);
    void on(const shell::RepeatLast &);
    void on(const shell::SwitchSide &);
    void on(const shell::EntryRefused &entered);
    void on(const shell::EntryEdited &edited);
    void on(const shell::AddProduct &added);
    void on(const shell::SelectLine &line);
    void on(const shell::ReceivedEdited &edited);
    void on(const shell::PayCash &paid);
    void on(const shell::WithdrawQr &);
    void on(const shell::KeepQr &);
    void on(const shell::NextSale &);
    void on(const shell::Escape &);
    void on(const shell::Do &act);
    void on(const shell::Unavailable &act);
    template <typename Other> void on(const Other &) {} // what belongs to layers that this till does not have

    void take(const sale::SaleResult &result);
    void add(const sale::LineItem &line);
    void nextSale();
    [[nodiscard]] bool isPaying() const;
    [[nodiscard]] shell::Panel panel() const;
    [[nodiscard]] QSet<shell::Act> enabledActs() const;
    [[nodiscard]] shell::CashierView view() const;

    shell::CashierWindow &m_window;
    text::Phrasebook m_words;
    catalog::Catalogue m_catalogue;
    shell::KeyMap m_keys;
};

}
