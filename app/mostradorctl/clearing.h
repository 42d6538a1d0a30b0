// Takes back all that one run has put up: withdraws what may still be paid, and gives back what was, also after a
// restart. A thing done is one that the journal and the provider agree about.
#pragma once

#include "app/books/storedsale.h"
#include "core/base/clock.h"
#include "core/till/runner.h"

namespace mostrador::app {

class Clearing
{
public:
    Clearing(till::Runner &runner, const io::JournalReader &reader, const Clock &clock)
        : m_runner(runner)
        , m_reader(reader)
        , m_clock(clock)
    {
    }

    // `done` is called once: true when nothing is left. Every sale in the journal counts.
    void start(std::function<void(bool)> done);
    void look();   // after every event that was published, and now and then
    void giveUp(); // the time is over: what is not done by now is left

    [[nodiscard]] bool isActive() const { return static_cast<bool>(m_done); }
    [[nodiscard]] Milliseconds patience() const;                     // how long it may take in the worst case
    [[nodiscard]] const QStringList &left() const { return m_left; } // external references

private:
    [[nodiscard]] bool hasLive();
    [[nodiscard]] bool isClear(const StoredSale &stored);
    void giveBack(const StoredSale &stored);
    void end();

    till::Runner &m_runner;
    const io::JournalReader &m_reader;
    const Clock &m_clock;
    std::function<void(bool)> m_done;
    QStringList m_withdrawn;     // asked for
    qint64 m_ticket = 1;         // the sale that is looked at
    qsizetype m_refundsThen = 0; // of it, when its refund was asked for
    bool m_isAsked = false;
    QStringList m_left;
};

}
