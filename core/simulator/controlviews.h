// What the control interface shows: one order, the whole ledger, the last requests with the rules that refused them.
#pragma once

#include "core/simulator/world.h"

#include <QJsonObject>

namespace mostrador::simulator {

[[nodiscard]] QJsonObject orderView(const World &world, const InStoreOrder &order, Instant now);
[[nodiscard]] QJsonObject paymentLine(const World &world, const Payment &payment);
[[nodiscard]] QJsonObject ledgerView(const World &world, Instant now);
[[nodiscard]] QJsonObject requestsView(const World &world);

}
