// The body in which the Orders API takes an order. Source: Mercado Pago: Orders API (fact sheet §7.3, §14.2).
#pragma once

#include "core/gateway/charge.h"

#include <QJsonObject>

namespace mostrador::mercadopago {

[[nodiscard]] QJsonObject orderBody(const gateway::Charge &charge);

}
