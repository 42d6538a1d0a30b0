#include "app/simulator/simulatorservice.h"

#include "app/simulator/buyerspage.h"
#include "core/simulator/notifications/enqueue.h"

#include <algorithm>

namespace mostrador::app {

using gateway::HttpRequest;
using gateway::HttpResponse;
using simulator::World;

namespace {

SimulatorProblem problemOf(StateFileProblem problem)
{
    switch (problem) {
    case StateFileProblem::CannotRead:
        return SimulatorProblem::CannotRead;
    case StateFileProblem::CannotWrite:
        return SimulatorProblem::CannotWrite;
    case StateFileProblem::TooLarge:
    case StateFileProblem::NotJson:
    case StateFileProblem::OtherVersion:
    case StateFileProblem::Damaged:
        return SimulatorProblem::DamagedState;
    }
    Q_UNREACHABLE();
}

// Whatever was created or deleted in it since.
bool isOf(const simulator::Account &saved, const simulator::Account &wanted)
{
    return saved.site == wanted.site && saved.userId == wanted.userId && saved.founding == wanted.founding;
}

Result<World, SimulatorProblem> worldFor(const SimulatorOptions &options)
{
    World fresh = simulator::makeWorld(options.setup);
    if (options.stateFile.isEmpty())
        return fresh;
    auto loaded = loadState(options.stateFile);
    if (!loaded)
        return failure(problemOf(loaded.error()));
    if (!loaded->has_value())
        return fresh;
    if (!isOf(loaded->value().account, fresh.account))
        return failure(SimulatorProblem::OtherAccount);
    return std::move(loaded->value());
}

// The change is made, but it cannot be kept: the answer must not promise it.
HttpResponse notSaved()
{
    HttpResponse response;
    response.status = 500;
    response.body =
        R"({"error":"state_not_saved","message":"The state file could not be written","status":500,"causes":[]})";
    return response;
}

SimulatedOrder shown(const simulator::InStoreOrder &order, Instant now)
{
    return {order.id, order.externalReference, order.externalPosId, order.total, simulator::stateAt(order, now),
        simulator::inCheckout(order, now)};
}

}

Result<std::unique_ptr<SimulatorService>, SimulatorProblem> SimulatorService::open(
    SimulatorOptions options, const Clock &clock)
{
    auto world = worldFor(options);
    if (!world)
        return failure(std::move(world.error()));
    std::unique_ptr<SimulatorService> service(new SimulatorService(std::move(options), clock, std::move(*world)));
    if (service->m_stateFile && !service->m_stateFile->writeWhole(service->m_world))
        return failure(SimulatorProblem::CannotWrite);
    service->begin();
    return service;
}

SimulatorService::SimulatorService(SimulatorOptions options, const Clock &clock, World world)
    : m_stateFile(options.stateFile.isEmpty() ? nullptr : std::make_unique<StateFile>(options.stateFile))
    , m_clock(clock)
    , m_world(std::move(world))
    , m_courier(office())
    , m_listener([this](const HttpRequest &request) {
        simulator::Reply reply = handle(request);
        return io::ListenReply{std::move(reply.response), reply.delay, reply.truncated};
    })
{
    m_world.habit = options.habit;
    m_world.faults = std::move(options.faults);
    m_world.notifier = std::move(options.notifier);
    m_world.browserNames = std::move(options.browserNames);
}

void SimulatorService::begin()
{
    const std::lock_guard lock(m_mutex);
    simulator::dropUnsendable(m_world);
    sendNews(); // that waited for this start
    m_savedRevision = m_world.revision;
}

Result<quint16, io::ListenError> SimulatorService::start(const QString &address, quint16 port)
{
    return m_listener.start(address, port);
}

void SimulatorService::stop()
{
    m_listener.stop();
}

Instant SimulatorService::now() const
{
    return simulator::worldTime(m_world, m_clock.now());
}

bool SimulatorService::save()
{
    if (!m_stateFile || m_world.revision == m_savedRevision)
        return true;
    if (!m_stateFile->writeChanges(m_world))
        return false;
    m_savedRevision = m_world.revision;
    return true;
}

// The caller holds the mutex.
void SimulatorService::sendNews()
{
    if (simulator::nextNews(m_world))
        m_courier.wake();
}

CourierOffice SimulatorService::office()
{
    return {[this] {
                const std::lock_guard lock(m_mutex);
                simulator::catchUp(m_world, now()); // something may have happened that nobody asked about
                static_cast<void>(save());
                return simulator::takeDue(m_world, now());
            },
        [this](qint64 number, int status) {
            const std::lock_guard lock(m_mutex);
            simulator::delivered(m_world, number, status, now());
            static_cast<void>(save());
        },
        [this]() -> std::optional<Milliseconds> {
            const std::lock_guard lock(m_mutex);
            const auto next = simulator::nextNews(m_world);
            return next ? std::optional(*next - now()) : std::nullopt;
        }};
}

simulator::Reply SimulatorService::handle(const HttpRequest &request)
{
    if (auto page = buyersPage(request))
        return {.response = std::move(page)};
    const std::lock_guard lock(m_mutex);
    simulator::Reply reply = simulator::serve(m_world, request, m_clock.now());
    if (!save() && reply.response)
        reply.response = notSaved();
    sendNews();
    return reply;
}

simulator::BuyerResult SimulatorService::act(const simulator::BuyerAct &act)
{
    const std::lock_guard lock(m_mutex);
    simulator::catchUp(m_world, now());
    const auto result = simulator::actAsBuyer(m_world, act, now());
    static_cast<void>(save()); // the next change tries again
    sendNews();
    return result;
}

void SimulatorService::setHabit(simulator::BuyerHabit habit)
{
    const std::lock_guard lock(m_mutex);
    m_world.habit = habit;
    m_world.progress = {m_world.orders.size(), m_world.orders.size()};
    for (qsizetype position = m_world.orders.size(); position > 0; --position) {
        if (simulator::stateAt(m_world.orders.at(position - 1), now()) != simulator::OrderState::Live)
            break;
        m_world.progress = {position - 1, position - 1};
    }
}

void SimulatorService::setFaults(QList<simulator::FaultRule> faults)
{
    const std::lock_guard lock(m_mutex);
    m_world.faults = std::move(faults);
}

void SimulatorService::setSwitches(const simulator::Switches &switches)
{
    const std::lock_guard lock(m_mutex);
    m_world.switches = switches;
    ++m_world.revision;
    static_cast<void>(save());
}

void SimulatorService::setNotifier(simulator::Notifier notifier)
{
    const std::lock_guard lock(m_mutex);
    m_world.notifier = std::move(notifier);
}

void SimulatorService::advanceClock(Milliseconds by)
{
    const std::lock_guard lock(m_mutex);
    m_world.clockAdvance += by;
    ++m_world.revision;
    static_cast<void>(save());
    sendNews();
}

QList<SimulatedOrder> SimulatorService::newestOrders(qsizetype most)
{
    const std::lock_guard lock(m_mutex);
    simulator::catchUp(m_world, now());
    static_cast<void>(save());
    QList<SimulatedOrder> orders;
    const qsizetype first = std::max<qsizetype>(0, m_world.orders.size() - most);
    for (qsizetype position = m_world.orders.size(); position > first; --position)
        orders.append(shown(m_world.orders.at(position - 1), now()));
    return orders;
}

}
