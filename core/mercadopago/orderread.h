// What the Orders API says about an order, its payments and its refunds.
// Source: Mercado Pago: Orders API (fact sheet §7.4, §7.6, §7.8, §7.10).
#pragma once

#include "core/mercadopago/wire.h"

namespace mostrador::mercadopago {

[[nodiscard]] Result<gateway::ProviderOrder, ReadError> orderFrom(const QJsonObject &object, money::Currency currency);

[[nodiscard]] Result<gateway::Answer, ReadError> readOrderCreated(
    const QByteArray &body, const gateway::Charge &charge);
[[nodiscard]] Result<gateway::Answer, ReadError> readOrderCancelled(const QByteArray &body);

// The refund that was asked for is the newest one that fits the wish.
[[nodiscard]] Result<gateway::Answer, ReadError> readOrderRefunded(
    const QByteArray &body, const gateway::RefundWish &wish, money::Currency currency);
[[nodiscard]] Result<gateway::Answer, ReadError> readOrderRefunds(
    const QByteArray &body, const gateway::RefundWish &wish, money::Currency currency);

}
