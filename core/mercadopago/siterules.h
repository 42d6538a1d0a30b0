// What Mercado Pago refuses before it is even sent: APIs that a country does not have, amounts outside its limits,
// refunds that come too late. Sources stand with each rule; where sources differ the most careful one counts.
#pragma once

#include "core/gateway/obstacle.h"

namespace mostrador::mercadopago {

[[nodiscard]] gateway::Rules rules();

[[nodiscard]] std::optional<gateway::Obstacle> chargeObstacle(const gateway::Charge &charge);
[[nodiscard]] std::optional<gateway::Obstacle> refundObstacle(const gateway::RefundFacts &facts, Instant now);

}
