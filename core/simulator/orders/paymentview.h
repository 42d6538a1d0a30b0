// A payment as the Payments API shows it. Source: fact sheet, "payments and refunds"; samples payment.*.
#pragma once

#include "core/simulator/jsontext.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

// How the payment's own id is written: a search was seen to make it a text.
enum class IdForm : quint8 { Number, Text };

[[nodiscard]] JsonText paymentView(const World &world, const Payment &payment, IdForm form = IdForm::Number);
[[nodiscard]] JsonText foreignPaymentView(
    const World &world, const ForeignPayment &payment, IdForm form = IdForm::Number);

}
