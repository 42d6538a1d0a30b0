#include "core/mercadopago/protocols.h"

namespace mostrador::mercadopago {

const gateway::PaymentProtocol &AllProtocols::of(gateway::Api api) const
{
    Q_ASSERT(api == gateway::Api::Hybrid); // the settings take no other yet
    Q_UNUSED(api)
    return m_hybrid;
}

}
