// Whatever the provider answers to whatever it was asked: it becomes one of the three outcomes, and nothing breaks.
#include "core/mercadopago/qrs.h"
#include "tests/fuzz/input.h"
#include "tests/support/charges.h"

using namespace mostrador;
using gateway::Operation;

namespace {

constexpr std::array operations{Operation::CreateOrder, Operation::FindOrders, Operation::ReadOrder,
    Operation::ReadPayment, Operation::ReadSlot, Operation::WithdrawOrder};
constexpr std::array statuses{200, 201, 204, 400, 401, 404, 429, 500};

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto [choice, body] = fuzz::chosen(data, size);
    const gateway::Call call{.operation = operations.at(choice % operations.size()), .id = QStringLiteral("1")};
    const int status = statuses.at((choice / operations.size()) % statuses.size());
    const mercadopago::HybridProtocol protocol;
    const auto outcome =
        gateway::outcomeOf(protocol, call, test::charge(), gateway::TransportAnswer{{status, {}, body}, {}});
    const bool isAnswered = std::holds_alternative<gateway::Answer>(outcome);
    fuzz::require(!isAnswered || status < 500); // trouble at the provider's decides nothing
    return 0;
}
