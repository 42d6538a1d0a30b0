// An order as GET /v1/orders/{id} shows it, and what follows from its payments and refunds. Source: fact sheet,
// "create: response", "GET an order", "states"; samples orders.*. A rejected try leaves no trace in it.
#pragma once

#include "core/simulator/jsontext.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

// A payment that came in, with the id that the order gives it.
struct OrderPayment {
    QString id;            // PAY…
    qsizetype payment = 0; // position in the world's list
};

[[nodiscard]] QList<OrderPayment> paymentsOf(const World &world, const InStoreOrder &order);

[[nodiscard]] JsonText ordersApiView(const World &world, const InStoreOrder &order, Instant now);

// created, processed, refunded, canceled or expired, with a detail of each.
struct OrderStatus {
    QString status;
    QString detail;
};
[[nodiscard]] OrderStatus ordersApiStatus(const World &world, const InStoreOrder &order, Instant now);

// When it last changed.
[[nodiscard]] Instant ordersApiUpdate(const World &world, const InStoreOrder &order, Instant now);

// The short answer of a refund: the order's state and the refunds made.
[[nodiscard]] JsonText refundAnswer(
    const World &world, const InStoreOrder &order, const QList<qsizetype> &refunds, Instant now);

}
