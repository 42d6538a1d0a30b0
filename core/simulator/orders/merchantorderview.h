// One merchant order as the provider writes it, and the rules of its two statuses. Source: fact sheet, "status rules",
// "order_status"; samples merchant-order.get.*.
#pragma once

#include "core/simulator/jsontext.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

[[nodiscard]] QString merchantOrderStatus(const World &world, const MerchantOrder &merchantOrder, Instant now);
[[nodiscard]] QString merchantOrderOrderStatus(const World &world, const MerchantOrder &merchantOrder, Instant now);
[[nodiscard]] Instant merchantOrderUpdate(const World &world, const MerchantOrder &merchantOrder, Instant now);
[[nodiscard]] JsonText merchantOrderView(const World &world, const MerchantOrder &merchantOrder, Instant now);

}
