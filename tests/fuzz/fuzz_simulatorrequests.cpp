// Whatever a client sends the simulator, one request after the other (a line each: a choice, a target, a body): it
// answers and lives.
#include "core/simulator/answer.h"
#include "core/simulator/state.h"
#include "tests/fuzz/input.h"

using namespace mostrador;
using gateway::HttpMethod;

namespace {

constexpr std::array methods{HttpMethod::Get, HttpMethod::Put, HttpMethod::Post, HttpMethod::Delete, HttpMethod::Patch};
constexpr std::array<const char *, 12> targets{"/instore/orders/qr/seller/collectors/446566691/pos/CAJA01/qrs",
    "/instore/qr/seller/collectors/446566691/pos/CAJA01/orders",
    "/instore/qr/seller/collectors/446566691/stores/SUC001/pos/CAJA01/orders", "/mpmobile/instore/qr/446566691/CAJA01",
    "/v1/orders", "/v1/payments/1/refunds", "/_simulator/pay", "/_simulator/reject", "/_simulator/faults",
    "/_simulator/clock", "/_simulator/chargeback", "/merchant_orders/search?external_reference=A"};
constexpr qsizetype mostLines = 20;

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    simulator::World world = simulator::makeWorld({});
    const Instant now = instantFromMilliseconds(1'787'400'000'000);
    const QList<QByteArray> lines = fuzz::bytesOf(data, size).split('\n');
    for (const QByteArray &line : lines.first(std::min(lines.size(), mostLines))) {
        const auto [choice, body] = fuzz::chosen(
            reinterpret_cast<const unsigned char *>(line.constData()), static_cast<std::size_t>(line.size()));
        const gateway::HttpRequest request{.method = methods.at(choice % methods.size()),
            .target = targets.at((choice / methods.size()) % targets.size()),
            .headers = {{QByteArray("Authorization"), QByteArray("Bearer TEST-1")},
                {QByteArray("Content-Type"), QByteArray("application/json")}},
            .body = body};
        (void)simulator::serve(world, request, now);
    }
    fuzz::require(simulator::worldFromState(simulator::stateText(world)).has_value());
    return 0;
}
