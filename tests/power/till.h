// A till in this process: the real runner and codec, a provider that is a value, a printer that counts, a clock that
// jumps to whatever is due next. What it does to the world outside is told to a witness before it takes effect.
#pragma once

#include "core/mercadopago/protocols.h"
#include "core/simulator/world.h"
#include "tests/support/fakeports.h"

#include <functional>

namespace mostrador::power {

enum class DeedKind : quint8 {
    Recorded,    // the journal has promised that `number` records are there, `soon` or for certain
    Asked,       // a request about the payment `subject` left
    Shown,       // the windows show the payment `subject` as paid
    SentToPaper, // the original of the sale `subject`
};

struct Deed {
    DeedKind kind = DeedKind::Asked;
    QString subject;
    qint64 number = 0;
    bool soon = false;
};

using Witness = std::function<void(const Deed &)>;

class Till final : public till::Observer
{
public:
    Till(till::State state, simulator::World world, Instant now, journal::Journal &journal, Witness witness);

    [[nodiscard]] till::Runner &runner() { return m_runner; }
    [[nodiscard]] const till::State &state() const { return m_runner.state(); }
    [[nodiscard]] const simulator::World &world() const { return m_world; }
    [[nodiscard]] simulator::World &world() { return m_world; } // for what the provider does by itself
    [[nodiscard]] Instant now() const { return m_clock.time; }

    // Lets things happen, and time pass whenever nothing else does, until `done`; false: it never came.
    [[nodiscard]] bool runUntil(const std::function<bool()> &done, int mostRings = 2000);
    void sell(qint64 minor);

private:
    class ToWorld final : public gateway::Transport
    {
    public:
        explicit ToWorld(Till &till) : m_till(till) {}
        void send(const gateway::HttpRequest &request, Milliseconds deadline,
            std::function<void(gateway::TransportReply)> done) override;

    private:
        Till &m_till;
    };
    class Paper final : public printing::Printer
    {
    public:
        explicit Paper(Till &till) : m_till(till) {}
        void print(const receipt::Document &document, std::function<void(printing::PrintResult)> done) override;

    private:
        Till &m_till;
    };
    class Promises final : public journal::Journal
    {
    public:
        Promises(Till &till, journal::Journal &journal) : m_till(till), m_journal(journal) {}
        void append(const QList<journal::Draft> &drafts, Instant at, journal::Durability durability,
            std::function<void(journal::Recorded)> done) override;
        void findUses(const QStringList &payments, std::function<void(journal::Uses)> done) override;

    private:
        Till &m_till;
        journal::Journal &m_journal;
    };

    void published(const till::State &before, const till::State &after, const till::Event &event) override;
    void rejected(const till::Rejection &rejection, const till::Event &event) override;
    void notRecorded(const journal::JournalFailure &failure, const till::Event &event) override;
    void later(std::function<void()> act);

    simulator::World m_world;
    Witness m_witness;
    test::FakeClock m_clock;
    test::FakeAlarm m_alarm;
    test::FakeRandomness m_randomness;
    ToWorld m_transport{*this};
    Paper m_printer{*this};
    Promises m_journal;
    mercadopago::AllProtocols m_protocols;
    QList<std::function<void()>> m_answers; // on their way back
    int m_recording = 0;
    till::Runner m_runner;
};

}
