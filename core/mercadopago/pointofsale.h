// The configured point of sale as the provider knows it, with the text of its fixed QR: /pos of the older APIs, /v2/pos
// beside Orders. Source: Mercado Pago: POS, first and second API (fact sheet §8.2, §8.3), the QR payload (§11.2).
#pragma once

#include "core/gateway/protocol.h"

#include <QJsonObject>

namespace mostrador::mercadopago {

// The text of the fixed QR in a point of sale of either API; empty: not told, or longer than any QR holds.
[[nodiscard]] QString fixedQrOf(const QJsonObject &pos);

[[nodiscard]] gateway::HttpRequest readPointOfSaleRequest(const gateway::Charge &charge);

// A list of points of sale, of either API: ours is the one with the charge's external id.
[[nodiscard]] Result<gateway::Answer, gateway::ReadError> readPointOfSale(
    const QByteArray &body, const gateway::Charge &charge);

}
