// The event queue of the till: one event at a time; what changed is recorded durably, then published, then acted on. Answers of the
// provider, the printer and the journal come back through the same queue, never by re-entry.
#pragma once

#include "core/base/clock.h"
#include "core/gateway/protocol.h"
#include "core/till/till.h"

#include <deque>
#include <functional>
#include <memory>

namespace mostrador::till {

inline constexpr Milliseconds callDeadline{10'000}; // for one call to the provider, from sending to the whole answer

// Told of everything, in order, from the event loop.
class Observer
{
public:
    virtual ~Observer() = default;
    virtual void published(const State &before, const State &after, const Event &event) = 0;
    virtual void rejected(const Rejection &rejection, const Event &event) = 0;
    virtual void notRecorded(const journal::JournalFailure &failure, const Event &event) = 0; // nothing happened
};

struct Ports {
    Clock &clock;
    Randomness &randomness;
    Alarm &alarm;
    journal::Journal &journal;
    gateway::Transport *transport = nullptr;            // none: the till takes cash only
    const gateway::Protocols *protocols = nullptr;      // with the transport
    printing::Printer *printer = nullptr;               // none: receipts stay owed
};

class Runner
{
public:
    Runner(State state, Setup setup, Ports ports, Observer &observer);
    ~Runner();
    Runner(const Runner &) = delete;
    Runner &operator=(const Runner &) = delete;

    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] const Setup &setup() const { return m_setup; }

    void use(Setup setup); // from the next event on: what the shop has changed while it is open
    void start(); // posts what a restart has to look at
    void post(Event event);

    // Wishes that need something unpredictable.
    void addLine(sale::LineItem line);
    void chargeQr();
    void cancelSale(const QString &why, std::optional<people::Approval> approval);
    void refundSale(const QString &saleId, std::optional<money::Money> amount, people::Approval approval);
    void settleConflict(const QString &reference, payment::Settlement how, people::Approval approval);

    [[nodiscard]] bool isRecording() const { return m_recording; } // or asking the journal

private:
    void work();
    void take(const Event &event);
    void decide(const Event &event);
    void journalAnswered(const std::function<void()> &goOn);
    void notRecorded(const journal::JournalFailure &failure, const Event &event);
    void recorded(Step step, const Event &event, const journal::Recorded &recorded);
    void publish(Step step, const Event &event);
    void answer(const CallProvider &call, gateway::Outcome outcome);
    void noticeClock();
    void run(const CallProvider &call);
    void run(const SendToPrinter &job);
    void arm();
    [[nodiscard]] QString unpredictable(int length);

    State m_state;
    Setup m_setup;
    Ports m_ports;
    Observer &m_observer;
    std::deque<Event> m_queue;
    Milliseconds m_clockAhead; // the wall clock over the time that passes evenly
    bool m_recording = false; // the journal has been asked and has not answered
    bool m_working = false;
    std::shared_ptr<char> m_life = std::make_shared<char>(); // callbacks that outlive the runner see that it is gone
};

}
