// The till's program between its ports: started from what the disk has, killed at any moment, started again.
#pragma once

#include "core/till/runner.h"
#include "tests/simulation/networkpath.h"
#include "tests/simulation/shakyprinter.h"

#include <memory>

namespace mostrador::simulation {

class SeededRandomness final : public Randomness
{
public:
    explicit SeededRandomness(Random random) : m_random(random) {}
    [[nodiscard]] QByteArray bytes(int count) override;

private:
    Random m_random;
};

class Program
{
public:
    Program(Stage &stage, till::Observer &observer);

    void start();
    void stop(); // in an orderly way: nothing is under way, and it does not start again by itself
    void die(const QByteArray &why, bool powerCut);
    void clockJumped() { m_alarm.clockJumped(); }

    [[nodiscard]] till::Runner *runner() { return m_life.alive ? m_runner.get() : nullptr; }
    [[nodiscard]] const ForgetfulJournal &journal() const { return m_journal; }
    [[nodiscard]] const ShakyPrinter &printer() const { return m_printer; }
    [[nodiscard]] const WireRules &rules() const { return m_rules; }
    [[nodiscard]] NetworkPath &network() { return m_network; }
    [[nodiscard]] int starts() const { return m_life.starts; }

    std::function<void(const payment::Payment &)> foundAtStart; // told of each that was recorded and perhaps never published

private:
    Stage &m_stage;
    till::Observer &m_observer;
    Life m_life;
    SeededRandomness m_randomness;
    VirtualAlarm m_alarm;
    ForgetfulJournal m_journal;
    ListeningProtocols m_protocols;
    WireRules m_rules;
    NetworkPath m_network;
    ShakyPrinter m_printer;
    Random m_random;
    std::unique_ptr<till::Runner> m_runner;
    std::optional<till::State> m_atDeath;
};

[[nodiscard]] till::Setup shopSetup(const Plan &plan);

}
