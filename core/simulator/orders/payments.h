// GET /v1/payments/{id} and /v1/payments/search. Source: fact sheet, "payments and refunds"; samples payment.*.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

[[nodiscard]] Answered readPayment(const World &world, const QString &id);
[[nodiscard]] Answered searchPayments(const World &world, const Request &request);

}
