// The Orders API for QR, in its three modes: an order is created, read, cancelled and refunded by its id; money is
// text. Source: Mercado Pago: Orders API (fact sheet §7).
#pragma once

#include "core/gateway/protocol.h"

namespace mostrador::mercadopago {

class OrdersProtocol final : public gateway::PaymentProtocol
{
public:
    [[nodiscard]] gateway::HttpRequest request(const gateway::Call &call, const gateway::Charge &charge) const override;
    [[nodiscard]] Result<gateway::Answer, gateway::ReadError> read(
        const gateway::Call &call, const gateway::Charge &charge, const gateway::HttpResponse &response) const override;
};

}
