// Refunds of the Payments API: how every payment of a legacy order goes back.
// Source: Mercado Pago: refunds (fact sheet §5.4: the key, an empty body for all of it, the states).
#pragma once

#include "core/mercadopago/wire.h"

namespace mostrador::mercadopago {

[[nodiscard]] gateway::HttpRequest refundRequest(const gateway::Call &call);
[[nodiscard]] gateway::HttpRequest readRefundsRequest(const QString &paymentId);

[[nodiscard]] Result<gateway::Answer, ReadError> readRefundMade(
    const QByteArray &body, const gateway::Call &call, money::Currency currency);
[[nodiscard]] Result<gateway::Answer, ReadError> readRefunds(
    const QByteArray &body, const gateway::Call &call, money::Currency currency);

}
