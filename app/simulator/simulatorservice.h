// The simulated provider as a service: the world behind a mutex, a clock, a state file and a socket.
// `mostrador-simulator` and the till's demo run the same. With a state file every change is on disk before its answer
// goes out.
#pragma once

#include "app/simulator/courier.h"
#include "app/simulator/statefile.h"
#include "core/base/clock.h"
#include "core/io/listen/httplistener.h"
#include "core/simulator/answer.h"
#include "core/simulator/buyer/buyer.h"

#include <QJsonObject>

#include <memory>
#include <mutex>

namespace mostrador::app {

struct SimulatorOptions {
    simulator::Setup setup;
    simulator::BuyerHabit habit;
    QList<simulator::FaultRule> faults;
    QString stateFile; // empty: nothing is kept
    simulator::Notifier notifier{};
    QStringList browserNames{}; // host names under which browsers may come, beside addresses and localhost
};

enum class SimulatorProblem : quint8 {
    CannotRead, // the state file is there and cannot be read
    CannotWrite,
    DamagedState, // too large, not JSON, another version, inconsistent
    OtherAccount, // the state file belongs to another site, seller, store or points of sale
};

// An order as the demo's panel shows it.
struct SimulatedOrder {
    QString id;
    QString externalReference;
    QString externalPosId;
    money::Money total;
    simulator::OrderState state = simulator::OrderState::Live;
    bool inCheckout = false;
    bool operator==(const SimulatedOrder &) const = default;
};

class SimulatorService final
{
public:
    // Loads the state file if there is one. `clock` must outlive the service and be safe to read from any thread.
    [[nodiscard]] static Result<std::unique_ptr<SimulatorService>, SimulatorProblem> open(
        SimulatorOptions options, const Clock &clock);
    ~SimulatorService() = default;
    SimulatorService(const SimulatorService &) = delete;
    SimulatorService &operator=(const SimulatorService &) = delete;

    // Answers the port. Everything below may be called from any thread, whether it listens or not.
    [[nodiscard]] Result<quint16, io::ListenError> start(const QString &address, quint16 port);
    void stop();
    [[nodiscard]] quint16 port() const { return m_listener.port(); }

    // What the wire gets, without a socket.
    [[nodiscard]] simulator::Reply handle(const gateway::HttpRequest &request);

    [[nodiscard]] simulator::BuyerResult act(const simulator::BuyerAct &act);
    void setHabit(simulator::BuyerHabit habit);
    void setFaults(QList<simulator::FaultRule> faults);
    void setSwitches(const simulator::Switches &switches);
    void setNotifier(simulator::Notifier notifier);
    void advanceClock(Milliseconds by);

    // Newest first, at most `most`.
    [[nodiscard]] QList<SimulatedOrder> newestOrders(qsizetype most);

private:
    SimulatorService(SimulatorOptions options, const Clock &clock, simulator::World world);

    void begin();
    [[nodiscard]] Instant now() const; // the world's time
    [[nodiscard]] bool save();
    void sendNews(); // if there is any
    [[nodiscard]] CourierOffice office();

    const std::unique_ptr<StateFile> m_stateFile; // none: nothing is kept
    const Clock &m_clock;
    std::mutex m_mutex; // guards the two below
    simulator::World m_world;
    quint64 m_savedRevision = 0;
    Courier m_courier;
    io::HttpListener m_listener; // last: its thread uses the members above
};

}
