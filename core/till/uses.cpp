#include "core/till/uses.h"

#include "core/base/result.h"

namespace mostrador::till {

namespace {

void add(QStringList &ids, const QList<gateway::ProviderPayment> &payments)
{
    for (const gateway::ProviderPayment &payment : payments) {
        if (!ids.contains(payment.id))
            ids.append(payment.id);
    }
}

void add(QStringList &ids, const QList<gateway::ProviderOrder> &orders)
{
    for (const gateway::ProviderOrder &order : orders)
        add(ids, order.payments);
}

void add(QStringList &ids, const gateway::Outcome &outcome)
{
    const auto *answer = std::get_if<gateway::Answer>(&outcome);
    if (!answer)
        return;
    std::visit(Overloaded{
                   [&](const gateway::OrdersFound &found) { add(ids, found.orders); },
                   [&](const gateway::OrderRead &read) { add(ids, read.order.payments); },
                   [&](const gateway::PaymentRead &read) { add(ids, QList{read.payment}); },
                   [&](const gateway::PaymentsFound &found) { add(ids, found.payments); },
                   [](const auto &) {},
               },
        *answer);
}

// A verdict is about everything that was read for it, not only the last answer.
void add(QStringList &ids, const State &state, const PaymentHappened &happened)
{
    const auto *answered = std::get_if<payment::Answered>(&happened.event);
    const auto found = state.payments.constFind(happened.reference);
    if (!answered || found == state.payments.constEnd())
        return;
    add(ids, answered->outcome);
    add(ids, found->pace.inquiry.orders);
    add(ids, found->pace.inquiry.payments);
    add(ids, found->pace.inquiry.ofOthers);
}

}

QStringList paymentsIn(const State &state, const Event &event)
{
    QStringList ids;
    std::visit(Overloaded{
                   [&](const PaymentHappened &happened) { add(ids, state, happened); },
                   [&](const OperationAnswered &answered) { add(ids, answered.outcome); },
                   [&](const SettleConflict &word) { add(ids, paymentsInConflict(state.payments.value(word.reference))); },
                   [](const auto &) {},
               },
        event);
    return ids;
}

State withUses(State state, const QStringList &payments, const QMap<QString, QString> &uses)
{
    state.used.clear();
    for (const QString &id : payments)
        state.used.insert(id, uses.value(id));
    return state;
}

}
