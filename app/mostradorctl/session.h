// One run of a command that moves money or asks about it: the till is open, events come in, and at the end there is an exit code.
#pragma once

#include "app/assembly/assembly.h"
#include "app/mostradorctl/commandline.h"
#include "app/mostradorctl/exitcode.h"
#include "app/mostradorctl/output.h"

#include <QTimer>

#include <map>

namespace mostrador::app {

// Until the keychain has answered or its patience is over.
void waitForProvider(Assembly &assembly);

// What charge, check, cancel and resume have in common: they run the till until their payments have ended, and report on the way.
class Session : public till::Observer
{
public:
    Session(Assembly &assembly, const Output &output, till::State state);

    [[nodiscard]] ExitCode run();

protected:
    [[nodiscard]] till::Runner &runner() { return m_runner; }
    [[nodiscard]] const Output &output() const { return m_output; }
    [[nodiscard]] Instant now() const { return m_assembly.clock().now(); }
    [[nodiscard]] qint64 ticketOf(const payment::Payment &payment) const;

    void receive(); // notifications, if that is wanted and possible
    virtual void begin() = 0;                                  // the till is running: post the first wish
    virtual void changed(const payment::Payment &before, const payment::Payment &after) = 0;
    virtual void settled(const till::State &state) { Q_UNUSED(state); } // after every published event
    virtual void interrupted() = 0;                            // Ctrl+C
    virtual void heard() {}                                    // a notification

    // Says what state the payment has ended in, once.
    void report(const payment::Payment &payment);
    void fail(const QString &code, const text::Message &message, MoneyMoved moved, ExitCode exitCode);
    void end(ExitCode code);
    void after(Milliseconds time, std::function<void()> act);
    // Waits for the printer, but not long: the printer never changes the code.
    void endWhenPrinted(const QString &saleId, ExitCode code);
    void rejected(const till::Rejection &rejection, const till::Event &event) override;

private:
    void published(const till::State &before, const till::State &after, const till::Event &event) override;
    void notRecorded(const journal::JournalFailure &failure, const till::Event &event) override;
    void endIfPrinted(const till::State &state);

    Assembly &m_assembly;
    const Output &m_output;
    till::Runner m_runner;
    std::unique_ptr<io::Receiver> m_receiver;
    QObject m_context; // timers die with it
    std::optional<ExitCode> m_exitCode;
    std::optional<std::pair<QString, ExitCode>> m_whenPrinted;
};

[[nodiscard]] ExitCode charge(Assembly &assembly, const CommandLine &line, const Output &output);
[[nodiscard]] ExitCode check(Assembly &assembly, const CommandLine &line, const Output &output);
[[nodiscard]] ExitCode cancel(Assembly &assembly, const CommandLine &line, const Output &output);
[[nodiscard]] ExitCode refund(Assembly &assembly, const CommandLine &line, const Output &output);
[[nodiscard]] ExitCode resume(Assembly &assembly, const Output &output);

}
