// A payment with its clock, moved by hand: the ways into every phase, and what it asks next. For every test of the
// payment machine.
#pragma once

#include "core/payment/stored.h"
#include "tests/support/charges.h"

#include <QMap>

namespace mostrador::test {

using namespace mostrador::gateway;
using namespace mostrador::payment;
using namespace std::chrono_literals;

inline QString nameOf(Operation operation)
{
    switch (operation) {
    case Operation::CreateOrder:
        return u"create"_s;
    case Operation::FindOrders:
        return u"find"_s;
    case Operation::ReadOrder:
        return u"order"_s;
    case Operation::ReadPayment:
        return u"payment"_s;
    case Operation::ReadSlot:
        return u"slot"_s;
    case Operation::WithdrawOrder:
        return u"delete"_s;
    case Operation::FindPayments:
        return u"find payments"_s;
    case Operation::RefundPayment:
        return u"refund"_s;
    case Operation::ReadRefunds:
        return u"refunds"_s;
    case Operation::ReadPointOfSale:
        return u"point of sale"_s;
    }
    Q_UNREACHABLE();
}

// A payment with its clock; it remembers the calls that it wants made.
class Machine
{
public:
    explicit Machine(Charge wanted = charge()) { take(begin({u"S1"_s, 42, std::move(wanted)}, around())); }

    Machine &event(const Event &event)
    {
        take(transition(payment, event, around()));
        return *this;
    }
    Machine &outcome(const Outcome &outcome) { return event(Answered{payment.pace.calls, outcome}); }
    Machine &answer(const Answer &answer) { return outcome(Outcome(answer)); }
    Machine &silence(Obscurity why = Obscurity::TimedOut) { return outcome(Unknown{{why, {}, {}}}); }
    Machine &created() { return answer(OrderCreated{u"O1"_s, u"00020101"_s}); }
    Machine &nothingFound() { return answer(OrdersFound{}); }
    Machine &slot(const std::optional<QString> &reference) { return answer(SlotRead{reference}); }
    Machine &ours() { return slot(charge().externalReference); }
    Machine &withdraw() { return event(Withdraw{}); }
    Machine &after(Milliseconds pause)
    {
        now += pause;
        return *this;
    }
    // The next moment at which it acts by itself.
    Machine &due()
    {
        now = std::max(now, dueAt(payment).value_or(now));
        return event(Due{});
    }
    // Search and fresh reading agree on this order; a payment of an open one says the same of itself.
    Machine &seen(const ProviderOrder &order)
    {
        answer(OrdersFound{{order}});
        if (asked == u"order"_s)
            answer(OrderRead{order});
        for (const ProviderPayment &each : order.payments) {
            if (asked == u"payment"_s)
                answer(PaymentRead{ownPayment(each.id, each.amount.minor, each.state)});
        }
        return *this;
    }
    Machine &seenPaid() { return seen(providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000)})); }
    Machine &seenInProcess()
    {
        return seen(providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 10'000, PaymentState::InProgress)}));
    }
    // As a new program finds it.
    Machine &restart()
    {
        payment = fromStored(toStored(payment)).value();
        return event(Restarted{});
    }

    [[nodiscard]] QString phase() const { return phaseName(payment.phase); }
    template <typename PhaseType> [[nodiscard]] PhaseType as() const { return std::get<PhaseType>(payment.phase); }

    Payment payment;
    Instant now = noon();
    QString asked; // by the latest event: the name of the call, or nothing

private:
    [[nodiscard]] Surroundings around() const { return {now, 2000ms}; }
    void take(const payment::Step &step)
    {
        payment = step.payment;
        asked.clear();
        for (const Effect &effect : step.effects)
            asked += (asked.isEmpty() ? QString() : u" "_s) + nameOf(effect.call.operation);
    }
};

inline Machine creating()
{
    return Machine();
}

inline Machine unanswered()
{
    return Machine().silence();
}

inline Machine awaiting()
{
    return Machine().created();
}

inline Machine awaitingLooking()
{
    return awaiting().due();
}

inline Machine withdrawing()
{
    return awaiting().withdraw();
}

inline Machine deleting()
{
    return withdrawing().nothingFound().ours();
}

inline Machine slotEmpty()
{
    return awaiting().after(91s).withdraw().nothingFound().slot({}); // earlier it might only not be shown yet
}

inline Machine unpaid()
{
    return deleting().answer(OrderWithdrawn{}).nothingFound();
}

inline Machine paid()
{
    return awaitingLooking().seenPaid();
}

inline Machine refused()
{
    return Machine().answer(Refusal{RefusalKind::Amount, 400, u"invalid_total_amount"_s, {}});
}

inline Machine offline()
{
    return awaitingLooking().silence().after(20s);
}

inline Machine byHand()
{
    return offline().event(payment::ConfirmByHand{{u"Encargada"_s, u"app del cliente"_s, noon()}, u"15051515"_s});
}

inline Machine agreed()
{
    return byHand().due().seenPaid();
}

inline Machine paidTwice()
{
    return paid().due().seen(
        providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000), providerPayment(u"2"_s, 10'000)}));
}

inline Machine conflict()
{
    return awaitingLooking().seen(providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 9'999)}));
}

inline Machine settled()
{
    return conflict().event(payment::Settle{{Settlement::Keep, {u"Encargada"_s, u"propina"_s, noon()}}});
}

inline Machine inPhase(const QString &name)
{
    const QMap<QString, Machine (*)()> all{{u"creating"_s, creating}, {u"unanswered"_s, unanswered},
        {u"awaiting"_s, awaiting}, {u"awaiting, looking"_s, awaitingLooking}, {u"withdrawing"_s, withdrawing},
        {u"deleting"_s, deleting}, {u"slot empty"_s, slotEmpty}, {u"unpaid"_s, unpaid}, {u"paid"_s, paid},
        {u"refused"_s, refused}, {u"conflict"_s, conflict}, {u"settled"_s, settled}, {u"paid twice"_s, paidTwice},
        {u"offline"_s, offline}, {u"by hand"_s, byHand}, {u"agreed"_s, agreed}};
    return all.value(name)();
}

inline QString outcomeOf(const Machine &machine)
{
    return machine.asked.isEmpty() ? machine.phase() : machine.phase() + u" -> "_s + machine.asked;
}

}
