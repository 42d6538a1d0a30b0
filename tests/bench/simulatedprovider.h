// The simulated provider in the benchmark's own process, behind a server that knows how long it held each request.
#pragma once

#include "app/simulator/simulatorservice.h"
#include "core/io/system/clock.h"
#include "tests/bench/heldserver.h"

namespace mostrador::bench {

// A near provider: the windows are quiet again by then.
inline constexpr Nanoseconds providerHold = std::chrono::milliseconds(20);

class SimulatedProvider
{
public:
    SimulatedProvider()
        : m_service(opened(m_clock))
        , m_server([this](const auto &request) { return answer(request); }, providerHold)
    {
    }

    HeldServer &server() { return m_server; }
    void buyerPays()
    {
        simulator::BuyerAct pays;
        pays.externalPosId = QStringLiteral("CAJA01");
        if (!m_service->act(pays))
            giveUp(QStringLiteral("the buyer could not pay"));
    }

private:
    static std::unique_ptr<app::SimulatorService> opened(const Clock &clock)
    {
        auto service = app::SimulatorService::open({}, clock);
        if (!service)
            giveUp(QStringLiteral("the simulated provider does not open"));
        return std::move(*service);
    }

    gateway::HttpResponse answer(const gateway::HttpRequest &request)
    {
        return m_service->handle(request).response.value_or(gateway::HttpResponse{500, {}, {}});
    }

    io::SystemClock m_clock;
    std::unique_ptr<app::SimulatorService> m_service;
    HeldServer m_server;
};

}
