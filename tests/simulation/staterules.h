// What must be true of the till after every single event, whatever has gone wrong. Source: peers and practice,
// invariants; reliability, invariants that the simulator checks after every step.
#pragma once

#include "tests/simulation/program.h"

namespace mostrador::simulation {

class StateRules
{
public:
    explicit StateRules(Stage &stage) : m_stage(stage) {}

    void check(
        const till::State &before, const till::State &after, const ForgetfulJournal &journal, const WireRules &wire);
    void settled(const till::SettleConflict &word); // an attached payment counts from then on
    void remember(const payment::Payment &payment); // from the journal

private:
    void checkSale(const sale::Sale &before, const sale::Sale &after);
    void checkFinished(const sale::Sale &sale);
    void checkPayment(const payment::Payment *before, const payment::Payment &after, const WireRules &wire);
    void checkStaysPaid(const payment::Payment &before, const payment::Payment &after);
    void checkStaysConflict(const payment::Payment &before, const payment::Payment &after);
    void checkByHand(const payment::Payment *before, const payment::Payment &after);
    void checkRefunds(const sale::Sale &before, const sale::Sale &after);
    void checkPaid(const payment::Payment &payment, const payment::Paid &paid, const AttemptFacts &facts);
    void checkUnpaid(const payment::Payment &payment, const AttemptFacts &facts);
    void checkConflict(const payment::Payment &payment, const payment::Conflict &conflict, const AttemptFacts &facts);
    void checkReachable(const till::State &state, const ForgetfulJournal &journal);
    [[nodiscard]] QMultiMap<QString, QString> notReturned(
        const till::State &before, const till::State &after, const ForgetfulJournal &journal);
    void broken(const QByteArray &invariant, const QString &subject) { m_stage.broken(invariant, subject.toLatin1()); }

    Stage &m_stage;
    QMap<QString, QString> m_paid;   // by reference: the sale; also what a manager let count
    QMultiMap<QString, QString> m_notReturned; // in this step, by attempt
    QMap<QString, QString> m_usedBy; // by the provider's payment: the reference that it paid
};

}
