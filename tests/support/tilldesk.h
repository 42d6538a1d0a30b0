// A till with what it has recorded and the calls that wait for an answer: fed event by event, restarted from its records. For every test
// of the till as one machine.
#pragma once

#include "core/payment/stored.h"
#include "core/till/recovery.h"
#include "core/till/uses.h"
#include "tests/support/charges.h"
#include "tests/support/uses.h"

namespace mostrador::test {

using namespace mostrador::till;
using gateway::Answer;
using gateway::Operation;
using journal::Durability;

inline Setup shop()
{
    Setup setup;
    setup.tillNumber = u"1"_s;
    setup.storeName = u"Kiosco"_s;
    setup.cashRounding = {5, money::RoundingDirection::Down};
    setup.provider = ProviderSetup{.userId = u"446566691"_s,
        .externalStoreId = u"SUC001"_s,
        .externalPosId = u"CAJA01"_s,
        .notificationUrl = {},
        .sponsorId = {}};
    setup.composeReceipt = [](const sale::Sale &sale) {
        return receipt::Document{{receipt::TextLine{sale.id}, receipt::Cut{}}};
    };
    setup.copyMark = u"COPIA %1"_s;
    return setup;
}

inline sale::LineItem article(qint64 minor)
{
    return {.number = 0, .code = u"1"_s, .name = u"Yerba"_s, .quantity = {}, .unitPrice = pesos(minor)};
}

// The newest state of a subject, and whether a start loads it.
struct Newest {
    QByteArray state;
    bool open = true;
    qint64 ticket = 0;
    qint64 first = 0;
};

// A till with what it has recorded and the calls that wait for an answer.
class TillDesk
{
public:
    bool feed(const Event &event)
    {
        if (const QStringList payments = paymentsIn(state, event); !payments.isEmpty())
            state = withUses(std::move(state), payments, uses);
        last = advance(state, event, setup, now);
        if (last.rejection) {
            unchangedByRejection =
                unchangedByRejection && last.state == state && last.drafts.isEmpty() && last.effects.isEmpty();
            return false;
        }
        state = last.state;
        for (const journal::Draft &draft : last.drafts) {
            if (onDraft)
                onDraft(draft);
            noteUses(uses, draft);
            Newest &newest = records[draft.kind][draft.subject];
            newest = {draft.state, draft.open, draft.ticket, newest.first > 0 ? newest.first : ++m_sequence};
        }
        for (const Effect &effect : last.effects) {
            if (const auto *call = std::get_if<CallProvider>(&effect))
                calls[call->subject] = call->effect;
        }
        return true;
    }
    bool add(qint64 minor) { return feed(AddLine{article(minor), u"S%1"_s.arg(++m_ids)}); }
    bool chargeQr() { return feed(ChargeQr{u"RANDOM%1"_s.arg(++m_ids, 2, 10, QChar(u'0'))}); }
    bool outcome(const QString &reference, const gateway::Outcome &outcome)
    {
        return feed(PaymentHappened{reference, payment::Answered{state.payments.value(reference).pace.calls, outcome}});
    }
    bool answer(const Answer &answer) { return outcome(reference(), gateway::Outcome(answer)); }
    void due()
    {
        now = std::max(now, nextDue(state).value_or(now));
        for (const Event &event : dueEvents(state, now))
            feed(event);
    }
    // Until the payment in question asks: a receipt may be due before it.
    void look()
    {
        for (int tries = 0; tries < 5 && !state.payments.value(reference()).pace.inFlight; ++tries)
            due();
    }
    void shown() { answer(gateway::OrderCreated{u"O"_s, u"Q"_s}); }
    void found(const gateway::ProviderOrder &order)
    {
        auto ours = order;
        ours.externalReference = reference();
        answer(gateway::OrdersFound{{ours}});
        answer(gateway::OrderRead{ours});
    }
    void paid(qint64 minor) { found(providerOrder(u"A"_s, true, {providerPayment(u"5"_s, minor)})); }
    void paidTwice(qint64 minor) { found(providerOrder(u"A"_s, true, {providerPayment(u"5"_s, minor), providerPayment(u"6"_s, minor)})); }
    void withdrawn()
    {
        feed(WithdrawQr{});
        answer(gateway::OrdersFound{});
        answer(gateway::SlotRead{reference()});
        answer(gateway::OrderWithdrawn{});
        answer(gateway::OrdersFound{});
    }
    [[nodiscard]] QString reference() const { return m_reference.isEmpty() ? state.payments.lastKey() : m_reference; }
    void about(const QString &reference) { m_reference = reference; }
    [[nodiscard]] const sale::Sale &sale() const { return *currentSale(state); }
    [[nodiscard]] QStringList draftKinds() const
    {
        QStringList kinds;
        for (const auto &draft : last.drafts)
            kinds += draft.kind;
        return kinds;
    }
    [[nodiscard]] QString phase() const { return payment::phaseName(state.payments.value(reference()).phase); }

    [[nodiscard]] QList<journal::Current> open(const QString &kind) const
    {
        QMap<qint64, journal::Current> found;
        const auto all = records.value(kind);
        for (auto each = all.constBegin(); each != all.constEnd(); ++each) {
            if (each->open)
                found.insert(each->first, {kind, each.key(), each->first, each->state});
        }
        return found.values();
    }
    [[nodiscard]] State recovered() const
    {
        qint64 lastTicket = 0;
        for (const Newest &newest : records.value(u"sale"_s))
            lastTicket = std::max(lastTicket, newest.ticket);
        return recover({open(u"sale"_s), open(u"payment"_s), open(u"receipt"_s), lastTicket, open(u"refund"_s), open(u"point_of_sale"_s), open(u"person"_s), newestShift()}).value();
    }
    [[nodiscard]] QList<journal::Current> newestShift() const
    {
        QMap<qint64, journal::Current> found;
        const auto all = records.value(u"shift"_s);
        for (auto each = all.constBegin(); each != all.constEnd(); ++each)
            found.insert(each->first, {u"shift"_s, each.key(), each->first, each->state});
        return found.isEmpty() ? QList<journal::Current>() : QList{found.last()};
    }
    void restart()
    {
        state = recovered();
        calls.clear();
        for (const Event &event : restartEvents(state))
            feed(event);
    }

    Setup setup = shop();
    State state;
    Step last;
    Instant now = noon();
    QMap<QString, QMap<QString, Newest>> records; // by kind and subject
    QMap<QString, payment::Effect> calls;
    QMap<QString, QString> uses; // what the journal knows: payment → the attempt that named it first
    bool unchangedByRejection = true;
    std::function<void(const journal::Draft &draft)> onDraft;

private:
    qint64 m_sequence = 0;
    int m_ids = 0;
    QString m_reference;
};

inline TillDesk withQr()
{
    TillDesk desk;
    desk.add(10'000);
    desk.chargeQr();
    desk.shown();
    desk.due();
    return desk;
}

}
