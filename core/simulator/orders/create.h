// Orders of the legacy APIs, and the text of an order's own QR. PUT and POST …/pos/{external_pos}/qrs make an order
// with a QR of its own, with PUT also on the point of sale's slot; PUT …/stores/{store}/pos/{pos}/orders (attended v2)
// puts it on the slot only. What lay there is replaced. Source: fact sheet, "attended v2", "dynamic and hybrid legacy".
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

[[nodiscard]] Answered createOrder(
    World &world, const Request &request, OrderKind kind, const QString &externalPosId, Instant now);

// Gives the order its id and adds it, on the slot if its kind lies there; answers its position.
qsizetype placeOrder(World &world, InStoreOrder order, Instant now);

[[nodiscard]] QString qrDataOf(const World &world, const InStoreOrder &order);

}
