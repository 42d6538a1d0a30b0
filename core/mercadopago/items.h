// Which items are sent for a charge, so that what is sent adds up to the amount, to the cent: the charge's own where
// the API can tell them exactly, else a single one with the charge's title and amount.
#pragma once

#include "core/gateway/charge.h"

namespace mostrador::mercadopago {

struct ItemLimits {
    qsizetype most = 500; // items; the legacy APIs name no limit, a till's sale has no more lines
    qsizetype longestTitle = 150;
    bool operator==(const ItemLimits &) const = default;
};

[[nodiscard]] QList<gateway::ChargeItem> itemsToSend(const gateway::Charge &charge, const ItemLimits &limits);

// The quantity of an item that is sent: always whole.
[[nodiscard]] qint64 piecesOf(const gateway::ChargeItem &item);

}
