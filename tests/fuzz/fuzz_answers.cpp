// Whatever the provider answers to whatever it was asked, in each of its APIs: it becomes one of the three outcomes,
// and nothing breaks. Two bytes choose, the rest is the answer.
#include "core/mercadopago/protocols.h"
#include "core/money/currency.h"
#include "tests/fuzz/input.h"
#include "tests/support/charges.h"

using namespace mostrador;
using gateway::Api;
using gateway::Operation;

namespace {

constexpr std::array operations{Operation::CreateOrder, Operation::FindOrders, Operation::ReadOrder,
    Operation::ReadPayment, Operation::ReadSlot, Operation::WithdrawOrder, Operation::FindPayments,
    Operation::RefundPayment, Operation::ReadRefunds, Operation::ReadPointOfSale};
constexpr std::array apis{Api::Hybrid, Api::Orders, Api::Dynamic, Api::AttendedV2, Api::AttendedV1};
constexpr std::array statuses{200, 201, 204, 400, 401, 404, 409, 429, 500};
constexpr std::array sites{money::Site::MLA, money::Site::MLB, money::Site::MLC, money::Site::MCO};

// The machine never asks an API for what it cannot do.
bool isAsked(Operation operation, const gateway::Capabilities &can)
{
    return (operation != Operation::ReadSlot || can.usesSlot) &&
           (operation != Operation::WithdrawOrder || can.canWithdraw);
}

}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const unsigned choice = data[0] + 256U * data[1];
    const QByteArray body = fuzz::bytesOf(data + 2, size - 2);
    const gateway::Call call{.operation = operations.at(choice % operations.size()), .id = QStringLiteral("1")};
    const unsigned rest = choice / operations.size();
    const int status = statuses.at(rest % statuses.size());
    gateway::Charge charge = test::charge();
    charge.api = apis.at(rest / statuses.size() % apis.size());
    charge.site = sites.at(rest / statuses.size() / apis.size() % sites.size());
    charge.amount.currency = money::currencyOf(charge.site);
    if (!isAsked(call.operation, gateway::capabilitiesOf(charge.api, charge.mode)))
        return 0;
    const mercadopago::AllProtocols protocols;
    const auto outcome =
        gateway::outcomeOf(protocols.of(charge.api), call, charge, gateway::TransportAnswer{{status, {}, body}, {}});
    const bool isAnswered = std::holds_alternative<gateway::Answer>(outcome);
    fuzz::require(!isAnswered || status < 500); // trouble at the provider's decides nothing
    return 0;
}
