// The legacy `…/qrs` API, hybrid form: PUT puts the order on the point of sale and answers with the QR to draw; the order is read and
// deleted through the point of sale; whether it was paid stands in the merchant orders.
// Source: Mercado Pago: dynamic and hybrid legacy (fact sheet §3), attended v2 for the slot (§2), merchant orders (§4).
#pragma once

#include "core/gateway/protocol.h"

namespace mostrador::mercadopago {

class HybridProtocol final : public gateway::PaymentProtocol
{
public:
    [[nodiscard]] gateway::HttpRequest request(const gateway::Call &call, const gateway::Charge &charge) const override;
    [[nodiscard]] Result<gateway::Answer, gateway::ReadError> read(
        const gateway::Call &call, const gateway::Charge &charge, const gateway::HttpResponse &response) const override;
};

}
