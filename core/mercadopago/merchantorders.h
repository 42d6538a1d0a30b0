// Merchant orders with their payments: the record that says whether a legacy QR order was paid.
// Source: Mercado Pago: merchant orders (fact sheet §4: `elements` is null when nothing is found, several orders may
// carry one reference, one for each scan).
#pragma once

#include "core/mercadopago/wire.h"

namespace mostrador::mercadopago {

[[nodiscard]] gateway::HttpRequest findOrdersRequest(const QString &externalReference);
[[nodiscard]] gateway::HttpRequest readOrderRequest(const QString &id);

// `currency` is the charge's: amounts in another one are marked, not converted.
[[nodiscard]] Result<gateway::Answer, ReadError> readFoundOrders(const QByteArray &body, money::Currency currency);
[[nodiscard]] Result<gateway::Answer, ReadError> readOrder(const QByteArray &body, money::Currency currency);

}
