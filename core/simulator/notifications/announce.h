// What makes the provider tell the shop something: a payment, the merchant order around it, an order of the Orders API. Source: fact
// sheet, "topic → resource", "bodies", "behaviour in time".
#pragma once

#include "core/simulator/world.h"

namespace mostrador::simulator {

enum class News : quint8 { Created, Updated };

// Of an order of the Orders API the order is told, of any other the payment and the merchant order.
void announcePayment(World &world, qsizetype payment, News news, Instant now);
void announceMerchantOrder(World &world, qsizetype merchantOrder, News news, Instant now);
void announceOrder(World &world, qsizetype order, Instant now);

// What was taken back or expired: of the Orders API the order, else its merchant orders, if it has any.
void announceEnd(World &world, qsizetype order, Instant now);

// Orders that nobody paid in time, each at its own moment.
void announceExpired(World &world, Instant now);
void watchExpiry(World &world, qsizetype order);

}
