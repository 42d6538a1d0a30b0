// GET /v1/payments/{id}. Source: fact sheet, "payments and refunds"; samples payment.*.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

[[nodiscard]] Answered readPayment(const World &world, const QString &id);

// The position of a payment of the shop.
[[nodiscard]] Result<qsizetype, Refusal> paymentNamed(const World &world, const QString &id);

}
