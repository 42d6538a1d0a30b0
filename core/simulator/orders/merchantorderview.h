// One merchant order as the provider writes it, and the rules of its two statuses. Source: fact sheet, "status rules",
// "order_status"; samples merchant-order.get.*.
#pragma once

#include "core/simulator/world.h"

#include <QJsonObject>

namespace mostrador::simulator {

[[nodiscard]] QString merchantOrderStatus(const World &world, const MerchantOrder &merchantOrder, Instant now);
[[nodiscard]] QJsonObject merchantOrderView(const World &world, const MerchantOrder &merchantOrder, Instant now);

}
