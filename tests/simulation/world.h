// One simulated shop, made of a seed: chaos, then everything heals, and the books must come right within bounded time.
#pragma once

#include "tests/simulation/buyer.h"
#include "tests/simulation/cashier.h"
#include "tests/simulation/coverage.h"
#include "tests/simulation/gossip.h"
#include "tests/simulation/othertill.h"
#include "tests/simulation/staterules.h"

namespace mostrador::simulation {

struct Report {
    std::optional<Violation> violation;
    quint64 fingerprint = 0;
    QList<QByteArray> trace;
    Coverage coverage;
    quint64 steps = 0;
    int payments = 0;     // attempts that were begun
    int journalCalls = 0; // the counts of a run without faults say how many there are to fail
    int transportCalls = 0;
};

class World final : till::Observer
{
public:
    explicit World(const Plan &plan, Keep keep = Keep::Tail);
    [[nodiscard]] Report run();

private:
    void published(const till::State &before, const till::State &after, const till::Event &event) override;
    void rejected(const till::Rejection &rejection, const till::Event &event) override;
    void notRecorded(const journal::JournalFailure &failure, const till::Event &event) override;

    void schedule();
    void live();
    void countInStep();
    void heal();
    void setClock(Fault fault, Milliseconds error);
    void moodOfProvider();
    void spells();
    void clockTrouble();
    void deaths();
    void cover(const till::State &before, const till::Event &event);
    void coverRefundEnd(const till::State &before, const till::State &after);
    [[nodiscard]] bool isSettled();
    [[nodiscard]] Milliseconds limit() const;

    Stage m_stage;
    Random m_random;
    Program m_program;
    Buyer m_buyer;
    OtherTill m_otherTill;
    Gossip m_gossip;
    StateRules m_rules;
    Cashier m_cashier;
    Coverage m_coverage;
    quint64 m_step = 0;
    int m_publishedInStep = 0;
};

}
