#include "core/setup/nextpos.h"

namespace mostrador::setup {

using gateway::PointOfSale;

namespace {

bool isUsable(const PointOfSale &pos, const settings::Identity &other, const QString &externalStoreId)
{
    const bool isOther = pos.externalId.compare(other.externalPosId, Qt::CaseInsensitive) == 0;
    const bool isOfStore = externalStoreId.isEmpty() || pos.externalStoreId.isEmpty() || pos.externalStoreId == externalStoreId;
    return !pos.externalId.isEmpty() && !isOther && isOfStore;
}

}

NextPos nextPosAfter(const settings::Identity &other, const QString &externalStoreId, const Facts &facts)
{
    settings::Identity next = nextAfter(other);
    const PointOfSale *following = pointOfSaleNamed(facts, next.externalPosId);
    if (following != nullptr && isUsable(*following, other, externalStoreId))
        return {following->externalId, true};
    for (const PointOfSale &each : facts.pointsOfSale) {
        if (isUsable(each, other, externalStoreId))
            return {each.externalId, true};
    }
    while (pointOfSaleNamed(facts, next.externalPosId) != nullptr)
        next = nextAfter(next);
    return {next.externalPosId, false};
}

}
