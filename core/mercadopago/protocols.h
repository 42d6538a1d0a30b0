// Mercado Pago's protocols together: the till picks the one that an attempt began with.
#pragma once

#include "core/mercadopago/attended.h"
#include "core/mercadopago/orders.h"
#include "core/mercadopago/qrs.h"

namespace mostrador::mercadopago {

class AllProtocols final : public gateway::Protocols
{
public:
    [[nodiscard]] const gateway::PaymentProtocol &of(gateway::Api api) const override;

private:
    const HybridProtocol m_hybrid{};
    const OrdersProtocol m_orders{};
    const DynamicProtocol m_dynamic{};
    const AttendedV2Protocol m_attendedV2{};
    const AttendedV1Protocol m_attendedV1{};
};

}
