// The attended model: the order is put on the point of sale, and the till's fixed QR is the one to scan.
// Source: Mercado Pago: attended v1 (fact sheet §1) and v2 (§2).
#pragma once

#include "core/mercadopago/legacy.h"

namespace mostrador::mercadopago {

class AttendedV2Protocol final : public LegacyProtocol
{
private:
    [[nodiscard]] gateway::HttpRequest createRequest(const gateway::Charge &charge) const override;
    [[nodiscard]] Result<gateway::Answer, gateway::ReadError> readCreated(
        const gateway::Charge &charge, const QByteArray &body) const override;
};

// Has no total of its own: it is the sum of price × quantity. Reading what sits on the point of sale is v2's.
class AttendedV1Protocol final : public LegacyProtocol
{
private:
    [[nodiscard]] gateway::HttpRequest createRequest(const gateway::Charge &charge) const override;
    [[nodiscard]] gateway::HttpRequest withdrawRequest(const gateway::Charge &charge) const override;
    [[nodiscard]] Result<gateway::Answer, gateway::ReadError> readCreated(
        const gateway::Charge &charge, const QByteArray &body) const override;
};

}
