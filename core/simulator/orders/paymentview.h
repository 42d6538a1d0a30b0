// A payment as the Payments API shows it. Source: fact sheet, "payments and refunds"; samples payment.*.
#pragma once

#include "core/simulator/world.h"

#include <QJsonObject>

namespace mostrador::simulator {

[[nodiscard]] QJsonObject paymentView(const World &world, const Payment &payment);
[[nodiscard]] QJsonObject foreignPaymentView(const World &world, const ForeignPayment &payment);

}
