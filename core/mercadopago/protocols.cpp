#include "core/mercadopago/protocols.h"

namespace mostrador::mercadopago {

using gateway::Api;

const gateway::PaymentProtocol &AllProtocols::of(Api api) const
{
    switch (api) {
    case Api::Hybrid:
        return m_hybrid;
    case Api::Orders:
        return m_orders;
    case Api::Dynamic:
        return m_dynamic;
    case Api::AttendedV2:
        return m_attendedV2;
    case Api::AttendedV1:
        return m_attendedV1;
    }
    Q_UNREACHABLE();
}

}
