// POST and GET /v1/payments/{id}/refunds, GET /v1/payments/{id}/refunds/{refund}. Source: fact sheet, "refunds";
// samples payment.refund.*. A key used for another request is refused as the Orders API does: for payments nothing is
// documented.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

[[nodiscard]] Answered answerPaymentRefunds(World &world, const Request &request, Instant now);

[[nodiscard]] JsonText refundsOf(const World &world, const Payment &payment);

}
