// The body in which the `…/qrs` API and attended v2 take an order.
// Source: Mercado Pago: attended v2 (fact sheet §2.2), dynamic and hybrid (§3.2), Colombia's IVA (§10.3).
#pragma once

#include "core/gateway/charge.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mostrador::mercadopago {

[[nodiscard]] QJsonObject legacyOrder(const gateway::Charge &charge);

// [{value, type: "IVA"}]: the IVA in the whole order, in pesos. Empty where the site has none to tell.
[[nodiscard]] QJsonArray taxesOf(const gateway::Charge &charge);

}
