// A payment as the Payments API shows it. Source: fact sheet, "payments and refunds"; samples payment.*.
#pragma once

#include "core/simulator/jsontext.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

[[nodiscard]] JsonText paymentView(const World &world, const Payment &payment);
[[nodiscard]] JsonText foreignPaymentView(const World &world, const ForeignPayment &payment);

}
