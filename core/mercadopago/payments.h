// Payments as the Payments API and the merchant orders tell them.
// Source: Mercado Pago: payments (fact sheet §5.1 fields, §5.2 search and its traps, §5.3 states).
#pragma once

#include "core/mercadopago/wire.h"

namespace mostrador::mercadopago {

[[nodiscard]] gateway::HttpRequest readPaymentRequest(const QString &id);
[[nodiscard]] gateway::HttpRequest findPaymentsRequest(const QString &externalReference);

// The fields that a payment has on its own and inside a merchant order alike. `currency` is the charge's: an amount in
// another one is marked, not converted.
[[nodiscard]] Result<gateway::ProviderPayment, ReadError> paymentFrom(
    const QJsonObject &object, money::Currency currency);

[[nodiscard]] Result<gateway::Answer, ReadError> readPayment(const QByteArray &body, money::Currency currency);

// Only what our account collected by QR under the charge's reference: the search also lists the account's own purchases
// and transfers that came in.
[[nodiscard]] Result<gateway::Answer, ReadError> readFoundPayments(
    const QByteArray &body, const gateway::Charge &charge);

}
