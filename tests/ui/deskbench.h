// The desk on the real till machine, without windows: a provider that answers when it is told to, a clock that is
// turned by hand.
#pragma once

#include "tests/support/catalogue.h"
#include "ui/desk/backroom.h"
#include "ui/desk/office.h"
#include "ui/desk/views.h"

#include <deque>

namespace mostrador::tests {

using namespace Qt::StringLiterals;

inline const QString yerba = u"7791000001014"_s;  // 4.200,00
inline const QString azucar = u"7791000001151"_s; // 1.350,00
inline const QString unknownCode = u"7799999999992"_s;
inline const QString sampleFixedQr = u"00020101021143520016com.mercadolibre0128https://mpago.la/pos/2711382"_s;
inline const QString sampleQr = u"00020101021243650016COM.MERCADOLIBRE"_s;

class DeskBench final
{
public:
    explicit DeskBench(bool withProvider = true);

    void intend(const shell::Intent &intent);
    void press(shell::Act act) { intend(shell::Do{act}); }
    void scan(const QString &code) { intend(shell::EnterCode{code, {}, true}); }
    void post(const till::Event &event);

    // The provider answers the oldest call that waits for it. False: none does.
    bool answer();
    void answerAll();
    void passTime(Milliseconds time); // and does what has fallen due

    [[nodiscard]] const sale::Sale *sale() const { return till::currentSale(state); }
    [[nodiscard]] const payment::Payment *waiting() const
    {
        return sale() ? till::waitingPayment(state, *sale()) : nullptr;
    }
    [[nodiscard]] shell::CashierView cashier() const;
    [[nodiscard]] customer::State customer() const;

    // What the provider holds, and how it answers.
    bool isDown = false;
    bool losesAnswers = false;
    int rejections = 0;
    qint64 paid = 0; // minor units, of the newest order
    int created = 0; // orders
    bool loadsFixedQr = false; // an order has no QR of its own
    gateway::PointOfSaleRead pointOfSale{.qrData = sampleFixedQr, .trouble = {}};

    gateway::RefundState refundState = gateway::RefundState::Done;
    money::Money refundAmount; // of the next refund

    // What stands for the journal and the PIN's keeper.
    QList<desk::PastSale> past;
    QString pin; // empty: none has been chosen
    QMap<QString, QString> peoplePins; // by id
    int putOff = 0;

    class Pins final : public people::PinKeeper
    {
    public:
        explicit Pins(DeskBench &bench) : m_bench(bench) {}
        [[nodiscard]] people::PinState state() const override
        {
            return m_bench.pin.isEmpty() ? people::PinState::NeverAsked : people::PinState::Set;
        }
        [[nodiscard]] bool matches(const QString &typed) const override { return typed == m_bench.pin; }
        [[nodiscard]] bool choose(const QString &) override { return true; } // the desk only asks for the state
        void putOff() override {}
        [[nodiscard]] std::optional<QString> whose(const QString &typed) const override
        {
            const QString id = m_bench.peoplePins.key(typed);
            return id.isEmpty() ? std::nullopt : std::optional(id);
        }
        [[nodiscard]] people::PinGiven give(const QString &person, const QString &typed) override
        {
            m_bench.peoplePins.insert(person, typed);
            return people::PinGiven::Given;
        }
        [[nodiscard]] bool hasPin(const QString &person) const override { return m_bench.peoplePins.contains(person); }
        [[nodiscard]] bool knowsPeople() const override { return !m_bench.peoplePins.isEmpty(); }
        [[nodiscard]] people::WrongTries wrongTries() const override { return {}; }
        void remember(const people::WrongTries &) override {}

    private:
        DeskBench &m_bench;
    };

    Pins pins{*this};
    catalog::Catalogue catalogue;
    desk::Shop shop;
    desk::Desk desk;
    till::State state;
    Instant now = instantFromMilliseconds(1'787'400'000'000);
    QList<desk::Tone> tones; // but for those of scans
    int scansHeard = 0;
    QList<till::Rejection> rejected;
    QList<desk::ListUnknown> listed; // codes to be completed
    int timesKioskSwitched = 0;
    int timesProductsWanted = 0;
    QList<shift::Session> closings; // on record, newest first
    QStringList copies;             // of closes, by the session's id
    std::function<void(const till::State &before, const till::State &after, const till::Event &event)> onPublished;

private:
    void take(const desk::DeskStep &step);
    void fulfil(const desk::AddItem &item);
    void fulfil(const desk::Charge &);
    void fulfil(const desk::LoadSales &);
    void fulfil(const desk::LoadStory &wanted);
    void fulfil(const desk::CheckPin &check);
    void fulfil(const desk::ChoosePin &chosen);
    void fulfil(const desk::PutPinOff &);
    void fulfil(const desk::Refund &refund);
    void fulfil(const desk::Settle &settle);
    void fulfil(const desk::ConfirmHand &hand);
    void fulfil(const desk::ActOnDrawer &wanted);
    void fulfil(const desk::LoadClosings &) { desk = withClosings(desk, closings); }
    void fulfil(const desk::PrintClosing &wanted) { copies.append(wanted.sessionId); }
    void fulfil(const desk::ChangePerson &wanted);
    void fulfil(const desk::GivePin &wanted);
    void fulfil(const desk::ChangePrice &change);
    void fulfil(const desk::AllowDiscount &allowed);
    void fulfil(const desk::KeepProducts &) { ++timesProductsWanted; }
    void fulfil(const desk::SwitchKiosk &) { ++timesKioskSwitched; }
    void fulfil(const desk::Cancel &cancel);
    void fulfil(const desk::ListUnknown &unknown) { listed.append(unknown); }
    void fulfil(const till::Event &event) { post(event); }
    [[nodiscard]] people::Approval approval(const QString &why) const;
    [[nodiscard]] gateway::Outcome outcomeOf(const till::CallProvider &call);
    [[nodiscard]] gateway::ProviderOrder order(const gateway::Charge &charge) const;
    [[nodiscard]] gateway::ProviderPayment ownPayment(const gateway::Charge &charge) const;

    std::deque<till::CallProvider> m_calls;
    QString m_slot;      // reference of the live order
    QString m_reference; // of the newest order
    int m_sales = 0;
};

}
