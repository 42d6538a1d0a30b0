// What the four legacy protocols have in common: only the create differs. Whether an order was paid stands in the
// merchant orders, a payment goes back through the Payments API, and what sits on the point of sale is read and deleted
// there. Source: Mercado Pago: fact sheet §0.1, §14.1.
#pragma once

#include "core/gateway/protocol.h"

namespace mostrador::mercadopago {

class LegacyProtocol : public gateway::PaymentProtocol
{
public:
    [[nodiscard]] gateway::HttpRequest request(const gateway::Call &call, const gateway::Charge &charge) const final;
    [[nodiscard]] Result<gateway::Answer, gateway::ReadError> read(
        const gateway::Call &call, const gateway::Charge &charge, const gateway::HttpResponse &response) const final;

private:
    [[nodiscard]] virtual gateway::HttpRequest createRequest(const gateway::Charge &charge) const = 0;
    [[nodiscard]] virtual gateway::HttpRequest withdrawRequest(const gateway::Charge &charge) const;
    [[nodiscard]] virtual Result<gateway::Answer, gateway::ReadError> readCreated(
        const gateway::Charge &charge, const QByteArray &body) const = 0;
};

}
