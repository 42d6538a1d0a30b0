#include "core/simulator/buyer/scanned.h"

#include "core/simulator/orders/create.h"
#include "core/simulator/orders/emv.h"

#include <algorithm>

namespace mostrador::simulator {

std::optional<BuyerAct> aimedBy(const QString &qrText, BuyerAct act, const World &world)
{
    const SiteProfile &profile = profileOf(world.account.site);
    for (const PointOfSale &pos : world.account.pointsOfSale) {
        if (pointOfSaleQr(profile, pos.id) != qrText)
            continue;
        if (!hasFixedAmount(pos.mode)) // the wallet asks for an amount, and no order comes into it
            return std::nullopt;
        act.externalPosId = pos.externalId;
        act.byFixedQr = true;
        return act;
    }
    const auto order = std::find_if(world.orders.crbegin(), world.orders.crend(),
        [&](const InStoreOrder &each) { return hasOwnQr(each.kind) && qrDataOf(world, each) == qrText; });
    if (order == world.orders.crend())
        return std::nullopt;
    act.orderId = order->id;
    return act;
}

}
