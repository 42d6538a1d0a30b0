// The legacy `…/qrs` API. Hybrid: PUT puts the order on the point of sale and answers with the QR to draw. Dynamic:
// POST only answers with the QR; that order can neither be read nor deleted, it ends when it expires. Source: Mercado
// Pago: dynamic and hybrid legacy (fact sheet §3).
#pragma once

#include "core/mercadopago/legacy.h"

namespace mostrador::mercadopago {

class HybridProtocol final : public LegacyProtocol
{
private:
    [[nodiscard]] gateway::HttpRequest createRequest(const gateway::Charge &charge) const override;
    [[nodiscard]] Result<gateway::Answer, gateway::ReadError> readCreated(
        const gateway::Charge &charge, const QByteArray &body) const override;
};

class DynamicProtocol final : public LegacyProtocol
{
private:
    [[nodiscard]] gateway::HttpRequest createRequest(const gateway::Charge &charge) const override;
    [[nodiscard]] gateway::HttpRequest withdrawRequest(const gateway::Charge &charge) const override;
    [[nodiscard]] Result<gateway::Answer, gateway::ReadError> readCreated(
        const gateway::Charge &charge, const QByteArray &body) const override;
};

}
