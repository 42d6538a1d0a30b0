// Everything that our account collected since some moment, page by page: what a till has to be told when its own record of it is
// gone. Source: Mercado Pago: payments search (fact sheet §5.2).
#pragma once

#include "core/mercadopago/wire.h"

namespace mostrador::mercadopago {

inline constexpr int paymentsAPage = 50;

struct PaymentPage {
    QList<gateway::ProviderPayment> payments; // of ours, by QR, with a reference
    qint64 rows = 0;                          // of the page, others' included
    qint64 total = 0;                         // of the whole search
};

[[nodiscard]] gateway::HttpRequest listPaymentsRequest(Instant since, qint64 offset);

[[nodiscard]] Result<PaymentPage, ReadError> readPaymentPage(
    const QByteArray &body, const QString &userId, money::Currency currency);

}
